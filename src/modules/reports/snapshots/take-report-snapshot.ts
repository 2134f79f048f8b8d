import { hash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { heldOn } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { optionalOr } from '../../../core/shapes.ts'
import { isWithin, planReaders } from '../../planning/authority.ts'
import { unitNow } from '../../planning/indicators/own/own-reach.ts'
import { checkYear } from '../check-year.ts'
import { mapOfReport, reportMap } from '../report-map.ts'
import { reportOf } from '../report-of.ts'
import { reportFields } from '../shapes.ts'
import { canonicalJson } from './canonical-json.ts'
import { ReportSnapshot, snapshotSummary } from './snapshot-shapes.ts'
import { addSnapshot } from './snapshot-store.ts'

export const takeReportSnapshot = action({
  name: 'takeReportSnapshot',
  summary: 'Keep a report of one’s own unit, or of one below, as it is now: it can be read for ever, byte for byte',
  kind: 'command',
  roles: planReaders,
  input: z.strictObject({
    ...reportFields,
    period: optionalOr(reportFields.period, 'year'),
    mapOn: reportFields.mapOn.meta({ description: mapOfReport }),
  }),
  output: ReportSnapshot,
  subject: (_input, { id }) => ({ type: 'report-snapshot', id }),
  async run(context, { mapOn: askedMap, ...told }) {
    const { db, actor, now, today, world } = context
    const asked = { ...told, mapOn: reportMap(context, { ...told, mapOn: askedMap }) }
    const lying = unitNow(context, asked.unitCode, asked.mapOn ?? today)
    if (!heldOn(actor, planReaders).some((held) => isWithin(world.units, lying, held))) fail('not-found')
    checkYear(asked.year, today)
    const report = await reportOf(context, asked)
    const content = canonicalJson(report)
    const snapshot = {
      ...{ id: uuidv7(), ...asked, asOf: report.asOf, content, sha256: hash('sha256', content, 'buffer') },
      ...{ takenAt: now, takenBy: actor.accountId! },
    }
    await addSnapshot(db, snapshot)
    return { ...snapshotSummary(world.units, snapshot), report }
  },
})
