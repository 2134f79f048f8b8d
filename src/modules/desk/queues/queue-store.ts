import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../../core/actor.ts'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { type Db, quickStatement, statement } from '../../../core/db.ts'
import { usualPageSize } from '../../../core/page.ts'
import { inquiries } from '../../advising/tables.ts'
import { deadlines } from '../../calendar/tables.ts'
import {
  type DossierKind,
  type DossierLevel,
  type DossierState,
  dossierLevels,
  dossierStates,
} from '../../dossiers/rules.ts'
import { dossiers } from '../../dossiers/tables.ts'
import { producers, products } from '../../producers/tables.ts'
import { councils } from '../../scoring/tables.ts'
import { type Colour, deadlineOf, type Patience, type QueueRole, type Seen, stepInQueue } from '../rules.ts'
import { afterPlace, colourBy, inOrder, inUtc, ofColour } from './due-store.ts'
import { patience } from './patience.ts'
import type { Place } from './queue-cursor.ts'
import { liesInUnit, placeAndNameFields } from './queued-dossier-store.ts'

const notHidden = sql`not ${sql.placeholder('account')}::uuid = any(${dossiers.hiddenFrom})`

/** A visit or a test that the team asked for and neither got nor gave up. */
const hasOpenInquiry = sql`exists (select from ${inquiries} where ${inquiries.dossierId} = ${dossiers.id}
  and ${inquiries.level} = ${dossiers.level} and ${inquiries.doneOn} is null and ${inquiries.withdrawnAt} is null)`

/** What waits for a role, as the rule `stepFor` says it (a property test holds the two together) and as the indexes have it. */
const desks = {
  producer: {
    place: dossiers.producerId,
    waits: sql`${dossiers.state} in ('draft', 'returned', 'supplement')`,
    received: sql`false`,
  },
  'commune-officer': {
    place: dossiers.communeCode,
    waits: sql`${dossiers.state} in ('filed', 'commune-assessed') and ${notHidden}`,
    received: sql`${dossiers.communeReceivedAt} is not null`,
  },
  'province-officer': {
    place: dossiers.provinceCode,
    // As the index on what waits for a province has it.
    waits: sql`(${dossiers.state} in ('forwarded', 'reviewed') and ${dossiers.level} = 'province'
      or ${dossiers.state} = 'decided' and ${dossiers.level} = 'province' and ${dossiers.approvedAt} is not null
      or ${dossiers.state} = 'forwarded' and ${dossiers.level} = 'ministry' and ${dossiers.partsAskedAt} is not null)
      and ${notHidden}`,
    received: sql`${dossiers.provinceReceivedAt} is not null`,
  },
  'ministry-officer': {
    place: null,
    waits: sql`${dossiers.state} in ('forwarded', 'reviewed') and ${dossiers.level} = 'ministry'
      and (${dossiers.partsAskedAt} is null or ${dossiers.provinceReceivedAt} is null) and ${notHidden}`,
    received: sql`${dossiers.provinceReceivedAt} is not null`,
  },
  'council-advisor': {
    place: dossiers.councilId,
    // With the ministry a dossier still names the province's council, whose team is out by then.
    waits: sql`${dossiers.state} in ('reviewed', 'scheduled') and (${dossiers.advisedAt} is null or ${hasOpenInquiry})
      and ${notHidden} and exists (select from ${councils} where ${councils.id} = ${dossiers.councilId}
        and ${councils.level}::text = ${dossiers.level}::text)`,
    received: sql`not ${hasOpenInquiry}`,
  },
} as const satisfies Record<QueueRole, { place: unknown; waits: SQL; received: SQL }>

/** `unit`: of the places that are held, only what lies in a commune or province. */
const scopes = ['one', 'several', 'unit'] as const
type Scope = (typeof scopes)[number]

/** One place is compared as such, since an index is in the order of waiting only within one. */
function within(role: QueueRole, scope: Scope): SQL {
  if (scope === 'unit') return sql`${within(role, 'several')} and ${liesInUnit(dossiers)}`
  const { place } = desks[role]
  if (!place) return sql`true`
  const type = sql.raw(role === 'producer' || role === 'council-advisor' ? 'uuid' : 'text')
  if (scope === 'one') return sql`${place} = ${sql.placeholder('place')}::${type}`
  return sql`${place} = any(${sql.placeholder('places')}::${type}[])`
}

const since = dossiers.stepSince
const text = (words: string) => sql.raw(`'${words}'`)

/** The step that waits and its patience, as days: what `stepInQueue` and data/work-queue.json say of a role. */
function daysBefore(role: QueueRole, limit: keyof Patience): SQL {
  const cases = dossierStates.flatMap((state) =>
    [true, false].flatMap((received) =>
      dossierLevels.flatMap((level) => {
        const step = stepInQueue(role, { state, level, received })
        if (!step) return []
        return [
          sql`when state = ${text(state)} and level = ${text(level)} and received = ${sql.raw(String(received))}
          then ${sql.raw(String(patience[step][limit]))}`,
        ]
      }),
    ),
  )
  return sql`make_interval(days => case ${sql.join(cases, sql` `)} end)`
}

const colour = (role: QueueRole): SQL => colourBy(daysBefore(role, 'lateAfterDays'), daysBefore(role, 'soonAfterDays'))

