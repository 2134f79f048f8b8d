import fc from 'fast-check'
import t from 'tap'
import {
  type Conflict,
  conflictStates,
  conflictsOf,
  type Declaration,
  type DossierTies,
  declaredKinds,
  derivedKinds,
  isWithdrawn,
  type MemberTies,
  recusalRefusal,
  stateOf,
} from '../../src/modules/scoring/conflicts/rules.ts'
import { always } from '../support/property.ts'

const member: MemberTies = {
  accountId: 'M',
  organisationName: 'so y te',
  organisationWords: 'so y te',
  judges: true,
  producerIds: [],
  communeCodes: [],
}
const dossier: DossierTies = {
  dossierId: 'D',
  producerId: 'P',
  producerNames: ['thai binh', 'thai binh cu'],
  representativeNames: ['nguyen van an', 'tran thi binh'],
  taxCodes: ['4900123456'],
  communeCode: '06613',
  communeWords: 'xa dinh lap',
  handledBy: [],
  recusedBefore: [],
}
const kinds = (about: Partial<MemberTies>, of: Partial<DossierTies> = {}, declarations: Declaration[] = []) =>
  conflictsOf([{ ...member, ...about }], [{ ...dossier, ...of }], declarations).map(({ kind }) => kind)

t.test('a member with no tie has no conflict', async (t) => t.same(kinds({}), []))

t.test('who acts for the producer has one, who acts for another has not', async (t) => {
  t.same(kinds({ producerIds: ['Q', 'P'] }), ['acts-for-producer'])
  t.same(kinds({ producerIds: ['Q'] }), [])
})

t.test('an officer of the commune has one, by the role or by the organisation, of another commune not', async (t) => {
  t.same(kinds({ communeCodes: ['06613'] }), ['officer-of-commune'])
  t.same(kinds({ organisationWords: 'ubnd xa dinh lap' }), ['officer-of-commune'])
  t.same(kinds({ communeCodes: ['06463'], organisationWords: 'ubnd xa dinh lap thuong' }), ['officer-of-commune'])
  t.same(kinds({ communeCodes: ['06463'], organisationWords: 'ubnd xa dinh' }), [])
  t.same(kinds({ organisationWords: 'ubnd phuong dinh lap' }), [])
})

t.test('the organisation is the producer by whole name, of today or as written, or by tax code', async (t) => {
  t.same(kinds({ organisationName: 'thai binh' }), ['same-organisation'])
  t.same(kinds({ organisationName: 'thai binh cu' }), ['same-organisation'])
  t.same(kinds({ organisationName: 'thai' }), [])
  t.same(kinds({ organisationWords: 'chi nhanh mst 4900123456' }), ['same-organisation'])
  t.same(kinds({ organisationWords: 'chi nhanh mst 14900123456' }), [])
  t.same(kinds({ organisationName: '' }, { producerNames: [''], taxCodes: [] }), [], 'a name of a legal form only')
})

t.test('who handled the dossier for an office has one as a judge of it, who handled another has not', async (t) => {
  t.same(kinds({}, { handledBy: ['N', 'M'] }), ['handled-dossier'])
  t.same(kinds({}, { handledBy: ['N'] }), [])
  t.same(kinds({ judges: false }, { handledBy: ['M'] }), [])
})

t.test('who was recused from the dossier in an earlier session has one, whoever else was has not', async (t) => {
  t.same(kinds({}, { recusedBefore: ['N', 'M'] }), ['recused-before'])
  t.same(kinds({}, { recusedBefore: ['N'] }), [])
})

t.test(
  'a standing declaration meets every dossier of its producer, another only its own, of its member only',
  async (t) => {
    const of = { accountId: 'M', dossierId: null, producerId: null, relativeWords: null }
    const standing: Declaration = { ...of, id: 'S', producerId: 'P', kind: 'family' }
    const once: Declaration = { ...of, id: 'O', dossierId: 'D', kind: 'share' }
    t.same(kinds({}, {}, [standing, once]), ['family', 'share'])
    t.same(kinds({}, { dossierId: 'E' }, [standing, once]), ['family'])
    t.same(kinds({}, { producerId: 'Q' }, [standing, once]), ['share'])
    t.same(kinds({ accountId: 'N' }, {}, [standing, once]), [])
  },
)

