import type pg from 'pg'
import type { Renewal } from '../../certification/rules.ts'
import { renewalDays } from '../../certification/verification/renewal-store.ts'
import type { CertificateFact, Chain } from '../count-rules.ts'

/** A moment of the database, as PostgreSQL writes what is committed in it. */
export type Snapshot = string

/** Reads at two moments differ by these producers and records, or by `everything`. */
export type Changes = {
  snapshot: Snapshot
  producerIds: readonly string[]
  recordIds: readonly string[]
  everything: boolean
}

/**
 * What was changed by transactions that are committed now and were not at `since`. That a transaction is late does not
 * matter: it is asked for by whether it can be seen, not by when it began.
 */
export async function readChanges(client: pg.ClientBase, since: Snapshot): Promise<Changes> {
  const { rows } = await client.query<Changes>({
    name: 'registry-changes',
    text: `
      with changed as materialized (
        select producer_id, record_id from registry_changes
         where txid >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(txid, $1::pg_snapshot))
      select pg_current_snapshot()::text as snapshot,
             array(select distinct producer_id::text from changed where producer_id is not null) as "producerIds",
             array(select distinct record_id::text from changed where record_id is not null) as "recordIds",
             exists(select from changed where num_nonnulls(producer_id, record_id) = 0) as everything`,
    values: [since],
  })
  return rows[0]!
}

export async function readSnapshot(client: pg.ClientBase): Promise<Snapshot> {
  const { rows } = await client.query<{ snapshot: Snapshot }>('select pg_current_snapshot()::text as snapshot')
  return rows[0]!.snapshot
}

/** Everything that `read` reads is of one moment. */
export async function atOneMoment<T>(client: pg.ClientBase, read: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only')
  try {
    return await read()
  } finally {
    await client.query('rollback')
  }
}

// product_profiles belongs to a module after this one, which alone writes it
const factsOf = (condition: string) => `
  select c.id, c.product_id as "productId", p.producer_id as "producerId", c.province_code as "provinceCode",
         c.issued_in as "communeCode", c.producer_kind::text as "producerKind",
         coalesce(h.representative_sex = 'female', false) as "womenLed",
         coalesce(f.modern_channel, false) as "modernChannel", c.instrument || '/' || c.set_no as "set",
         p.set_no as "productSet", c.star,
         c.dossier_kind::text as "dossierKind", c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn",
         c.ended_as::text as "endedAs", c.ended_on::text as "endedOn"
    from certificates c
    join products p on p.id = c.product_id
    join producers h on h.id = p.producer_id
    left join product_profiles f on f.product_id = p.id
   where ${condition}`

/** Without renewals and chains, which few have: they are read apart. */
export type FactRow = Omit<CertificateFact, 'renewal' | 'chains'>

const rowsAtATime = 5_000

/** Facts of some producers, or of all (null), some thousand rows at a time. In a transaction. */
export async function* readFacts(
  client: pg.ClientBase,
  producerIds: readonly string[] | null,
): AsyncGenerator<readonly FactRow[]> {
  if (producerIds) {
    const { rows } = await client.query<FactRow>({
      name: 'registry-facts',
      text: factsOf('p.producer_id = any($1::uuid[])'),
      values: [producerIds],
    })
    yield rows
    return
  }
  await client.query(`declare facts no scroll cursor for ${factsOf('true')}`)
  for (;;) {
    const { rows } = await client.query<FactRow>(`fetch ${rowsAtATime} from facts`)
    if (rows.length === 0) return
    yield rows
  }
}

/** A re-evaluation that was filed, with the place that it has among those of its product. */
export type FiledRenewal = Renewal & { productId: string; dossierId: string }

const { filedOn, overOn } = renewalDays('d')

const renewalsOf = (condition: string) => `
  select d.id as "dossierId", d.product_id as "productId",
         (${filedOn})::text as "filedOn", (${overOn})::text as "overOn"
    from dossiers d
   where d.kind = 're-evaluation' and d.filed_at is not null and ${condition}
   order by d.id desc`

/** The re-evaluations of some producers' products, or of all, the last first. */
export async function readRenewals(
  client: pg.ClientBase,
  producerIds: readonly string[] | null,
): Promise<FiledRenewal[]> {
  const { rows } = producerIds
    ? await client.query<FiledRenewal>({
        name: 'registry-renewals',
        text: renewalsOf('d.product_id in (select id from products where producer_id = any($1::uuid[]))'),
        values: [producerIds],
      })
    : await client.query<FiledRenewal>(renewalsOf('true'))
  return rows
}

const chainsOf = (condition: string) => `
  select coalesce(p.merged_into, p.id) as "producerId", a.from_day::text as "fromDay", a.until_day::text as "untilDay"
    from activities a join activity_producers l on l.activity_id = a.id join producers p on p.id = l.producer_id
   where a.kind = 'chain' and a.cancelled_at is null and 'stable-material-area' = any(a.tags)
     and a.tags && array['circular', 'green'] and ${condition}`

/** Chains of producers that are circular or green and stand on a stable material area (chỉ tiêu 919/QĐ-TTg). */
export async function readChains(
  client: pg.ClientBase,
  producerIds: readonly string[] | null,
): Promise<(Chain & { producerId: string })[]> {
  const { rows } = producerIds
    ? await client.query<Chain & { producerId: string }>({
        name: 'registry-chains',
        text: chainsOf(
          'l.producer_id in (select id from producers where id = any($1::uuid[]) or merged_into = any($1::uuid[]))',
        ),
        values: [producerIds],
      })
    : await client.query<Chain & { producerId: string }>(chainsOf('true'))
  return rows
}

/** Forgets changes that every instance has seen or will read everything instead of (`kept-facts.ts`). */
export async function forgetChanges(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from registry_changes where at < now() - interval '1 day'`)
}
