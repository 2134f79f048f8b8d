import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import type { LegalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { fail } from '../../../core/problem.ts'
import { Day, Id, optional, optionalOr, pageInput, pageOf } from '../../../core/shapes.ts'
import type { Indicator } from '../../planning/catalogue.ts'
import { type CertificateFact, countedThings, countKinds, type Measure } from '../../planning/count-rules.ts'
import type { CountDefinition } from '../../planning/indicators/definition.ts'
import { measureOf, spanOfCount } from '../../planning/indicators/figures.ts'
import { openIndicator } from '../../planning/indicators/own/report-indicators.ts'
import { placesOn } from '../../planning/indicators/places.ts'
import { isOfRecords } from '../../planning/indicators/record-rules.ts'
import { producerKinds } from '../../producers/rules.ts'
import { UnitCode, UnitName, unitName } from '../../units/shapes.ts'
import { reportFields } from '../shapes.ts'
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

const input = z.strictObject({
  unitCode: UnitCode,
  from: Day,
  until: Day.meta({ description: 'Counts of a day are of this one, or of today while it is still to come' }),
  indicator: optional(z.string().max(60)).meta({ description: 'An indicator, or else `what` with its filters' }),
  outOf: optional(z.boolean()).meta({ description: 'What the indicator is a share of' }),
  what: optional(z.enum(countKinds)),
  of: optionalOr(z.enum(countedThings), 'products'),
  star: optional(z.int().min(3).max(5)),
  group: optional(z.string().max(5)),
  producerKind: optional(z.enum(producerKinds)),
  mapOn: reportFields.mapOn,
  ...pageInput,
})
type Asked = z.output<typeof input>
type Lying = Pick<CertificateFact, 'communeCode' | 'provinceCode' | 'issuedOn'>

export const countedCertificates = action({
  name: 'countedCertificates',
  summary:
    'The certificates behind a figure of a report or plan, the newest first: as many as the figure says, the last one of each product, producer or commune that counts',
  kind: 'query',
  roles: 'public',
  input,
  output: pageOf(CountedCertificate, 'CountedCertificatePage'),
  async run(context, asked) {
    const { db, today, world } = context
    const mapOn = asked.mapOn ?? today
    if (!world.units.on(mapOn).get(asked.unitCode)) fail('not-found')
    const measure = await measureAsked(context, asked, mapOn)
    const { lives } = await world.registryFacts.facts()
    const places = placesOn(world.units, mapOn)
    const placeOf = ({ communeCode, provinceCode, issuedOn }: Lying) => places.of(communeCode, provinceCode, issuedOn)
    const before = idBefore(asked.after)
    const ids = certificatesOf(measure, asked.unitCode, lives, placeOf).filter((id) => id < before)
    const rows = await readCertificates(db, ids.slice(0, asked.first + 1))
    const items = rows.map(({ communeCode, provinceCode, ...row }) => {
      const { communes } = placeOf({ communeCode, provinceCode, issuedOn: row.issuedOn })
      // In which part of a split commune it lies is not known: it is said where it lay.
      const commune =
        communes.length === 1
          ? world.units.on(mapOn).named(communes[0]!)
          : world.units.on(row.issuedOn).named(communeCode)
      return { ...row, commune: unitName(commune) }
    })
    return pageFrom(items, asked.first)
  },
})

/** What is counted for the figure that was asked for. */
async function measureAsked(context: Context, asked: Asked, mapOn: LegalDay): Promise<Measure> {
  const { indicator, outOf, unitCode } = asked
  const defined =
    indicator === null
      ? definedByFilters(asked)
      : definedBy(await openIndicator(context, indicator, { unitCode, mapOn }), outOf === true)
  const measure = measureOf(context, defined, spanOfCount(context, defined, asked))
  if (isOfRecords(measure))
    failAt(
      ['indicator'],
      'counts-no-certificates',
      'Chỉ tiêu này không đếm giấy chứng nhận',
      'It counts no certificates',
    )
  return measure
}

function definedBy(found: Indicator | undefined, outOf: boolean): CountDefinition {
  return (
    (outOf ? found?.outOf : found?.count) ??
    failAt(
      ['indicator'],
      'unknown-indicator',
      'Một mã trong danh mục chỉ tiêu',
      'A code of the catalogue of indicators',
    )
  )
}

function definedByFilters({ what, of, star, group, producerKind }: Asked): CountDefinition {
  if (what === null) failAt(['what'], 'missing', 'Nêu chỉ tiêu hoặc cách đếm', 'An indicator, or which count')
  return {
    ...{ what, of },
    ...(star !== null && { star }),
    ...(group !== null && { group }),
    ...(producerKind !== null && { producerKinds: [producerKind] }),
  }
}
