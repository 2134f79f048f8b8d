import type { Context } from '../../../core/action.ts'
import { hasRole } from '../../../core/actor.ts'
import { unitName } from '../../units/shapes.ts'
import { type InspectionFile, type InspectionView, inspectors } from './inspection-shapes.ts'
import { type InspectedFile, type InspectionRow, partsOf } from './inspection-store.ts'
import { type FollowUpState, followUpState, inspectingUnit } from './rules.ts'

export const fileView = ({ inspectionId, id, addedBy: _by, addedAt: _at, storedAt: _stored, ...file }: InspectedFile) =>
  ({ id, ...file, contentUrl: `/v1/inspections/${inspectionId}/files/${id}/content` }) satisfies InspectionFile

/** Visits with what stands under them, as they stand on the day of the request. */
export async function inspectionViews(context: Context, rows: readonly InspectionRow[]): Promise<InspectionView[]> {
  const { findings, files, cases } = await partsOf(
    context.db,
    rows.map(({ id }) => id),
  )
  const of = <Part extends { inspectionId: string | null }>(parts: readonly Part[], row: InspectionRow) =>
    parts.filter(({ inspectionId }) => inspectionId === row.id)
  return rows.map((row) => ({
    ...headOf(context, row),
    findings: of(findings, row).map(({ criterion, met, remark }) => ({ criterion, met, remark })),
    files: of(files, row).map(fileView),
    followUp: followUpOf(context, row),
    revocationCaseIds: seesCases(context, row) ? of(cases, row).map(({ id }) => id) : [],
  }))
}

/** As offices see cases: the producer hears of the decision. */
const seesCases = ({ actor }: Context, { certificate }: InspectionRow): boolean =>
  inspectingUnit(actor, certificate) !== null ||
  (hasRole(actor, ['province-chairman', 'minister']) && !hasRole(actor, ['producer', ...inspectors]))

type Head = Omit<InspectionView, 'findings' | 'files' | 'followUp' | 'revocationCaseIds'>

function headOf({ world: { units } }: Context, { certificate, ...row }: InspectionRow): Head {
  const { id, code, number, star, ...named } = certificate
  return {
    ...{ id: row.id, planId: row.planId, kind: row.kind, unit: unitName(units.named(row.unitCode)) },
    ...{ certificate: { id, code, number }, star },
    product: { id: named.productId, name: named.productName, setNo: named.setNo },
    producer: { id: named.producerId, name: named.producerName, kind: named.producerKind },
    commune: unitName(units.named(named.communeCode)),
    province: unitName(units.named(named.provinceCode)),
    ...{ visitedOn: row.visitedOn, inspectors: row.inspectors, note: row.note },
    ...{ outcome: row.outcome, conclusion: row.conclusion, concludedAt: row.concludedAt, version: row.version },
  }
}

/** Where a row's follow-up stands; null when nothing was asked for. */
export function followUpStateOf({ today }: Pick<Context, 'today'>, row: InspectionRow): FollowUpState | null {
  const { dueOn, answeredAt, taskOutcome: outcome, certificate } = row
  return dueOn === null
    ? null
    : followUpState({ dueOn, answeredAt, outcome, certificateEndedAs: certificate.endedAs }, today)
}

function followUpOf(context: Context, row: InspectionRow): InspectionView['followUp'] {
  const { task, dueOn, answer, answeredAt, taskNote: note, taskEndedOn: endedOn } = row
  const state = followUpStateOf(context, row)
  if (task === null || dueOn === null || state === null) return null
  return { task, dueOn, state, answer, answeredAt, note, endedOn }
}

/** One visit as it is after a command. */
export async function inspectionView(context: Context, row: InspectionRow): Promise<InspectionView> {
  const [view] = await inspectionViews(context, [row])
  return view!
}
