import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import { units } from '../units/tables.ts'
import { councilLevels, councilPositions, outcomes, sessionStates } from './rules.ts'

export const councilLevel = pgEnum('council_level', councilLevels)
export const councilPosition = pgEnum('council_position', councilPositions)
export const sessionState = pgEnum('session_state', sessionStates)
export const outcome = pgEnum('outcome', outcomes)

const regulation = () => ({
  quorumNumerator: smallint().notNull().default(3),
  quorumDenominator: smallint().notNull().default(4),
  spreadLimit: smallint().notNull().default(10),
})

/** Councils (hội đồng) of a province or the ministry, set up by a decision. */
export const councils = pgTable('councils', {
  id: uuid().primaryKey(),
  level: councilLevel().notNull(),
  unitCode: text()
    .notNull()
    .references(() => units.code),
  name: text().notNull(),
  decisionNumber: text().notNull(),
  decisionDate: date().notNull(),
  ...regulation(),
  createdAt: instant().notNull(),
  version: integer().notNull().default(1),
})

export const councilMembers = pgTable(
  'council_members',
  {
    councilId: uuid()
      .notNull()
      .references(() => councils.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    position: councilPosition().notNull(),
    organisation: text().notNull(),
    /** Whether the member scores and counts in quorum and mean. */
    votes: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.councilId, t.accountId] }),
    index('council_members_account').on(t.accountId),
    uniqueIndex('council_members_one_chair').on(t.councilId).where(sql`${t.position} = 'chair'`),
  ],
)

/** Sessions of a council; the regulation is copied at opening so that a later change does not touch them. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    councilId: uuid()
      .notNull()
      .references(() => councils.id),
    state: sessionState().notNull(),
    heldOn: date().notNull(),
    ...regulation(),
    createdAt: instant().notNull(),
    openedAt: instant(),
    closedAt: instant(),
    version: integer().notNull().default(1),
  },
  (t) => [index('sessions_council').on(t.councilId, t.id)],
)

export const sessionAttendances = pgTable(
  'session_attendances',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.accountId] })],
)

/** The agenda: dossiers of a session, with the criteria set they are scored by and the round that runs. */
export const sessionDossiers = pgTable(
  'session_dossiers',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    position: smallint().notNull(),
    criteriaSha256: text().notNull(),
    round: smallint().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.dossierId] }), index('session_dossiers_dossier').on(t.dossierId)],
)

const agendaItem = (t: { sessionId: typeof sessionDossiers.sessionId; dossierId: typeof sessionDossiers.dossierId }) =>
  foreignKey({
    columns: [t.sessionId, t.dossierId],
    foreignColumns: [sessionDossiers.sessionId, sessionDossiers.dossierId],
  })

/** Members who may neither see nor score a dossier; they count in neither quorum nor mean. */
export const recusals = pgTable(
  'recusals',
  {
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    reason: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.dossierId, t.accountId] }), agendaItem(t as never)],
)

/** Ballots: one per member, dossier and round, never changed once there. */
export const ballots = pgTable(
  'ballots',
  {
    id: uuid().primaryKey(),
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    round: smallint().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    choices: jsonb().$type<Record<string, number>>().notNull(),
    total: smallint().notNull(),
    opinion: text(),
    submittedAt: instant().notNull(),
    hash: bytes().notNull(),
  },
  (t) => [
    uniqueIndex('ballots_one_per_round').on(t.sessionId, t.dossierId, t.round, t.accountId),
    agendaItem(t as never),
    check('ballots_total', sql`${t.total} between 0 and 100`),
  ],
)

/** What the council agreed where ballots differ: `4:2.1` for a gate, `knock-out:6.3` for a zero that knocks out. */
export const verdicts = pgTable(
  'verdicts',
  {
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    key: text().notNull(),
    met: boolean().notNull(),
    note: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.dossierId, t.key] }), agendaItem(t as never)],
)

/** Findings that end the evaluation: a criterion's code or `file`, with the ground. */
export const knockOuts = pgTable(
  'knock_outs',
  {
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    criterion: text().notNull(),
    ground: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.dossierId, t.criterion] }), agendaItem(t as never)],
)

/** Results with the evaluation's request and response, so that anyone can compute them again. */
export const results = pgTable(
  'results',
  {
    id: uuid().primaryKey(),
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    level: councilLevel().notNull(),
    outcome: outcome().notNull(),
    star: smallint(),
    /** The file goes on to the ministry for five stars. */
    proposedForFive: boolean().notNull(),
    meanSum: integer().notNull(),
    meanCount: integer().notNull(),
    request: jsonb().$type<unknown>().notNull(),
    response: jsonb().$type<unknown>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex('results_one_per_agenda_item').on(t.sessionId, t.dossierId),
    index('results_dossier').on(t.dossierId, t.id),
    agendaItem(t as never),
    check('results_star', sql`(${t.outcome} = 'rated') = (${t.star} is not null)`),
  ],
)
