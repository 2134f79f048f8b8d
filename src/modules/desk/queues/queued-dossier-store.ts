import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { ProducerKind } from '../../producers/rules.ts'

/** Where what waits comes from, what product it is about and whose it is: columns of a queue's statement. */
export const placeAndNameFields = {
  communeCode: sql<string>`commune_code`,
  provinceCode: sql<string>`province_code`,
  productId: sql<string>`product_id`,
  productName: sql<string>`product_name`,
  setNo: sql<number>`set_no`,
  producerId: sql<string>`producer_id`,
  producerName: sql<string>`producer_name`,
  producerKind: sql<ProducerKind>`producer_kind`,
}

/** That a row lies in the commune or province that is asked for. */
export const liesInUnit = ({ provinceCode, communeCode }: Record<'provinceCode' | 'communeCode', AnyColumn>): SQL =>
  sql`${sql.placeholder('unitCode')}::text in (${provinceCode}, ${communeCode})`
