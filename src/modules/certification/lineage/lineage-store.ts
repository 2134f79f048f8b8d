import { eq, sql } from 'drizzle-orm'
import { type Db, publicStatement } from '../../../core/db.ts'
import { dossiers } from '../../dossiers/tables.ts'
import { certificates } from '../tables.ts'
import { renewalOf } from '../verification/renewal-store.ts'
import type { LineageRow } from './lineage.ts'

const ofProduct = publicStatement('certificate-lineage', (db) => {
  const renewal = renewalOf(db)
  return db
    .select({
      id: certificates.id,
      code: certificates.code,
      number: certificates.number,
      star: certificates.star,
      productCode: dossiers.productCode,
      issuedOn: certificates.issuedOn,
      expiresOn: certificates.expiresOn,
      endedAs: certificates.endedAs,
      endedOn: certificates.endedOn,
      revocationGround: certificates.revocationGround,
      supersededById: certificates.supersededById,
      filedOn: renewal.filedOn,
      overOn: renewal.overOn,
    })
    .from(certificates)
    .leftJoin(dossiers, eq(dossiers.id, certificates.dossierId))
    .leftJoinLateral(renewal, sql`true`)
    .where(eq(certificates.productId, sql.placeholder('productId')))
})

/** All certificates that a product has held; a few. */
export async function readLineage(db: Db, productId: string): Promise<LineageRow[]> {
  const rows = await ofProduct(db, { productId })
  return rows.map(({ filedOn, overOn, ...row }) => ({ ...row, renewal: filedOn ? { filedOn, overOn } : null }))
}
