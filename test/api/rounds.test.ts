import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { addRound } from '../../src/modules/dossiers/rounds/add-round.ts'
import { rounds } from '../../src/modules/dossiers/rounds/rounds.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, commune, producer, ministry } = people
const dossierOf = async (dossierId: string, as: Person = province) =>
  (await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as })).body

t.test(
  'a dossier falls into the round of its letter, by which lists filter, and out of it when it is recalled',
  async (t) => {
    const { dossierId } = await dossierAt(app, people, 'forwarded')
    const round = { code: '2026-province-2', cutOffOn: '2026-10-30', finishOn: '2026-12-30' }
    t.match(await dossierOf(dossierId, producer), { round })
    const listed = async (query: string) => {
      const { body } = await app.rest('GET', `/v1/dossiers?${query}`, undefined, { as: province })
      return (body as { items: { id: string }[] }).items.some(({ id }) => id === dossierId)
    }
    t.ok(await listed('round=2026-province-2'))
    t.ok(await listed('round=2026-province-2&state=forwarded'))
    t.notOk(await listed('round=2026-province-2&state=reviewed'))
    t.notOk(await listed('round=2026-province-1'))
    const query = 'query { dossiers(round: "2026-province-2") { nodes { id round { code cutOffOn finishOn } } } }'
    const { body } = await app.graphql(query, {}, { as: province })
    const { nodes } = (body as { data: { dossiers: { nodes: { id: string }[] } } }).data.dossiers
    t.match(
      nodes.find(({ id }) => id === dossierId),
      { round },
    )
    await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/recall`, { reason: 'Rút' })
    t.match(await dossierOf(dossierId), { round: null })
  },
)

for (const [at, door] of doorsOf(app).entries()) {
  const july = `2026-07-${20 - at}`
  const planned = { unitCode: place.province, cutOffOn: july, finishOn: '2026-08-30', regulation: '12/QC-HĐ' }
  const as = { token: province.token }

  t.test(
    `${door.name}: a round of the province's regulation takes in who is in time for it, and nobody else`,
    async (t) => {
      const waiting = await dossierAt(app, people, 'forwarded')
      const assessed = await dossierAt(app, people, 'commune-assessed')
      const { code } = await granted(door, addRound, planned, as)
      const round = { code, cutOffOn: july, finishOn: '2026-08-30' }
      t.match(await dossierOf(waiting.dossierId), { round })
      t.match(await dossierOf(assessed.dossierId), { round: null })

      const letter = { letterNumber: '20/CV-UBND', letterDate: '2026-06-01' }
      await done(app, commune, 'POST', `/v1/dossiers/${assessed.dossierId}/forwarding`, letter)
      t.match(await dossierOf(assessed.dossierId), { round: { cutOffOn: july } })
      const { items } = await granted(door, rounds, { unitCode: place.province, year: 2026 }, as)
      t.match(
        items.find((one) => one.code === code),
        { ...round, regulation: '12/QC-HĐ' },
      )
      t.same(
        items.filter(({ regulation }) => regulation === null).map(({ cutOffOn }) => cutOffOn),
        ['2026-04-30', '2026-10-30'],
      )
    },
  )

  t.test(
    `${door.name}: a unit's rounds are added by its own office, once for a day, and end after their cut-off`,
    async (t) => {
      const elsewhere = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))
      const later = { ...planned, cutOffOn: '2026-09-01', finishOn: '2026-09-30' }
      for (const { token } of [elsewhere, commune, ministry])
        t.equal((await refused(door, addRound, later, { token })).code, 'forbidden')
      const backwards = await refused(door, addRound, { ...later, finishOn: '2026-09-01' }, as)
      t.match(backwards, { code: 'invalid-input', errors: [{ pointer: '/finishOn' }] })
      t.equal((await refused(door, addRound, planned, as)).code, 'already-exists')
      const national = { ...later, unitCode: 'VN', cutOffOn: `2026-08-1${at}` }
      t.match(await granted(door, addRound, national, { token: ministry.token }), { code: `2026-VN-extra-${at + 1}` })
    },
  )

  t.test(`${door.name}: rounds of a commune are not found`, async (t) => {
    const { problem } = await door.ask(rounds as unknown as Action, { unitCode: place.commune, year: 2026 }, as)
    t.equal(problem?.code, 'not-found')
  })
}

t.test('a forwarding and a new round at the same moment leave nobody in the later round', async (t) => {
  for (let month = 1; month <= 4; month++) {
    app.clock.now = new Date('2026-11-02T03:00:00.000Z')
    const { producer, commune, province } = people
    for (const person of [producer, commune, province]) person.token = app.tokenOf(person.id)
    const { dossierId } = await dossierAt(app, people, 'commune-assessed')
    const cutOffOn = `2027-01-${30 - month}`
    const planned = { unitCode: place.province, cutOffOn, finishOn: '2027-03-01', regulation: '13/QC-HĐ' }
    const letter = { letterNumber: '21/CV-UBND', letterDate: '2026-11-02' }
    await Promise.all([
      done(app, commune, 'POST', `/v1/dossiers/${dossierId}/forwarding`, letter),
      done(app, province, 'POST', '/v1/rounds', planned),
    ])
    t.match(await dossierOf(dossierId), { round: { cutOffOn } })
  }
})
