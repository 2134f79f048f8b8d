import t from 'tap'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { producer as producerQuery } from '../../src/modules/producers/producer.ts'
import { producers as producersQuery } from '../../src/modules/producers/producers.ts'
import { readRepresentative } from '../../src/modules/producers/read-representative.ts'
import { sensitiveReadings } from '../../src/modules/producers/sensitive-readings.ts'
import type { Person } from '../support/app.ts'
import { testApp } from '../support/app.ts'
import { councilOf, doorsOf } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const doors = doorsOf(app)
const people = await peopleOf(app)
const { producer, commune, province, chairman, ministry, minister } = people
const council = await councilOf(app, doors[0]!, { officer: province })
const [, member, recused] = council.voters as [Person, Person, Person]
const otherProvince = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))

const { representativeEthnicGroup, representativeSex, representativeResidence, phone, email } = producerInput
const personal = { phone, email, representativeSex, representativeResidence, representativeEthnicGroup }
const nothing = Object.fromEntries(Object.keys(personal).map((name) => [name, null]))

const readers = async (producerId: string): Promise<string[]> => {
  const { rows } = await app.database.pool.query<{ account_id: string }>(
    'select account_id from sensitive_readings where producer_id = $1 order by id',
    [producerId],
  )
  return rows.map(({ account_id }) => account_id)
}

const elsewhere = await dossierAt(app, people, 'filed')

/** A dossier in scoring, one of whose council is recused from it. */
async function scored() {
  const made = await dossierAt(app, people, 'reviewed')
  await app.database.pool.query('update dossiers set council_id = $2, hidden_from = array[$3::uuid] where id = $1', [
    made.dossierId,
    council.id,
    recused.id,
  ])
  return made
}

t.test('who judges a dossier reads the personal data of Mẫu 02, and each reading is recorded', async (t) => {
  const { dossierId, producerId } = await scored()
  for (const door of doors) {
    for (const as of [commune, province, member, council.secretary]) {
      const before = await readers(producerId)
      const form = await granted(door, dossierForm, { dossierId, form: 'form-02' }, { token: as.token })
      t.match(form.producer, personal, door.name)
      t.same(await readers(producerId), [...before, as.id])
    }
  }
})

t.test('the printed Mẫu 02 is a reading too', async (t) => {
  const { dossierId, producerId } = await scored()
  const url = `/v1/dossiers/${dossierId}/forms/form-02/content`
  await app.server.inject({ url, headers: { authorization: `Bearer ${member.token}` } })
  t.same(await readers(producerId), [member.id])
})

t.test('the producer reads its own data without a record', async (t) => {
  const { dossierId, producerId } = await scored()
  for (const door of doors) {
    const form = await granted(door, dossierForm, { dossierId, form: 'form-02' }, { token: producer.token })
    t.match(form.producer, personal)
    t.match(await granted(door, producerQuery, { producerId }, { token: producer.token }), { phone, email })
  }
  t.same(await readers(producerId), [])
})

t.test('whoever sees the dossier but does not judge it finds nothing there, and nothing is recorded', async (t) => {
  const { dossierId, producerId } = await scored()
  for (const door of doors)
    for (const as of [chairman, minister, ministry]) {
      const form = await granted(door, dossierForm, { dossierId, form: 'form-02' }, { token: as.token })
      t.match(form.producer, nothing)
      t.match(form.producer, { name: producerInput.name, address: producerInput.address })
    }
  t.same(await readers(producerId), [])
})

t.test('who is recused, or of another place, does not find the dossier at all', async (t) => {
  const { dossierId, producerId } = await scored()
  for (const door of doors)
    for (const as of [recused, otherProvince])
      t.match(await refused(door, dossierForm, { dossierId, form: 'form-02' }, { token: as.token }), {
        code: 'not-found',
      })
  t.same(await readers(producerId), [])
})

t.test('forms that do not ask for sensitive data carry none and record nothing', async (t) => {
  const { dossierId, producerId } = await scored()
  for (const door of doors)
    for (const form of ['form-01', 'form-03', 'receipt'] as const) {
      const { producer: shown } = await granted(door, dossierForm, { dossierId, form }, { token: commune.token })
      t.match(shown, { representativeSex: null, representativeEthnicGroup: null, representativeResidence: null })
      t.equal(shown.phone, form === 'form-01' ? phone : null)
    }
  t.same(await readers(producerId), [])
})

t.test('a producer’s phone and e-mail are for itself and its offices; lists say the same', async (t) => {
  const { producerId } = await dossierAt(app, people, 'filed')
  for (const door of doors) {
    for (const as of [producer, commune, province])
      t.match(await granted(door, producerQuery, { producerId }, { token: as.token }), { phone, email })
    for (const as of [chairman, minister, ministry]) {
      t.match(await granted(door, producerQuery, { producerId }, { token: as.token }), { phone: null, email: null })
      const { items } = await granted(door, producersQuery, {}, { token: as.token })
      for (const item of items) t.match(item, { phone: null, email: null })
    }
  }
})

t.test('reading a representative is recorded once for each reading; the ministry does not judge it yet', async (t) => {
  const { producerId } = await dossierAt(app, people, 'filed')
  for (const door of doors) {
    const read = (as: Person) => granted(door, readRepresentative, { producerId }, { token: as.token })
    t.match(await read(commune), { ethnicGroup: representativeEthnicGroup })
    t.match(await read(ministry), { sex: null, ethnicGroup: null, residence: null })
    t.match(await read(producer), { ethnicGroup: representativeEthnicGroup })
  }
  t.same(await readers(producerId), [commune.id, commune.id])
})

t.test('the producer, and nobody else, sees who has read, the latest first', async (t) => {
  const { dossierId, producerId } = await scored()
  for (const as of [commune, member])
    await granted(doors[0]!, dossierForm, { dossierId, form: 'form-02' }, { token: as.token })
  for (const door of doors) {
    const { items } = await granted(door, sensitiveReadings, { producerId }, { token: producer.token })
    t.match(items, [{ readerName: 'Thành viên 1', action: 'dossierForm' }, { readerName: 'Cán bộ xã' }])
    t.match(await refused(door, sensitiveReadings, { producerId }, { token: commune.token }), { code: 'forbidden' })
    const other = await app.person('Chủ thể khác', { role: 'producer', on: 'producer', id: elsewhere.producerId })
    t.match(await refused(door, sensitiveReadings, { producerId }, { token: other.token }), { code: 'not-found' })
  }
})

t.test('a reading stays written, even for the owner of the database', async (t) => {
  const { producerId } = await dossierAt(app, people, 'filed')
  await done(app, commune, 'POST', `/v1/producers/${producerId}/representative-readings`)
  await t.rejects(app.database.pool.query('delete from sensitive_readings'))
  await t.rejects(app.database.pool.query(`update sensitive_readings set action = 'x'`))
  t.same(await readers(producerId), [commune.id])
})

t.test('personal data stands in no audit entry, no event and no stored answer for anyone else', async (t) => {
  const { dossierId } = await scored()
  await granted(doors[0]!, dossierForm, { dossierId, form: 'form-02' }, { token: commune.token })
  const { rows } = await app.database.pool.query<{ said: string }>(
    `select input::text as said from audit_entries union all select to_jsonb(e)::text from events e`,
  )
  const secret = new RegExp(
    Object.values(personal)
      .filter((value) => value !== 'female')
      .join('|'),
  )
  for (const { said } of rows) t.notMatch(said, secret)
})
