import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
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
import { producers } from '../producers/tables.ts'
import { units } from '../units/tables.ts'
import { movementKinds } from './attendance/attendance-rules.ts'
import { declaredKinds } from './conflicts/rules.ts'
import {
  councilLevels,
  councilPositions,
  defaultRegulation,
  outcomes,
  type Regulation,
  sessionStates,
  verdictRules,
  votingPositions,
} from './rules.ts'
import { sessionForms, turnGrounds } from './written/rules.ts'

export const councilLevel = pgEnum('council_level', councilLevels)
export const councilPosition = pgEnum('council_position', councilPositions)
export const sessionState = pgEnum('session_state', sessionStates)
export const verdictBy = pgEnum('verdict_by', verdictRules)
export const movementKind = pgEnum('movement_kind', movementKinds)
export const outcome = pgEnum('outcome', outcomes)
export const conflictKind = pgEnum('conflict_kind', declaredKinds)
export const sessionForm = pgEnum('session_form', sessionForms)
export const turnGround = pgEnum('turn_ground', turnGrounds)

const inlined = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(', '))

const regulation = () => ({
  quorumNumerator: smallint().notNull().default(defaultRegulation.quorumNumerator),
  quorumDenominator: smallint().notNull().default(defaultRegulation.quorumDenominator),
  spreadLimit: smallint().notNull().default(defaultRegulation.spreadLimit),
  fileNoticeWorkingDays: smallint().notNull().default(defaultRegulation.fileNoticeWorkingDays),
  rounds: smallint().notNull().default(defaultRegulation.rounds),
  verdictBy: verdictBy().notNull().default(defaultRegulation.verdictBy),
  advisoryReportRequired: boolean().notNull().default(defaultRegulation.advisoryReportRequired),
  minutesTemplate: text().notNull().default(defaultRegulation.minutesTemplate),
  reportTemplate: text().notNull().default(defaultRegulation.reportTemplate),
})

const regulationChecks = (table: string, t: { [Setting in keyof Regulation]: AnyPgColumn }) => [
  check(`${table}_quorum`, sql`${t.quorumNumerator} between 1 and ${t.quorumDenominator}`),
  check(`${table}_spread_limit`, sql`${t.spreadLimit} between 0 and 100`),
  check(`${table}_rounds`, sql`${t.rounds} between 1 and 5`),
  check(`${table}_file_notice`, sql`${t.fileNoticeWorkingDays} between 0 and 60`),
]

/** Councils (hội đồng) of a province or the ministry, set up by a decision. */
export const councils = pgTable(
  'councils',
  {
    id: uuid().primaryKey(),
    level: councilLevel().notNull(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    name: text().notNull(),
    decisionNumber: text().notNull(),
    decisionDate: date().notNull(),
    /** The days on which the council may sit; the default is only for rows from before there were terms. */
    termFrom: date().notNull().default('-infinity'),
    termUntil: date(),
    ...regulation(),
    /** The council that this one's decision replaces, whose members and sessions stay as they were. */
    replacesId: uuid().references((): AnyPgColumn => councils.id),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('councils_replaced_once').on(t.replacesId),
    index('councils_unit').on(t.unitCode, t.id),
    check('councils_level_of_unit', sql`(${t.level} = 'ministry') = (${t.unitCode} = 'VN')`),
    check('councils_term', sql`${t.termUntil} >= ${t.termFrom}`),
    ...regulationChecks('councils', t),
  ],
)

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
    /** The member whose seat a substitute takes when that member is absent. */
    standsInForId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.councilId, t.accountId] }),
    index('council_members_account').on(t.accountId),
    uniqueIndex('council_members_one_chair').on(t.councilId).where(sql`${t.position} = 'chair'`),
    foreignKey({
      name: 'council_members_stands_in_for',
      columns: [t.councilId, t.standsInForId],
      foreignColumns: [t.councilId, t.accountId],
    }),
    // As text: a value that a migration adds to the type cannot be used by it.
    check('council_members_votes', sql`not ${t.votes} or ${t.position}::text in (${inlined(votingPositions)})`),
    check('council_members_substitute', sql`(${t.position}::text = 'substitute') = (${t.standsInForId} is not null)`),
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
    form: sessionForm().notNull().default('meeting'),
    /** The day of a meeting; the first on which written opinions are given. */
    heldOn: date().notNull(),
    /** The last day of written opinions. */
    writtenUntil: date(),
    ...regulation(),
    createdAt: instant().notNull(),
    openedAt: instant(),
    closedAt: instant(),
    cancelledAt: instant(),
    cancelReason: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('sessions_council').on(t.councilId, t.id),
    // By the states that there were first: a value that a migration adds cannot be used by it.
    check('sessions_opened', sql`(${t.state} in ('open', 'closed')) = (${t.openedAt} is not null)`),
    check(
      'sessions_cancelled',
      sql`num_nonnulls(${t.cancelledAt}, ${t.cancelReason}) = case when ${t.state} in ('planned', 'open', 'closed') then 0 else 2 end`,
    ),
    check('sessions_closed', sql`(${t.state} = 'closed') = (${t.closedAt} is not null)`),
    check('sessions_written', sql`(${t.form} = 'written') = (${t.writtenUntil} is not null)`),
    check('sessions_written_period', sql`${t.writtenUntil} >= ${t.heldOn}`),
    ...regulationChecks('sessions', t),
  ],
)

