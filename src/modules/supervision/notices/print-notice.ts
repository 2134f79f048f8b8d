import { z } from 'zod'
import { job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import { receivePrinted } from '../../documents/issued/receive-files.ts'
import { keepFile } from '../../evidence/store.ts'
import { findNotice, lockNotice, saveFiles } from './notice-store.ts'
import { print } from './printing.ts'

export const printNotice = job({
  name: 'printNotice',
  summary: 'Prints the notice of a revocation once and keeps the file; from then on only these bytes are the notice',
  payload: z.strictObject({ noticeId: z.uuid() }),
  async run(app, { noticeId }, now) {
    const { paper, sha256: printed } = await findNotice(app.database.db, noticeId)
    if (printed !== null) return
    const { sha256, sizeBytes } = await receivePrinted(app, await print(paper))
    await changeOnOwn(app, { name: 'printNotice', input: { noticeId, sha256 }, now }, async (db) => {
      const notice = await lockNotice(db, noticeId)
      if (notice.sha256 !== null) return null
      await keepFile(db, sha256, now)
      await saveFiles(db, noticeId, { sha256, sizeBytes })
      return { type: 'revocation-notice', id: noticeId }
    })
  },
})
