import { z } from 'zod'
import { Day, Id, InstantText } from '../../../core/shapes.ts'
import { CertificateName, DecisionName, Ground, RecognisedStar } from '../../certification/shapes.ts'
import { Sha256, SignedFile } from '../../documents/issued/issued-shapes.ts'
import { councilLevels } from '../../scoring/rules.ts'
import { UnitName } from '../../units/shapes.ts'

const NoticeSigner = z.strictObject({ name: z.string(), title: z.string() }).meta({ id: 'RevocationNoticeSigner' })

/** Notice of a revocation to commune and producer: what its template prints, and nothing that is a person's but the signers' names. */
const NoticePaper = z.strictObject({
  title: z.string(),
  level: z.enum(councilLevels),
  unit: UnitName.meta({ description: 'In whose name the decision was signed' }),
  place: z.string(),
  number: z.string().nullable().meta({ description: 'null until it is issued' }),
  date: Day.meta({ description: 'On which it was issued; until then that of the decision' }),
  signer: NoticeSigner.nullable().meta({ description: 'null until it is issued' }),
  decision: DecisionName,
  signerName: z.string().meta({ description: 'Who signed the decision' }),
  signerTitle: z.string(),
  certificate: CertificateName,
  star: RecognisedStar,
  issuedOn: Day.meta({ description: 'Of the certificate' }),
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
export type NoticePaper = z.infer<typeof NoticePaper>

export const IssuedRevocationNotice = z
  .strictObject({
    id: Id,
    certificateId: Id,
    decisionId: Id,
    number: z.string(),
    issuedOn: Day,
    signerName: z.string(),
    signerTitle: z.string(),
    issuedAt: InstantText,
    sha256: Sha256.nullable().meta({ description: 'Of the printed file; null until it is printed, some seconds' }),
    sizeBytes: z.int().positive().nullable(),
    contentUrl: z.string(),
    signed: SignedFile.nullable().meta({ description: 'null until the signed file has come back' }),
    signedContentUrl: z.string().meta({ description: 'Where the signed file is brought and read' }),
  })
  .meta({ id: 'IssuedRevocationNotice' })
export type IssuedRevocationNotice = z.infer<typeof IssuedRevocationNotice>

export const RevocationNotice = z
  .strictObject({
    ...NoticePaper.shape,
    issued: IssuedRevocationNotice.nullable().meta({ description: 'null until it is issued' }),
  })
  .meta({ id: 'RevocationNotice' })

export const RevocationNoticeList = z
  .strictObject({
    decisionId: Id,
    items: z.array(IssuedRevocationNotice).meta({ description: 'In the order of the decision' }),
  })
  .meta({ id: 'RevocationNoticeList' })
