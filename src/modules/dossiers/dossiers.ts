import { z } from 'zod'
import { action } from '../../core/action.ts'
import { addDays } from '../../core/clock.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Day, Line, optional, pageInput } from '../../core/shapes.ts'
import { openDeadlineStates } from '../calendar/deadline-shapes.ts'
import { dossierStates } from './rules.ts'
import { DossierPage } from './shapes.ts'
import { listDossiers } from './store.ts'
import { dossierView } from './views.ts'

export const dossiers = action({
  name: 'dossiers',
  summary:
    'Dossiers within reach, the newest first, in one state or all, of one round or any, with a deadline that is due soon, overdue or paused, with papers that expire before a day',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({
    ...pageInput,
    state: optional(z.enum(dossierStates)),
    round: optional(Line(40)).meta({ description: 'Code of a round' }),
    deadline: optional(z.enum(openDeadlineStates)).meta({ description: 'Only those with such a deadline' }),
    evidenceExpiresBefore: optional(Day).meta({
      description: 'Only those with a stored paper that ends before this day',
    }),
  }),
  output: DossierPage,
  async run({ db, actor, today, world }, { first, after, state, round, deadline, evidenceExpiresBefore }) {
    const rows = await listDossiers(db, actor, {
      before: idBefore(after),
      limit: first + 1,
      state,
      round,
      evidenceExpiresBefore,
      due: deadline && { deadline, today, soonUntil: addDays(today, world.periods.dueSoonDays) },
    })
    return pageFrom(
      rows.map((row) => dossierView(world, row)),
      first,
    )
  },
})
