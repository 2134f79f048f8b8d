import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { pointerOf } from '../../../core/input.ts'
import { type FieldError, fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { lockProduct } from '../../producers/store.ts'
import { type Channel, faultOfChannel } from './profile-rules.ts'
import { ProfileView, profileFields } from './profile-shapes.ts'
import { picturesOf, readProfile, removePictures, savePicture, saveProfile, untold } from './profile-store.ts'
import { profileView } from './profile-view.ts'
import { tellers } from './tellers.ts'

const expected = {
  'link-missing': { vi: 'Cần có đường dẫn', en: 'A link is needed' },
  'link-refused': {
    vi: 'Đường dẫn phải bắt đầu bằng https:// và có tên miền',
    en: 'A link begins with https:// and names a host',
  },
  'unknown-picture': { vi: 'Sản phẩm không có ảnh này', en: 'The product has no such picture' },
  'picture-twice': { vi: 'Ảnh đã được nêu ở trên', en: 'The picture stands above already' },
} as const

export const saveProductProfile = action({
  name: 'saveProductProfile',
  summary: 'Replace the story, sales channels and the order of pictures of a product; `If-Match: "v0"` begins it',
  kind: 'command',
  roles: tellers,
  input: z.strictObject({ productId: Id, ...profileFields }),
  output: ProfileView,
  subject: (_input, { productId }) => ({ type: 'product', id: productId }),
  needsVersion: true,
  async run(context, { productId, pictures, ...told }) {
    const { db, actor, now } = context
    await lockProduct(db, actor, productId)
    const profile = (await readProfile(db, productId)) ?? untold(productId)
    checkVersion(context, profile)
    refuseChannels(told.channels)
    await arrangePictures(context, productId, pictures)
    await saveProfile(db, {
      ...profile,
      ...told,
      savedAt: now,
      savedBy: actor.accountId!,
      version: profile.version + 1,
    })
    return profileView(context, productId)
  },
})

const refuse = (errors: readonly FieldError[]) => errors.length > 0 && fail('invalid-input', { errors })
const errorAt = (path: readonly (string | number)[], code: keyof typeof expected): FieldError => ({
  pointer: pointerOf(path),
  code,
  detail: expected[code],
})

function refuseChannels(channels: readonly Channel[]): void {
  refuse(
    channels.flatMap((channel, at) => {
      const fault = faultOfChannel(channel)
      return fault ? [errorAt(['channels', at, 'url'], fault)] : []
    }),
  )
}

type Wanted = { id: string; altVi: string | null; altEn: string | null }

async function arrangePictures({ db }: Context, productId: string, wanted: readonly Wanted[]): Promise<void> {
  const known = new Set((await picturesOf(db, productId)).map(({ id }) => id))
  const ids = wanted.map(({ id }) => id)
  refuse(
    ids.flatMap((id, at) => {
      if (!known.has(id)) return [errorAt(['pictures', at, 'id'], 'unknown-picture')]
      return ids.indexOf(id) < at ? [errorAt(['pictures', at, 'id'], 'picture-twice')] : []
    }),
  )
  await removePictures(db, [...known.difference(new Set(ids))])
  for (const [position, picture] of wanted.entries()) await savePicture(db, { ...picture, position })
}
