import { sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../../core/actor.ts'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { type Db, statement } from '../../../core/db.ts'
import { deadlines } from '../../calendar/tables.ts'
import { otherOpen } from '../../certification/decision-store.ts'
import { revocationCases } from '../../certification/revocation/tables.ts'
import type { RevocationGround } from '../../certification/rules.ts'
import { certificates, decisionItems } from '../../certification/tables.ts'
import { renewalOf, stateToday, type WindowValues } from '../../certification/verification/renewal-store.ts'
import { dossiers } from '../../dossiers/tables.ts'
import { producers, products } from '../../producers/tables.ts'
import { results } from '../../scoring/tables.ts'
import type { Colour, DecisionStep } from '../rules.ts'
import { afterPlace, colourBy, inOrder, inUtc, ofColour } from './due-store.ts'
import { patience } from './patience.ts'
import type { Place } from './queue-cursor.ts'
import { placeAndNameFields } from './queued-dossier-store.ts'

const placed = (name: string, type: string) => sql`${sql.placeholder(name)}::${sql.raw(type)}`

/** Whose signature a star needs under the instrument of the dossier, where certificates under it have a term. */
const authority = sql`(select recogniser.authority from json_to_recordset(${placed('recognisers', 'json')})
  as recogniser (instrument text, star int, authority text)
  where recogniser.instrument = ${dossiers.instrument} and recogniser.star = latest.star)`

const mine = sql`(${dossiers.provinceCode} = any(${placed('provinces', 'text[]')}) or ${placed('ministry', 'boolean')})
  and not ${placed('account', 'uuid')} = any(${dossiers.hiddenFrom})`

/** A later result that a certificate came from overtook this one. */
const overtaken = sql`exists (select from ${certificates} c join ${decisionItems} i on i.certificate_id = c.id
  join ${results} r on r.id = i.result_id where c.product_id = ${dossiers.productId} and c.ended_as is null and r.at > latest.at)`

/** Results that a decision may use and none has: what `recognitionRefusal` and `approvalRefusal` let pass (a test holds them together). */
const found = sql`
  select ${dossiers.id} as id, ${dossiers.level}::text as level, ${dossiers.provinceCode} as province, latest.star as star, ${dossiers.decidedAt} as since, ${dossiers.roundFinishOn} - 1 as due_on,
         case when latest.proposed_for_five then 'approve-for-ministry' else 'recognise' end as step,
         case when latest.proposed_for_five then 'province' else ${authority} end as authority
    from ${results} latest join ${dossiers} on ${dossiers.id} = latest.dossier_id and ${dossiers.level}::text = latest.level::text
   where ${dossiers.state} = 'decided' and ${mine} and latest.star is not null
     and not exists (select from ${results} r where r.dossier_id = latest.dossier_id and r.level = latest.level and r.id > latest.id)
     and not exists (select from ${decisionItems} i where i.result_id = latest.id) and not ${overtaken}
     and not (latest.proposed_for_five and ${otherOpen})`

/** Whose signature revokes a star today. */
const revoker = sql`(select revoker.authority from json_to_recordset(${placed('revokers', 'json')})
  as revoker (star int, authority text) where revoker.star = ${certificates.star})`

/** Open cases of certificates in force, with the last day of the law for the decision. */
const toRevoke = (renewal: ReturnType<typeof renewalOf>) => sql`
  select ${revocationCases.id}, ${revoker}, ${certificates.provinceCode}, ${certificates.star}, ${revocationCases.openedAt},
         ${deadlines.dueOn}, 'revoke', ${revoker}
    from ${revocationCases} join ${certificates} on ${certificates.id} = ${revocationCases.certificateId}
         left join ${deadlines} on ${deadlines.revocationCaseId} = ${revocationCases.id}
         left join lateral ${renewal} on true
   where ${revocationCases.outcome} is null and ${certificates.endedAs} is null
     and ${stateToday(renewal)} in ('valid', 'expiring', 'extended')
     and (${certificates.provinceCode} = any(${placed('provinces', 'text[]')}) or ${placed('ministry', 'boolean')})`

/** Five stars are the ministry's once its own council gave them; a province may sign for less that came back from there. */
const signs = sql`(authority = 'province' and province = any(${placed('provinces', 'text[]')})
  or authority = 'ministry' and level = 'ministry' and ${placed('ministry', 'boolean')})`

const days = (count: number) => sql.raw(`interval '${count} days'`)
const colour = colourBy(days(patience.decide.lateAfterDays), days(patience.decide.soonAfterDays))

const queue = (db: Db) => sql`(with waiting as materialized (
    select found.*, ${colour} as colour from (${found} union all ${toRevoke(renewalOf(db))}) as found where ${signs}
    ), counts as (
    select coalesce(json_agg(json_build_object('step', step, 'count', count, 'since', since, 'dueOn', due_on,
             'colours', json_build_object('fresh', fresh, 'soon', soon, 'late', late)) order by step), '[]')::text as counts
      from (select step, count(*) as count, min(since) as since, min(due_on) as due_on,
                   ${ofColour('fresh')} as fresh, ${ofColour('soon')} as soon, ${ofColour('late')} as late
              from waiting group by 1) as counted
    ), page as (select * from waiting where ${afterPlace} order by ${inOrder} limit ${sql.placeholder('limit')})
    select counts, page.id, step, page.star, since, due_on, ${dossiers.productCode} as product_code,
           ${dossiers.id} as dossier_id, ${revocationCases.id} as case_id, ground, found_on, confirmed,
           ${certificates.id} as certificate_id, code, number,
           coalesce(${dossiers.communeCode}, ${certificates.communeCode}) as commune_code,
           coalesce(${dossiers.provinceCode}, ${certificates.provinceCode}) as province_code,
           ${products.id} as product_id, coalesce(${certificates.productName}, ${products.name}) as product_name,
           ${products.setNo} as set_no, ${producers.id} as producer_id,
           coalesce(${certificates.producerName}, ${producers.name}) as producer_name, ${producers.kind} as producer_kind
      from counts left join page on true
           left join ${dossiers} on step <> 'revoke' and ${dossiers.id} = page.id
           left join ${revocationCases} on step = 'revoke' and ${revocationCases.id} = page.id
           left join ${certificates} on ${certificates.id} = ${revocationCases.certificateId}
           left join ${products} on ${products.id} = coalesce(${dossiers.productId}, ${certificates.productId})
           left join ${producers} on ${producers.id} = coalesce(${dossiers.producerId}, ${certificates.producerId})) as waits`

const decisionQueue = statement('decision-queue', (db) =>
  db
    .select({
      counts: sql<string>`counts`,
      id: sql<string | null>`id`,
      step: sql<DecisionStep>`step`,
      star: sql<number>`star`,
      since: sql<Instant>`since`.mapWith(dossiers.stepSince),
      dueOn: sql<LegalDay | null>`due_on`,
      dossierId: sql<string | null>`dossier_id`,
      caseId: sql<string | null>`case_id`,
      ground: sql<RevocationGround | null>`ground`,
      foundOn: sql<LegalDay | null>`found_on`,
      confirmed: sql<boolean | null>`confirmed`,
      certificateId: sql<string | null>`certificate_id`,
      code: sql<string>`code`,
      number: sql<string>`number`,
      productCode: sql<string | null>`product_code`,
      ...placeAndNameFields,
    })
    .from(queue(db))
    .orderBy(inOrder),
)

type Row = Awaited<ReturnType<typeof decisionQueue>>[number]
export type DecisionQueueRow = Omit<Row, 'counts' | 'id'> & {
  id: string
  certificate: { id: string; code: string; number: string } | null
}
export type DecisionCount = {
  step: DecisionStep
  count: number
  since: Instant
  dueOn: LegalDay | null
  colours: Record<Colour, number>
}
type KnownRecogniser = { instrument: string; star: number; authority: string }
export type KnownSigners = { recognisers: KnownRecogniser[]; revokers: { star: number; authority: string }[] }
type Wanted = Place & WindowValues & { limit: number; now: Instant; today: LegalDay; soonUntil: LegalDay }

/** Results and findings that wait for the signature of the actor, what has to be done first before the rest; one statement. */
export async function readDecisionQueue(
  db: Db,
  actor: Actor,
  signers: KnownSigners,
  wanted: Wanted,
): Promise<{ rows: DecisionQueueRow[]; counts: DecisionCount[] }> {
  const provinces = heldOn(actor, ['province-chairman'])
  const ministry = heldOn(actor, ['minister']).length > 0
  const rows = await decisionQueue(db, {
    ...{ ...wanted, provinces, ministry, account: actor.accountId },
    recognisers: JSON.stringify(signers.recognisers),
    revokers: JSON.stringify(signers.revokers),
  })
  return {
    rows: rows
      .filter((row): row is Row & { id: string } => row.id !== null)
      .map((row) => {
        const { certificateId: id, code, number } = row
        return { ...row, certificate: id === null ? null : { id, code, number } }
      }),
    counts: (JSON.parse(rows[0]!.counts) as DecisionCount[]).map(inUtc),
  }
}
