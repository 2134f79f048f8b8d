import { readFile } from 'node:fs/promises'
import { v7 as uuidv7 } from 'uuid'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import type { DossierKind, DossierLevel, DossierState } from '../../src/modules/dossiers/rules.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { modules } from '../../src/modules/index.ts'
import { producers, products } from '../../src/modules/producers/tables.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { createCouncil } from '../../src/modules/scoring/councils/create-council.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import type { Person, TestApp } from './app.ts'
import { choicesBy, shippedSet } from './criteria-sets.ts'
import { type Door, granted, graphqlDoorOf, restDoorOf } from './doors.ts'
import { place } from './place.ts'

const schema = executableSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))

export const doorsOf = ({ server }: TestApp): Door[] => [restDoorOf(server, modules), graphqlDoorOf(server, schema)]

/** The set that these councils score by: no knock-out by zeros, five-star gates on 1.5, 4.1 and 7. */
export const setNo = 11
const { compiled } = shippedSet(setNo)
const gated = new Set(compiled.gates.map(({ index }) => index))

/**
 * Choices that total `points` (54 to 100), taking away only where no star has a minimum, so that every gate is met;
 * each of `failing` is then one option lower, which its five-star minimum does not allow.
 */
export function scored(points: number, failing: readonly string[] = []): Record<string, number> {
  let above = 100 - points
  return choicesBy(compiled, (least, last, at) => {
    const { code, points: worth } = compiled.criteria[at]!
    if (failing.includes(code)) return last - 1
    if (gated.has(at) || code === '5.2') return last
    let choice = last
    while (choice > least && worth[choice]! - worth[choice - 1]! <= above) {
      above -= worth[choice]! - worth[choice - 1]!
      choice -= 1
    }
    return choice
  })
}

export type Council = {
  id: string
  officer: Person
  chair: Person
  secretary: Person
  /** Everyone who votes, the chair first. */
  voters: Person[]
  attendees: string[]
}

type CouncilOptions = { officer: Person; unitCode?: string; size?: number; regulation?: object }

/** A council with a chair, other voting members up to `size`, and a secretary. */
export async function councilOf(app: TestApp, door: Door, options: CouncilOptions): Promise<Council> {
  const { officer, unitCode = place.province, size = 4, regulation = {} } = options
  const decision = { decisionNumber: '412/QĐ-UBND', decisionDate: '2026-05-25' }
  const as = { token: officer.token }
  const fields = { unitCode, name: 'Hội đồng OCOP', ...decision, ...regulation }
  const { id } = await granted(door, createCouncil, fields, as)
  const names = ['Chủ tịch hội đồng', ...Array.from({ length: size - 1 }, (_, at) => `Thành viên ${at + 1}`)]
  const voters = await Promise.all(names.map((name) => app.person(name)))
  const secretary = await app.person('Thư ký')
  const appoint = (person: Person, position: 'chair' | 'member' | 'secretary') =>
    granted(door, appointMember, { councilId: id, accountId: person.id, position, organisation: 'Sở NN&MT' }, as)
  for (const [at, voter] of voters.entries()) await appoint(voter, at === 0 ? 'chair' : 'member')
  await appoint(secretary, 'secretary')
  const attendees = [...voters, secretary].map((person) => person.id)
  return { id, officer, chair: voters[0]!, secretary, voters, attendees }
}

type Standing = {
  state?: DossierState
  level?: DossierLevel
  kind?: DossierKind
  communeCode?: string
  provinceCode?: string
}

/** A dossier as it is after review, written past the actions because its way there is tested elsewhere. */
export async function reviewedDossier({ database, clock }: TestApp, standing: Standing = {}): Promise<string> {
  const {
    communeCode = place.commune,
    provinceCode = place.province,
    state = 'reviewed',
    level = 'province',
    kind = 'first',
  } = standing
  const createdAt = clock.now.toISOString()
  const [producerId, productId, id] = [uuidv7(), uuidv7(), uuidv7()]
  const at = { communeCode, provinceCode, createdAt }
  const names = { kind: 'cooperative' as const, name: 'HTX Chi Lăng', representativeName: 'Vi Văn Tài' }
  await database.db.insert(producers).values({ id: producerId, ...names, ...at })
  await database.db.insert(products).values({ id: productId, producerId, name: 'Na Chi Lăng', setNo, ...at })
  const receipts = { filedAt: createdAt, communeReceivedAt: createdAt, provinceReceivedAt: createdAt }
  const dossier = { id, productId, producerId, kind, state, level, instrument: '26-2026', setNo }
  await database.db.insert(dossiers).values({ ...dossier, ...at, ...receipts })
  return id
}

/** A session of the council with these dossiers, open with everybody present. */
export async function openedSession(door: Door, council: Council, dossierIds: string[]): Promise<string> {
  const as = { token: council.secretary.token }
  const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds }
  const { id } = await granted(door, planSession, plan, as)
  await granted(door, openSession, { sessionId: id, attendees: council.attendees }, as)
  return id
}

export type Item = { sessionId: string; dossierId: string }

export const vote = (door: Door, voter: Person, item: Item, choices: Record<string, number>, round = 1) =>
  granted(door, submitBallot, { ...item, round, choices }, { token: voter.token })

/** Every voter submits a ballot: the points of each in turn, the last for all who follow. */
export async function voteAll(door: Door, { voters }: Council, item: Item, points: number[], round = 1): Promise<void> {
  for (const [at, voter] of voters.entries()) {
    await vote(door, voter, item, scored(points[at] ?? points.at(-1)!), round)
  }
}
