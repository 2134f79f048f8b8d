import { z } from 'zod'
import { Day, Id, InstantText } from '../../../core/shapes.ts'
import { ExactMean } from '../../criteria/shapes.ts'
import { dossierKinds } from '../../dossiers/rules.ts'
import { movementKinds } from '../../scoring/attendance/attendance-rules.ts'
import { councilPositions, outcomes } from '../../scoring/rules.ts'
import { PeriodExtension } from '../../scoring/shapes.ts'
import { sessionForms, turnGrounds } from '../../scoring/written/rules.ts'
import { UnitName } from '../../units/shapes.ts'
import { CouncilFinding, UnmetGate, WithdrawnFinding } from '../outcome-parts.ts'
import { issuing, judged, Points } from '../paper-shapes.ts'
import { followings, sessionDocumentKinds } from '../rules.ts'

const Attending = z
  .strictObject({
    name: z.string(),
    organisation: z.string(),
    position: z.enum(councilPositions),
    votes: z.boolean(),
    present: z.boolean(),
    presentAtClosing: z.boolean(),
    tookPart: z.boolean().meta({ description: 'There at some time, be it between opening and closing' }),
  })
  .meta({ id: 'SessionDocumentMember' })

const Moved = z
  .strictObject({ name: z.string(), kind: z.enum(movementKinds), at: InstantText })
  .meta({ id: 'SessionDocumentMovement' })

const Recused = z.strictObject({ name: z.string(), reason: z.string() }).meta({ id: 'SessionDocumentRecusal' })

const SetAside = z
  .strictObject({ name: z.string(), reason: z.string(), rounds: z.array(z.int()) })
  .meta({ id: 'SessionDocumentSetAside', description: 'Recused after ballots of these rounds, which count nowhere' })

const Scored = z
  .strictObject({ name: z.string(), total: Points, opinion: z.string().nullable() })
  .meta({ id: 'SessionDocumentBallot' })

const Round = z
  .strictObject({ round: z.int(), ballots: z.array(Scored), mean: ExactMean, spread: Points })
  .meta({ id: 'SessionDocumentRound' })

const Settled = z
  .strictObject({
    criterion: z.string(),
    name: z.string(),
    star: z.int().nullable().meta({ description: 'null: whether zeros knock out' }),
    met: z.boolean(),
    note: z.string(),
  })
  .meta({ id: 'SessionDocumentVerdict' })

const Advised = z
  .strictObject({ name: z.string(), organisation: z.string(), opinion: z.string(), at: InstantText })
  .meta({ id: 'SessionDocumentExpertOpinion' })

const Item = z
  .strictObject({
    no: z.int().min(1),
    dossierId: Id,
    ...judged,
    commune: UnitName,
    kind: z.enum(dossierKinds),
    recused: z.array(Recused).meta({ description: 'Who was before any ballot' }),
    setAside: z.array(SetAside),
    rounds: z.array(Round),
    verdicts: z.array(Settled),
    knockOuts: z.array(CouncilFinding),
    withdrawnKnockOuts: z
      .array(WithdrawnFinding)
      .meta({ description: 'What the council found and took back before it concluded' }),
    gatesUnmet: z
      .array(UnmetGate)
      .meta({ description: 'Minimums that the product does not reach, the lowest star first' }),
    mean: ExactMean,
    spread: Points,
    band: z.int(),
    outcome: z.enum(outcomes),
    star: z.int().nullable(),
    following: z.enum(followings),
    expertOpinions: z.array(Advised).meta({ description: 'What experts wrote on it, as an annex of the minutes' }),
  })
  .meta({ id: 'SessionDocumentItem' })
export type DocumentItem = z.infer<typeof Item>

const Turned = z
  .strictObject({
    no: z.int().min(1),
    dossierId: Id,
    productName: z.string(),
    producerName: z.string(),
    ground: z.enum(turnGrounds),
    reason: z.string().nullable(),
    at: InstantText,
  })
  .meta({ id: 'SessionDocumentTurned', description: 'What the session did not judge: another meeting takes it up' })

/** Minutes or report of a closed session: what the template prints, all of it and nothing else. */
export const SessionDocument = z
  .strictObject({
    document: z.enum(sessionDocumentKinds),
    sessionId: Id,
    title: z.string(),
    ...issuing,
    documentId: Id.nullable().meta({ description: 'The issued document; null until it is issued, and on an extract' }),
    number: z.string().nullable().meta({ description: 'null until it is issued' }),
    signer: z.strictObject({ name: z.string(), title: z.string() }).nullable().meta({ id: 'SessionDocumentSigner' }),
    date: Day,
    council: z
      .strictObject({ name: z.string(), decisionNumber: z.string(), decisionDate: Day })
      .meta({ id: 'SessionDocumentCouncil' }),
    form: z.enum(sessionForms),
    heldOn: Day,
    writtenUntil: Day.nullable(),
    openedAt: InstantText,
    closedAt: InstantText,
    quorumNumerator: z.int(),
    quorumDenominator: z.int(),
    spreadLimit: z.int(),
    members: z.array(Attending),
    movements: z.array(Moved).meta({ description: 'Who came after the opening and who left before the closing' }),
    extensions: z.array(PeriodExtension),
    items: z.array(Item),
    turned: z.array(Turned),
    withheld: z.int().min(0).meta({ description: 'Dossiers that are left out, since the reader is recused from them' }),
    contentUrl: z.string(),
  })
  .meta({ id: 'SessionDocument' })
export type SessionDocument = z.infer<typeof SessionDocument>
