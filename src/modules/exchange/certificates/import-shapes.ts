import { z } from 'zod'
import { Day, Id, Line, optional, PastDay } from '../../../core/shapes.ts'
import { Ground } from '../../certification/shapes.ts'
import { dossierKinds } from '../../dossiers/rules.ts'
import { producerKinds } from '../../producers/rules.ts'

/** A certificate with its decision, product and producer, as a list of earlier years has them in one line. */
export const CertificateImportRow = z
  .strictObject({
    decisionNumber: Line(50),
    decisionDate: PastDay,
    issuer: z
      .string()
      .max(20)
      .meta({ description: 'Code of the province, of today or of the day of issue, or VN', example: '20' }),
    office: optional(Line(200)).meta({
      description:
        'Who issued it, where that was another office than that of the unit today: a district, a former province',
    }),
    signerName: Line(120),
    signerTitle: Line(200),
    instrument: optional(z.string().max(20)).meta({ description: 'When null, the one in force on decisionDate' }),
    kind: z.enum(dossierKinds),
    product: Line(200),
    setNo: z.int().min(1).max(99).meta({ description: 'The criteria set that the product falls into today' }),
    star: z.int().min(1).max(5),
    number: Line(100),
    issuedOn: PastDay,
    expiresOn: optional(Day).meta({
      description: 'Last day of validity; may be null where the instrument says how long',
    }),
    producer: Line(200),
    producerKind: z.enum(producerKinds),
    taxCode: optional(z.string().regex(/^\d{10}(-\d{3})?$/)),
    registrationNumber: optional(Line(50)),
    representative: optional(Line(120)).meta({ description: 'Needed for a producer that is not known yet' }),
    communeCode: z
      .string()
      .max(20)
      .meta({ description: 'Of the commune on the day of issue; one of today will do', example: '06124' }),
    writtenPlace: optional(Line(300)).meta({ description: 'The place as the paper names it' }),
    revokedOn: optional(PastDay).meta({ description: 'First day on which it was in force no more' }),
    revocationGround: optional(Ground),
  })
  .meta({ id: 'CertificateImportRow' })
export type CertificateRow = z.output<typeof CertificateImportRow>

/** A province has given no more in all years; what is more comes in several files. */
export const maxCertificateRows = 5_000

export const certificateImportInput = { rows: z.array(CertificateImportRow).min(1).max(maxCertificateRows) }

const counts = {
  certificates: z.int().min(0).meta({ description: 'Certificates that were added' }),
  unchanged: z.int().min(0).meta({ description: 'Certificates that are there as the list has them' }),
  decisions: z.int().min(0),
  products: z.int().min(0),
  producers: z.int().min(0),
  ended: z.int().min(0).meta({ description: 'Certificates that were there and that a later one of the list ended' }),
}
export const CertificateImportPreview = z.strictObject(counts).meta({ id: 'CertificateImportPreview' })
export type CertificateImportPreview = z.infer<typeof CertificateImportPreview>
export const CertificateImport = z.strictObject({ id: Id, ...counts }).meta({ id: 'CertificateImport' })
