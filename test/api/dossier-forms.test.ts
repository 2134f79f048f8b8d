import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { formKinds } from '../../src/modules/forms/rules.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { acceptAll, attach, done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { contents, requiredItemsOf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const doors = doorsOf(app)
const people = await peopleOf(app)
const { producer, commune, province } = people
const otherCommune = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
const stranger = await app.person('Người khác')

const printOf = (dossierId: string, form: string, as: { token: string }, headers = {}) =>
  app.server.inject({
    url: `/v1/dossiers/${dossierId}/forms/${form}/content`,
    headers: { authorization: `Bearer ${as.token}`, ...headers },
  })

/** A dossier that has been through everything that a paper is given for. */
async function travelled(): Promise<string> {
  const { dossierId } = await dossierAt(app, people, 'received')
  const items = [
    { item: 'test-sheets', reason: 'expired', note: 'Đã quá một năm' },
    { item: 'dossier.results', reason: 'wrong' },
  ]
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/returns`, { message: 'Bổ sung', items })
  await attach(app, producer, dossierId, 'test-sheets')
  await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
  await acceptAll(app, commune, dossierId)
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/report`, contents)
  const letter = { letterNumber: '15/CV-UBND', letterDate: '2026-06-01' }
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/forwarding`, letter)
  await done(app, province, 'POST', `/v1/dossiers/${dossierId}/acknowledgement`, { samplesReceived: 4 })
  return dossierId
}

t.test('every paper is data through both doors and a PDF of the same', async (t) => {
  const dossierId = await travelled()
  for (const form of formKinds) {
    const as = { token: commune.token }
    const [rest, graphql] = [
      await granted(doors[0]!, dossierForm, { dossierId, form }, as),
      await granted(doors[1]!, dossierForm, { dossierId, form }, as),
    ]
    t.same(rest, graphql, form)
    t.match(rest, { form, dossierId, date: '2026-06-01', instrument: '26/2026/QĐ-TTg' })
    const answer = await printOf(dossierId, form, commune)
    t.equal(answer.statusCode, 200)
    t.match(answer.headers, { 'content-type': 'application/pdf', 'cache-control': 'private, no-cache' })
    t.equal(answer.rawPayload.subarray(0, 5).toString(), '%PDF-')
    const again = await printOf(dossierId, form, commune, { 'if-none-match': String(answer.headers.etag) })
    t.equal(again.statusCode, 304, 'the same data has the same bytes')
  }
})

t.test('the papers say what the dossier says', async (t) => {
  const dossierId = await travelled()
  const of = (form: (typeof formKinds)[number]) =>
    granted(doors[0]!, dossierForm, { dossierId, form }, { token: producer.token })
  const number = /^\d\d\/PĐK-20-06613-2026$/
  t.match(await of('form-01'), {
    number,
    issuer: 'producer',
    place: 'Đình Lập',
    sampleCount: 5,
    attachments: { length: requiredItemsOf(11).length + 1 },
  })
  t.match(await of('form-02'), {
    selfAssessment: { results: /2,4 tỷ/, parts: [{ code: 'A' }, { code: 'B' }, { code: 'C' }] },
  })
  t.match(await of('form-03'), { issuer: 'commune', report: { ...contents, letterNumber: '15/CV-UBND' } })
  t.match(await of('receipt'), { number, issuer: 'commune', samplesReceived: null })
  t.match(await of('province-receipt'), { number, issuer: 'province', place: 'Lạng Sơn', samplesReceived: 4 })
  const items = [
    { item: 'Phiếu kiểm nghiệm', reason: 'Hết hạn: Đã quá một năm' },
    { item: 'Kết quả sản xuất, kinh doanh', reason: 'Không đúng' },
  ]
  t.match(await of('return-notice'), { returnNotice: { message: 'Bổ sung', items, dueOn: '2026-06-15' } })
})

t.test(
  'a paper that was never given, or of a dossier out of reach, is not found, exactly as one that does not exist',
  async (t) => {
    const { dossierId } = await dossierAt(app, people, 'filed')
    for (const door of doors) {
      const ask = async (id: string, form: (typeof formKinds)[number], as: { token: string }) => {
        const { instance: _, ...problem } = await refused(
          door,
          dossierForm,
          { dossierId: id, form },
          { token: as.token },
        )
        return problem
      }
      const missing = await ask(uuidv7(), 'form-01', commune)
      t.match(missing, { code: 'not-found' })
      for (const form of ['form-03', 'receipt', 'province-receipt', 'return-notice'] as const)
        t.same(await ask(dossierId, form, commune), missing, form)
      for (const as of [otherCommune, stranger]) t.same(await ask(dossierId, 'form-01', as), missing)
    }
    for (const as of [otherCommune, stranger]) t.equal((await printOf(dossierId, 'form-01', as)).statusCode, 404)
    t.equal((await printOf(dossierId, 'form-99', commune)).statusCode, 422)
    t.equal((await app.server.inject({ url: `/v1/dossiers/${dossierId}/forms/form-01/content` })).statusCode, 401)
  },
)

t.test('the forms of a draft are its producer’s alone, without a date or a number', async (t) => {
  const { dossierId } = await draft(app, people)
  for (const door of doors) {
    const form = await granted(door, dossierForm, { dossierId, form: 'form-01' }, { token: producer.token })
    t.match(form, { date: null, number: null })
    for (const as of [commune, province])
      t.match(await refused(door, dossierForm, { dossierId, form: 'form-01' }, { token: as.token }), {
        code: 'not-found',
      })
  }
  t.equal((await printOf(dossierId, 'form-02', producer)).statusCode, 200)
})
