import { z } from 'zod'
import { Day, Id, InstantText, Line, optional, pageOf, Version } from '../../core/shapes.ts'
import { BallotChoices, EvaluationRequest, EvaluationResponse, ExactMean } from '../criteria/shapes.ts'
import { UnitName } from '../units/shapes.ts'
import { movementKinds } from './attendance/attendance-rules.ts'
import { councilLevels, councilPositions, outcomes, sessionStates, verdictRules } from './rules.ts'
import { sessionForms, turnGrounds } from './written/rules.ts'

export const Reason = z.string().trim().normalize('NFC').min(1).max(4000)
export const Choices = BallotChoices.shape.choices
export const CriterionCode = Line(40)

/** Settings of a council's regulation as they are sent; `regulationOf` fills in what is left out. */
export const regulationFields = {
  quorumNumerator: optional(z.int().min(1).max(100)),
  quorumDenominator: optional(z.int().min(1).max(100)),
  spreadLimit: optional(z.int().min(0).max(100)),
  fileNoticeWorkingDays: optional(z.int().min(0).max(60)),
  rounds: optional(z.int().min(1).max(5)),
  verdictBy: optional(z.enum(verdictRules)),
  advisoryReportRequired: optional(z.boolean()),
  minutesTemplate: optional(Line(60)),
  reportTemplate: optional(Line(60)),
}

const regulation = {
  quorumNumerator: z.int(),
  quorumDenominator: z.int(),
  spreadLimit: z.int().meta({ description: 'Points between the highest and the lowest ballot' }),
  fileNoticeWorkingDays: z.int().meta({ description: 'Working days that members have the file before; 0: none' }),
  rounds: z.int().meta({
    description: 'Rounds in which a session scores each dossier at least; those of an earlier session do not count',
  }),
  verdictBy: z.enum(verdictRules).meta({ description: 'How the council comes to the verdict that it records' }),
  advisoryReportRequired: z.boolean().meta({
    description: 'Whether a session opens only with a report of the advisory team on each dossier',
  }),
  minutesTemplate: z.string(),
  reportTemplate: z.string(),
}

export const MemberName = z.strictObject({ accountId: Id, name: z.string() }).meta({ id: 'CouncilMemberName' })

const seat = {
  accountId: Id,
  name: z.string(),
  position: z.enum(councilPositions),
  organisation: z.string(),
  votes: z.boolean(),
  standsInForId: Id.nullable().meta({ description: 'Whom a substitute is named for' }),
}

export const CouncilView = z
  .strictObject({
    id: Id,
    level: z.enum(councilLevels),
    unit: UnitName,
    name: z.string(),
    decisionNumber: z.string(),
    decisionDate: Day,
    termFrom: Day,
    termUntil: Day.nullable().meta({ description: 'The last day of the term; null: open' }),
    ...regulation,
    members: z.array(z.strictObject(seat).meta({ id: 'CouncilMember' })),
    replacesId: Id.nullable().meta({ description: 'The council that this one was set up to replace' }),
    replacedById: Id.nullable(),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'Council' })
export type CouncilView = z.infer<typeof CouncilView>
export const CouncilPage = pageOf(CouncilView, 'CouncilPage')

export const AgendaItemView = z
  .strictObject({
    position: z.int(),
    dossierId: Id,
    productCode: z.string().nullable(),
    productName: z.string(),
    producerName: z.string(),
    setNo: z.int(),
    criteriaSha256: z.string(),
    round: z.int(),
    up: z.boolean().meta({ description: 'The council is at it' }),
    firstRound: z.int().meta({ description: 'Above 1 where the rounds before are those of `earlierSessionId`' }),
    earlierSessionId: Id.nullable(),
    sentAt: InstantText.meta({ description: 'From when on the members have its electronic file' }),
    concluded: z.boolean(),
    turned: z
      .strictObject({ ground: z.enum(turnGrounds), reason: z.string().nullable(), at: InstantText })
      .nullable()
      .meta({ id: 'TurnedIntoMeeting', description: 'This session does not judge it: another meeting takes it up' }),
    reopenedAt: InstantText.nullable().meta({ description: 'Its result is superseded: another session judges again' }),
    recused: z.array(Id),
  })
  .meta({ id: 'AgendaItem' })

