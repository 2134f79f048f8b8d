import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { legalDay } from '../../src/core/clock.ts'
import { nullable, object, text, unit } from './schema.ts'

const schema = object({
  code: text,
  state: text,
  asOf: text,
  certificate: nullable(
    object({
      number: text,
      star: { type: 'integer' },
      setNo: { type: 'integer' },
      product: text,
      producer: text,
      commune: unit,
      province: unit,
      issuer: unit,
      issuerOffice: nullable(text),
      instrument: text,
      decisionNumber: text,
      issuedOn: text,
      expiresOn: text,
      extendedUntil: nullable(text),
      endedOn: nullable(text),
      revocationGround: nullable(text),
      supersededBy: nullable(text),
    }),
  ),
  signature: nullable(object({ good: { type: 'boolean' } })),
})

const sql = `
  select c.number, c.star, c.set_no, c.product_name, c.producer_name, c.commune_code, c.province_code, c.issuer_unit_code,
         c.issuer_office, c.instrument, d.number as decision_number, c.issued_on, c.expires_on, c.ended_as, c.ended_on, c.revocation_ground,
         s.code as superseded_by
    from certificates c
    join decisions d on d.id = c.decision_id
    left join certificates s on s.id = c.superseded_by_id
   where c.code = $1`

type Units = ReadonlyMap<string, { code: string; name: string }>
type Row = {
  ended_as: string | null
  ended_on: string | null
  expires_on: string
} & Record<string, string | null>

const expiringDays = 180

function stateOf({ ended_as, ended_on, expires_on }: Row, today: string): string {
  if (ended_as && ended_as !== 'expired' && ended_on && ended_on <= today) return ended_as
  if (today > expires_on) return 'expired'
  return (Date.parse(expires_on) - Date.parse(today)) / 86_400_000 <= expiringDays ? 'expiring' : 'valid'
}

export function verificationRoute(server: FastifyInstance, pool: pg.Pool, units: Units): void {
  server.get<{ Params: { code: string } }>(
    '/v1/certificates/:code/verification',
    { schema: { response: { 200: schema } } },
    async (request, reply) => {
      const code = request.params.code.toUpperCase().replace(/[\s-]/g, '')
      const asOf = legalDay(new Date().toISOString())
      reply.header('cache-control', 'public, max-age=50')
      const { rows } = await pool.query<Row>({ name: 'verification', text: sql, values: [code] })
      const row = rows[0]
      if (!row) return { code, state: 'unknown', asOf, certificate: null, signature: null }
      const certificate = {
        number: row.number,
        star: row.star,
        setNo: row.set_no,
        product: row.product_name,
        producer: row.producer_name,
        commune: units.get(row.commune_code!),
        province: units.get(row.province_code!),
        issuer: units.get(row.issuer_unit_code!),
        issuerOffice: row.issuer_office,
        instrument: row.instrument,
        decisionNumber: row.decision_number,
        issuedOn: row.issued_on,
        expiresOn: row.expires_on,
        extendedUntil: null,
        endedOn: row.ended_on,
        revocationGround: row.revocation_ground,
        supersededBy: row.superseded_by,
      }
      return { code, state: stateOf(row, asOf), asOf, certificate, signature: null }
    },
  )
}