/** All that waits, read once: for the counts, which stand beside each row of the page and alone when it is empty, and for the page. */
function queue(role: QueueRole, scope: Scope, limit: Placeholder | SQL): SQL {
  const { waits, received } = desks[role]
  const clock = sql`${deadlines.step} = ${text(deadlineOf[role])} and ${deadlines.endedAt} is null`
  return sql`(with waiting as materialized (
    select found.*, ${colour(role)} as colour from (
    select ${dossiers.id} as id, ${dossiers.state} as state, ${dossiers.level} as level, ${received} as received, ${since} as since,
           ${deadlines.dueOn} as due_on
      from ${dossiers} left join ${deadlines} on ${deadlines.dossierId} = ${dossiers.id} and ${clock}
     where ${within(role, scope)} and ${waits}) as found
    ), counts as (
    select coalesce(json_agg(json_build_object('state', state, 'level', level, 'received', received, 'count', count, 'since', since,
             'dueOn', due_on, 'colours', json_build_object('fresh', fresh, 'soon', soon, 'late', late))
             order by state, level, received), '[]')::text as counts
      from (select state, level, received, count(*) as count, min(since) as since, min(due_on) as due_on,
                   ${ofColour('fresh')} as fresh, ${ofColour('soon')} as soon, ${ofColour('late')} as late
              from waiting group by 1, 2, 3) as counted
    ), page as (select * from waiting where ${afterPlace} order by ${inOrder} limit ${limit})
    select counts, page.id, received, since, due_on,
           ${dossiers.kind} as kind, ${dossiers.state} as state, ${dossiers.level} as level,
           ${dossiers.communeReceiptNumber} as commune_receipt_number,
           ${dossiers.provinceReceiptNumber} as province_receipt_number, ${dossiers.version} as version,
           ${dossiers.communeCode} as commune_code, ${dossiers.provinceCode} as province_code,
           ${products.id} as product_id, ${products.name} as product_name, ${products.setNo} as set_no,
           ${producers.id} as producer_id, ${producers.name} as producer_name, ${producers.kind} as producer_kind
      from counts left join page on true left join ${dossiers} on ${dossiers.id} = page.id
           left join ${products} on ${products.id} = ${dossiers.productId}
           left join ${producers} on ${producers.id} = ${dossiers.producerId}) as waits`
}

const fields = {
  counts: sql<string>`counts`,
  id: sql<string | null>`id`,
  kind: sql<DossierKind>`kind`,
  state: sql<DossierState>`state`,
  level: sql<DossierLevel>`level`,
  received: sql<boolean>`received`,
  since: sql<Instant>`since`.mapWith(dossiers.stepSince),
  dueOn: sql<LegalDay | null>`due_on`,
  communeReceiptNumber: sql<string | null>`commune_receipt_number`,
  provinceReceiptNumber: sql<string | null>`province_receipt_number`,
  version: sql<number>`version`,
  ...placeAndNameFields,
}

const select = (db: Db, role: QueueRole, scope: Scope, limit: Placeholder | SQL) =>
  db
    .select(fields)
    .from(queue(role, scope, limit))
    .orderBy(inOrder)

const usualLimit = usualPageSize + 1
type Run = ReturnType<typeof statement<Record<string, unknown>, Awaited<ReturnType<typeof select>>>>

/** The usual page has a statement with its size in it, for the reason told at `scopedPages`. */
function statementsOf(role: QueueRole, scope: Scope): { usual: Run; any: Run } {
  const name = `queue-${role}-${scope}`
  return {
    usual: quickStatement(`${name}-usual`, (db) => select(db, role, scope, sql.raw(String(usualLimit)))),
    any: statement(name, (db) => select(db, role, scope, sql.placeholder('limit'))),
  }
}
const statements = Object.fromEntries(
  Object.keys(desks).map((role) => [
    role,
    Object.fromEntries(scopes.map((scope) => [scope, statementsOf(role as QueueRole, scope)])),
  ]),
) as Record<QueueRole, Record<Scope, { usual: Run; any: Run }>>

export type QueueRow = Omit<Awaited<ReturnType<Run>>[number], 'id' | 'counts'> & { id: string }
export type QueueCount = Seen & {
  count: number
  /** Of the one that has waited longest, and of the one that is due first. */
  since: Instant
  dueOn: LegalDay | null
  colours: Record<Colour, number>
}

/** The page that is wanted, and the moment and legal day by which things are late, or soon will be. */
type Wanted = Place & { limit: number; now: Instant; today: LegalDay; soonUntil: LegalDay; unitCode: string | null }

/** What waits for the actor in a role, everywhere or in one unit, what is due first and has waited longest first, and how much waits in all; one statement. */
export async function readQueue(
  db: Db,
  actor: Actor,
  role: QueueRole,
  wanted: Wanted,
): Promise<{ rows: QueueRow[]; counts: QueueCount[] }> {
  const places = [...new Set(heldOn(actor, [role]))]
  const everywhere = places.length === 1 ? 'one' : 'several'
  const { usual, any } = statements[role][wanted.unitCode === null ? everywhere : 'unit']
  const values = { ...wanted, places, place: places[0], account: actor.accountId }
  const rows = await (wanted.limit === usualLimit ? usual : any)(db, values)
  return {
    rows: rows.filter((row): row is (typeof rows)[number] & { id: string } => row.id !== null),
    counts: (JSON.parse(rows[0]!.counts) as QueueCount[]).map(inUtc),
  }
}
