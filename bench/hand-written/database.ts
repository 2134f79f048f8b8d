import pg from 'pg'

const timestamptz = 1184
const date = 1082

/** Times and days stay text: a Date for each would cost more than the rest of the row. */
const parsers: Record<number, (text: string) => unknown> = {
  [timestamptz]: (text) => text.replace(' ', 'T').replace('+00', 'Z'),
  [date]: (text) => text,
}

/** The same pool as the service's: as many connections, the same role, statements pipelined. */
export const openPool = (url: string): pg.Pool =>
  new pg.Pool({
    connectionString: url,
    max: 10,
    options: '-c timezone=UTC -c role=ocop_service',
    pipeline: true,
    types: { getTypeParser: (oid: number, format: never) => parsers[oid] ?? pg.types.getTypeParser(oid, format) },
  } as pg.PoolConfig)

/** Names of all units, read once: they are few and stand in every answer. */
export async function unitNames(pool: pg.Pool): Promise<Map<string, { code: string; name: string }>> {
  const { rows } = await pool.query<{ code: string; name: string }>(
    `select unit_code as code, name from unit_periods
      where valid_from <= current_date and (valid_until is null or valid_until > current_date)`,
  )
  return new Map(rows.map((unit) => [unit.code, unit]))
}