const MovementView = z
  .strictObject({
    no: z.int(),
    accountId: Id,
    kind: z.enum(movementKinds),
    at: InstantText.meta({ description: 'When it was' }),
    recordedAt: InstantText,
    dossiers: z
      .array(z.strictObject({ dossierId: Id, fromRound: z.int() }).meta({ id: 'MovementDossier' }))
      .meta({ description: 'Dossiers not concluded then: from which round on it counts' }),
  })
  .meta({ id: 'SessionMovement' })

export const PeriodExtension = z
  .strictObject({
    from: Day.meta({ description: 'The last day until then' }),
    until: Day,
    reason: z.string(),
    at: InstantText,
  })
  .meta({ id: 'PeriodExtension' })

export const SessionView = z
  .strictObject({
    id: Id,
    councilId: Id,
    councilName: z.string(),
    level: z.enum(councilLevels),
    unit: UnitName,
    state: z.enum(sessionStates),
    allowed: z.array(z.string()).meta({ description: 'Actions that the session takes now' }),
    form: z.enum(sessionForms),
    heldOn: Day.meta({ description: 'The first day on which opinions are given where they are written' }),
    writtenUntil: Day.nullable().meta({ description: 'The last day of written opinions; null for a meeting' }),
    extensions: z.array(PeriodExtension).meta({ description: 'How its last day was put later' }),
    ...regulation,
    openedAt: InstantText.nullable(),
    closedAt: InstantText.nullable(),
    cancelledAt: InstantText.nullable(),
    cancelReason: z.string().nullable(),
    members: z
      .array(
        z
          .strictObject({ ...seat, present: z.boolean(), presentAtClosing: z.boolean().nullable() })
          .meta({ id: 'SessionMember' }),
      )
      .meta({ description: 'The roll, from the opening on' }),
    movements: z.array(MovementView).meta({ description: 'Who came after the opening and who left, as recorded' }),
    agenda: z.array(AgendaItemView).meta({ description: 'Without what the reader is recused from' }),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'Session' })
export type SessionView = z.infer<typeof SessionView>
export const SessionPage = pageOf(SessionView, 'SessionPage')

/** What a screen of the session shows. Of the ballots only whose are there: scores are secret (docs/law.md §5). */
export const LiveSessionView = z
  .strictObject({
    sessionId: Id,
    state: z.enum(sessionStates),
    members: z
      .array(z.strictObject({ accountId: Id, name: z.string(), present: z.boolean() }).meta({ id: 'LiveMember' }))
      .meta({ description: 'The roll, from the opening on' }),
    dossierUp: Id.nullable().meta({ description: 'Null also where the reader is recused from it' }),
    dossiers: z.array(
      z
        .strictObject({
          dossierId: Id,
          round: z.int(),
          concluded: z.boolean(),
          submitted: z.array(Id).meta({ description: 'Accounts whose ballot of the round is there' }),
          awaited: z.array(Id),
        })
        .meta({ id: 'LiveDossier' }),
    ),
  })
  .meta({ id: 'LiveSession' })

const RoundProgress = z
  .strictObject({ round: z.int(), submitted: z.array(MemberName), awaited: z.array(MemberName) })
  .meta({ id: 'RoundProgress' })

/** Who has submitted, and nothing of what: scores are secret until the session is closed (docs/law.md §5). */
export const ProgressView = z
  .strictObject({
    sessionId: Id,
    state: z.enum(sessionStates),
    dossiers: z.array(
      z
        .strictObject({ dossierId: Id, round: z.int(), concluded: z.boolean(), rounds: z.array(RoundProgress) })
        .meta({ id: 'DossierProgress' }),
    ),
  })
  .meta({ id: 'SessionProgress' })
export type ProgressView = z.infer<typeof ProgressView>

export const BallotView = z
  .strictObject({
    id: Id,
    sessionId: Id,
    dossierId: Id,
    round: z.int(),
    member: MemberName,
    choices: Choices,
    total: z.int().min(0).max(100),
    opinion: z.string().nullable(),
    submittedAt: InstantText,
    hash: z.string().meta({ description: 'SHA-256 (hex) over what was submitted' }),
  })
  .meta({ id: 'Ballot' })