/** The roll: members of the council when the session opened, so that a later change of the council does not touch it. */
export const sessionMembers = pgTable(
  'session_members',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    position: councilPosition().notNull(),
    organisation: text().notNull(),
    /** Whether the seat's vote is this one's: of a member and a substitute only one has it. */
    votes: boolean().notNull(),
    standsInForId: uuid(),
    present: boolean().notNull(),
    /** Still there when the session closed; null until then. */
    presentAtClosing: boolean(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.accountId] }),
    index('session_members_account').on(t.accountId),
    foreignKey({
      name: 'session_members_stands_in_for',
      columns: [t.sessionId, t.standsInForId],
      foreignColumns: [t.sessionId, t.accountId],
    }),
    uniqueIndex('session_members_one_substitute').on(t.sessionId, t.standsInForId).where(sql`${t.votes}`),
  ],
)

/** Who came after the opening and who left before the closing, in the order in which it was recorded; never changed. */
export const sessionMovements = pgTable(
  'session_movements',
  {
    sessionId: uuid().notNull(),
    no: smallint().notNull(),
    accountId: uuid().notNull(),
    kind: movementKind().notNull(),
    /** When it was, as the secretary tells it. */
    at: instant().notNull(),
    recordedAt: instant().notNull(),
    /** By dossiers that were not concluded then: from which round on it counts. */
    fromRounds: jsonb().$type<Record<string, number>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.no] }),
    index('session_movements_member').on(t.sessionId, t.accountId, t.no),
    foreignKey({
      name: 'session_movements_member',
      columns: [t.sessionId, t.accountId],
      foreignColumns: [sessionMembers.sessionId, sessionMembers.accountId],
    }),
    check('session_movements_at', sql`${t.at} <= ${t.recordedAt}`),
  ],
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
    /** The one that the council is at. */
    up: boolean().notNull().default(false),
    /** Rounds go on where an earlier session left them. */
    firstRound: smallint().notNull().default(1),
    earlierSessionId: uuid().references(() => sessions.id),
    /** From when on the members see its file: the days of notice begin. */
    sentAt: instant().notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.dossierId] }),
    uniqueIndex('session_dossiers_position').on(t.sessionId, t.position),
    uniqueIndex('session_dossiers_one_up').on(t.sessionId).where(sql`${t.up}`),
    index('session_dossiers_dossier').on(t.dossierId),
    check('session_dossiers_rounds', sql`${t.round} >= ${t.firstRound}`),
    check('session_dossiers_earlier', sql`(${t.firstRound} > 1) = (${t.earlierSessionId} is not null)`),
  ],
)

