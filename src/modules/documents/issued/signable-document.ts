import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { leadingRoles } from '../../scoring/authority.ts'
import { IssuedDocument } from './issued-shapes.ts'
import { issuedView } from './issued-view.ts'
import { readSignable } from './reach-issued.ts'

/** Asked before a byte is taken in. Has no door of its own. */
export const signableDocument = action({
  name: 'signableDocument',
  summary: 'An issued document whose signed file the actor may bring now',
  kind: 'query',
  roles: leadingRoles,
  input: z.strictObject({ documentId: Id }),
  output: IssuedDocument,
  async run(context, { documentId }) {
    return issuedView(await readSignable(context, documentId))
  },
})
