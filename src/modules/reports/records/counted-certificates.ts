import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Day, Id, pageInput, pageOf } from '../../../core/shapes.ts'
import type { CertificateFact } from '../../planning/count-rules.ts'
import { placesOn } from '../../planning/indicators/places.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { type Answering, type AskedFigure, certificateFields, certificatesAsked, mapAsked } from './asked.ts'
import { type Behind, pageBehind } from './behind.ts'
import { certificatesOf } from './certificates-of.ts'
import { readCertificates } from './records-store.ts'

const CountedCertificate = z
  .strictObject({
    id: Id,
    code: z.string(),
    number: z.string(),
    productId: Id,
    productName: z.string(),
    producerName: z.string(),
    commune: UnitName,
    star: z.int(),
    issuedOn: Day,
    expiresOn: Day,
  })
  .meta({ id: 'CountedCertificate' })
export type CountedCertificate = z.infer<typeof CountedCertificate>

export const countedCertificates = action({
  name: 'countedCertificates',
  summary:
    'The certificates behind a figure of a report or plan, the newest first: as many as the figure says, the last one of each product, producer or commune that counts',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ ...certificateFields, ...pageInput }),
  output: pageOf(CountedCertificate, 'CountedCertificatePage'),
  run: async (context, { first, after, ...asked }) =>
    pageBehind(await certificatesBehind(context, asked), { first, after: after ?? null }),
})

type Lying = Pick<CertificateFact, 'communeCode' | 'provinceCode' | 'issuedOn'>

export async function certificatesBehind(context: Answering, asked: AskedFigure): Promise<Behind<CountedCertificate>> {
  const { db, world } = context
  const mapOn = mapAsked(context, asked)
  const measure = await certificatesAsked(context, asked)
  const { lives } = await world.registryFacts.facts()
  const places = placesOn(world.units, mapOn)
  const placeOf = ({ communeCode, provinceCode, issuedOn }: Lying) => places.of(communeCode, provinceCode, issuedOn)
  const ids = certificatesOf(measure, asked.unitCode, lives, placeOf)
  return {
    ...{ ids, sum: ids.length },
    async read(some) {
      const rows = await readCertificates(db, some)
      return rows.map(({ communeCode, provinceCode, ...row }) => {
        const { communes } = placeOf({ communeCode, provinceCode, issuedOn: row.issuedOn })
        // In which part of a split commune it lies is not known: it is said where it lay.
        const commune =
          communes.length === 1
            ? world.units.on(mapOn).named(communes[0]!)
            : world.units.on(row.issuedOn).named(communeCode)
        return { ...row, commune: unitName(commune) }
      })
    },
  }
}
