import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { lockVersions } from '../versions/version-store.ts'
import { planWordings, wordingsView } from './plan-wording.ts'
import { WordingImport, wordingInput } from './wording-shapes.ts'
import { addWordings } from './wording-store.ts'

export const importCriteriaWording = action({
  name: 'importCriteriaWording',
  summary: 'Load the official wording of criteria sets beside their short labels; papers then print it',
  kind: 'command',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject(wordingInput),
  output: WordingImport,
  subject: (_input, { id }) => ({ type: 'criteria-import', id }),
  async run(context, { wordings }) {
    const { db, actor, now } = context
    await lockVersions(db)
    const planned = await planWordings(context, wordings)
    const rows = planned
      .filter(({ status }) => status !== 'unchanged')
      .map(({ loaded, texts }) => ({
        id: uuidv7(),
        sha256: loaded.sha256,
        texts,
        addedAt: now,
        addedBy: actor.accountId,
      }))
    await addWordings(db, rows)
    return { id: uuidv7(), ...wordingsView(planned) }
  },
})
