import { desc, inArray } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import { certificates } from '../../certification/tables.ts'

/** What a list says of certificates, the newest first, with the commune of then. */
export const readCertificates = (db: Db, ids: readonly string[]) =>
  db
    .select({
      id: certificates.id,
      code: certificates.code,
      number: certificates.number,
      productId: certificates.productId,
      productName: certificates.productName,
      producerName: certificates.producerName,
      communeCode: certificates.issuedIn,
      provinceCode: certificates.provinceCode,
      star: certificates.star,
      issuedOn: certificates.issuedOn,
      expiresOn: certificates.expiresOn,
    })
    .from(certificates)
    .where(inArray(certificates.id, [...ids]))
    .orderBy(desc(certificates.id))
