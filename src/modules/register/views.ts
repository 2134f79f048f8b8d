import type { Context } from '../../core/action.ts'
import type { World } from '../../core/world.ts'
import { verificationUrl } from '../certification/views.ts'
import { setsByNumber } from '../criteria/sets-by-number.ts'
import { unitName } from '../units/shapes.ts'
import { pictureView } from './profiles/picture-view.ts'
import { coversOf } from './profiles/profile-store.ts'
import type { PublicProduct } from './shapes.ts'
import type { RegisterRow } from './store.ts'
import { withStates } from './with-states.ts'

type Here = Pick<World, 'units' | 'criteria' | 'publicUrl'>

/** Pages of the catalogue for people (src/pages). */
export const productUrl = ({ publicUrl }: Pick<World, 'publicUrl'>, id: string): string => `${publicUrl}/products/${id}`
export const producerUrl = ({ publicUrl }: Pick<World, 'publicUrl'>, id: string): string =>
  `${publicUrl}/producers/${id}`

/** Products as the public sees them today. */
export async function publicProducts(
  { db, world, today }: Pick<Context, 'db' | 'world' | 'today'>,
  rows: readonly RegisterRow[],
): Promise<PublicProduct[]> {
  const shown = await withStates({ db, world, today }, rows)
  const certified = shown.filter(({ state }) => state === 'in-force').map(({ row }) => row.productId)
  const covers = new Map((await coversOf(db, certified)).map((picture) => [picture.productId, picture]))
  const sets = setsByNumber(world.criteria, today)
  return shown.map(({ row, state }) => {
    const set = sets.get(row.setNo)
    const cover = covers.get(row.productId)
    return {
      id: row.productId,
      name: row.productName,
      group: set ? { no: set.group.no, name: { vi: set.group.vi, en: set.group.en } } : null,
      set: { no: row.setNo, name: set?.name ?? { vi: `Bộ sản phẩm ${row.setNo}`, en: `Set ${row.setNo}` } },
      star: row.star,
      state,
      producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
      commune: unitName(world.units.named(row.communeCode)),
      province: unitName(world.units.named(row.provinceCode)),
      certificate: certificateOf(world, row),
      picture: cover ? pictureView(world, cover) : null,
      pageUrl: productUrl(world, row.productId),
    }
  })
}

const certificateOf = (world: Here, { code, number, issuedOn, expiresOn, endedOn }: RegisterRow) => ({
  ...{ code, number, issuedOn, expiresOn, endedOn },
  verificationUrl: verificationUrl(world, code),
})
