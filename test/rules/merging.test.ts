import t from 'tap'
import {
  inOrder,
  longest,
  type MergedProduct,
  producerRefusalsOf,
  productRefusals,
  productRefusalsOf,
} from '../../src/modules/merging/rules.ts'

const free: MergedProduct = {
  producerId: 'p',
  setNo: 11,
  hasOpenDossier: false,
  inSession: false,
  certificate: null,
}

t.test('two of one producer and set are made one when at most one has an open dossier and a certificate', async (t) => {
  t.same(productRefusalsOf(free, free), [])
  const busy = { ...free, hasOpenDossier: true, certificate: '1' }
  t.same(productRefusalsOf(busy, free), [])
  t.same(productRefusalsOf(free, busy), [])
  t.same(productRefusalsOf(busy, busy), ['both-open', 'both-certified'])
})

t.test('each thing that stands against a merge is told alone and together with the others', async (t) => {
  t.same(productRefusalsOf(free, { ...free, producerId: 'q' }), ['other-producer'])
  t.same(productRefusalsOf(free, { ...free, setNo: 12 }), ['other-set'])
  t.same(productRefusalsOf(free, { ...free, inSession: true }), ['in-session'])
  const all = { producerId: 'q', setNo: 12, hasOpenDossier: true, inSession: true, certificate: '1' }
  t.same(productRefusalsOf({ ...all, producerId: 'p', setNo: 11 }, all), productRefusals)
})

t.test('a session that goes on with the product that is left does not stand against it', async (t) => {
  t.same(productRefusalsOf({ ...free, inSession: true, hasOpenDossier: true }, free), [])
})

t.test('of two producers the one that an account acts for stays, and every combination is told', async (t) => {
  const [no, yes] = [false, true]
  for (const keptIsHeld of [no, yes])
    for (const mergedIsHeld of [no, yes])
      for (const mayPutForwardAll of [no, yes])
        for (const inSession of [no, yes]) {
          const told = producerRefusalsOf({ keptIsHeld, mergedIsHeld, mayPutForwardAll, inSession })
          t.equal(told.includes('claimed-one-stays'), mergedIsHeld && !keptIsHeld)
          t.equal(told.includes('kind-refused'), !mayPutForwardAll)
          t.equal(told.includes('in-session'), inSession)
        }
})

t.test('what holds longest is what the product is recognised as', async (t) => {
  const none = { star: null, certificateExpiresOn: null }
  const [early, late] = [
    { star: 4, certificateExpiresOn: '2028-05-31' },
    { star: 3, certificateExpiresOn: '2028-06-01' },
  ]
  for (const [kept, merged, left] of [
    [none, none, none],
    [early, none, early],
    [none, early, early],
    [early, late, late],
    [late, early, late],
  ] as const) {
    t.same(longest(kept, merged), left)
  }
})

t.test('a pair has one order', async (t) => {
  t.same(inOrder('a', 'b'), ['a', 'b'])
  t.same(inOrder('b', 'a'), ['a', 'b'])
})
