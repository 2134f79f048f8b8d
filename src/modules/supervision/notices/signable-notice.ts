import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { drafters } from '../../certification/issuer.ts'
import { IssuedRevocationNotice } from './notice-shapes.ts'
import { noticeView } from './notice-view.ts'
import { readSignable } from './reach-notice.ts'

/** Asked before a byte is taken in. Has no door of its own. */
export const signableNotice = action({
  name: 'signableNotice',
  summary: 'The notice of a revocation whose signed file the actor may bring now',
  kind: 'query',
  roles: drafters,
  input: z.strictObject({ noticeId: Id }),
  output: IssuedRevocationNotice,
  async run(context, { noticeId }) {
    return noticeView(await readSignable(context, noticeId))
  },
})
