import { z } from 'zod'
import { Id, InstantText, Line, optional, optionalOr } from '../../../core/shapes.ts'
import { channelKinds, maxChannels, maxPictures } from './profile-rules.ts'

const Story = z.string().trim().normalize('NFC').min(1).max(10_000)
const Alt = optional(Line(200))

export const ChannelFields = z
  .strictObject({
    kind: z.enum(channelKinds),
    label: Line(120).meta({ description: 'Name of the shop or, for a sales point, where it is' }),
    url: optional(z.string().max(500)).meta({
      description: 'https, of a named host; only a sales point may have none',
    }),
  })
  .meta({ id: 'SalesChannelInput' })

export const profileFields = {
  storyVi: optional(Story).meta({ description: 'Plain text; an empty line ends a paragraph' }),
  storyEn: optional(Story),
  channels: optionalOr(z.array(ChannelFields).max(maxChannels), []),
  modernChannel: optionalOr(z.boolean(), false).meta({
    description: 'Sold in supermarkets, chains or on-line markets (919/QĐ-TTg)',
  }),
  pictures: optionalOr(
    z.array(z.strictObject({ id: Id, altVi: Alt, altEn: Alt }).meta({ id: 'ProductPictureInput' })).max(maxPictures),
    [],
  ).meta({ description: 'Those to keep, in their order; any other is removed' }),
}

export const PictureView = z
  .strictObject({
    id: Id,
    altVi: z.string().nullable().meta({ description: 'What it shows, for who does not see it' }),
    altEn: z.string().nullable(),
    files: z
      .array(
        z
          .strictObject({ url: z.string(), mediaType: z.string(), width: z.int(), height: z.int() })
          .meta({ id: 'PictureFile' }),
      )
      .meta({ description: 'The same picture in several widths, each as WebP and JPEG' }),
  })
  .meta({ id: 'ProductPicture' })
export type PictureView = z.infer<typeof PictureView>

const Channel = z
  .strictObject({ kind: z.enum(channelKinds), label: z.string(), url: z.string().nullable() })
  .meta({ id: 'SalesChannel' })

const told = {
  storyVi: z.string().nullable(),
  storyEn: z.string().nullable(),
  channels: z.array(Channel),
  modernChannel: z.boolean(),
  pictures: z.array(PictureView),
}

/** As anyone sees it. */
export const PublicProfile = z.strictObject(told).meta({ id: 'PublicProductProfile' })
export type PublicProfile = z.infer<typeof PublicProfile>

export const ProfileView = z
  .strictObject({
    productId: Id,
    ...told,
    hidden: z
      .strictObject({ at: InstantText, reason: z.string() })
      .nullable()
      .meta({ id: 'HiddenProfile', description: 'Kept from the public by an office' }),
    isPublic: z.boolean().meta({ description: 'The product is certified today, and its profile is not hidden' }),
    picturesUrl: z.string().meta({ description: 'Where the bytes of a further picture are posted' }),
    version: z.int().min(0).meta({ description: '0 until something was told' }),
  })
  .meta({ id: 'ProductProfile', description: 'What a producer tells the public of a product' })
export type ProfileView = z.infer<typeof ProfileView>
