import { z } from 'zod'
import { InstantText, LocalText, Version } from '../../../../core/shapes.ts'
import { IndicatorCount, IndicatorView } from '../../shapes.ts'
import { countView, indicatorView } from '../../views.ts'
import { countedAs } from '../definition.ts'
import type { OwnVersion } from './own-store.ts'

const IndicatorVersion = z
  .strictObject({
    version: Version,
    name: LocalText,
    unit: LocalText,
    count: IndicatorCount,
    outOf: IndicatorCount.nullable(),
    inReports: z.boolean(),
    since: InstantText,
    reason: z.string().nullable().meta({ description: 'null for the first' }),
  })
  .meta({ id: 'IndicatorVersion' })

export const OwnIndicatorView = IndicatorView.extend({
  inReports: z
    .boolean()
    .meta({ description: 'Whether it stands in the reports of the province, which are for everybody' }),
  version: Version,
  since: InstantText,
  reason: z.string().nullable().meta({ description: 'Why it was revised; null for the first version' }),
  earlier: z.array(IndicatorVersion).meta({ description: 'The first first' }),
}).meta({ id: 'OwnIndicator', description: 'An indicator that a province defined for itself' })

export const OwnIndicatorList = z.strictObject({ items: z.array(OwnIndicatorView) }).meta({ id: 'OwnIndicatorList' })

const versionView = (code: string, { version, told, since, reason }: OwnVersion): z.infer<typeof IndicatorVersion> => {
  const { name, unit, count, outOf } = countedAs({ code, ...told })
  const counted = { count: countView(count), outOf: outOf ? countView(outOf) : null }
  return { version, name, unit, ...counted, inReports: told.inReports === true, since, reason }
}

/** Of all versions of one, the first first. */
export function ownIndicatorView(code: string, versions: readonly OwnVersion[]): z.infer<typeof OwnIndicatorView> {
  const { version, told, since, reason } = versions.at(-1)!
  const { inReports, ...defined } = told
  return {
    ...indicatorView({ ...countedAs({ code, ...defined }), source: null }),
    ...{ inReports: inReports === true, version, since, reason },
    earlier: versions.slice(0, -1).map((one) => versionView(code, one)),
  }
}