export type BallotView = z.infer<typeof BallotView>
export const BallotList = z.strictObject({ items: z.array(BallotView) }).meta({ id: 'BallotList' })

export const BallotDraftView = z
  .strictObject({
    id: Id,
    sessionId: Id,
    dossierId: Id,
    round: z.int(),
    choices: Choices,
    opinion: z.string().nullable(),
    savedAt: InstantText,
    version: Version,
  })
  .meta({ id: 'BallotDraft' })
export const BallotDraftList = z.strictObject({ items: z.array(BallotDraftView) }).meta({ id: 'BallotDraftList' })

export const VerdictView = z
  .strictObject({
    sessionId: Id,
    dossierId: Id,
    key: z.string(),
    met: z.boolean(),
    note: z.string(),
    votesFor: z.int().nullable().meta({ description: 'Where the regulation has the council vote on it' }),
    votesAgainst: z.int().nullable(),
    at: InstantText,
  })
  .meta({ id: 'Verdict' })

export const KnockOutView = z
  .strictObject({
    sessionId: Id,
    dossierId: Id,
    criterion: z.string(),
    ground: z.string(),
    at: InstantText,
    withdrawal: z
      .strictObject({ reason: z.string(), at: InstantText })
      .nullable()
      .meta({ id: 'KnockOutWithdrawal', description: 'How the council took it back; null: it stands' }),
  })
  .meta({ id: 'KnockOut' })

/** That a dossier is concluded; how, nobody is told before the session is closed. */
export const ConclusionView = z
  .strictObject({ sessionId: Id, dossierId: Id, concluded: z.boolean() })
  .meta({ id: 'Conclusion' })

const SetAsideView = z
  .strictObject({ member: MemberName, rounds: z.array(z.int()), reason: z.string(), at: InstantText })
  .meta({
    id: 'SetAsideBallots',
    description:
      'A member was recused after submitting for these rounds: the ballots count nowhere and are told to nobody',
  })

/** How a result came about, for those who judge and those who oversee them. */
const ScoringView = z
  .strictObject({
    criteriaSha256: z.string(),
    rounds: z.int(),
    ballots: z.array(BallotView).meta({ description: 'Of all rounds, without what is set aside' }),
    setAside: z.array(SetAsideView),
    verdicts: z.array(VerdictView),
    findings: z.array(KnockOutView),
    reopening: z
      .strictObject({ reason: z.string(), at: InstantText })
      .nullable()
      .meta({ id: 'Reopening', description: 'Why the dossier was judged again' }),
    request: EvaluationRequest.meta({ id: 'CountedRequest' }),
    response: EvaluationResponse,
  })
  .meta({ id: 'Scoring', description: 'The evaluation can be computed again from `request`; members are account ids' })

export const ResultView = z
  .strictObject({
    id: Id,
    sessionId: Id,
    dossierId: Id,
    productCode: z.string().nullable(),
    productName: z.string(),
    instrument: z.string().nullable(),
    setNo: z.int(),
    level: z.enum(councilLevels),
    outcome: z.enum(outcomes),
    star: z.int().min(1).max(5).nullable(),
    proposedForFive: z.boolean(),
    mean: ExactMean,
    band: z.int().min(1).max(5),
    parts: z.strictObject({ A: ExactMean, B: ExactMean, C: ExactMean }).meta({ id: 'PartMeans' }),
    knockOuts: z.array(z.string()).meta({ description: 'Criteria, or "file"' }),
    closedAt: InstantText,
    supersededAt: InstantText.nullable().meta({ description: 'From when on it holds no more: a later one does' }),
    scoring: ScoringView.nullable().meta({ description: 'For the council and the offices above it; null for others' }),
  })
  .meta({ id: 'DossierResult' })
export type ResultView = z.infer<typeof ResultView>
export const DossierResultList = z.strictObject({ items: z.array(ResultView) }).meta({ id: 'DossierResultList' })
export const ResultList = z.strictObject({ sessionId: Id, items: z.array(ResultView) }).meta({ id: 'ResultList' })
