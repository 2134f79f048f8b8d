import { createReadStream } from 'node:fs'
import { truncate } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore as PiecesStore } from '@tus/file-store'
import type { Request } from '../../core/perform.ts'
import { Problem } from '../../core/problem.ts'
import type { App } from '../../core/world.ts'
import { takeIn } from './take-in.ts'

export type Upload = Awaited<ReturnType<PiecesStore['getUpload']>>

/** The announced evidence that an upload brings the bytes of, as its creator named it in `Upload-Metadata`. */
export const placeOf = ({ metadata }: Pick<Upload, 'metadata'>) => ({
  dossierId: metadata?.dossierId ?? '',
  evidenceId: metadata?.evidenceId ?? '',
})

/**
 * Takes in the bytes of uploads that are whole, as it is done with those that come at once. An upload that is asked for twice meanwhile is taken in once. What is refused is removed.
 */
export function finishing(app: App, pieces: PiecesStore): (upload: Upload, by: Request) => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const finish = async (upload: Upload, by: Request): Promise<void> => {
    const file = path.join(pieces.directory, upload.id)
    const stream = createReadStream(file)
    try {
      await takeIn(app, stream, placeOf(upload), by)
    } catch (error) {
      if (error instanceof Problem) await pieces.remove(upload.id)
      throw error
    } finally {
      stream.destroy()
    }
    upload.metadata = { ...upload.metadata, stored: 'true' }
    await pieces.configstore.set(upload.id, upload)
    // A hole of the same length: a client whose last answer was lost still learns that everything arrived.
    await truncate(file, 0)
    await truncate(file, upload.size)
  }
  return (upload, by) => {
    if (upload.metadata?.stored) return Promise.resolve()
    const known = running.get(upload.id)
    if (known) return known
    const mine = finish(upload, by).finally(() => running.delete(upload.id))
    running.set(upload.id, mine)
    return mine
  }
}
