import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import { CriteriaSetSummary, CriteriaSetView } from '../../src/modules/criteria/set-shapes.ts'
import { criteriaSetSummary, criteriaSetView } from '../../src/modules/criteria/set-view.ts'
import { shipped } from '../support/criteria-sets.ts'

/** Loads a copy of the shipped data in which one file was rewritten. */
function loadAfter(t: Tap, file: string, rewrite: (text: string) => string) {
  const folder = t.testdir()
  cpSync(new URL('../../data/criteria', import.meta.url), `${folder}/criteria`, { recursive: true })
  cpSync(new URL('../../data/instruments.json', import.meta.url), `${folder}/instruments.json`)
  writeFileSync(`${folder}/${file}`, rewrite(readFileSync(`${folder}/${file}`, 'utf8')))
  return loadCriteriaReference(pathToFileURL(`${folder}/`))
}
type Tap = { testdir: () => string }

t.test('the four instruments follow one another without a gap, the last one open', async (t) => {
  const { instruments } = shipped
  t.strictSame(
    instruments.map(({ code }) => code),
    ['1048-2019', '148-2023', '148-2025', '26-2026'],
  )
  for (const [at, { inForceUntil }] of instruments.entries()) {
    const next = instruments[at + 1]?.inForceFrom
    const dayAfter = inForceUntil && new Date(Date.parse(inForceUntil) + 86_400_000).toISOString().slice(0, 10)
    t.equal(dayAfter, next ?? null)
  }
  for (const { code, partMaxima } of instruments) t.equal(partMaxima.A + partMaxima.B + partMaxima.C, 100, code)
})

t.test('who recognises which star is as each instrument says', async (t) => {
  const who = (code: string) =>
    shipped.instrument(code)?.recognisers.map(({ star, authority }) => `${star} ${authority}`)
  t.strictSame(who('148-2023'), ['3 district', '4 province', '5 ministry'])
  for (const code of ['1048-2019', '148-2025', '26-2026'])
    t.strictSame(who(code), ['3 province', '4 province', '5 ministry'], code)
})

t.test('a set is found by instrument and number, and what does not exist is not found', async (t) => {
  t.equal(shipped.set('26-2026', 11)?.source.name.en, 'Fresh and processed tea')
  t.match(shipped.set('26-2026', 1)?.sha256, /^[0-9a-f]{64}$/)
  for (const [code, setNo] of [
    ['26-2026', 0],
    ['26-2026', 27],
    ['148-2025', 1],
    ['', 1],
  ] as const)
    t.equal(shipped.set(code, setNo), undefined)
  t.strictSame(shipped.sets('148-2025'), [])
  t.equal(shipped.instrument('99-1999'), undefined)
})

t.test('the instrument in force on a day, and its set, are those of that day', async (t) => {
  const inForce = (day: string) => shipped.inForce(day)?.code
  t.equal(inForce('2019-08-20'), undefined)
  t.equal(inForce('2019-08-21'), '1048-2019')
  t.equal(inForce('2025-07-05'), '148-2023')
  t.equal(inForce('2025-07-06'), '148-2025')
  t.equal(inForce('2026-05-21'), '148-2025')
  t.equal(inForce('2026-05-22'), '26-2026')
  t.equal(inForce('2040-01-01'), '26-2026')
  t.equal(shipped.inForce('2026-05-22', 11)?.source.set, 11)
  t.equal(shipped.inForce('2026-05-22', 27), undefined)
  t.equal(shipped.inForce('2026-05-21', 11), undefined)
  t.equal(shipped.inForce('2000-01-01', 11), undefined)
})

t.test('every set can be shown, with every member of the published shape', async (t) => {
  for (const loaded of shipped.sets('26-2026')) {
    const view = criteriaSetView(loaded)
    t.strictSame(CriteriaSetView.parse(view), view)
    t.strictSame(CriteriaSetSummary.parse(criteriaSetSummary(loaded)), criteriaSetSummary(loaded))
  }
})

t.test('slips of the print are shown with the set', async (t) => {
  const optionOf = (setNo: number, code: string, no: number) =>
    shipped
      .sets('26-2026')
      .filter(({ source }) => source.set === setNo)
      .flatMap((loaded) => criteriaSetView(loaded).parts.flatMap(({ sections }) => sections))
      .flatMap(({ criteria }) => criteria)
      .find((criterion) => criterion.code === code)
      ?.options.find((option) => option.no === no)
  t.match(optionOf(4, '7', 3), { points: 3, asPrinted: { points: 13 } })
  t.match(optionOf(11, '1.2', 1), { points: 0, asPrinted: { points: null } })
  t.match(optionOf(7, '3.1', 2), { points: 1, asPrinted: null, uncertain: true })
})

const set11 = 'criteria/26-2026/11.json'
const refused: [name: string, file: string, rewrite: (text: string) => string, message: RegExp][] = [
  [
    'points that do not add up',
    set11,
    (text) => text.replace('"max": 40', '"max": 41'),
    /11\.json.*\/parts\/0\/max: expected 40, found 41/,
  ],
  [
    'a misspelt key',
    set11,
    (text) => text.replace('"minStar"', '"minstar"'),
    /11\.json.*\/parts\/0\/sections\/0\/criteria\/0\/options\/1/,
  ],
  [
    'points that are no number',
    set11,
    (text) => text.replace('"points": 1', '"points": "1"'),
    /11\.json.*\/options\/0\/points/,
  ],
  [
    'another number than its name',
    set11,
    (text) => text.replace('"set": 11', '"set": 12'),
    /11\.json.*\/set: expected 11, found 12/,
  ],
  ['half a file', set11, (text) => text.slice(0, 1_000), /11\.json.*SyntaxError/],
  [
    'a missing member',
    'instruments.json',
    (text) => text.replace('"code": "26-2026",', ''),
    /instruments\.json.*\/3\/code/,
  ],
  [
    'bands that leave out low means',
    'instruments.json',
    (text) => text.replace('"from": 0', '"from": 1'),
    /instruments\.json.*\/3\/starBands/,
  ],
]

for (const [name, file, rewrite, message] of refused)
  t.test(`a file with ${name} stops the load, and the file and the place are named`, async (t) => {
    t.throws(() => loadAfter(t, file, rewrite), { message })
  })

t.test('a file under another name than its number stops the load', async (t) => {
  const twin = 'criteria/26-2026/27.json'
  const text = readFileSync(new URL(`../../data/${set11}`, import.meta.url), 'utf8')
  t.throws(
    () => {
      const folder = t.testdir({ criteria: { '26-2026': { '27.json': text } } })
      cpSync(new URL('../../data/instruments.json', import.meta.url), `${folder}/instruments.json`)
      loadCriteriaReference(pathToFileURL(`${folder}/`))
    },
    { message: new RegExp(`${twin}.*/set: expected 27, found 11`) },
  )
})
