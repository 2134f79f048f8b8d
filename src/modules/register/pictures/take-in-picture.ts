import { Readable } from 'node:stream'
import { perform, type Request } from '../../../core/perform.ts'
import { received } from '../../../core/received-file.ts'
import type { App } from '../../../core/world.ts'
import { claimed } from '../../evidence/claimed.ts'
import { mediaTypeOf } from '../profiles/profile-rules.ts'
import type { ProfileView } from '../profiles/profile-shapes.ts'
import { addProductPicture } from './add-product-picture.ts'
import { type Resized, resized } from './resized.ts'

const acceptedPictures = ['image/jpeg', 'image/png', 'image/webp']
const mostBytes = 25 * 1024 * 1024

// One after the other: a picture of 60 million points takes 200 MB while it is decoded.
let last: Promise<unknown> = Promise.resolve()

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = last.then(work)
  last = mine.catch(() => {})
  return mine
}

/**
 * The way in for pictures. What was sent is read once and not kept, only what is drawn anew from its points; so a scanner
 * would find nothing in what is kept.
 *
 * @throws Problem file-too-large, file-type-refused, file-truncated, picture-refused, or what adding refuses
 */
export async function takeInPicture(app: App, stream: Readable, productId: string, by: Request): Promise<ProfileView> {
  const { files, maxUploadBytes } = app.world
  let made: Resized[] = []
  const draw = async (file: string) => {
    made = await inTurn(() => resized(file))
  }
  const rules = { maxBytes: Math.min(maxUploadBytes, mostBytes), accepted: acceptedPictures }
  await received(files.pieces, stream, rules, draw)
  const kept = []
  for (const { bytes, ...drawn } of made) {
    const { sha256, sizeBytes } = await files.receive(Readable.from([bytes]), {
      maxBytes: bytes.length,
      accepted: [mediaTypeOf[drawn.format]],
      check: async (_path, stored) => void (await claimed(app, stored.sha256)),
    })
    kept.push({ ...drawn, sha256, sizeBytes })
  }
  return (await perform(app, addProductPicture, { productId, files: kept }, by)).output
}
