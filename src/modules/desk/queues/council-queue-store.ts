import { sql } from 'drizzle-orm'
import { type Actor, heldOn, judgingRoles } from '../../../core/actor.ts'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { type Db, statement } from '../../../core/db.ts'
import { dossiers } from '../../dossiers/tables.ts'
import { producers, products } from '../../producers/tables.ts'
import { leadingRoles } from '../../scoring/authority.ts'
import {
  ballots,
  councils,
  recusals,
  results,
  sessionDossiers,
  sessionMembers,
  sessions,
  turnedItems,
} from '../../scoring/tables.ts'
import type { CouncilStep } from '../rules.ts'
import { inUtc } from './due-store.ts'
import type { SessionPlace } from './session-cursor.ts'

const item = sessionDossiers
const account = sql`${sql.placeholder('account')}::uuid`
const ofCouncils = (name: 'led' | 'sat') => sql`${sessions.councilId} = any(${sql.placeholder(name)}::uuid[])`
const ofItem = (table: typeof results | typeof ballots | typeof recusals | typeof turnedItems) =>
  sql`${table.sessionId} = ${item.sessionId} and ${table.dossierId} = ${item.dossierId}`

const today = sql`${sql.placeholder('today')}::date`
const concluded = sql`(exists (select from ${results} where ${ofItem(results)})
  or exists (select from ${turnedItems} where ${ofItem(turnedItems)}))`
/** Until when a session is to be held: in writing until the last day on which opinions are given. */
const due = sql`coalesce(${sessions.writtenUntil}, ${sessions.heldOn})`
const recused = (who: typeof account | typeof sessionMembers.accountId) =>
  sql`exists (select from ${recusals} where ${ofItem(recusals)} and ${recusals.accountId} = ${who})`
/** Also of whom another session recused: the dossier is out of sight until this one has settled that. */
const hidden = sql`(${recused(account)} or exists (select from ${dossiers}
  where ${dossiers.id} = ${item.dossierId} and ${account} = any(${dossiers.hiddenFrom})))`
/** A voter of the item who has not submitted in the round that runs and still may: all that is told of ballots. */
const owes = sql`${sessionMembers.sessionId} = ${item.sessionId} and (${sessions.form} = 'meeting' or ${sessions.writtenUntil} >= ${today})
  and scores_in_round(${item.sessionId}, ${item.dossierId}, ${item.round}, ${sessionMembers.accountId})
  and not ${recused(sessionMembers.accountId)} and not exists (select from ${ballots}
    where ${ofItem(ballots)} and ${ballots.round} = ${item.round} and ${ballots.accountId} = ${sessionMembers.accountId})`
const iOwe = sql`exists (select from ${sessionMembers} where ${owes} and ${sessionMembers.accountId} = ${account})`
const nobodyOwes = sql`not exists (select from ${sessionMembers} where ${owes})`

/** Sessions to open and to close stand before the first item of their agenda. */
const wholeSession = sql.raw('-1')

/** As `docs/law.md` §5 has it: who leads opens, concludes and closes; who votes scores; a recused member sees nothing of it. */
const waiting = sql`
  select ${sessions.id} as session_id, ${wholeSession} as position, 'open-session' as step, null::uuid as dossier_id,
         null::int as round, ${sessions.createdAt} as since
    from ${sessions} where ${sessions.state} = 'planned' and ${ofCouncils('led')}
  union all
  select ${sessions.id}, ${wholeSession}, 'close-session', null, null, ${sessions.openedAt}
    from ${sessions} where ${sessions.state} = 'open' and ${ofCouncils('led')}
     and not exists (select from ${item} where ${item.sessionId} = ${sessions.id} and not ${concluded})
  union all
  select ${sessions.id}, ${item.position}, case when ${iOwe} then 'score' else 'conclude' end, ${item.dossierId},
         ${item.round}, ${sessions.openedAt}
    from ${sessions} join ${item} on ${item.sessionId} = ${sessions.id}
   where ${sessions.state} = 'open' and (${sessions.form} = 'meeting' or ${sessions.heldOn} <= ${today}) and ${ofCouncils('sat')} and not ${concluded} and not ${hidden}
     and (${iOwe} or ${ofCouncils('led')} and ${nobodyOwes})`

