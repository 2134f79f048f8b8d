import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { type Actor, holds } from '../../../core/actor.ts'
import { type FieldError, fail } from '../../../core/problem.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { officeOf } from '../handling.ts'
import type { ReturnStep } from '../rules.ts'
import { ChecklistView } from '../shapes.ts'
import { type Dossier, lockDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { checklistView } from '../views.ts'
import { type CheckedDossier, checkedDossier } from './checked-dossier.ts'
import { checkingStep, checkResults, needsWord, reasonFault } from './checking.ts'
import { addChecks, listChecks } from './checks-store.ts'

const Found = z
  .strictObject({
    item: Line(80),
    result: z.enum(checkResults),
    reason: optional(Line(50)),
    note: optional(Line(1000)),
  })
  .meta({ id: 'FoundItem' })

export const checkItems = action({
  name: 'checkItems',
  summary: 'What the officer who checks a dossier finds of its items; findings are kept, the newest holds',
  kind: 'command',
  roles: ['commune-officer', 'province-officer', 'ministry-officer'],
  input: z.strictObject({ dossierId: Id, items: z.array(Found).min(1).max(200) }),
  output: ChecklistView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, items }) {
    const { db, actor, now } = context
    const dossier = await lockDossier(db, actor, dossierId)
    transition(dossier, 'check')
    const step = checkingStep(dossier)
    refuseOtherOffice(actor, dossier, step)
    const checked = await checkedDossier(context, dossier)
    const errors = faultsOf(items, checked)
    if (errors.length > 0) fail('invalid-input', { errors })
    const rows = items.map((found) => ({
      id: uuidv7(),
      dossierId,
      step,
      ...found,
      basis: checked.bases.get(found.item)!,
      checkedBy: actor.accountId!,
      checkedAt: now,
    }))
    await addChecks(db, rows)
    return checklistView({ ...checked, checks: await listChecks(db, dossierId) })
  },
})

/** Each office checks at its own step: a province officer does not check for the commune, nor the other way. */
function refuseOtherOffice(actor: Actor, { communeCode, provinceCode }: Dossier, step: ReturnStep): void {
  const role = step === 'commune' ? 'commune-officer' : officeOf[step]
  const unit = { commune: communeCode, province: provinceCode, ministry: null }[step]
  const isTheirs = unit === null ? actor.grants.some((grant) => grant.role === role) : holds(actor, role, unit)
  if (!isTheirs) fail('forbidden', { roles: [role] })
}

const words = {
  'unknown-item': { vi: 'Mục này không có trong danh mục', en: 'The checklist has no such item' },
  twice: { vi: 'Mỗi mục một kết quả', en: 'One result for an item' },
  'reason-not-taken': { vi: 'Mục đạt không ghi lý do', en: 'An accepted item takes no reason' },
  'reason-needed': { vi: 'Cần mã lý do', en: 'A coded reason is needed' },
  undated: {
    vi: 'Giấy tờ có thời hạn: cần ghi vì sao không có ngày hết hạn',
    en: 'Such a paper ends: say why this one has no last day',
  },
  'unknown-reason': { vi: 'Mã lý do không hợp với kết quả', en: 'No reason of this result' },
} as const

function faultsOf(
  found: readonly z.output<typeof Found>[],
  { items, checklist, lasting }: CheckedDossier,
): FieldError[] {
  const known = new Set(items.map(({ code }) => code))
  const error = (at: number, field: string, code: keyof typeof words): FieldError[] => [
    { pointer: `/items/${at}/${field}`, code, detail: words[code] },
  ]
  return found.flatMap(({ item, result, reason, note }, at) => {
    if (!known.has(item)) return error(at, 'item', 'unknown-item')
    if (found.findIndex((other) => other.item === item) < at) return error(at, 'item', 'twice')
    const fault = reasonFault(result, reason, checklist.reasons)
    if (fault) return error(at, 'reason', fault)
    const undated = lasting.get(item)?.validity === 'undated'
    return undated && needsWord(result, note) ? error(at, 'note', 'undated') : []
  })
}
