import { type SQL, sql } from 'drizzle-orm'
import type { Instant } from '../../../core/clock.ts'
import type { Colour } from '../rules.ts'

const noDay = sql`'infinity'::date`

/** What is due first, then what has waited longest: the order of `Place`, over the columns due_on, since and id. */
export const inOrder = sql`coalesce(due_on, ${noDay}), since, id`

// In subqueries, so that the planner does not see the values and keeps one plan: planning takes longer than the query.
export const afterPlace = sql`(coalesce(due_on, ${noDay}), since, id) > ((select ${sql.placeholder('dueOn')}::date),
  (select ${sql.placeholder('since')}::timestamptz), (select ${sql.placeholder('id')}::uuid))`

/** As `colourByDueDay` and, with these intervals, `colourByAge` say it; a test holds them together. */
export const colourBy = (lateAfter: SQL, soonAfter: SQL): SQL => sql`case
  when due_on < ${sql.placeholder('today')}::date then 'late'
  when due_on <= ${sql.placeholder('soonUntil')}::date then 'soon'
  when due_on is not null then 'fresh'
  when since <= ${sql.placeholder('now')}::timestamptz - ${lateAfter} then 'late'
  when since <= ${sql.placeholder('now')}::timestamptz - ${soonAfter} then 'soon'
  else 'fresh' end`

/** How many of a group have a colour. */
export const ofColour = (colour: Colour): SQL => sql`count(*) filter (where colour = ${sql.raw(`'${colour}'`)})`

/** JSON writes an instant with the offset of the session and without zeros at its end. */
export const inUtc = <Counted extends { since: Instant }>(counted: Counted): Counted => ({
  ...counted,
  since: new Date(counted.since).toISOString(),
})
