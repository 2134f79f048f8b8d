import type { Role } from '../../src/core/actor.ts'
import { draftDecision } from '../../src/modules/certification/decisions/drafts/draft-decision.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import type { Person, TestApp } from './app.ts'
import { type Council, councilOf, doorsOf, openedSession, scored, vote } from './council.ts'
import { type Door, granted } from './doors.ts'
import type { Known } from './every-question.ts'
import { dossierAt, type People, peopleOf } from './path.ts'
import { onUnit } from './place.ts'

export type Observer = { name: string; as: Person | null; roles: readonly Role[] | null }

export type Scene = {
  council: Council
  sessionId: string
  /** Within the limit, above the limit, and open on a gate: dossiers of one session. */
  dossierIds: string[]
  hidden: Person[]
  /** Of a conflict that a member declared after the ballot, and that nobody has settled. */
  basis: string
  chairman: Person
  /** Everyone else who might learn something. */
  observers: Observer[]
  known: Known
}

type Sitting = Pick<Scene, 'council'> & { expert: Person }

async function observersOf(app: TestApp, people: People, { council, expert }: Sitting): Promise<Observer[]> {
  const [door] = doorsOf(app) as [Door]
  const [chair, member, recused] = council.voters as [Person, Person, Person]
  const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
  const advisor = await app.person('Tổ tư vấn')
  const seat = { councilId: council.id, accountId: advisor.id, organisation: 'Chi cục' }
  await granted(door, appointMember, { ...seat, position: 'advisor' }, people.province)
  const one = (name: string, as: Person, ...roles: Role[]): Observer => ({ name, as, roles })
  return [
    one('chair', chair, 'council-chair'),
    one('secretary', council.secretary, 'council-secretary'),
    one('member', member, 'council-member'),
    one('recused', recused, 'council-member'),
    one('producer', people.producer, 'producer'),
    { name: 'public', as: null, roles: null },
    one('commune', people.commune, 'commune-officer'),
    one('province', people.province, 'province-officer'),
    one('chairman', people.chairman, 'province-chairman'),
    one('ministry', people.ministry, 'ministry-officer'),
    one('minister', people.minister, 'minister'),
    one('administrator', administrator, 'administrator'),
    one('advisor', advisor, 'council-advisor'),
    one('expert', expert, 'council-expert'),
  ]
}

/** Three dossiers in an open session: the observers of the council have voted, the hidden members have not. */
export async function sceneOf(app: TestApp): Promise<Scene> {
  const [door] = doorsOf(app) as [Door]
  const people = await peopleOf(app)
  const council = await councilOf(app, door, { officer: people.province, size: 6 })
  const dossiers = await Promise.all([0, 1, 2].map(() => dossierAt(app, people, 'reviewed')))
  const dossierIds = dossiers.map(({ dossierId }) => dossierId)
  const expert = await app.person('Chuyên gia')
  const seat = { councilId: council.id, accountId: expert.id, organisation: 'Viện Khoa học' }
  await granted(door, appointMember, { ...seat, position: 'expert' }, people.province)
  const sessionId = await openedSession(door, council, dossierIds)
  const [chair, member, recused, ...hidden] = council.voters as [Person, Person, Person, ...Person[]]
  for (const dossierId of dossierIds) {
    await granted(door, recuseMember, { sessionId, dossierId, reason: 'Cổ đông' }, recused)
    for (const voter of [chair, member]) await vote(door, voter, { sessionId, dossierId }, scored(95))
  }
  const tie = { dossierId: dossierIds[0]!, kind: 'family' as const, ground: 'Họ hàng xa' }
  const { id: basis } = await granted(door, declareConflict, tie, member)
  const { rows } = await app.database.pool.query('select id from evidence where dossier_id = $1 limit 1', [
    dossierIds[0],
  ])
  const items = dossierIds.map((dossierId) => ({ dossierId }))
  const drafted = { unitCode: '20', kind: 'recognise' as const, signerTitle: 'Chủ tịch' }
  const { id: draftId } = await granted(door, draftDecision, { ...drafted, items }, people.province)
  const [{ producerId, productId }, other] = dossiers as [(typeof dossiers)[number], (typeof dossiers)[number]]
  const values = {
    ...{ councilId: council.id, sessionId, dossierIds, producerId, productId, instrument: '26-2026', set: 11 },
    ...{ accountId: hidden[0]!.id, evidenceId: rows[0].id, attendees: council.attendees, choices: scored(80) },
    ...{ items, document: 'minutes', draftId },
  }
  const pair = { oneId: producerId, otherId: other.producerId, keptVersion: 1, mergedVersion: 1 }
  const byAction = {
    draftDecision: { kind: 'recognise' },
    recuseMember: { accountId: undefined },
    closeSession: { attendees: undefined },
    recordSiteVisit: { heldOn: '2026-05-30', participants: [{ name: 'Lê Văn An', organisation: 'Sở Y tế' }] },
    appointMember: { accountId: people.producer.id },
    ballotForm: { accountId: undefined },
    account: { accountId: people.producer.id },
    clearConflict: { accountId: member.id, basis },
    clearAdvisoryConflict: { accountId: member.id, basis },
    declareConflict: { producerId: undefined, relativeName: undefined, kind: 'family' },
    withdrawConflict: { declarationId: basis },
    evaluate: { ballots: [{ member: 'A', choices: scored(80) }] },
    previewUnitImport: { rows: [] },
    dismissedDuplicates: { kind: 'producer', id: producerId },
    dismissDuplicate: { kind: 'producer', ...pair },
    restoreDuplicate: { kind: 'producer', ...pair },
    mergeProducers: { keptId: producerId, mergedId: other.producerId, ...pair },
    mergeProducts: { keptId: productId, mergedId: other.productId, ...pair },
  }
  const observers = await observersOf(app, people, { council, expert })
  return {
    ...{ council, sessionId, dossierIds, hidden, basis, chairman: people.chairman, observers },
    known: { values, byAction },
  }
}
