import fc from 'fast-check'
import t from 'tap'
import { foldedWords } from '../../src/core/folded-words.ts'
import { search } from '../../src/modules/desk/search/search.ts'
import { askedFor } from '../../src/modules/desk/search/search-words.ts'
import { modules } from '../../src/modules/index.ts'
import { type Person, testApp } from '../support/app.ts'
import { granted, restDoorOf } from '../support/doors.ts'
import { done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province } = people
const rest = restDoorOf(app.server, modules)
const { producerId, productId, dossierId } = await dossierAt(app, people, 'acknowledged')
const other = await done(app, producer, 'POST', '/v1/producers', {
  ...{ communeCode: place.otherCommune, ...producerInput, name: 'HTX Na Chi Lăng', taxCode: '4900112233' },
})
const na = await done(app, producer, 'POST', `/v1/producers/${other.id}/products`, { name: 'Na dai', setNo: 3 })

const find = (text: string, as: Person = province, more: object = {}) =>
  granted(rest, search, { text, ...more }, { token: as.token })
const found = async (text: string, as?: Person, more?: object) =>
  (await find(text, as, more)).items.map(({ kind, id, match }) => [kind, id, match])
const rename = async (name: string) => {
  const { body } = await app.rest('GET', `/v1/products/${na.id}`, undefined, { as: producer })
  const { version } = body as { version: number }
  const answer = await app.rest(
    'PUT',
    `/v1/products/${na.id}`,
    { name, description: null },
    { as: producer, headers: { 'if-match': `"v${version}"` } },
  )
  if (answer.status !== 200) throw new Error(answer.text)
}

t.test('a name is found with and without its diacritics, in any case and form of Unicode', async (t) => {
  const wanted = [['product', productId, 'name-prefix']]
  for (const text of ['che dinh lap', 'Chè Đình Lập', 'CHÈ ĐÌNH LẬP', 'Chè Đình Lập'.normalize('NFD'), 'chè đình l'])
    t.same(await found(text, province, { kind: 'product' }), wanted, text)
  t.same((await find('che dinh lap')).items[0]!.name, 'Chè Đình Lập')
})

t.test(
  'words are found in any order and after the beginning, the last one begun, but not half a word before it',
  async (t) => {
    t.same(await found('lap che', province, { kind: 'product' }), [['product', productId, 'words']])
    t.same(await found('dinh la', province, { kind: 'product' }), [['product', productId, 'words']])
    t.same(await found('din lap'), [])
    t.same(await found('lap dinh c'), [])
  },
)

t.test('a receipt number is found however it is written; the whole one comes before its beginning', async (t) => {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: province })
  const { communeReceiptNumber: number } = body as { communeReceiptNumber: string }
  t.equal(number, '01/PĐK-20-06613-2026')
  for (const text of [number, '01/pdk 20 06613 2026', '01PDK20066132026'])
    t.same(await found(text), [['dossier', dossierId, 'code']], text)
  t.same(await found('01/PĐK-20'), [['dossier', dossierId, 'code-prefix']])
  for (const text of ['20-06613-2026', '06613-2026', '2006613', '06613 20'])
    t.same(await found(text), [['dossier', dossierId, 'code-parts']], text)
  for (const text of ['6613-2026', '06613', '20-066', 'PĐK-20-06613', '06613-2027']) t.same(await found(text), [], text)
  t.same(await found('4900112233'), [['producer', other.id, 'code']])
})

t.test('names rank before words, and a renamed thing is found by its new name only', async (t) => {
  await rename('Lập đình')
  t.same(await found('lap dinh', province, { kind: 'product' }), [
    ['product', na.id, 'name-prefix'],
    ['product', productId, 'words'],
  ])
  await rename('Na dai')
  t.same(await found('na dai', province, { kind: 'product' }), [['product', na.id, 'name-prefix']])
})

