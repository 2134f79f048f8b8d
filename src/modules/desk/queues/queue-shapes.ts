import { z } from 'zod'
import { Day, Id, InstantText } from '../../../core/shapes.ts'
import { CertificateName, Ground } from '../../certification/shapes.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { councilLevels } from '../../scoring/rules.ts'
import { UnitName } from '../../units/shapes.ts'
import { colours, councilSteps, decisionSteps } from '../rules.ts'

/** How many things have each colour. */
export const ColourCounts = z
  .strictObject({ fresh: z.int(), soon: z.int(), late: z.int() })
  .meta({ id: 'ColourCounts' })

const pageInfo = z.strictObject({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const age = { waitingSince: InstantText, ageDays: z.int().min(0), colour: z.enum(colours) }
const heap = { count: z.int().min(1), colours: ColourCounts }

const inCouncil = {
  step: z.enum(councilSteps),
  heldOn: Day.meta({ description: 'Of written opinions the last day' }),
  ...age,
}

/** That a ballot is owed, and nothing of any other: scores are secret until the session is closed (docs/law.md §5). */
export const CouncilQueueView = z
  .strictObject({
    counts: z.array(z.strictObject({ ...inCouncil, ...heap }).meta({ id: 'CouncilQueueCount' })),
    items: z.array(
      z
        .strictObject({
          ...inCouncil,
          sessionId: Id,
          council: z
            .strictObject({ id: Id, name: z.string(), level: z.enum(councilLevels), unit: UnitName })
            .meta({ id: 'CouncilName' }),
          dossier: z
            .strictObject({
              id: Id,
              productCode: z.string().nullable(),
              productName: z.string(),
              setNo: z.int(),
              producerName: z.string(),
              round: z.int(),
            })
            .nullable()
            .meta({ id: 'CouncilQueueDossier', description: 'Null where the whole session waits' }),
        })
        .meta({ id: 'CouncilQueueItem' }),
    ),
    pageInfo,
  })
  .meta({ id: 'CouncilQueue' })

const toSign = {
  step: z.enum(decisionSteps),
  ...age,
  dueOn: Day.nullable().meta({
    description: 'The last day before the round has to be done, or of the days to revoke in; null without either',
  }),
}

const RevocationToSign = z
  .strictObject({
    id: Id,
    ground: Ground,
    foundOn: Day,
    confirmed: z.boolean().nullable().meta({ description: 'null until the finding was looked into' }),
    certificate: CertificateName,
  })
  .meta({ id: 'RevocationToSign' })

export const DecisionQueueView = z
  .strictObject({
    counts: z.array(z.strictObject({ ...toSign, ...heap }).meta({ id: 'DecisionQueueCount' })),
    items: z.array(
      z
        .strictObject({
          dossierId: Id.nullable().meta({ description: 'null where a certificate is to be revoked' }),
          revocationCase: RevocationToSign.nullable(),
          ...toSign,
          star: z.int().min(1).max(5),
          productCode: z.string().nullable(),
          product: ProductName,
          producer: ProducerName,
          commune: UnitName,
          province: UnitName,
        })
        .meta({ id: 'DecisionQueueItem' }),
    ),
    pageInfo,
  })
  .meta({ id: 'DecisionQueue' })
