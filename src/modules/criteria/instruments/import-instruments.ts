import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { lockVersions } from '../versions/version-store.ts'
import { InstrumentImport, instrumentImportInput } from './import-shapes.ts'
import { putInstruments } from './instrument-store.ts'
import { instrumentImportView, planInstrumentImport } from './plan-instruments.ts'

export const importInstruments = action({
  name: 'importInstruments',
  summary: 'Add legal instruments, or correct imported ones that are not in use; any fault and nothing is written',
  kind: 'command',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject(instrumentImportInput),
  output: InstrumentImport,
  subject: (_input, { id }) => ({ type: 'instrument-import', id }),
  async run(context, { instruments: given }) {
    const { db, actor, now } = context
    // The lock of those who import sets too: a set makes its instrument stay as it is.
    await lockVersions(db)
    const plan = await planInstrumentImport(context, given)
    const instruments = plan.planned.filter(({ status }) => status !== 'unchanged').map(({ instrument }) => instrument)
    await putInstruments(db, { instruments, addedAt: now, addedBy: actor.accountId })
    return { id: uuidv7(), ...instrumentImportView(plan) }
  },
})