t.test('a relative meets every dossier of whichever producer a person of that whole name represents', async (t) => {
  const of = (relativeWords: string): Declaration[] => [
    { id: 'R', accountId: 'M', dossierId: null, producerId: null, relativeWords, kind: 'family' },
  ]
  for (const name of ['nguyen van an', 'tran thi binh']) t.same(kinds({}, { producerId: 'Q' }, of(name)), ['family'])
  for (const name of ['nguyen van', 'nguyen van anh', '']) t.same(kinds({}, {}, of(name)), [])
  t.same(kinds({ accountId: 'N' }, {}, of('nguyen van an')), [])
})

t.test('a recusal ends a conflict whatever else was said of it, a withdrawal or a clearance ends it too', async (t) => {
  const states = [true, false].flatMap((recused) =>
    [true, false].flatMap((withdrawn) => [true, false].map((cleared) => stateOf({ recused, withdrawn, cleared }))),
  )
  t.same(states, [...Array(4).fill('recused'), 'withdrawn', 'withdrawn', 'cleared', 'open'])
})

t.test('a declaration is withdrawn for sessions that open at that moment or later, and for no other', async (t) => {
  const [before, at, after] = ['2026-06-01T02:59:59.999Z', '2026-06-01T03:00:00.000Z', '2026-06-01T03:00:00.001Z']
  t.equal(isWithdrawn(at!, before!), false)
  t.equal(isWithdrawn(at!, at!), true)
  t.equal(isWithdrawn(at!, after!), true)
  t.equal(isWithdrawn(at!, null), true, 'it has not opened')
  t.equal(isWithdrawn(null, after!), false)
})

const id = fc.constantFrom('1', '2', '3')
const ids = fc.uniqueArray(id)
const members = fc.uniqueArray(
  fc.record({
    accountId: id,
    organisationName: id,
    organisationWords: id,
    judges: fc.boolean(),
    producerIds: ids,
    communeCodes: ids,
  }),
  { selector: ({ accountId }) => accountId },
)
const dossiers = fc.uniqueArray(
  fc.record({
    ...{ dossierId: id, producerId: id, producerNames: ids, taxCodes: ids, representativeNames: ids },
    ...{ communeCode: id, communeWords: id, handledBy: ids, recusedBefore: ids },
  }),
  { selector: ({ dossierId }) => dossierId },
)
const declaration = fc
  .record({
    accountId: id,
    kind: fc.constantFrom(...declaredKinds),
    of: fc.tuple(fc.constantFrom('dossierId', 'producerId', 'relativeWords'), id),
  })
  .map(({ of: [name, value], ...said }) => ({
    ...{ ...said, dossierId: null, producerId: null, relativeWords: null },
    [name]: value,
  }))
const declarations = fc.array(declaration).map((all) => all.map((one, at) => ({ ...one, id: `declared-${at}` })))

const key = ({ dossierId, accountId, basis }: Conflict) => [dossierId, accountId, basis].join()

always(
  'each conflict is one of its member and dossier alone, and is named once',
  fc.tuple(members, dossiers, declarations),
  ([people, agenda, said]) => {
    const all = conflictsOf(people, agenda, said)
    if (new Set(all.map(key)).size !== all.length) throw new Error('named twice')
    const apart = agenda.flatMap((one) => people.flatMap((person) => conflictsOf([person], [one], said)))
    if (all.map(key).join() !== apart.map(key).join()) throw new Error('another member or dossier made a difference')
    for (const { basis, kind } of all) {
      const isDerived = (derivedKinds as readonly string[]).includes(basis)
      if (isDerived !== (basis === kind) || (!isDerived && !said.some((one) => one.id === basis)))
        throw new Error(basis)
    }
  },
)

const someStates = Array.from({ length: 2 ** conflictStates.length }, (_, some) =>
  conflictStates.filter((_state, at) => (some >> at) & 1),
)

t.test('before a ballot a recusal needs no conflict, be it of oneself or of another', async (t) => {
  for (const own of [true, false])
    for (const conflicts of someStates) t.equal(recusalRefusal({ own, scored: false, conflicts }), null)
})

t.test('after a ballot it needs one that is open, whatever was settled beside, and somebody else', async (t) => {
  for (const conflicts of someStates) {
    const isOpen = conflicts.includes('open')
    const refusals = [true, false].map((own) => recusalRefusal({ own, scored: true, conflicts }))
    const expected = isOpen ? ['own-conflict', null] : ['ballot-already-submitted', 'ballot-already-submitted']
    t.same(refusals, expected, conflicts.join())
  }
})
