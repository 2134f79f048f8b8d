import type { Context } from '../../../core/action.ts'
import type { World } from '../../../core/world.ts'
import { readEntry } from '../store.ts'
import { withStates } from '../with-states.ts'
import { pictureView } from './picture-view.ts'
import type { ProfileView, PublicProfile } from './profile-shapes.ts'
import { type PictureRow, type Profile, picturesOf, readProfile, untold } from './profile-store.ts'

type Here = Pick<World, 'publicUrl'>

const toldOf = (
  world: Here,
  { storyVi, storyEn, channels, modernChannel }: Pick<Profile, 'storyVi' | 'storyEn' | 'channels' | 'modernChannel'>,
  pictures: readonly PictureRow[],
): PublicProfile => ({
  ...{ storyVi, storyEn, channels: [...channels], modernChannel },
  pictures: pictures.map((picture) => pictureView(world, picture)),
})

/** What the public is told of a product; null while nothing was told or an office has hidden it. */
export async function publicProfile({ db, world }: Pick<Context, 'db' | 'world'>, productId: string) {
  const profile = await readProfile(db, productId)
  return !profile || profile.hiddenAt ? null : toldOf(world, profile, await picturesOf(db, productId))
}

/** The profile of a product within the actor's reach, as it is now. */
export async function profileView({ db, world, today }: Pick<Context, 'db' | 'world' | 'today'>, productId: string) {
  const profile = (await readProfile(db, productId)) ?? untold(productId)
  const [pictures, entry] = [await picturesOf(db, productId), await readEntry(db, productId)]
  const { hiddenAt, hiddenReason, version } = profile
  const [shown] = entry ? await withStates({ db, world, today }, [entry]) : []
  const isCertified = shown?.state === 'in-force'
  const view: ProfileView = {
    ...{ productId, ...toldOf(world, profile, pictures), version },
    hidden: hiddenAt === null ? null : { at: hiddenAt, reason: hiddenReason! },
    isPublic: isCertified && hiddenAt === null && version > 0,
    picturesUrl: `/v1/products/${productId}/pictures`,
  }
  return view
}
