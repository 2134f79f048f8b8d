import { hash, randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { FileStore as PiecesStore } from '@tus/file-store'
import { Server as TusServer } from '@tus/server'
import type { Actor } from '../../core/actor.ts'
import { type Request as By, perform } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import type { App } from '../../core/world.ts'
import { announcedEvidence } from '../dossiers/evidence/announced-evidence.ts'
import { finishing, placeOf, type Upload } from './finish-upload.ts'
import { uploadFault } from './upload-faults.ts'

export const uploadsPath = '/v1/uploads'

/** Unfinished uploads that an account may have: with the size of a file, what one account can fill the disk with. */
const maxUnfinished = 20
const keptMs = 24 * 60 * 60 * 1000

/** Whose an upload is stands in its id, so that it is known without reading anything; hashed, since logs hold paths. */
const markOf = ({ accountId }: Actor): string => hash('sha256', String(accountId)).slice(0, 32)

async function countUnfinished(pieces: PiecesStore, mark: string): Promise<number> {
  const names = await readdir(pieces.directory)
  const mine = names.filter((name) => name.startsWith(mark) && !name.endsWith('.json'))
  const uploads = await Promise.all(mine.map((id) => pieces.configstore.get(id)))
  return uploads.filter((upload) => !upload?.metadata?.stored).length
}

/**
 * Uploads in pieces by the tus protocol, version 1.0.0, as its own server speaks it: a request of the protocol by
 * someone, and the answer. Pieces lie on the disk of this machine until the upload is whole.
 *
 * @throws Problem also for what the protocol itself refuses
 */
export function resumableUploads(app: App): (request: Request, by: By) => Promise<Response> {
  const { files, maxUploadBytes, uploadLocks } = app.world
  const pieces = new PiecesStore({ directory: files.pieces, expirationPeriodInMilliseconds: keptMs })
  const senders = new WeakMap<object, By>()
  const faults = new WeakMap<object, unknown>()
  const finish = finishing(app, pieces)
  const senderOf = (request: object): By => senders.get(request) ?? fail('unauthenticated')

  const mayGoOn = async (request: Request, id: string): Promise<void> => {
    if (request.method === 'POST') return
    const by = senderOf(request)
    if (!id.startsWith(`${markOf(by.actor)}-`)) fail('not-found')
    const upload: Upload = await pieces.getUpload(id)
    if (request.method === 'PATCH') await perform(app, announcedEvidence, placeOf(upload), by)
    // Its last piece came, and the service ended before it could take the file over.
    if (request.method === 'HEAD' && upload.offset === upload.size) await finish(upload, by)
  }
  const tus = new TusServer({
    path: uploadsPath,
    datastore: pieces,
    locker: uploadLocks,
    relativeLocation: true,
    maxSize: maxUploadBytes,
    allowedOrigins: [app.world.publicUrl],
    namingFunction: (request) => `${markOf(senderOf(request).actor)}-${randomUUID()}`,
    onIncomingRequest: mayGoOn,
    async onUploadCreate(request, upload) {
      const by = senderOf(request)
      await perform(app, announcedEvidence, placeOf(upload), by)
      const unfinished = await countUnfinished(pieces, markOf(by.actor))
      if (unfinished >= maxUnfinished) fail('too-many-uploads', { limit: maxUnfinished })
      return { metadata: placeOf(upload) }
    },
    async onUploadFinish(request, upload) {
      await finish(upload, senderOf(request))
      return {}
    },
    onResponseError(request, error) {
      faults.set(request, error)
      return undefined
    },
  })
  return async (request, by) => {
    senders.set(request, by)
    const answer = await tus.handleWeb(request)
    if (answer.status < 400) return answer
    throw uploadFault(faults.get(request) ?? { status_code: answer.status })
  }
}
