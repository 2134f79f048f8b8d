import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { CriteriaImport, criteriaImportInput } from './import-shapes.ts'
import { criteriaImportView, planCriteriaImport } from './plan-import.ts'
import { addVersions, lockVersions } from './version-store.ts'

export const importCriteria = action({
  name: 'importCriteria',
  summary: 'Add criteria sets, or further versions of sets, from a day on; any fault and nothing is written',
  kind: 'command',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject(criteriaImportInput),
  output: CriteriaImport,
  subject: (_input, { id }) => ({ type: 'criteria-import', id }),
  async run(context, input) {
    const { db, actor, now } = context
    await lockVersions(db)
    const planned = await planCriteriaImport(context, input)
    const versions = planned
      .filter(({ status }) => status !== 'unchanged')
      .map(({ instrument, source, sha256, content, inForceFrom }) => ({
        id: uuidv7(),
        sha256,
        content,
        instrument: instrument.code,
        setNo: source.set,
        inForceFrom,
        addedAt: now,
        addedBy: actor.accountId,
      }))
    await addVersions(db, versions)
    return { id: uuidv7(), ...criteriaImportView(planned) }
  },
})
