import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { announceUnits, lockUnits } from '../unit-import-store.ts'
import { moveToHomes } from './move-store.ts'
import { planSuccessionImport, successionImportView } from './succession-import.ts'
import { SuccessionImport, successionImportInput } from './succession-shapes.ts'
import { writeSuccessions } from './succession-store.ts'

export const importSuccessions = action({
  name: 'importSuccessions',
  summary:
    'Bring in what became of communes on a day: mergers and splits, with the former communes; any fault and nothing is written',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject(successionImportInput),
  output: SuccessionImport,
  subject: (_input, { id }) => ({ type: 'succession-import', id }),
  async run({ db, today }, { rows, changedOn }) {
    await lockUnits(db)
    const changes = await planSuccessionImport(db, { rows, changedOn })
    const view = { id: uuidv7(), ...successionImportView(rows, changes) }
    if (changes.added.length === 0) return { ...view, moved: 0, unplaced: 0 }
    await writeSuccessions(db, changes, changedOn)
    await announceUnits(db)
    const oldCodes = [...new Set(changes.added.map(({ oldCode }) => oldCode))]
    return { ...view, ...(await moveToHomes(db, { oldCodes, changedOn, today })) }
  },
})
