import { z } from 'zod'
import { Day, Id, InstantText, Line, optional, PastDay, pageOf, Version } from '../../core/shapes.ts'
import { dossierKinds } from '../dossiers/rules.ts'
import { ProducerName, ProductName } from '../producers/shapes.ts'
import { UnitCode, UnitName } from '../units/shapes.ts'
import { decisionKinds, heldStates, revocationGrounds, verificationStates } from './rules.ts'

/** What every decision's paper carries. */
export const decisionFields = {
  unitCode: UnitCode,
  number: Line(50),
  signedOn: PastDay,
  signerTitle: Line(200),
  note: optional(Line(2000)),
}

export const maxItems = 500

/** Samples that come back from the ministry. */
export const SamplesReturned = z.int().min(0).max(1000)

const Star = z.int().min(1).max(5)
const RecognisedStar = z.int().min(3).max(5)
const Ground = z.enum(revocationGrounds).meta({
  id: 'RevocationGround',
  description: 'QĐ 26/2026/QĐ-TTg Điều 8 khoản 1, điểm a, b, c, d, đ, e in this order',
})

export const DecisionName = z.strictObject({ id: Id, number: z.string(), signedOn: Day }).meta({ id: 'DecisionName' })
export const SignedDecisionName = z
  .strictObject({ ...DecisionName.shape, signerName: z.string(), signerTitle: z.string() })
  .meta({ id: 'SignedDecisionName' })
export const CertificateName = z
  .strictObject({ id: Id, code: z.string(), number: z.string() })
  .meta({ id: 'CertificateName' })

export { Ground, RecognisedStar, Star }

export const CertificateCode = z
  .string()
  .max(20)
  .meta({ description: 'Code on the certificate; case, spaces and dashes do not matter', example: '7K3MZ9X2QA' })

export const HeldState = z.enum(heldStates).meta({ id: 'CertificateState' })

export const CertificateView = z
  .strictObject({
    id: Id,
    code: z.string(),
    number: z.string(),
    star: RecognisedStar,
    state: HeldState,
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    issuedIn: z
      .strictObject({ commune: UnitName, province: UnitName })
      .meta({ id: 'IssuedIn', description: 'Where it was issued, by the map of that day' }),
    issuer: UnitName,
    issuerOffice: z
      .string()
      .nullable()
      .meta({ description: 'Who issued it, where that was an office that is no more: a district, a former province' }),
    writtenPlace: z
      .string()
      .nullable()
      .meta({ description: 'The place as the paper names it, where its units are no more' }),
    instrument: z.string(),
    decision: SignedDecisionName,
    dossierId: Id.nullable(),
    dossierKind: z.enum(dossierKinds),
    issuedOn: Day,
    expiresOn: Day.meta({ description: 'Last day of validity' }),
    endedOn: Day.nullable().meta({ description: 'First day on which it was in force no more' }),
    revocationGround: Ground.nullable(),
    revocationDecisionId: Id.nullable(),
    supersededById: Id.nullable(),
    verificationUrl: z.string(),
    contentUrl: z.string().meta({ description: 'The certificate as PDF' }),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'Certificate' })
export type CertificateView = z.infer<typeof CertificateView>
export const CertificatePage = pageOf(CertificateView, 'CertificatePage')

const decision = {
  id: Id,
  kind: z.enum(decisionKinds),
  unit: UnitName,
  office: z.string().nullable().meta({ description: 'Who issued it, where that was an office that is no more' }),
  number: z.string(),
  signedOn: Day,
  signerName: z.string(),
  signerTitle: z.string(),
  ground: Ground.nullable(),
  note: z.string().nullable(),
  createdAt: InstantText,
  version: Version,
}
export const DecisionSummary = z.strictObject(decision).meta({ id: 'DecisionSummary' })
export type DecisionSummary = z.infer<typeof DecisionSummary>
export const DecisionPage = pageOf(DecisionSummary, 'DecisionPage')

