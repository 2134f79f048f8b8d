import type { Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import type { Target } from '../rules.ts'
import { type Plan, readTargets, replaceTargets } from '../store.ts'
import { addChange, readApprovals, readMade } from './change-store.ts'
import { changesBetween, lateChanges } from './revision-rules.ts'

/** The document by which a plan is revised. */
export type Decision = { number: string; signer: string; issuedOn: string }

type Why = { decision: Decision | null; reason: string | null }

/**
 * Makes `after` the targets of a locked plan and writes down by which document and why. Earlier values are kept.
 *
 * @throws invalid-input for a document before the last one, and without a reason for what is approved
 */
export async function changeTargets(
  { db, now }: Context,
  plan: Plan,
  after: readonly Target[],
  { decision, reason }: Why,
): Promise<Plan> {
  const changes = changesBetween(await readTargets(db, plan.id), after)
  const late = lateChanges(changes, await readApprovals(db, plan.id)).length > 0
  if (late && reason === null)
    failAt(
      ['reason'],
      'needed-after-approval',
      'Đã duyệt, phải nêu lý do điều chỉnh',
      'Approved: say why it is changed',
    )
  const since = (await readMade(db, plan.id)).at(-1)?.effectiveOn ?? plan.issuedOn
  if (decision && decision.issuedOn < since)
    failAt(['decision', 'issuedOn'], 'too-small', `Không trước ${since}`, `Not before ${since}`)
  const next = await replaceTargets(db, plan, after)
  const { number = null, signer = null, issuedOn = null } = decision ?? {}
  const effectiveOn = issuedOn ?? since
  await addChange(db, {
    ...{ planId: plan.id, version: next.version, number, signer, issuedOn },
    ...{ reason, late, effectiveOn, changedAt: now },
  })
  return next
}
