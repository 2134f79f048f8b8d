import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/**
 * Which rows of open data were touched on which day in Viet Nam, written by triggers on the tables themselves, so that no
 * action can forget it. Every touch is a row: how many there are tells whether anything changed since.
 */
export const openDataChanges = pgTable(
  'open_data_changes',
  { dataset: text().notNull(), key: uuid().notNull(), day: date().notNull() },
  (t) => [index('open_data_changes_day').on(t.dataset, t.day, t.key)],
)
