import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import type { Person, TestApp } from './app.ts'
import { councilOf, doorsOf, openedSession, setNo, voteAll } from './council.ts'
import { granted } from './doors.ts'
import { done, dossierAt, type People } from './path.ts'
import { place } from './place.ts'

export type Certified = Awaited<ReturnType<typeof certified>>

let papers = 0

/** A dossier brought by its people and a council all the way to a certificate. */
export async function certified(app: TestApp, people: People) {
  const [door] = doorsOf(app)
  const made = await dossierAt(app, people, 'reviewed', setNo)
  const council = await councilOf(app, door!, { officer: people.province })
  const sessionId = await openedSession(door!, council, [made.dossierId])
  const item = { sessionId, dossierId: made.dossierId }
  await voteAll(door!, council, item, [75])
  const as = { token: council.secretary.token }
  await granted(door!, concludeDossier, item, as)
  await granted(door!, closeSession, { sessionId }, as)
  const decision = (await done(app, people.chairman, 'POST', '/v1/decisions', {
    unitCode: place.province,
    number: `${++papers}/QĐ-UBND-${made.dossierId.slice(-4)}`,
    signedOn: '2026-06-01',
    signerTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
    items: [{ dossierId: made.dossierId }],
  })) as unknown as { id: string; items: { certificate: { id: string; code: string; number: string } }[] }
  return { ...made, sessionId, council, decisionId: decision.id, certificate: decision.items[0]!.certificate }
}

const forms = ['form-01', 'form-02', 'form-03', 'receipt', 'province-receipt', 'return-notice']

/** Every document about a dossier, by its address, byte for byte as its readers get it; those that there are. */
export async function documentsOf(
  app: TestApp,
  { commune, province }: { commune: Person; province: Person },
  { dossierId, ...of }: Pick<Certified, 'dossierId'> & Partial<Certified>,
): Promise<Record<string, string>> {
  const asked: [string, Person][] = forms.flatMap((form) => [
    [`/v1/dossiers/${dossierId}/forms/${form}`, commune],
    [`/v1/dossiers/${dossierId}/forms/${form}/content`, commune],
  ])
  asked.push([`/v1/dossiers/${dossierId}/checklist`, commune])
  if (of.sessionId) {
    asked.push([`/v1/dossiers/${dossierId}/result`, commune], [`/v1/sessions/${of.sessionId}/results`, province])
    asked.push([`/v1/sessions/${of.sessionId}`, province])
  }
  if (of.decisionId) asked.push([`/v1/decisions/${of.decisionId}`, province])
  if (of.certificate) asked.push([`/v1/certificates/${of.certificate.code}/verification`, commune])
  const documents: Record<string, string> = {}
  for (const [url, { token }] of asked) {
    const answer = await app.server.inject({ url, headers: { authorization: `Bearer ${token}` } })
    if (answer.statusCode === 200) documents[url] = answer.rawPayload.toString('latin1')
  }
  return documents
}
