import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { ReportSnapshot, reportIn, snapshotSummary } from './snapshot-shapes.ts'
import { readSnapshot } from './snapshot-store.ts'

export const reportSnapshot = action({
  name: 'reportSnapshot',
  summary: 'A report as it was kept, whatever has become of the registry since',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ snapshotId: Id }),
  output: ReportSnapshot,
  async run({ db, world: { units } }, { snapshotId }) {
    const snapshot = await readSnapshot(db, snapshotId)
    return { ...snapshotSummary(units, snapshot), report: reportIn(snapshot) }
  },
})
