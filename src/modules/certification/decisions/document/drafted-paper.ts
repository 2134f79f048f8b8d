import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { drafters } from '../../issuer.ts'
import { readDraft } from '../drafts/draft-store.ts'
import { DecisionPaper } from './paper-shapes.ts'
import { paperOfDraft } from './read-paper.ts'

/** Asked for the preview of a draft. Has no door of its own. */
export const draftedPaper = action({
  name: 'draftedPaper',
  summary: 'What a drafted decision would say if it were issued as it stands',
  kind: 'query',
  roles: drafters,
  input: z.strictObject({ draftId: Id }),
  output: DecisionPaper,
  async run(context, { draftId }) {
    return paperOfDraft(context, await readDraft(context.db, context.actor, draftId))
  },
})
