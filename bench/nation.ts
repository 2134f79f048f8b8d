import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { startEmbeddedPostgres } from '../src/core/embedded-postgres.ts'
import { createDatabase } from '../src/core/migrate.ts'
import { prepareDatabase } from '../src/ready-database.ts'

/** A PostgreSQL of its own with all provinces and communes in it, and certificates of ten years in every one. */
export type Nation = {
  url: string
  dataDir: string
  /** Adds producers, products, certificates and activities until there are so many certificates. */
  growTo(certificates: number): Promise<number>
  /** Puts everything into the public register, as the triggers would have that growing leaves aside; gives communes with products. */
  register(): Promise<string[]>
  /** One certificate more, in any province, committed. */
  issue(): Promise<void>
  remove(): Promise<void>
}

const account = '01993b5e-8a00-7000-8000-0000000000b1'
const decision = '01993b5e-8a00-7000-8000-0000000000b2'

const prepare = `
  insert into units (code, level, parent_code)
    select (10000 + n)::text, 'commune', province.code
      from generate_series(1, 3321) n
      join (select code, row_number() over (order by code) - 1 as no from units where level = 'province'
              and exists (select from unit_periods where unit_code = code and valid_until is null)) province
        on province.no = n % 34;
  insert into unit_periods (unit_code, valid_from, name, kind)
    select code, '2025-07-01', 'Xã ' || code, 'commune' from units where level = 'commune';
  insert into accounts (id, kind, name, email, created_at) values ('${account}', 'person', 'A', 'a@bench.invalid', now());
  insert into decisions (id, unit_code, kind, number, signed_on, year, signer_id, signer_name, signer_title, created_at)
    values ('${decision}', '01', 'recognise', '1', '2016-01-01', 2016, '${account}', 'A', 'Chủ tịch', now());
  create table bench_places as
    select row_number() over (order by md5(code)) - 1 as no, code, parent_code from units where level = 'commune'`

/** Words that every eighth and every seventh product has, so that searches find many. */
const named = `(array['Chè', 'Miến dong', 'Mật ong', 'Cao khô', 'Gạo nếp', 'Rượu men lá', 'Thạch đen', 'Na dai'])[1 + (n + no) % 8]
  || ' ' || (array['Đình Lập', 'Chi Lăng', 'Mẫu Sơn', 'Bắc Sơn', 'Na Rì', 'Văn Quan', 'Tràng Định'])[1 + no % 7]`

/** A producer for every three products; a life of certificates every three years from a day of the last ten on. */
const grow = `
  with made as (
    insert into producers (id, kind, name, commune_code, province_code, representative_name, representative_sex, created_at)
    select uuidv7(), (enum_range(null::producer_kind))[1 + n % 5], 'Chủ thể ' || n, code, parent_code, 'B',
           (enum_range(null::sex))[1 + n % 2], now()
      from generate_series(1, $1::int) n join bench_places on no = (n * 7919) % (select count(*) from bench_places)
    returning id, kind, commune_code, province_code, name),
  offered as (
    insert into products (id, producer_id, commune_code, province_code, name, set_no, created_at)
    select uuidv7(), made.id, commune_code, province_code, ${named}, 1 + (n + no) % 26, now()
      from (select *, row_number() over () as no from made) as made, generate_series(1, 3) n
    returning id, producer_id, commune_code, province_code, name, set_no),
  begun as (select offered.*, made.kind, current_date - (random() * 3650)::int as first from offered join made on made.id = producer_id),
  lives as (
    select begun.*, lap, (first + lap * interval '3 years')::date as issued
      from begun, generate_series(0, 3) lap where first + lap * interval '3 years' <= current_date),
  recognised as (
    insert into certificates (id, code, number, issuer_unit_code, decision_id, dossier_kind, product_id, producer_id,
      product_name, producer_name, producer_kind, commune_code, province_code, instrument, set_no, star, issued_on,
      expires_on, ended_as, ended_on, created_at)
    select uuidv7(), left(md5(random()::text || id || lap), 20), md5(random()::text || id || lap), province_code, '${decision}',
           (array['first', 'upgrade', 're-evaluation', 'upgrade'])[1 + lap]::dossier_kind, id, producer_id, name, 'B', kind,
           commune_code, province_code, '26-2026', set_no, 3 + (random() * 1.1 + lap * 0.3)::int, issued,
           (issued + interval '3 years')::date, case when ends then 'expired'::certificate_end end,
           case when ends then (issued + interval '3 years 1 day')::date end, now()
      from (select lives.*, lead(issued) over (partition by id order by lap) is not null as ends from lives) as told
    returning id)
  select count(*)::int as certificates from recognised`

