import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { InspectionView, inspectionReaders } from './inspection-shapes.ts'
import { readInspection } from './inspection-store.ts'
import { inspectionView } from './inspection-views.ts'

export const inspection = action({
  name: 'inspection',
  summary: 'One visit to a certified product with its findings, files, conclusion and what followed',
  kind: 'query',
  roles: inspectionReaders,
  input: z.strictObject({ inspectionId: Id }),
  output: InspectionView,
  async run(context, { inspectionId }) {
    return inspectionView(context, await readInspection(context.db, context.actor, inspectionId))
  },
})
