import { z } from 'zod'
import { Day, Id } from '../../../core/shapes.ts'
import { ExactMean } from '../../criteria/shapes.ts'
import { dossierKinds } from '../../dossiers/rules.ts'
import { outcomes } from '../../scoring/rules.ts'
import { UnitName } from '../../units/shapes.ts'
import { CouncilFinding, UnmetGate } from '../outcome-parts.ts'
import { issuing, judged, Points } from '../paper-shapes.ts'
import { followings } from '../rules.ts'

const NoticeSigner = z.strictObject({ name: z.string(), title: z.string() }).meta({ id: 'ResultNoticeSigner' })

const NoticePart = z
  .strictObject({ code: z.string(), name: z.string(), max: Points, mean: ExactMean })
  .meta({ id: 'ResultNoticePart' })

/**
 * Notice of a result to commune and producer (docs/law.md §4): what its template prints, all of it and nothing else. It
 * names no member and no ballot, and nothing that is a person's.
 */
export const ResultNotice = z
  .strictObject({
    sessionId: Id,
    dossierId: Id,
    title: z.string(),
    ...issuing,
    documentId: Id.nullable().meta({ description: 'The issued notice; null until it is issued' }),
    number: z.string().nullable().meta({ description: 'null until it is issued' }),
    signer: NoticeSigner.nullable(),
    date: Day,
    councilName: z.string(),
    heldOn: Day,
    ...judged,
    commune: UnitName,
    kind: z.enum(dossierKinds),
    mean: ExactMean,
    parts: z.array(NoticePart),
    outcome: z.enum(outcomes),
    star: z.int().nullable(),
    knockOuts: z.array(CouncilFinding),
    gatesUnmet: z
      .array(UnmetGate)
      .meta({ description: 'Minimums that the product does not reach, the lowest star first' }),
    following: z.enum(followings),
    contentUrl: z.string(),
  })
  .meta({ id: 'ResultNotice' })
export type ResultNotice = z.infer<typeof ResultNotice>
