import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { planWordings, wordingsView } from './plan-wording.ts'
import { WordingImportPreview, wordingInput } from './wording-shapes.ts'

export const previewCriteriaWording = action({
  name: 'previewCriteriaWording',
  summary: 'What importing official wordings would change; writes nothing',
  kind: 'query',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject(wordingInput),
  output: WordingImportPreview,
  async run(context, { wordings }) {
    return wordingsView(await planWordings(context, wordings))
  },
})
