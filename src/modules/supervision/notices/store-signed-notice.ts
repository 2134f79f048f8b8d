import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { drafters } from '../../certification/issuer.ts'
import { receivedSigned } from '../../documents/issued/issued-shapes.ts'
import { keepSigned } from '../../documents/issued/keep-signed.ts'
import { IssuedRevocationNotice } from './notice-shapes.ts'
import { lockNotice, saveFiles } from './notice-store.ts'
import { noticeView } from './notice-view.ts'
import { readSignable } from './reach-notice.ts'

export const storeSignedNotice = action({
  name: 'storeSignedNotice',
  summary: 'The signed file of the notice of a revocation: the issued bytes with valid signatures added, nothing else',
  kind: 'command',
  roles: drafters,
  input: z.strictObject({ noticeId: Id, ...receivedSigned }),
  output: IssuedRevocationNotice,
  subject: ({ noticeId: id }) => ({ type: 'revocation-notice', id }),
  async run(context, { noticeId, ...received }) {
    const { db } = context
    await readSignable(context, noticeId)
    const notice = await lockNotice(db, noticeId)
    return noticeView(await keepSigned(context, notice, received, (signed) => saveFiles(db, noticeId, signed)))
  },
})
