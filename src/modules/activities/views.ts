import type { Context } from '../../core/action.ts'
import { unitName } from '../units/shapes.ts'
import { fileOf } from './document/announced-file.ts'
import { linksOf } from './links-store.ts'
import type { ActivityView } from './shapes.ts'
import type { Activity } from './store.ts'

/** Records with who and what took part in them. */
export async function activityViews(context: Context, rows: readonly Activity[]): Promise<ActivityView[]> {
  const { producers, products } = await linksOf(
    context.db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...headOf(context, row),
    producers: producers.flatMap(({ activityId, ...name }) => (activityId === row.id ? [name] : [])),
    products: products.flatMap(({ activityId, ...name }) => (activityId === row.id ? [name] : [])),
  }))
}

function headOf({ world: { units } }: Context, row: Activity): Omit<ActivityView, 'producers' | 'products'> {
  const { id, kind, title, fromDay, untilDay, count, details, note, recordedAt, version } = row
  const { documentNumber: number, documentIssuer: issuer, documentIssuedOn: issuedOn } = row
  return {
    ...{
      id,
      kind,
      unit: unitName(units.on(fromDay).named(row.unitCode)),
      title,
      fromDay,
      untilDay,
      count,
      details,
      note,
    },
    document:
      number === null || issuer === null || issuedOn === null ? null : { number, issuer, issuedOn, file: fileOf(row) },
    cancelled:
      row.cancelledAt === null || row.cancelReason === null ? null : { at: row.cancelledAt, reason: row.cancelReason },
    ...{ recordedAt, version },
  }
}

/** One record as it is after a command. */
export async function activityView(context: Context, row: Activity): Promise<ActivityView> {
  const [view] = await activityViews(context, [row])
  return view!
}