t.test('nothing out of reach is found, nor told by `more`', async (t) => {
  const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
  const nextDoor = await app.person('Cán bộ xã khác', onUnit('commune-officer', place.otherCommune))
  const stranger = await app.person('Người khác')
  for (const text of ['che dinh lap', '01/PĐK-20-06613-2026', 'htx']) {
    t.same(await find(text, elsewhere), { items: [], more: false })
    t.same(await find(text, stranger), { items: [], more: false })
  }
  t.same(await found('htx', nextDoor), [['producer', other.id, 'name-prefix']])
  t.same(await found('che dinh lap', nextDoor), [])
  t.same(await found('htx', commune), [['producer', producerId, 'name-prefix']])
  t.same((await find('htx', commune, { first: 1 })).more, false)
  t.same((await find('htx', province, { first: 1 })).more, true)
  t.equal((await app.rest('GET', '/v1/search?text=che')).status, 401)
})

t.test('a producer finds what is theirs alone', async (t) => {
  const neighbour = await app.person('Hàng xóm')
  const mine = await done(app, neighbour, 'POST', '/v1/producers', {
    ...{ communeCode: place.commune, ...producerInput, name: 'HTX Hàng Xóm' },
  })
  t.same(await found('htx', neighbour), [['producer', mine.id, 'name-prefix']])
})

t.test('who is recused from a dossier does not find it', async (t) => {
  const hide = (ids: string[]) =>
    app.database.pool.query('update dossiers set hidden_from = $2 where id = $1', [dossierId, ids])
  await hide([province.id])
  t.same(await found('01/PĐK-20-06613-2026'), [])
  t.same(await found('01/PĐK-20-06613-2026', commune), [['dossier', dossierId, 'code']])
  await hide([])
})

t.test('a draft has no number and is found by nobody', async (t) => {
  t.same(await found('che dinh lap', province, { kind: 'dossier' }), [])
})

t.test('GraphQL finds the same', async (t) => {
  const query =
    'query ($text: String!) { search(text: $text) { items { id kind match name code commune { code } } more } }'
  const { body } = await app.graphql(query, { text: '01/PĐK-20-06613-2026' }, { as: province })
  t.match(body, {
    data: { search: { items: [{ id: dossierId, kind: 'DOSSIER', match: 'CODE', name: 'Chè Đình Lập' }], more: false } },
  })
})

t.test('what is looked up for a text is folded as the database folds what it is looked up in', async (t) => {
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
  const character = fc.constantFrom(...letters, ...letters.toUpperCase(), ...'0123456789 -/.,()&:*|!\'"\\%_')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: character, maxLength: 40 }), async (text) => {
      const { rows } = await app.database.pool.query<{ words: string[] }>('select search_words($1) as words', [text])
      t.same(foldedWords(text), rows[0]!.words)
    }),
  )
})

t.test(
  'a name matches by words when all but the last are in it whole, in any order, and one begins with the last',
  async (t) => {
    const letters = 'a b an anh che lam lap 7 26 茶 茶葉 \u{20000}茶 \ufdf2茶'
    const words = fc.array(fc.constantFrom(...letters.split(' ')), { minLength: 1, maxLength: 6 })
    const asking = (name: string[]) => fc.oneof(words, fc.shuffledSubarray(name, { minLength: 1 }))
    const cases = words.chain((name) => fc.tuple(fc.constant(name), asking(name)))
    await fc.assert(
      fc.asyncProperty(cases, async ([name, asked]) => {
        const last = asked.at(-1)!
        const begins = (one: string) => ([...last].length > 1 ? one.startsWith(last) : one === last)
        const expected = asked.slice(0, -1).every((one) => name.includes(one)) && name.some(begins)
        const { rows } = await app.database.pool.query<{ matches: boolean }>(
          `select search_lexemes($1, '{}', '06613', gen_random_uuid()) @@ $2::tsquery as matches`,
          [name.join(' '), askedFor(asked.join(' '), null)!.words],
        )
        t.equal(rows[0]!.matches, expected, `${asked.join(' ')} in ${name.join(' ')}`)
      }),
      { numRuns: 300 },
    )
  },
)

t.test('no text is an error of the search, whatever signs it holds', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), async (text) => {
      if (text.trim() === '') return
      const { status } = await app.rest('GET', `/v1/search?text=${encodeURIComponent(text)}`, undefined, {
        as: province,
      })
      t.equal(status, 200, JSON.stringify(text))
    }),
  )
})
