import fc from 'fast-check'
import t from 'tap'
import {
  dialled,
  likely,
  producerLikeness,
  producerReasons,
  productLikeness,
  productReasons,
  scoreOf,
  similarity,
} from '../../src/modules/desk/duplicates/duplicate-rules.ts'
import { coreName } from '../../src/modules/producers/core-name.ts'

const of = (name: string, more: object = {}) => ({
  ...{ communeCode: '06613', coreName: coreName(name), taxCode: null, phone: null, address: null },
  ...more,
})
const isLikely = (a: ReturnType<typeof of>, b: ReturnType<typeof of>) =>
  scoreOf(producerLikeness(a, b), producerReasons) >= likely

t.test('a name is compared without diacritics and without what says its legal form', async (t) => {
  for (const name of ['HTX Chè Đình Lập', 'Hợp tác xã Chè Đình Lập', 'CÔNG TY TNHH CHÈ ĐÌNH LẬP', 'che dinh lap'])
    t.equal(coreName(name), 'che dinh lap', name)
  t.equal(coreName('Hộ kinh doanh Hợp Tác'), 'hop tac', 'only whole forms go')
})

t.test(
  'the same name, phone or taxpayer alone makes a pair; an address or a similar name alone does not',
  async (t) => {
    t.ok(isLikely(of('HTX Chè Đình Lập'), of('Công ty TNHH Chè Đình Lập')))
    t.ok(isLikely(of('A', { phone: '0912 345 678' }), of('B', { phone: '+84912345678' })))
    t.ok(isLikely(of('A', { taxCode: '4900112233' }), of('B', { taxCode: '4900112233-001' })))
    t.notOk(isLikely(of('A', { taxCode: '4900112233' }), of('B', { taxCode: '4900112234' })))
    t.notOk(isLikely(of('A', { address: 'thon 1' }), of('B', { address: 'thon 1' })))
    t.notOk(isLikely(of('HTX Chè Đình Lập'), of('HTX Chè Đình Lập 2')))
    t.ok(isLikely(of('HTX Chè Đình Lập', { address: 'thon 1' }), of('HTX Chè Đình Lập 2', { address: 'thon 1' })))
  },
)

t.test('names of nothing but their legal form, and what nobody told, are no reason', async (t) => {
  t.same(producerLikeness(of('HTX'), of('Công ty TNHH')), [])
  t.same(producerLikeness(of('A', { address: '' }), of('B', { address: '' })), [])
})

t.test('products are alike by their names within a producer or a commune, never by those alone', async (t) => {
  const product = (foldedName: string, producerId: string, communeCode = '06613') => ({
    ...{ foldedName, producerId, communeCode },
  })
  const score = (a: ReturnType<typeof product>, b: ReturnType<typeof product>) =>
    scoreOf(productLikeness(a, b), productReasons)
  t.ok(score(product('che dinh lap', 'a'), product('che dinh lap', 'b')) >= likely)
  t.ok(score(product('che dinh lap', 'a'), product('che dinh lap 1', 'a')) >= likely)
  t.notOk(score(product('che dinh lap', 'a'), product('che dinh lap 1', 'b')) >= likely)
  t.equal(score(product('na', 'a'), product('che', 'a')), 0)
})

t.test('likeness does not ask who is first, and what is compared with itself is wholly alike', async (t) => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdeo '), maxLength: 20 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      t.equal(similarity(a, b), similarity(b, a))
      t.equal(similarity(a, a), 1)
    }),
  )
})

t.test('a phone is the same number however it is written', async (t) => {
  for (const phone of ['0205 384 6123', '+84 205 384 6123', '0205.384.6123']) t.equal(dialled(phone), '02053846123')
  t.equal(dialled('0912345678'), dialled('+84912345678'))
  t.equal(dialled(null), null)
})
