import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../../core/columns.ts'
import { accounts } from '../../../accounts/tables.ts'
import { units } from '../../../units/tables.ts'
import type { Indicator } from '../../catalogue.ts'
import type { Definition } from '../definition.ts'

/** `inReports`: whether the reports of the province, which are for everybody, say it too. */
export type Told = Pick<Indicator, 'name' | 'unit'> & Definition & { inReports?: boolean }

/** Indicators that provinces define for themselves: data in the words of the catalogue. Rows are only added. */
export const ownIndicators = pgTable(
  'own_indicators',
  {
    /** `<unit>:<name>`, so that no province takes a code of the catalogue or of another. */
    code: text().primaryKey(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    told: jsonb().$type<Told>().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => accounts.id),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('own_indicators_unit').on(t.unitCode, t.code),
    check('own_indicators_code', sql`starts_with(${t.code}, ${t.unitCode} || ':')`),
  ],
)

/** Later versions of them: what figures of before were counted by stays. Rows are only added. */
export const ownIndicatorRevisions = pgTable(
  'own_indicator_revisions',
  {
    code: text()
      .notNull()
      .references(() => ownIndicators.code),
    version: integer().notNull(),
    told: jsonb().$type<Told>().notNull(),
    reason: text().notNull(),
    revisedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    revisedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.code, t.version] }),
    check('own_indicator_revisions_version', sql`${t.version} > 1`),
  ],
)
