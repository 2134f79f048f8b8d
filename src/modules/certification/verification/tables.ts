import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { signingKeys } from '../../accounts/tables.ts'
import { certificates } from '../tables.ts'

/** The signature that labels of a certificate carry: one for each, so that two prints of a label are alike. */
export const certificateSeals = pgTable('certificate_seals', {
  certificateId: uuid()
    .primaryKey()
    .references(() => certificates.id),
  kid: text()
    .notNull()
    .references(() => signingKeys.kid),
  /** JWS in compact form (RFC 7515), what `sealOf` made. */
  jws: text().notNull(),
})
