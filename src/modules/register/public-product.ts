import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { isCode, readCode } from '../certification/codes.ts'
import { lineageView } from '../certification/lineage/lineage.ts'
import { readLineage } from '../certification/lineage/lineage-store.ts'
import { publicProfile } from './profiles/profile-view.ts'
import { PublicProductDetails } from './shapes.ts'
import { readEntry, readEntryOfCode } from './store.ts'
import { publicProducts } from './views.ts'

export const publicProduct = action({
  name: 'publicProduct',
  summary: 'One product of the public register, also when its certificate is in force no more',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    product: z.string().max(40).meta({ description: 'Id of the product, or the code of any certificate that it held' }),
  }),
  output: PublicProductDetails,
  async run(context, { product }) {
    const { db, today, world } = context
    const code = readCode(product)
    const row = isCode(code) ? await readEntryOfCode(db, code) : await readEntry(db, idOf(product))
    const entry = row ?? fail('not-found')
    const [[shown], held] = await Promise.all([publicProducts(context, [entry]), readLineage(db, entry.productId)])
    const profile = shown!.state === 'in-force' ? await publicProfile(context, shown!.id) : null
    return { ...shown!, profile, lineage: lineageView(world, today, held) }
  },
})

const idOf = (product: string): string => (Id.safeParse(product).success ? product : fail('not-found'))
