import { z } from 'zod'
import { job } from '../../../../core/jobs.ts'
import { changeOnOwn } from '../../../../core/own-change.ts'
import { receivePrinted } from '../../../documents/issued/receive-files.ts'
import { keepFile } from '../../../evidence/store.ts'
import { findDocumentById, lockDocument, saveFiles } from './document-store.ts'
import { print } from './printing.ts'

export const printDecision = job({
  name: 'printDecision',
  summary: 'Prints the document of a decision once and keeps the file; from then on only these bytes are the document',
  payload: z.strictObject({ documentId: z.uuid() }),
  async run(app, { documentId }, now) {
    const { paper, decisionId, sha256: printed } = await findDocumentById(app.database.db, documentId)
    if (printed !== null) return
    const { sha256, sizeBytes } = await receivePrinted(app, await print(paper))
    await changeOnOwn(app, { name: 'printDecision', input: { decisionId, sha256 }, now }, async (db) => {
      const document = await lockDocument(db, decisionId)
      if (document.sha256 !== null) return null
      await keepFile(db, sha256, now)
      await saveFiles(db, documentId, { sha256, sizeBytes })
      return { type: 'decision', id: decisionId }
    })
  },
})
