import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { UnitImport, unitImportInput } from './shapes.ts'
import { planUnitImport, unitImportView } from './unit-import.ts'
import { announceUnits, lockUnits, writeUnitChanges } from './unit-import-store.ts'

export const importUnits = action({
  name: 'importUnits',
  summary:
    'Add units from a list, and give those that changed their new name or kind; any fault and nothing is written',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject(unitImportInput),
  output: UnitImport,
  subject: (_input, { id }) => ({ type: 'unit-import', id }),
  async run({ db, today }, input) {
    await lockUnits(db)
    const { changes, days } = await planUnitImport(db, input, today)
    await writeUnitChanges(db, changes, days)
    if (changes.added.length + changes.renamed.length > 0) await announceUnits(db)
    return { id: uuidv7(), ...unitImportView(changes) }
  },
})
