import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { addDays, legalDay } from '../../src/core/clock.ts'
import { loadPeriods } from '../../src/modules/calendar/periods.ts'
import { patience } from '../../src/modules/desk/queues/patience.ts'
import { ageInDays, colourByAge, type QueueStep } from '../../src/modules/desk/rules.ts'
import type { Caller } from './bearer.ts'
import type { Units } from './dossier.ts'
import { integer, listOf, nullable, object, text, unit } from './schema.ts'

const wait = { step: text, state: text, waitingSince: text, ageDays: integer, dueOn: nullable(text), colour: text }
const ofColours = object({ fresh: integer, soon: integer, late: integer })
const schema = object({
  role: text,
  counts: listOf(object({ ...wait, count: integer, colours: ofColours })),
  items: listOf(
    object({
      ...{ id: text, kind: text, level: text, ...wait },
      product: object({ id: text, name: text, setNo: integer }),
      producer: object({ id: text, name: text, kind: text }),
      ...{ commune: unit, province: unit, communeReceiptNumber: nullable(text), provinceReceiptNumber: nullable(text) },
      version: integer,
    }),
  ),
  followUps: object({
    count: integer,
    items: listOf(
      object({
        ...{ inspectionId: text, task: text, dueOn: text, colour: text, isAnswered: { type: 'boolean' } },
        product: object({ id: text, name: text, setNo: integer }),
        producer: object({ id: text, name: text, kind: text }),
        commune: unit,
      }),
    ),
  }),
  stampRequests: object({
    count: integer,
    items: listOf(
      object({
        ...{ stampRequestId: text, count: integer, purpose: text, waitingSince: text, ageDays: integer, colour: text },
        product: object({ id: text, name: text, setNo: integer }),
        producer: object({ id: text, name: text, kind: text }),
        commune: unit,
      }),
    ),
  }),
  pageInfo: object({ hasNextPage: { type: 'boolean' }, endCursor: nullable(text) }),
})

const requestsSql = `
  select s.id, s.count, s.purpose, s.requested_at, l.id as product_id, l.name as product_name, l.set_no,
         r.id as producer_id, r.name as producer_name, r.kind as producer_kind, l.commune_code,
         count(*) over ()::int as all
    from stamp_requests s join products p on p.id = s.product_id
    join products l on l.id = coalesce(p.merged_into, p.id) join producers r on r.id = l.producer_id
   where s.decided_at is null and l.province_code = $1 order by s.id limit 20`

type RequestRow = Record<string, string | number> & { requested_at: string }

function requestOf(row: RequestRow, units: Units, now: string) {
  const ageDays = ageInDays(row.requested_at, now)
  return {
    ...{ stampRequestId: row.id, count: row.count, purpose: row.purpose, waitingSince: row.requested_at, ageDays },
    colour: colourByAge(ageDays, patience['answer-stamp-request']),
    product: { id: row.product_id, name: row.product_name, setNo: row.set_no },
    producer: { id: row.producer_id, name: row.producer_name, kind: row.producer_kind },
    commune: units.get(String(row.commune_code)),
  }
}

const followUpsSql = `
  select i.id, i.task, i.due_on, i.answered_at is not null as is_answered, c.product_id, c.product_name, c.set_no,
         c.producer_id, c.producer_name, c.producer_kind, c.commune_code, count(*) over ()::int as count
    from inspections i join certificates c on c.id = i.certificate_id
   where i.unit_code = $1 and i.task is not null and i.task_outcome is null
     and c.ended_as is distinct from 'revoked' order by i.due_on, i.id limit 20`

type FollowUpRow = Record<string, string | number> & { is_answered: boolean; due_on: string }

function followUpOf(row: FollowUpRow, units: Units, { today, soonUntil }: Seen) {
  const { due_on: dueOn } = row
  return {
    ...{ inspectionId: row.id, task: row.task, dueOn, isAnswered: row.is_answered },
    colour: (dueOn < today && 'late') || (dueOn <= soonUntil && 'soon') || 'fresh',
    product: { id: row.product_id, name: row.product_name, setNo: row.set_no },
    producer: { id: row.producer_id, name: row.producer_name, kind: row.producer_kind },
    commune: units.get(String(row.commune_code)),
  }
}

const { acknowledge, review, schedule, 'send-to-ministry': send, 'answer-ministry': answer } = patience
const afterDays = (limit: 'soonAfterDays' | 'lateAfterDays') => `make_interval(days => case
  when state = 'reviewed' then ${schedule[limit]} when state = 'decided' then ${send[limit]}
  when level = 'ministry' then ${answer[limit]} when received then ${review[limit]} else ${acknowledge[limit]} end)`
