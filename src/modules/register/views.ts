import type { LegalDay } from '../../core/clock.ts'
import type { World } from '../../core/world.ts'
import { verificationUrl } from '../certification/views.ts'
import { unitName } from '../units/shapes.ts'
import { setsOf } from './asked.ts'
import { registerStateOn } from './rules.ts'
import type { PublicProduct } from './shapes.ts'
import type { RegisterRow } from './store.ts'

type Here = Pick<World, 'units' | 'criteria' | 'publicUrl'>

/** Pages of the catalogue for people (src/pages). */
export const productUrl = ({ publicUrl }: Pick<World, 'publicUrl'>, id: string): string => `${publicUrl}/products/${id}`
export const producerUrl = ({ publicUrl }: Pick<World, 'publicUrl'>, id: string): string =>
  `${publicUrl}/producers/${id}`

/** Products as the public sees them on a day. */
export function publicProducts(world: Here, today: LegalDay, rows: readonly RegisterRow[]): PublicProduct[] {
  const sets = setsOf(world)
  return rows.map((row) => {
    const set = sets.get(row.setNo)
    return {
      id: row.productId,
      name: row.productName,
      group: set ? { no: set.group.no, name: { vi: set.group.vi, en: set.group.en } } : null,
      set: { no: row.setNo, name: set?.name ?? { vi: `Bộ sản phẩm ${row.setNo}`, en: `Set ${row.setNo}` } },
      star: row.star,
      state: registerStateOn(row, today),
      producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
      commune: unitName(world.units.named(row.communeCode)),
      province: unitName(world.units.named(row.provinceCode)),
      certificate: {
        code: row.code,
        number: row.number,
        issuedOn: row.issuedOn,
        expiresOn: row.expiresOn,
        endedOn: row.endedOn,
        verificationUrl: verificationUrl(world, row.code),
      },
      pageUrl: productUrl(world, row.productId),
    }
  })
}
