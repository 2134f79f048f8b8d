import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../../core/columns.ts'
import { accounts } from '../../../accounts/tables.ts'
import { units } from '../../../units/tables.ts'
import type { Indicator } from '../../catalogue.ts'

type Told = Pick<Indicator, 'name' | 'unit' | 'count' | 'outOf'>

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
