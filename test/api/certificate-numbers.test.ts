import t from 'tap'
import { certificateNumbering } from '../../src/modules/certification/certificate-numbering.ts'
import { setCertificateNumbering } from '../../src/modules/certification/set-certificate-numbering.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman } = people
const doors = doorsOf(app) as [Door, Door]
const unitCode = place.province
const template = '{running}/{year}/GCN-OCOP-{unit}'
const made = await Promise.all(Array.from({ length: 45 }, () => decided(app, { star: 3 })))

let papers = 0
const issue = (items: readonly { dossierId: string }[], number = `${++papers}/QĐ-UBND`) =>
  app.rest(
    'POST',
    '/v1/decisions',
    {
      unitCode,
      number,
      signedOn: '2026-06-01',
      signerTitle: 'Chủ tịch',
      items: items.map(({ dossierId }) => ({ dossierId })),
    },
    { as: chairman },
  )
const numbersOf = async (year: number): Promise<number[]> => {
  const { rows } = await app.database.pool.query<{ n: number }>(
    `select split_part(number, '/', 1)::int as n from certificates where number like '%/' || $1 || '/%' order by n`,
    [year],
  )
  return rows.map(({ n }) => n)
}
const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at)

t.test('an issuer that gave 57 numbers this year before goes on with 58', async (t) => {
  const [rest, graphql] = doors
  const start = { year: 2026, running: 58 }
  const set = await granted(rest, setCertificateNumbering, { unitCode, template, start }, chairman)
  t.match(set, { template, years: [{ year: 2026, last: 57 }] })
  t.same(await granted(graphql, setCertificateNumbering, { unitCode, template, start }, chairman), set, 'said twice')
  t.equal((await issue(made.slice(0, 2))).status, 201)
  t.same(await numbersOf(2026), [58, 59])
  t.match(await granted(graphql, certificateNumbering, { unitCode }, chairman), { years: [{ year: 2026, last: 59 }] })
})

t.test('no number is given twice: a start at or below one that was given is refused', async (t) => {
  for (const door of doors) {
    for (const running of [1, 58, 59]) {
      const again = { unitCode, template, start: { year: 2026, running } }
      t.match(await refused(door, setCertificateNumbering, again, chairman), {
        code: 'invalid-input',
        errors: [{ pointer: '/start/running', code: 'number-given' }],
      })
    }
    const next = { unitCode, template, start: { year: 2026, running: 60 } }
    t.match(await granted(door, setCertificateNumbering, next, chairman), { years: [{ year: 2026, last: 59 }] })
    const future = { unitCode, template, start: { year: 2028, running: 2 } }
    t.match(await refused(door, setCertificateNumbering, future, chairman), { errors: [{ pointer: '/start/year' }] })
  }
})

t.test('twenty decisions at once, some refused, leave neither a gap nor a number twice', async (t) => {
  const items = from(0, 20).map((at) => made.slice(2 + 2 * at, 4 + 2 * at))
  // Every fourth has the number of another decision, which is found out after it took numbers for its certificates.
  const answers = await Promise.all(items.map((two, at) => issue(two, at % 4 === 3 ? '1/QĐ-UBND' : undefined)))
  t.same(answers.map(({ status }) => status).toSorted(), [...Array(15).fill(201), ...Array(5).fill(409)])
  t.same(await numbersOf(2026), from(58, 32))
})

t.test('a start raced by decisions is either refused or gives no number twice', async (t) => {
  const left = (await Promise.all(from(0, 12).map(() => decided(app, { star: 4 })))).map((one) => [one])
  const start = { year: 2026, running: 95 }
  const [set, ...answers] = await Promise.all([
    app.rest('PUT', `/v1/units/${unitCode}/certificate-numbering`, { template, start }, { as: chairman }),
    ...left.map((one) => issue(one)),
  ])
  t.equal(set!.status, 200)
  t.ok(answers.every(({ status }) => status === 201))
  const numbers = await numbersOf(2026)
  t.equal(new Set(numbers).size, 44)
  const late = numbers.filter((number) => number >= 95)
  t.same(late, from(95, late.length))
  t.same(numbers.slice(0, 44 - late.length), from(58, 44 - late.length))
})
