import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import { pointerOf } from '../../../core/input.ts'
import { type FieldError, fail } from '../../../core/problem.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { lockLatest } from '../../calendar/deadline-store.ts'
import { checkedDossier } from '../checks/checked-dossier.ts'
import type { DossierState, ReturnStep } from '../rules.ts'
import { stepDossier } from '../step-dossier.ts'
import type { DossierRow } from '../store.ts'
import { scheduleReturn } from './return-jobs.ts'
import { returnReasons } from './return-rules.ts'
import { addReturn, nextReturnNumber } from './return-store.ts'
import { reminderMarks } from './supplement-setting-store.ts'

const Returned = z
  .strictObject({ item: Line(80), reason: z.enum(returnReasons), note: optional(Line(1000)) })
  .meta({ id: 'ReturnedItem' })

/** What an office says when it sends a dossier back; the last day for all of it is the clock's. */
export const returnInput = z.strictObject({
  dossierId: Id,
  message: Line(2000),
  items: z.array(Returned).min(1).max(200),
})
type Said = Omit<z.output<typeof returnInput>, 'dossierId'>

/** Saves a dossier that was locked, keeps the return as its next round, and plans what follows. */
export async function sendBack(
  context: Context,
  dossier: DossierRow,
  { step, state, said }: { step: ReturnStep; state: DossierState; said: Said },
): Promise<DossierRow> {
  const { db, actor, now } = context
  refuseFaultyItems(said.items, (await checkedDossier(context, dossier)).items)
  const saved = await stepDossier(context, dossier, { ...dossier, state })
  const row = {
    id: uuidv7(),
    dossierId: dossier.id,
    number: await nextReturnNumber(db, dossier.id),
    step,
    message: said.message,
    items: said.items,
    dueOn: (await lockLatest(db, { dossierId: dossier.id, step: 'supplement' }))?.dueOn ?? null,
    returnedBy: actor.accountId!,
    returnedAt: now,
    answeredAt: null,
    closedAt: null,
    reminders: [],
    remindDaysBefore: await reminderMarks(db, saved),
  }
  await addReturn(db, row)
  await scheduleReturn(db, row, now)
  return saved
}

const words = {
  'unknown-item': { vi: 'Mục này không có trong danh mục', en: 'The checklist has no such item' },
  twice: { vi: 'Mỗi mục nêu một lần', en: 'An item is named once' },
  'note-needed': { vi: 'Lý do khác phải ghi rõ', en: 'Another reason has to be said in the note' },
} as const

function refuseFaultyItems(said: Said['items'], known: readonly { code: string }[]): void {
  const fault = (at: number, field: string, code: keyof typeof words): FieldError[] => [
    { pointer: pointerOf(['items', at, field]), code, detail: words[code] },
  ]
  const errors = said.flatMap(({ item, reason, note }, at) => {
    if (!known.some(({ code }) => code === item)) return fault(at, 'item', 'unknown-item')
    if (said.findIndex((other) => other.item === item) < at) return fault(at, 'item', 'twice')
    return reason === 'other' && note === null ? fault(at, 'note', 'note-needed') : []
  })
  if (errors.length > 0) fail('invalid-input', { errors })
}
