import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { readProduct } from '../../producers/store.ts'
import { maxPictures } from '../profiles/profile-rules.ts'
import { countPictures } from '../profiles/profile-store.ts'
import { tellers } from '../profiles/tellers.ts'

/** Asked before the bytes are read, so that nobody sends 25 MB to be told that they may not. */
export const pictureRoom = action({
  name: 'pictureRoom',
  summary: 'Whether a product may have a further picture',
  kind: 'query',
  roles: tellers,
  input: z.strictObject({ productId: Id }),
  output: z.strictObject({ left: z.int() }),
  async run({ db, actor }, { productId }) {
    await readProduct(db, actor, productId)
    const left = maxPictures - (await countPictures(db, productId))
    return left > 0 ? { left } : fail('too-many-pictures', { maxPictures })
  },
})
