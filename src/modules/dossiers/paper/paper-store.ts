import { and, desc, isNotNull, lt, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import { type Db, statement } from '../../../core/db.ts'
import { reachValues } from '../../../core/reach.ts'
import { type DossierRow, nobodyHoldsProducer, selectWhere } from '../store.ts'
import { dossiers } from '../tables.ts'

const waitingPage = statement('paper-dossiers', (db) =>
  selectWhere(
    db,
    and(
      isNotNull(dossiers.enteredBy),
      // As the index has it.
      sql`${dossiers.state} in ('draft', 'returned', 'supplement')`,
      sql`${dossiers.communeCode} = any(${sql.placeholder('communes')}::text[])`,
      sql`not ${sql.placeholder('account')}::uuid = any(${dossiers.hiddenFrom})`,
      nobodyHoldsProducer,
      lt(dossiers.id, sql.placeholder('before')),
    ),
  )
    .orderBy(desc(dossiers.id))
    .limit(sql.placeholder('limit')),
)

/** Dossiers of the officer's communes that were entered from paper and wait to be handed in, the newest first. */
export const listPaperDossiers = (
  db: Db,
  actor: Actor,
  page: { before: string; limit: number },
): Promise<DossierRow[]> => waitingPage(db, { ...reachValues(actor), ...page })
