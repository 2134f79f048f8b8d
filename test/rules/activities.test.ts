import fc from 'fast-check'
import t from 'tap'
import type { Details } from '../../src/modules/activities/details-shapes.ts'
import {
  activityKinds,
  daysOf,
  faultsOf,
  kindOf,
  mayRecord,
  memberOf,
  quantitiesOf,
  type Told,
  tagsOf,
} from '../../src/modules/activities/rules.ts'
import { always } from '../support/property.ts'

const none = Object.fromEntries(Object.values(memberOf).map((name) => [name, null])) as Details
const details = (one: Partial<Details>): Details => ({ ...none, ...one })
const told = (one: Partial<Details>, more: Partial<Told> = {}): Told => ({
  ...{ fromDay: '2025-03-04', untilDay: null, count: 1, details: details(one) },
  ...more,
})
const links = { producers: 0, products: 0, hasDocument: false }
const codes = (kind: (typeof activityKinds)[number], one: Told, more: object = {}) =>
  faultsOf(kind, one, { ...links, ...more }).map(({ path, code }) => `/${path.join('/')} ${code}`)

t.test('details of exactly one kind say of what kind a record is; none or two do not', async (t) => {
  const training = { attendances: 150, women: null }
  t.equal(kindOf(details({ training })), 'training')
  t.equal(kindOf(none), null)
  t.equal(kindOf(details({ training, policyDocument: { type: 'plan' } })), null)
  t.same(activityKinds.map((kind) => memberOf[kind]).sort(), Object.keys(none).sort())
})

t.test('an event of one day ends on it; what stands has no end until one is told', async (t) => {
  const open = { fromDay: '2025-03-04', untilDay: null }
  for (const kind of ['training', 'trade-fair', 'support', 'policy-document', 'producer-figures'] as const)
    t.equal(daysOf(kind, open).untilDay, '2025-03-04', kind)
  for (const kind of ['sales-point', 'chain', 'material-area', 'craft-village'] as const) {
    t.equal(daysOf(kind, open).untilDay, null, kind)
    t.equal(daysOf(kind, { ...open, untilDay: '2025-09-01' }).untilDay, '2025-09-01', kind)
  }
})

t.test('no more women than attendances, no last day before the first', async (t) => {
  const training = (women: number) => told({ training: { attendances: 10, women } })
  t.same(codes('training', training(10)), [])
  t.same(codes('training', training(11)), ['/details/training/women more-than-all'])
  t.same(codes('training', { ...training(1), untilDay: '2025-03-04' }), [])
  t.same(codes('training', { ...training(1), untilDay: '2025-03-03' }), ['/untilDay before-first-day'])
})

t.test('a policy document has number, day and issuer; each source of money stands once', async (t) => {
  const plan = told({ policyDocument: { type: 'plan' } })
  t.same(codes('policy-document', plan), ['/document missing'])
  t.same(codes('policy-document', plan, { hasDocument: true }), [])
  const paid = (source: 'credit' | 'community') => ({ source, amountVnd: 5 })
  t.same(codes('support', told({ support: { amounts: [paid('credit'), paid('community')] } })), [])
  t.same(codes('support', told({ support: { amounts: [paid('credit'), paid('credit')] } })), [
    '/details/support/amounts/1/source duplicate',
  ])
})

t.test('figures are of exactly one producer and one whole year, with no more local workers than workers', async (t) => {
  const figures = (localWorkers: number, more: Partial<Told> = {}) =>
    told(
      { producerFigures: { revenueMillionVnd: 1200, workers: 9, localWorkers } },
      { fromDay: '2025-01-01', untilDay: '2025-12-31', ...more },
    )
  const one = { producers: 1 }
  t.same(codes('producer-figures', figures(9), one), [])
  t.same(codes('producer-figures', figures(10), one), ['/details/producerFigures/localWorkers more-than-all'])
  t.same(codes('producer-figures', figures(9, { untilDay: '2025-12-30' }), one), ['/untilDay not-a-year'])
  t.same(codes('producer-figures', figures(9, { fromDay: '2025-01-02' }), one), ['/untilDay not-a-year'])
  t.same(codes('producer-figures', figures(9, { untilDay: '2026-12-31' }), one), ['/untilDay not-a-year'])
  t.same(codes('producer-figures', figures(9), { producers: 2, products: 1 }), [
    '/producerIds one-expected',
    '/productIds not-here',
  ])
  t.same(codes('producer-figures', figures(9, { count: 2 }), one), ['/count not-here'])
})

