import { z } from 'zod'
import { Day } from '../../../core/shapes.ts'
import { CertificateName, DecisionName, Ground, RecognisedStar } from '../../certification/shapes.ts'
import { councilLevels } from '../../scoring/rules.ts'
import { UnitName } from '../../units/shapes.ts'

/** Notice of a revocation to commune and producer: what its template prints, and nothing that is a person's but the signer's name. */
export const RevocationNotice = z
  .strictObject({
    title: z.string(),
    level: z.enum(councilLevels),
    unit: UnitName.meta({ description: 'In whose name the decision was signed' }),
    place: z.string(),
    decision: DecisionName,
    signerName: z.string(),
    signerTitle: z.string(),
    certificate: CertificateName,
    star: RecognisedStar,
    issuedOn: Day,
    productName: z.string(),
    producerName: z.string(),
    commune: UnitName,
    ground: Ground,
    groundText: z.string().meta({ description: 'The ground in the words of the notice' }),
    article: z.string().nullable().meta({ description: 'Where the law in force on the day of the signing says so' }),
    note: z.string().nullable().meta({ description: 'What the decision says beside the ground' }),
    revokedOn: Day.meta({ description: 'The first day on which the certificate is in force no more' }),
    contentUrl: z.string(),
  })
  .meta({ id: 'RevocationNotice' })
export type RevocationNotice = z.infer<typeof RevocationNotice>
