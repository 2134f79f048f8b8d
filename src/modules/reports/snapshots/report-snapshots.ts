import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { pageInput } from '../../../core/shapes.ts'
import { UnitCode } from '../../units/shapes.ts'
import { ReportSnapshotPage, snapshotSummary } from './snapshot-shapes.ts'
import { listSnapshots } from './snapshot-store.ts'

export const reportSnapshots = action({
  name: 'reportSnapshots',
  summary: 'Reports of a unit that were kept, the newest first',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ unitCode: UnitCode, ...pageInput }),
  output: ReportSnapshotPage,
  async run({ db, world: { units } }, { unitCode, first, after }) {
    const rows = await listSnapshots(db, { unitCode, before: idBefore(after), limit: first + 1 })
    return pageFrom(
      rows.map((row) => snapshotSummary(units, row)),
      first,
    )
  },
})
