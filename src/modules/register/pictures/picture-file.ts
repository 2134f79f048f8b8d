import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { windowValues } from '../../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../../certification/verification/renewal-window.ts'
import { readProduct } from '../../producers/store.ts'
import { endingOf, mediaTypeOf, pictureFormats } from '../profiles/profile-rules.ts'
import { readFileOf } from '../profiles/profile-store.ts'

export const PictureName = z.string().max(12).meta({ description: 'Width and format', example: '640.webp' })

/** Anyone's while the profile is public; before and after, of those who reach the product. */
export const pictureFile = action({
  name: 'pictureFile',
  summary: 'A picture of a product in one of its widths',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ pictureId: Id, file: PictureName }),
  output: z.strictObject({ productId: Id, sha256: z.string(), mediaType: z.string(), isPublic: z.boolean() }),
  async run({ db, actor, today, world }, { pictureId, file }) {
    const [, width, ending] = /^([1-9]\d{0,3})\.(\w+)$/.exec(file) ?? []
    const format = pictureFormats.find((one) => endingOf[one] === ending) ?? fail('not-found')
    const day = { today, ...windowValues(renewalWindowOn(world, today)) }
    const found = (await readFileOf(db, { pictureId, width: Number(width), format, ...day })) ?? fail('not-found')
    const { productId, sha256, isPublic } = found
    if (!isPublic) await readProduct(db, actor, productId)
    return { productId, sha256, mediaType: mediaTypeOf[format], isPublic }
  },
})