t.test('a record tells its number, and the numbers of its details', async (t) => {
  const measured = (kind: (typeof activityKinds)[number], one: Told) =>
    quantitiesOf(kind, one).map(({ measure, quantity, tags }) => [measure, quantity, ...tags])
  t.same(measured('training', told({ training: { attendances: 150, women: 70 } }, { count: 2 })), [
    ['count', 2],
    ['attendances', 150],
    ['women', 70],
  ])
  t.same(measured('chain', told({ chain: { circular: false, green: true, stableMaterialArea: true } }, { count: 5 })), [
    ['count', 5, 'green', 'stable-material-area'],
  ])
  const amounts = [
    { source: 'central-budget' as const, amountVnd: 1_500_000_000 },
    { source: 'credit' as const, amountVnd: 1 },
  ]
  t.same(measured('support', told({ support: { amounts } })), [
    ['count', 1],
    ['amount-vnd', 1_500_000_000, 'central-budget'],
    ['amount-vnd', 1, 'credit'],
  ])
  t.same(tagsOf(details({ salesPoint: { type: 'retail-corner', address: null } })), ['retail-corner'])
  t.same(tagsOf(details({ craftVillage: { craft: 'Dệt', traditional: false } })), [])
})

t.test('an area is certified from the later first day to the earlier last day of area and certification', async (t) => {
  const certification = (validFrom: string, validUntil: string) => ({
    ...{ scheme: 'vietgap' as const, number: null, validFrom, validUntil },
  })
  const area = (validFrom: string, validUntil: string, untilDay: string | null) =>
    quantitiesOf(
      'material-area',
      told(
        { materialArea: { crop: 'Chè', hectares: 12.5, certifications: [certification(validFrom, validUntil)] } },
        { untilDay },
      ),
    ).flatMap(({ measure, fromDay, untilDay }) => (measure === 'certified-hectares' ? [[fromDay, untilDay]] : []))
  t.same(area('2025-01-01', '2027-12-31', null), [['2025-03-04', '2027-12-31']])
  t.same(area('2025-06-01', '2027-12-31', '2026-01-31'), [['2025-06-01', '2026-01-31']])
  t.same(area('2025-06-01', '2027-12-31', '2025-06-01'), [['2025-06-01', '2025-06-01']])
  t.same(area('2025-06-02', '2027-12-31', '2025-06-01'), [], 'given up before it was certified')
})

const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
const spans = fc.record({ area: fc.tuple(day, fc.option(day)), paper: fc.tuple(day, day), asked: day })

always(
  'hectares are certified on exactly the days on which both the area and its certification hold',
  spans.filter(({ area: [from, until], paper }) => (until === null || until >= from) && paper[1] >= paper[0]),
  ({ area: [fromDay, untilDay], paper: [validFrom, validUntil], asked }) => {
    const certifications = [{ scheme: 'organic' as const, number: null, validFrom, validUntil }]
    const materialArea = { crop: 'Hồi', hectares: 3, certifications }
    const holds = (from: string, until: string | null) => from <= asked && (until === null || asked <= until)
    const told = { fromDay, untilDay, count: 1, details: details({ materialArea }) }
    const certified = quantitiesOf('material-area', told).filter(({ measure }) => measure === 'certified-hectares')
    const counted = certified.some((one) => holds(one.fromDay, one.untilDay))
    if (counted !== (holds(fromDay, untilDay) && holds(validFrom, validUntil)))
      throw new Error(JSON.stringify(certified))
  },
)

t.test('officers record for their unit and those below it, and for no other', async (t) => {
  const officer = (role: 'commune-officer' | 'province-officer' | 'ministry-officer', id: string) => ({
    ...{ accountId: 'a', name: 'Cán bộ', grants: [{ role, on: 'unit' as const, id }] },
  })
  const commune = { provinceCode: '20', communeCode: '06613' }
  const province = { provinceCode: '20', communeCode: null }
  const country = { provinceCode: null, communeCode: null }
  const may = (role: Parameters<typeof officer>[0], id: string) =>
    [commune, province, country].map((place) => mayRecord(officer(role, id), place))
  t.same(may('commune-officer', '06613'), [true, false, false])
  t.same(may('commune-officer', '06463'), [false, false, false])
  t.same(may('province-officer', '20'), [true, true, false])
  t.same(may('province-officer', '04'), [false, false, false])
  t.same(may('ministry-officer', 'VN'), [true, true, true])
})
