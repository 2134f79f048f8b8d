import type { World } from '../../../core/world.ts'
import { endingOf, mediaTypeOf } from './profile-rules.ts'
import type { PictureView } from './profile-shapes.ts'
import type { PictureRow } from './profile-store.ts'

type Here = Pick<World, 'publicUrl'>

/** A picture with the address of each of its files. */
export const pictureView = ({ publicUrl }: Here, { id, altVi, altEn, files }: PictureRow): PictureView => ({
  ...{ id, altVi, altEn },
  files: files.map(({ width, height, format }) => ({
    ...{ width, height, mediaType: mediaTypeOf[format] },
    url: `${publicUrl}/v1/product-pictures/${id}/${width}.${endingOf[format]}`,
  })),
})