/** The foreign key of a thing that belongs to one item of an agenda; its usual name would be cut at 63 letters. */
const agendaItem = (
  table: string,
  t: { sessionId: typeof sessionDossiers.sessionId; dossierId: typeof sessionDossiers.dossierId },
) =>
  foreignKey({
    name: `${table}_agenda_item`,
    columns: [t.sessionId, t.dossierId],
    foreignColumns: [sessionDossiers.sessionId, sessionDossiers.dossierId],
  })

/** Dossiers that a session leaves to another meeting, with the ground and what was said; never changed. */
export const turnedItems = pgTable(
  'turned_items',
  {
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    ground: turnGround().notNull(),
    reason: text(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.dossierId] }),
    agendaItem('turned_items', t as never),
    // As text: a value that a migration adds to the type cannot be used by it.
    check('turned_items_reason', sql`(${t.ground}::text in ('complex', 'postponed')) = (${t.reason} is not null)`),
  ],
)

/** Last days of written opinions that were put later, each with the day before; never changed. */
export const writtenExtensions = pgTable(
  'written_extensions',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    no: smallint().notNull(),
    from: date().notNull(),
    until: date().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.no] }), check('written_extensions_later', sql`${t.until} > ${t.from}`)],
)

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
  (t) => [primaryKey({ columns: [t.sessionId, t.dossierId, t.accountId] }), agendaItem('recusals', t as never)],
)

/** Ties to a producer, or to one dossier, that members of councils declare of themselves; kept as they were declared. */
export const conflictDeclarations = pgTable(
  'conflict_declarations',
  {
    id: uuid().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    dossierId: uuid().references(() => dossiers.id),
    /** A standing declaration: also of whatever this producer was merged into. */
    producerId: uuid().references(() => producers.id),
    /** Every dossier of a producer that a person of this name represents. */
    relativeName: text(),
    kind: conflictKind().notNull(),
    ground: text().notNull(),
    declaredAt: instant().notNull(),
  },
  (t) => [
    index('conflict_declarations_account').on(t.accountId, t.id),
    check('conflict_declarations_of_one', sql`num_nonnulls(${t.dossierId}, ${t.producerId}, ${t.relativeName}) = 1`),
    check('conflict_declarations_relative', sql`${t.relativeName} is null or ${t.kind} = 'family'`),
  ],
)

/** Declarations that their members took back, each with why; never changed. Sessions that had opened by then keep them. */
export const conflictWithdrawals = pgTable('conflict_withdrawals', {
  declarationId: uuid()
    .primaryKey()
    .references(() => conflictDeclarations.id),
  reason: text().notNull(),
  at: instant().notNull(),
})

/** What experts, who have no ballot, write to the council on a dossier of an agenda; never changed, a further one follows. */
export const expertOpinions = pgTable(
  'expert_opinions',
  {
    id: uuid().primaryKey(),
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    organisation: text().notNull(),
    opinion: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index('expert_opinions_agenda_item').on(t.sessionId, t.dossierId, t.id),
    agendaItem('expert_opinions', t as never),
  ],
)

/** Conflicts that keep a member from nothing, as the chair found, each by its basis: a later one is not cleared by it. */
export const conflictClearances = pgTable(
  'conflict_clearances',
  {
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    basis: text().notNull(),
    reason: text().notNull(),
    clearedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.dossierId, t.accountId, t.basis] }),
    agendaItem('conflict_clearances', t as never),
    check('conflict_clearances_by_another', sql`${t.clearedBy} <> ${t.accountId}`),
  ],
)

/** Of the advisory team, before its dossier is on an agenda: who may neither see it nor advise on it; never changed. */
export const advisoryRecusals = pgTable(
  'advisory_recusals',
  {
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    councilId: uuid()
      .notNull()
      .references(() => councils.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    reason: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.councilId, t.accountId] })],
)