const after = sql`(held_on, session_id, position) > (${sql.placeholder('heldOn')}::date,
  ${sql.placeholder('sessionId')}::uuid, ${sql.placeholder('position')}::int)`

const queue = sql`(with waiting as materialized (
    select waiting.*, ${due} as held_on, ${sessions.councilId} as council_id
      from (${waiting}) as waiting join ${sessions} on ${sessions.id} = session_id
    ), counts as (
    select coalesce(json_agg(json_build_object('step', step, 'count', count, 'since', since, 'heldOn', held_on,
             'colours', json_build_object('fresh', count - soon - late, 'soon', soon, 'late', late)) order by step), '[]')::text as counts
      from (select step, count(*) as count, min(since) as since, min(held_on) as held_on,
                   count(*) filter (where held_on < ${today}) as late,
                   count(*) filter (where held_on between ${today}
                     and ${sql.placeholder('soonUntil')}::date) as soon
              from waiting group by 1) as counted
    ), page as (
    select * from waiting where ${after} order by held_on, session_id, position limit ${sql.placeholder('limit')})
    select counts, step, session_id, position, since, held_on, round, ${councils.id} as council_id,
           ${councils.name} as council_name, ${councils.level} as level, ${councils.unitCode} as unit_code,
           ${dossiers.id} as dossier_id, ${dossiers.productCode} as product_code, ${products.name} as product_name,
           ${products.setNo} as set_no, ${producers.name} as producer_name
      from counts left join page on true left join ${councils} on ${councils.id} = page.council_id
           left join ${dossiers} on ${dossiers.id} = page.dossier_id
           left join ${products} on ${products.id} = ${dossiers.productId}
           left join ${producers} on ${producers.id} = ${dossiers.producerId}) as waits`

const councilQueue = statement('council-queue', (db) =>
  db
    .select({
      counts: sql<string>`counts`,
      step: sql<CouncilStep | null>`step`,
      sessionId: sql<string>`session_id`,
      position: sql<number>`position`,
      since: sql<Instant>`since`.mapWith(sessions.createdAt),
      heldOn: sql<LegalDay>`held_on`,
      round: sql<number | null>`round`,
      councilId: sql<string>`council_id`,
      councilName: sql<string>`council_name`,
      level: sql<(typeof councils.$inferSelect)['level']>`level`,
      unitCode: sql<string>`unit_code`,
      dossierId: sql<string | null>`dossier_id`,
      productCode: sql<string | null>`product_code`,
      productName: sql<string>`product_name`,
      setNo: sql<number>`set_no`,
      producerName: sql<string>`producer_name`,
    })
    .from(queue)
    .orderBy(sql`held_on, session_id, position`),
)

type Row = Awaited<ReturnType<typeof councilQueue>>[number]
export type CouncilQueueRow = Omit<Row, 'counts' | 'step'> & { step: CouncilStep }
export type CouncilCount = {
  step: CouncilStep
  count: number
  since: Instant
  heldOn: LegalDay
  colours: { fresh: number; soon: number; late: number }
}
type Wanted = SessionPlace & { limit: number; today: LegalDay; soonUntil: LegalDay }

/** What waits for the actor in all councils, the session that is held first before the rest; one statement. */
export async function readCouncilQueue(
  db: Db,
  actor: Actor,
  wanted: Wanted,
): Promise<{ rows: CouncilQueueRow[]; counts: CouncilCount[] }> {
  const councilsOf = { led: heldOn(actor, leadingRoles), sat: heldOn(actor, judgingRoles) }
  const rows = await councilQueue(db, { ...wanted, ...councilsOf, account: actor.accountId })
  return {
    rows: rows.filter((row): row is Row & { step: CouncilStep } => row.step !== null),
    counts: (JSON.parse(rows[0]!.counts) as CouncilCount[]).map(inUtc),
  }
}
