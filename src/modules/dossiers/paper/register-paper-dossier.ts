import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { type LegalDay, legalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { Id, PastDay } from '../../../core/shapes.ts'
import { handIn } from '../filing.ts'
import { listReturns } from '../returns/return-store.ts'
import { DossierView } from '../shapes.ts'
import { type DossierRow, readPapersNow } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { lockToWrite } from './acting.ts'
import { dayFault, handedInAt } from './paper-rules.ts'

export const registerPaperDossier = action({
  name: 'registerPaperDossier',
  summary:
    'File what the commune entered from paper for a producer without an account, or its supplement: instrument, window and clock are of the day of handing in',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ dossierId: Id, handedInOn: PastDay }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId, handedInOn }) {
    const { db, actor, world } = context
    const dossier = await lockToWrite(db, actor, dossierId)
    const state = transition(dossier, 'file')
    await refuseFaultyDay(context, dossier, handedInOn)
    const asOf = { db, world, today: handedInOn, now: handedInAt(handedInOn, context) }
    const paper = { ...dossier, handedInOn: dossier.filedAt === null ? handedInOn : dossier.handedInOn }
    return dossierView(world, await handIn(asOf, paper, await readPapersNow(db, dossierId), state))
  },
})

const words = {
  'before-return': ['Trước ngày hồ sơ được trả lại', 'The dossier had not gone back yet on this day'],
  'after-due-date': ['Quá hạn bổ sung', 'The supplement was due before this day'],
  'before-instrument': [
    'Ngày này chưa có bộ tiêu chí áp dụng',
    'No criteria set of the product was in force on this day',
  ],
} as const

async function refuseFaultyDay(
  { db, world }: Pick<Context, 'db' | 'world'>,
  { id, filedAt, setNo }: DossierRow,
  day: LegalDay,
): Promise<void> {
  const waiting = filedAt === null ? undefined : (await listReturns(db, id)).at(-1)
  const returned = waiting
    ? { on: legalDay(waiting.returnedAt), dueOn: waiting.step === 'ministry' ? null : waiting.dueOn }
    : null
  const fault = dayFault(day, { returned, isJudged: world.criteria.inForce(day, setNo) !== undefined })
  if (fault === null) return
  const [vi, en] = words[fault]
  failAt(['handedInOn'], fault, vi, en)
}
