import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { importView, planImport } from './import-plan.ts'
import { ActivityImport, activityImportInput } from './import-shapes.ts'
import { addRecords, lockImports, lockProducersOf } from './import-store.ts'

export const importActivities = action({
  name: 'importActivities',
  summary: 'Bring in a list of activities; what is there as the list has it stays, any fault and nothing is written',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject(activityImportInput),
  output: ActivityImport,
  subject: (_input, { id }) => ({ type: 'activity-import', id }),
  async run(context, { rows }) {
    await lockImports(context.db)
    // Looked at, locked, and planned on what stands when nobody can record other figures any more.
    const figures = (await planImport(context, rows)).added.filter(({ kind }) => kind === 'producer-figures')
    await lockProducersOf(context.db, [...new Set(figures.flatMap(({ producerIds }) => producerIds))])
    const plan = await planImport(context, rows)
    await addRecords(context.db, plan.added)
    return { id: uuidv7(), ...importView(plan) }
  },
})
