import type { Pool } from 'pg'
import { legalDay } from '../../src/core/clock.ts'
import { contents } from './sample-dossier.ts'
import { pdf } from './sample-files.ts'

/** One thing that is asked of the service, and the audit word of it. */
export type Asked = { action: string; route: string; body: object | Buffer; key: string | null }

/** A dossier on its way, as the client knows it who sends every step. */
export type Walk = { id: string; evidenceId: string; items: string[]; length: number; answers: string[] }

const wrong = { message: 'Bổ sung', items: [{ item: 'awards', reason: 'illegible' }] }
const letter = { letterNumber: '15/CV', letterDate: legalDay(new Date().toISOString()) }

const way: [action: string, path: string, body: (walk: Walk) => object][] = [
  ['storeEvidenceContent', '', ({ id }) => pdf(id, 60_000)],
  ['fileDossier', 'submission', () => ({})],
  ['receiveDossier', 'receipt', () => ({})],
  ['returnDossier', 'returns', () => wrong],
  ['addEvidence', 'evidence', () => ({ item: 'awards', fileName: 'bang-khen-2.pdf' })],
  ['storeEvidenceContent', '', ({ id }) => pdf(`${id} (2)`, 60_000)],
  ['fileDossier', 'submission', () => ({})],
  [
    'checkItems',
    'checklist',
    ({ items }) => ({ items: items.map((item) => ({ item, result: 'accepted', note: 'Đã xem' })) }),
  ],
  ['reportDossier', 'report', () => contents],
  ['forwardDossier', 'forwarding', () => letter],
  ['acknowledgeDossier', 'acknowledgement', () => ({})],
  ['requestSupplement', 'supplement-requests', () => wrong],
  ['fileDossier', 'submission', () => ({})],
]
export const wayLength = way.length
export const returnedAfter = 4

/** The actions of the first steps. */
export const actionsOf = (steps: number): string[] => way.slice(0, steps).map(([action]) => action)

/** What is asked at a step; bytes go to the evidence that was announced last. */
export function asked(walk: Walk, at: number): Asked {
  const [action, path, body] = way[at]!
  const announced = walk.answers[actionsOf(at).lastIndexOf('addEvidence')]
  const evidenceId = announced ? (JSON.parse(announced) as { id: string }).id : walk.evidenceId
  const url = `/v1/dossiers/${walk.id}`
  const isContent = action === 'storeEvidenceContent'
  return {
    action,
    route: isContent ? `${url}/evidence/${evidenceId}/content` : `${url}/${path}`,
    body: body(walk),
    key: isContent ? null : `${walk.id}-${at}`,
  }
}

/** A dossier at the beginning of its way: a draft with one file that is announced and has no bytes. */
export async function walkOf(pool: Pool, walk: Pick<Walk, 'id' | 'items' | 'length'>): Promise<Walk> {
  const sql = 'select id from evidence where dossier_id = $1 and stored_at is null'
  const { rows } = await pool.query<{ id: string }>(sql, [walk.id])
  return { ...walk, evidenceId: rows[0]!.id, answers: [] }
}