const act = `
  with told as (
    insert into activities (id, kind, unit_code, province_code, commune_code, title, from_day, until_day, count, details, tags,
      recorded_by, recorded_at)
    select uuidv7(), kind, code, parent_code, code, 'T', day, case when kind in ('sales-point', 'chain') then null else day end,
           1, '{}', '{}', '${account}', now()
      from (select n, (array['training', 'trade-fair', 'sales-point', 'chain', 'support'])[1 + n % 5]::activity_kind as kind,
                   current_date - (random() * 3650)::int as day from generate_series(1, $1::int) n) as drawn
      join bench_places on no = (n * 7919) % (select count(*) from bench_places)
    returning id, kind, from_day, until_day)
  insert into activity_quantities (activity_id, place, measure, tags, quantity, from_day, until_day)
  select id, 0, case kind when 'training' then 'attendances' when 'support' then 'amount-vnd' else 'count' end, '{}', 30,
         from_day, until_day from told`

const issueOne = `
  with place as (select * from bench_places order by random() limit 1),
  whose as (select h.* from producers h join place on h.province_code = place.parent_code limit 1),
  offered as (
    insert into products (id, producer_id, commune_code, province_code, name, set_no, created_at)
    select uuidv7(), id, commune_code, province_code, 'Chè mới', 1, now() from whose
    returning id, producer_id, commune_code, province_code)
  insert into certificates (id, code, number, issuer_unit_code, decision_id, dossier_kind, product_id, producer_id,
    product_name, producer_name, producer_kind, commune_code, province_code, instrument, set_no, star, issued_on, expires_on,
    created_at)
  select uuidv7(), left(md5(random()::text), 20), md5(random()::text), province_code, '${decision}', 'first', id, producer_id,
         'Chè mới', 'B', 'sme', commune_code, province_code, '26-2026', 1, 4, current_date, current_date + 1095, now()
    from offered`

/** What the function register_product does for each, with the words of each name made once and no numbers to be found by: 50 times as fast. */
const registerAll = [
  // What was issued while plans were measured is there already.
  'truncate register_entries, register_words',
  `insert into register_entries (product_id, certificate_id, producer_id, province_code, commune_code, set_no, star,
     producer_kind, year, expires_on, ended_as, ended_on)
   select distinct on (product_id) product_id, id, producer_id, province_code, commune_code, set_no, star, producer_kind,
          extract(year from issued_on), expires_on, ended_as, ended_on
     from certificates order by product_id, ended_as is null desc, issued_on desc, id desc`,
  `with named as materialized (
     select name, search_lexemes(name, '{}', '00000', '${account}') as lexemes
       from (select distinct product_name as name from certificates) as distinct_names)
   insert into register_words (product_id, lexemes, name_key)
   select e.product_id, lexemes, left(fold(name), 32)
     from register_entries e join certificates c on c.id = e.certificate_id join named on name = c.product_name`,
]

/** Starts a server with the settings of production and puts the units of today into it. */
export async function makeNation(): Promise<Nation> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-bench-'))
  await chmod(dataDir, 0o755)
  const server = await startEmbeddedPostgres(dataDir, { log: pino({ level: 'silent' }) })
  await createDatabase(server.url('postgres'), 'ocop')
  const url = server.url('ocop')
  await prepareDatabase(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(prepare)
  return {
    url,
    dataDir,
    async growTo(certificates) {
      const { rows: before } = await client.query<{ count: number }>('select count(*)::int from certificates')
      const there = before[0]!.count
      // Of all triggers, since the service is not there yet: it reads everything when it is.
      await client.query('set session_replication_role = replica')
      const perProducer = 3 * 2.16
      const { rows } = await client.query<{ certificates: number }>(grow, [
        Math.round((certificates - there) / perProducer),
      ])
      await client.query(act, [Math.round((certificates - there) / 10)])
      await client.query('set session_replication_role = origin')
      await client.query('vacuum analyze')
      return there + rows[0]!.certificates
    },
    async register() {
      for (const statement of registerAll) await client.query(statement)
      await client.query('vacuum analyze')
      const { rows } = await client.query<{ commune_code: string }>(
        'select distinct commune_code from register_entries order by 1 limit 50',
      )
      return rows.map((row) => row.commune_code)
    },
    issue: async () => void (await client.query(issueOne)),
    async remove() {
      await client.end()
      await server.stop()
      await rm(await realpath(path.join(dataDir, 'postgres')), { recursive: true })
      await rm(dataDir, { recursive: true })
    },
  }
}
