import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { keepFile, lockFile } from '../../evidence/store.ts'
import { lockProduct } from '../../producers/store.ts'
import { maxPictures, pictureFormats } from '../profiles/profile-rules.ts'
import { ProfileView } from '../profiles/profile-shapes.ts'
import { addPicture, countPictures, hasPicture, readProfile, saveProfile, untold } from '../profiles/profile-store.ts'
import { profileView } from '../profiles/profile-view.ts'
import { tellers } from '../profiles/tellers.ts'

const File = z.strictObject({
  format: z.enum(pictureFormats),
  width: z.int().positive(),
  height: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().positive(),
})

export const addProductPicture = action({
  name: 'addProductPicture',
  summary:
    'A further picture of a product, behind the others: JPEG, PNG or WebP, kept in several widths without its metadata',
  kind: 'command',
  roles: tellers,
  input: z.strictObject({ productId: Id, files: z.array(File).min(1) }),
  output: ProfileView,
  subject: (_input, { productId }) => ({ type: 'product', id: productId }),
  async run(context, { productId, files }) {
    const { db, actor, now } = context
    await lockProduct(db, actor, productId)
    const before = (await readProfile(db, productId)) ?? untold(productId)
    // Sent twice it is there once, so that a client may try again.
    if (await hasPicture(db, productId, files.at(-1)!.sha256)) return profileView(context, productId)
    const position = await countPictures(db, productId)
    if (position >= maxPictures) fail('too-many-pictures', { maxPictures })
    // Whoever saves the profile without this picture in sight would remove it.
    await saveProfile(db, { ...before, savedAt: now, savedBy: actor.accountId!, version: before.version + 1 })
    for (const sha256 of files.map((file) => file.sha256).sort()) {
      await lockFile(db, sha256)
      await keepFile(db, sha256, now)
    }
    const id = uuidv7()
    const picture = { id, productId, position, altVi: null, altEn: null, addedAt: now }
    await addPicture(
      db,
      picture,
      files.map((file) => ({ pictureId: id, ...file })),
    )
    return profileView(context, productId)
  },
})