export const DecisionItemView = z
  .strictObject({
    id: Id,
    product: ProductName,
    producer: ProducerName,
    star: Star.meta({ description: 'Of the result or certificate; below 3 only where it is evaluated again' }),
    dossierId: Id.nullable(),
    certificate: CertificateName.nullable().meta({ description: 'Issued by the decision, or revoked by it' }),
  })
  .meta({ id: 'DecisionItem' })
export type DecisionItemView = z.infer<typeof DecisionItemView>

export const DecisionView = z
  .strictObject({ ...decision, items: z.array(DecisionItemView) })
  .meta({ id: 'Decision', description: 'A decision with what it is about, as far as it is within reach' })
export type DecisionView = z.infer<typeof DecisionView>

// Without ids of its own on what may be null: the compiled serialiser would validate each branch at every scan.
const VerifiedCertificate = z.strictObject({
  number: z.string(),
  star: RecognisedStar,
  setNo: z.int(),
  product: z.string(),
  producer: z.string(),
  commune: UnitName,
  province: UnitName,
  issuer: UnitName,
  issuerOffice: z
    .string()
    .nullable()
    .meta({ description: 'Who issued it, where that was an office that is no more: a district, a former province' }),
  instrument: z.string(),
  decisionNumber: z.string(),
  issuedOn: Day,
  expiresOn: Day.meta({ description: 'Last day of validity' }),
  extendedUntil: Day.nullable().meta({
    description: 'Of an extended one the last day on which it may be in force; it ends with the result before',
  }),
  endedOn: Day.nullable().meta({ description: 'When it was revoked or superseded' }),
  revocationGround: z.enum(revocationGrounds).nullable(),
  supersededBy: z.string().nullable().meta({ description: 'Code of the certificate that took its place' }),
})

const SignatureCheck = z.strictObject({
  good: z.boolean().meta({ description: 'Signed by a published key of certificates, for this code' }),
  isKeyWithdrawn: z
    .boolean()
    .meta({ description: 'It is by a key that was withdrawn, so that anybody may have made it' }),
  star: RecognisedStar.nullable().meta({ description: 'What it says; null when it is not good' }),
  expiresOn: Day.nullable(),
  product: z.string().nullable().meta({ description: 'The first 40 characters' }),
})

export const VerificationView = z
  .strictObject({
    code: z.string(),
    state: z.enum(verificationStates).meta({
      description: '`unavailable`: the signature is good, and whether the certificate is in force cannot be found out',
    }),
    asOf: Day,
    certificate: VerifiedCertificate.nullable(),
    signature: SignatureCheck.nullable().meta({ description: 'Of the signature that came; null when none did' }),
  })
  .meta({ id: 'Verification', description: 'What anyone may know of a certificate. No personal data.' })
export type VerificationView = z.infer<typeof VerificationView>

export const LabelView = z
  .strictObject({
    code: z.string(),
    address: z.string(),
    signature: z.string().meta({ description: 'JWS in compact form (RFC 7515), ES256; docs/decisions/0022' }),
    text: z.string().meta({ description: 'What the QR code says: both' }),
  })
  .meta({ id: 'CertificateLabel' })
export type LabelView = z.infer<typeof LabelView>

export const CredentialView = z
  .strictObject({ jwt: z.string().meta({ description: 'JWT of the type vc+jwt (VC-JOSE-COSE 1.0), ES256' }) })
  .meta({ id: 'Credential' })

export const NumberingView = z
  .strictObject({
    unitCode: UnitCode,
    template: z.string(),
    example: z.string(),
    years: z
      .array(z.strictObject({ year: z.int(), last: z.int().min(0) }).meta({ id: 'CertificateNumberingYear' }))
      .meta({ description: 'The last running number that was given in each year, the latest year first' }),
  })
  .meta({ id: 'CertificateNumbering', description: 'How an issuer numbers its certificates' })
export type NumberingView = z.infer<typeof NumberingView>
