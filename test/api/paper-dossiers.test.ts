import t from 'tap'
import { dossierDeadlines } from '../../src/modules/dossiers/deadlines/dossier-deadlines.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { openDossier } from '../../src/modules/dossiers/drafts/open-dossier.ts'
import { saveDraft } from '../../src/modules/dossiers/drafts/save-draft.ts'
import { addEvidence } from '../../src/modules/dossiers/evidence/add-evidence.ts'
import { paperDossiers } from '../../src/modules/dossiers/paper/paper-dossiers.ts'
import { registerPaperDossier } from '../../src/modules/dossiers/paper/register-paper-dossier.ts'
import { receiveDossier } from '../../src/modules/dossiers/receive-dossier.ts'
import { dossierReturns } from '../../src/modules/dossiers/returns/dossier-returns.ts'
import { returnDossier } from '../../src/modules/dossiers/returns/return-dossier.ts'
import { withdrawDossier } from '../../src/modules/dossiers/withdraw-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { askerOf, paperDraft, paperProducer } from '../support/paper.ts'
import { attach, done, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { dossierInput, pdf, productInput } from '../support/sample-dossier.ts'

// Monday, 1 June 2026, 10:00 in Viet Nam; the instrument is in force since Friday, 22 May.
const today = '2026-06-01T03:00:00.000Z'
const app = await testApp(t, today)
const people = await peopleOf(app)
const { commune, province } = people
const elsewhere = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
const stranger = await app.person('Người khác')
const input = dossierInput(productInput.setNo)
const returned = { message: 'Bổ sung.', items: [{ item: 'business-registration', reason: 'illegible', note: null }] }

for (const door of doorsOf(app)) {
  const { ask, given, codeOf } = askerOf(door)
  const waiting = async (who: Person) => {
    const { items, nodes } = (await given(paperDossiers, {}, who)) as Record<string, { id: string }[]>
    return (items ?? nodes)!.map(({ id }) => id)
  }

  t.test(`${door.name}: what the commune files from paper counts from the day of handing in`, async (t) => {
    const { dossierId } = await paperDraft(app, commune)
    const drafted = await given(dossier, { dossierId }, commune)
    t.match(drafted, { state: 'draft', enteredByCommune: true, handedInOn: null })
    const filed = await given(registerPaperDossier, { dossierId, handedInOn: '2026-05-27' }, commune)
    const filedAt = '2026-05-27T16:59:59.999Z'
    t.match(filed, { state: 'filed', handedInOn: '2026-05-27', filedAt, instrument: '26-2026' })
    t.match(await given(receiveDossier, { dossierId }, commune), { communeReceivedAt: filedAt })
    const { items } = await given(dossierDeadlines, { dossierId }, commune)
    // 15 working days after Wednesday, 27 May.
    t.match(items, [{ step: 'commune-assessment', dueOn: '2026-06-17', state: 'running', counted: 3 }])
    t.match(await given(dossier, { dossierId }, province), { handedInOn: '2026-05-27' })
  })

  t.test(`${door.name}: a day to come, and one before the instrument, are refused at the field`, async (t) => {
    const { dossierId } = await paperDraft(app, commune)
    for (const [handedInOn, fault] of [
      ['2026-06-02', 'in-future'],
      ['9999-12-31', 'in-future'],
      ['2026-05-21', 'before-instrument'],
      ['0001-01-01', 'before-instrument'],
    ] as const) {
      const { problem } = await ask(registerPaperDossier, { dossierId, handedInOn }, commune)
      t.match(problem, { code: 'invalid-input', errors: [{ pointer: '/handedInOn', code: fault }] }, handedInOn)
    }
    for (const handedInOn of ['2026-05-22', '2026-06-01']) {
      const { dossierId } = await paperDraft(app, commune)
      t.equal(await codeOf(registerPaperDossier, { dossierId, handedInOn }, commune), undefined, handedInOn)
    }
  })

  t.test(`${door.name}: a paper dossier passes the rules of every filing`, async (t) => {
    const handedInOn = '2026-06-01'
    const { productId } = await paperProducer(app, commune)
    const { id: dossierId } = await given(openDossier, { productId, ...input }, commune)
    t.equal(await codeOf(registerPaperDossier, { dossierId, handedInOn }, commune), 'dossier-incomplete')
    const other = await paperProducer(app, commune)
    const upgrade = await given(openDossier, { ...input, productId: other.productId, kind: 'upgrade' }, commune)
    const early = { dossierId: upgrade.id, handedInOn }
    t.equal(await codeOf(registerPaperDossier, early, commune), 'dossier-outside-window')
    const whole = { dossierId: (await paperDraft(app, commune)).dossierId, handedInOn }
    t.equal(await codeOf(registerPaperDossier, whole, commune), undefined)
    t.equal(await codeOf(registerPaperDossier, whole, commune), 'dossier-wrong-state')
  })

  t.test(`${door.name}: the window of a re-evaluation is held against the day of the paper`, async (t) => {
    const { dossierId, productId } = await paperDraft(app, commune)
    // 120 days before its end is Wednesday, 27 May: in time on that day, late on the next.
    const recognised = `update products set star = 3, certificate_expires_on = '2026-09-24' where id = $1`
    await app.database.pool.query(recognised, [productId])
    const renewed = `update dossiers set kind = 're-evaluation', changes = 'Bao bì mới.' where id = $1`
    await app.database.pool.query(renewed, [dossierId])
    const { problem } = await ask(registerPaperDossier, { dossierId, handedInOn: '2026-05-28' }, commune)
    t.match(problem, { code: 'dossier-outside-window', today: '2026-05-28', window: { until: '2026-05-27' } })
    const inTime = await codeOf(registerPaperDossier, { dossierId, handedInOn: '2026-05-27' }, commune)
    t.not(inTime, 'dossier-outside-window')
  })

  t.test(`${door.name}: drafts from paper are those of the producer's commune alone, and it finds them`, async (t) => {
    const { dossierId, productId } = await paperDraft(app, commune)
    t.ok((await waiting(commune)).includes(dossierId))
    t.notOk((await waiting(elsewhere)).includes(dossierId))
    for (const who of [elsewhere, province, people.ministry, stranger])
      t.equal(await codeOf(dossier, { dossierId }, who), 'not-found')
    const handedInOn = '2026-06-01'
    t.equal(await codeOf(saveDraft, { dossierId, results: 'Khác' }, elsewhere, 1), 'not-found')
    t.equal(await codeOf(saveDraft, { dossierId, results: 'Khác' }, stranger, 1), 'forbidden')
    t.equal(await codeOf(registerPaperDossier, { dossierId, handedInOn }, elsewhere), 'not-found')
    t.equal(await codeOf(openDossier, { productId, ...input }, elsewhere), 'not-found')
    t.equal(await codeOf(registerPaperDossier, { dossierId, handedInOn }, province), 'forbidden')
    t.equal(await codeOf(paperDossiers, {}, province), 'forbidden')
    const { version } = await given(dossier, { dossierId }, commune)
    const results = 'Sản lượng 13 tấn.'
    t.match(await given(saveDraft, { dossierId, results }, commune, Number(version)), { results })
    t.match(await given(withdrawDossier, { dossierId, reason: 'Nhập nhầm.' }, commune), { state: 'withdrawn' })
    t.notOk((await waiting(commune)).includes(dossierId))
  })

  t.test(`${door.name}: the officer is refused where an account acts for the producer`, async (t) => {
    const handedInOn = '2026-06-01'
    const { dossierId, productId } = await draft(app, people)
    t.equal(await codeOf(dossier, { dossierId }, commune), 'not-found')
    t.equal(await codeOf(registerPaperDossier, { dossierId, handedInOn }, commune), 'not-found')
    t.equal(await codeOf(openDossier, { productId, ...input }, commune), 'producer-claimed')
    await done(app, people.producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
    await given(receiveDossier, { dossierId }, commune)
    await given(returnDossier, { dossierId, ...returned }, commune)
    t.equal(await codeOf(registerPaperDossier, { dossierId, handedInOn }, commune), 'producer-claimed')
    const scan = { dossierId, item: 'business-registration', fileName: 'a.pdf' }
    t.equal(await codeOf(addEvidence, scan, commune), 'producer-claimed')
    t.equal(await codeOf(withdrawDossier, { dossierId, reason: 'Rút.' }, commune), 'producer-claimed')
  })

  t.test(`${door.name}: a supplement on paper answers the return and the clock resumes on its day`, async (t) => {
    const { dossierId } = await paperDraft(app, commune)
    await given(registerPaperDossier, { dossierId, handedInOn: '2026-05-27' }, commune)
    await given(receiveDossier, { dossierId }, commune)
    await given(returnDossier, { dossierId, ...returned }, commune)
    t.ok((await waiting(commune)).includes(dossierId))
    app.clock.now = new Date('2026-06-05T03:00:00.000Z')
    const officer = { ...commune, token: app.tokenOf(commune.id) }
    await attach(app, officer, dossierId, 'business-registration', pdf('rõ hơn'))
    const early = await ask(registerPaperDossier, { dossierId, handedInOn: '2026-05-31' }, officer)
    t.match(early.problem, { code: 'invalid-input', errors: [{ pointer: '/handedInOn', code: 'before-return' }] })
    const filed = await given(registerPaperDossier, { dossierId, handedInOn: '2026-06-03' }, officer)
    t.match(filed, { state: 'filed', handedInOn: '2026-05-27', filedAt: '2026-05-27T16:59:59.999Z' })
    const answeredAt = '2026-06-03T16:59:59.999Z'
    t.match(await given(dossierReturns, { dossierId }, officer), { items: [{ answeredAt }] })
    const { items, total } = (await given(dossierDeadlines, { dossierId }, officer)) as {
      items: object[]
      total: object
    }
    t.match(items, [
      // 15 working days after 27 May, two of which were the producer's.
      { step: 'commune-assessment', dueOn: '2026-06-19', pauses: [{ from: today, until: answeredAt }] },
      { step: 'supplement', state: 'met', late: false, endedAt: answeredAt },
    ])
    t.match(total, { producerWorkingDays: 2 })
    app.clock.now = new Date(today)
  })
}

t.test('two officers who file the same paper at once file it once', async (t) => {
  const { dossierId } = await paperDraft(app, commune)
  const other = await app.person('Cán bộ xã hai', onUnit('commune-officer', place.commune))
  const url = `/v1/dossiers/${dossierId}/paper-submission`
  const file = (as: Person) => app.rest('POST', url, { handedInOn: '2026-05-29' }, { as })
  const answers = await Promise.all([commune, other, commune].map(file))
  t.same(answers.map(({ status }) => status).sort(), [200, 409, 409])
})

t.test('a product has one open dossier, whoever of the commune enters it', async (t) => {
  const { productId } = await paperProducer(app, commune)
  const open = () => app.rest('POST', '/v1/dossiers', { productId, ...input }, { as: commune })
  const answers = await Promise.all([open(), open(), open()])
  t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
})

t.test('a draft that an officer enters offline is the same draft when it is sent again', async (t) => {
  const { productId } = await paperProducer(app, commune)
  const id = '019e8119-0000-7000-8000-000000000001'
  const open = () => app.rest('POST', '/v1/dossiers', { id, productId, ...input }, { as: commune })
  t.match(
    [await open(), await open()],
    [
      { status: 201, body: { id } },
      { status: 201, body: { id } },
    ],
  )
})
