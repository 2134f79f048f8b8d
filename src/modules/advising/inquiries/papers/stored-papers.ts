import type { Db } from '../../../../core/db.ts'
import { failAt } from '../../../../core/input.ts'
import type { Evidence } from '../../../dossiers/store.ts'
import { type Inquiry, listPapers } from '../inquiry-store.ts'

/** The papers of an inquiry that is about to end. @throws invalid-input while the bytes of one have not come */
export async function storedPapers(db: Db, { id }: Pick<Inquiry, 'id'>): Promise<Evidence[]> {
  const papers = await listPapers(db, [id])
  const awaited = papers.findIndex(({ storedAt }) => storedAt === null)
  if (awaited < 0) return papers
  return failAt(['papers', awaited], 'content-missing', 'Tệp chưa được tải lên', 'The file has not been brought')
}
