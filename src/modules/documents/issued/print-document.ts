import { z } from 'zod'
import { job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import { keepFile } from '../../evidence/store.ts'
import { print } from '../printing.ts'
import { findIssued, lockIssued, saveFiles } from './issued-store.ts'
import { receivePrinted } from './receive-files.ts'

export const printDocument = job({
  name: 'printDocument',
  summary: 'Prints an issued document once and keeps the file; from then on only these bytes are the document',
  payload: z.strictObject({ documentId: z.uuid() }),
  async run(app, { documentId }, now) {
    const { paper, sha256: printed } = await findIssued(app.database.db, documentId)
    if (printed !== null) return
    const { sha256, sizeBytes } = await receivePrinted(app, await print(paper))
    await changeOnOwn(app, { name: 'printDocument', input: { documentId, sha256 }, now }, async (db) => {
      const document = await lockIssued(db, documentId)
      if (document.sha256 !== null) return null
      await keepFile(db, sha256, now)
      await saveFiles(db, documentId, { sha256, sizeBytes })
      return { type: 'document', id: documentId }
    })
  },
})
