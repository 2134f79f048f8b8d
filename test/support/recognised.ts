import { v7 as uuidv7 } from 'uuid'
import type { TestApp } from './app.ts'

/** A certificate of a product, written as it would stand after a decision. Gives its id. */
export async function recognised({ database: { pool } }: TestApp, productId: string): Promise<string> {
  const id = uuidv7()
  await pool.query(
    `insert into certificates (id, code, number, issuer_unit_code, decision_id, dossier_kind, product_id, producer_id,
       product_name, producer_name, producer_kind, commune_code, province_code, instrument, set_no, star, issued_on,
       expires_on, created_at)
     select $1, $2, $2, p.province_code, (select id from decisions limit 1), 'first', p.id, p.producer_id, p.name, r.name,
       r.kind, p.commune_code, p.province_code, '26-2026', p.set_no, 4, '2026-06-01', '2029-06-01', now()
       from products p join producers r on r.id = p.producer_id where p.id = $3`,
    [id, id.slice(-10).toUpperCase(), productId],
  )
  await pool.query(`update products set star = 4, certificate_expires_on = '2029-06-01' where id = $1`, [productId])
  return id
}
