import sharp from 'sharp'
import { fail } from '../../../core/problem.ts'
import { leastPixels, mostPixels, type PictureFormat, pictureFormats, widthsOf } from '../profiles/profile-rules.ts'

export type Resized = { format: PictureFormat; width: number; height: number; bytes: Buffer }

// libvips works in threads of its own; one for each picture, so that many pictures leave a core to everybody else.
sharp.concurrency(1)
sharp.cache(false)

/**
 * The picture in several widths as WebP and JPEG, turned upright, in sRGB and without what the camera wrote into it:
 * where it was taken is a person's data. Whatever else the file held is gone with it.
 *
 * @throws picture-refused with `reason` unreadable, too-small or too-many-pixels
 */
export async function resized(file: string): Promise<Resized[]> {
  const source = sharp(file, { limitInputPixels: false, failOn: 'error', sequentialRead: true })
  const { autoOrient } = await source.metadata().catch(() => fail('picture-refused', { reason: 'unreadable' }))
  const { width, height } = autoOrient
  if (width * height > mostPixels) fail('picture-refused', { reason: 'too-many-pixels', mostPixels })
  if (Math.min(width, height) < leastPixels) fail('picture-refused', { reason: 'too-small', leastPixels })
  const made: Resized[] = []
  for (const wanted of widthsOf(width)) {
    for (const format of pictureFormats) {
      const { data, info } = await encoded(file, wanted, format).catch(() =>
        fail('picture-refused', { reason: 'unreadable' }),
      )
      made.push({ format, width: info.width, height: info.height, bytes: data })
    }
  }
  return made
}

function encoded(file: string, width: number, format: PictureFormat) {
  const sized = sharp(file, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient().resize({ width })
  const picture =
    format === 'webp'
      ? sized.webp({ quality: 78 })
      : sized.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true })
  return picture.toBuffer({ resolveWithObject: true })
}