const sql = `
  with waiting as materialized (
    select d.id, d.state, d.level, d.province_received_at is not null as received, d.step_since as since, c.due_on
      from dossiers d
      left join dossier_deadlines c on c.dossier_id = d.id and c.step = 're-evaluation' and c.ended_at is null
     where d.province_code = $1 and (d.state in ('forwarded', 'reviewed') and d.level = 'province'
        or d.state = 'decided' and d.level = 'province' and d.approved_at is not null
        or d.state = 'forwarded' and d.level = 'ministry' and d.parts_asked_at is not null)
  ), counts as (
    select coalesce(json_agg(counted order by state, level, received), '[]') as counts from (
      select state, level, received, count(*) as count, min(since) as since, min(due_on) as due_on,
             count(*) filter (where late) as late, count(*) filter (where soon and not late) as soon
        from (select *, case when due_on is null then since <= $2::timestamptz - ${afterDays('lateAfterDays')}
                             else due_on < $3 end as late,
                        case when due_on is null then since <= $2::timestamptz - ${afterDays('soonAfterDays')}
                             else due_on <= $4 end as soon from waiting) as coloured
       group by 1, 2, 3) as counted
  ), page as (select * from waiting order by coalesce(due_on, 'infinity'), since, id limit 21)
  select page.id, d.kind, page.state, d.level, page.received, page.since, page.due_on, d.commune_code,
         d.province_code, d.commune_receipt_number, d.province_receipt_number, d.version, d.product_id,
         p.name as product_name, d.set_no, d.producer_id, r.name as producer_name, r.kind as producer_kind, counts
    from counts, page join dossiers d on d.id = page.id join products p on p.id = d.product_id
         join producers r on r.id = d.producer_id
   order by coalesce(page.due_on, 'infinity'), page.since, page.id`

type Waits = { state: string; level: string; received: boolean; since: string; due_on: string | null }
type Counted = Waits & { count: number; soon: number; late: number }
type Row = Record<string, string | number> & Waits & { counts: Counted[] }

const stepOf = ({ state, level, received }: Waits): QueueStep => {
  if (state === 'reviewed') return 'schedule'
  if (state === 'decided') return 'send-to-ministry'
  if (level === 'ministry') return 'answer-ministry'
  return received ? 'review' : 'acknowledge'
}

type Seen = { now: string; today: string; soonUntil: string }

function colourOf(step: QueueStep, ageDays: number, dueOn: string | null, { today, soonUntil }: Seen) {
  if (dueOn === null) return colourByAge(ageDays, patience[step])
  if (dueOn < today) return 'late'
  return dueOn <= soonUntil ? 'soon' : 'fresh'
}

function waitOf(waits: Waits, seen: Seen) {
  const { state, since, due_on: dueOn } = waits
  const step = stepOf(waits)
  const ageDays = ageInDays(since, seen.now)
  return { step, state, waitingSince: since, ageDays, dueOn, colour: colourOf(step, ageDays, dueOn, seen) }
}

function countOf({ count, soon, late, ...waits }: Counted, seen: Seen) {
  const colour = (late > 0 && 'late') || (soon > 0 && 'soon') || 'fresh'
  return { ...waitOf(waits, seen), colour, count, colours: { fresh: count - soon - late, soon, late } }
}

const { dueSoonDays } = loadPeriods()

type Identify = (request: FastifyRequest) => Promise<Caller>

export function queueRoute(server: FastifyInstance, pool: pg.Pool, units: Units, identify: Identify): void {
  server.get('/v1/work-queue', { schema: { response: { 200: schema } } }, async (request, reply) => {
    const { provinces } = await identify(request)
    const now = new Date().toISOString()
    const today = legalDay(now)
    const seen = { now, today, soonUntil: addDays(today, dueSoonDays) }
    const values = [provinces[0], now, today, seen.soonUntil]
    const [{ rows }, followUps, requests] = await Promise.all([
      pool.query<Row>({ name: 'queue', text: sql, values }),
      pool.query<FollowUpRow>({ name: 'follow-ups', text: followUpsSql, values: [provinces[0]] }),
      pool.query<RequestRow>({ name: 'stamp-requests', text: requestsSql, values: [provinces[0]] }),
    ])
    reply.header('cache-control', 'private, no-cache')
    return {
      role: 'province-officer',
      counts: (rows[0]?.counts ?? []).map((counted) => countOf(counted, seen)),
      items: rows.slice(0, 20).map((row) => ({
        ...{ id: row.id, kind: row.kind, level: row.level, ...waitOf(row, seen) },
        product: { id: row.product_id, name: row.product_name, setNo: row.set_no },
        producer: { id: row.producer_id, name: row.producer_name, kind: row.producer_kind },
        commune: units.get(String(row.commune_code)),
        province: units.get(String(row.province_code)),
        communeReceiptNumber: row.commune_receipt_number,
        provinceReceiptNumber: row.province_receipt_number,
        version: row.version,
      })),
      followUps: {
        count: followUps.rows[0]?.count ?? 0,
        items: followUps.rows.map((row) => followUpOf(row, units, seen)),
      },
      stampRequests: {
        count: requests.rows[0]?.all ?? 0,
        items: requests.rows.map((row) => requestOf(row, units, now)),
      },
      pageInfo: { hasNextPage: rows.length > 20, endCursor: null },
    }
  })
}