/** As clearances of a session, of its advisory team before that; never changed. */
export const advisoryClearances = pgTable(
  'advisory_clearances',
  {
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    councilId: uuid()
      .notNull()
      .references(() => councils.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    basis: text().notNull(),
    reason: text().notNull(),
    clearedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.councilId, t.accountId, t.basis] }),
    check('advisory_clearances_by_another', sql`${t.clearedBy} <> ${t.accountId}`),
  ],
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
    agendaItem('ballots', t as never),
    foreignKey({
      name: 'ballots_member',
      columns: [t.sessionId, t.accountId],
      foreignColumns: [sessionMembers.sessionId, sessionMembers.accountId],
    }),
    check('ballots_total', sql`${t.total} between 0 and 100`),
  ],
)

/** Ballots that their members have not submitted yet, as a tablet saves them; nobody else ever reads them. */
export const ballotDrafts = pgTable(
  'ballot_drafts',
  {
    id: uuid().primaryKey(),
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    round: smallint().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    choices: jsonb().$type<Record<string, number>>().notNull(),
    opinion: text(),
    savedAt: instant().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('ballot_drafts_one_per_round').on(t.sessionId, t.dossierId, t.round, t.accountId),
    agendaItem('ballot_drafts', t as never),
    foreignKey({
      name: 'ballot_drafts_member',
      columns: [t.sessionId, t.accountId],
      foreignColumns: [sessionMembers.sessionId, sessionMembers.accountId],
    }),
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
    /** Where the regulation has the council vote on the point. */
    votesFor: smallint(),
    votesAgainst: smallint(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.dossierId, t.key] }),
    agendaItem('verdicts', t as never),
    check(
      'verdicts_by_vote',
      sql`num_nulls(${t.votesFor}, ${t.votesAgainst}) in (0, 2) and coalesce((${t.votesFor} > ${t.votesAgainst}) = ${t.met}, true)`,
    ),
  ],
)

/** Findings that end the evaluation: a criterion's code or `file`, with the ground. What was taken back may be found again. */
export const knockOuts = pgTable(
  'knock_outs',
  {
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    criterion: text().notNull(),
    ground: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.dossierId, t.criterion, t.at] }), agendaItem('knock_outs', t as never)],
)

/** Findings that the council took back before it concluded the dossier, each with why; never changed. */
export const knockOutWithdrawals = pgTable(
  'knock_out_withdrawals',
  {
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    criterion: text().notNull(),
    foundAt: instant().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'knock_out_withdrawals_pk', columns: [t.sessionId, t.dossierId, t.criterion, t.foundAt] }),
    foreignKey({
      name: 'knock_out_withdrawals_finding',
      columns: [t.sessionId, t.dossierId, t.criterion, t.foundAt],
      foreignColumns: [knockOuts.sessionId, knockOuts.dossierId, knockOuts.criterion, knockOuts.at],
    }),
  ],
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
    agendaItem('results', t as never),
    check('results_star', sql`(${t.outcome} = 'rated') = (${t.star} is not null) and ${t.star} between 1 and 5`),
    check('results_mean', sql`${t.meanCount} > 0 and ${t.meanSum} between 0 and 100 * ${t.meanCount}`),
    check(
      'results_proposed',
      sql`not ${t.proposedForFive} or (${t.level} = 'province' and ${t.star} is not distinct from 5)`,
    ),
  ],
)

/** Results that those above the council had opened again, with the reason; superseded from then on and kept. */
export const reopenings = pgTable(
  'reopenings',
  {
    resultId: uuid()
      .primaryKey()
      .references(() => results.id),
    sessionId: uuid().notNull(),
    dossierId: uuid().notNull(),
    byId: uuid()
      .notNull()
      .references(() => accounts.id),
    reason: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex('reopenings_one_per_agenda_item').on(t.sessionId, t.dossierId),
    agendaItem('reopenings', t as never),
  ],
)
