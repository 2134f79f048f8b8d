import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { checkItems } from '../../src/modules/dossiers/checks/check-items.ts'
import { dossierChecklist } from '../../src/modules/dossiers/checks/dossier-checklist.ts'
import { reportDossier } from '../../src/modules/dossiers/report-dossier.ts'
import { reviewDossier } from '../../src/modules/dossiers/review-dossier.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { acceptAll, attach, done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { contents, pdf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province } = people
const doors = doorsOf(app)

const missing = { item: 'material-origin', result: 'missing', reason: 'pages-missing', note: 'Thiếu trang 2' } as const

/** The findings on an item as someone sees them. */
async function checksOf(door: Door, dossierId: string, item: string, { token } = commune) {
  const { items } = await granted(door, dossierChecklist, { dossierId }, { token })
  return items.find(({ code }) => code === item)!.checks
}

for (const door of doors) {
  t.test(`${door.name}: the commune reports only once every item is checked and the required ones hold`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'received')
    const report = () => refused(door, reportDossier, { dossierId, ...contents }, { token: commune.token })
    const first = (await report()) as unknown as { code: string; unchecked: string[]; notAccepted: unknown[] }
    t.equal(first.code, 'checklist-open')
    t.ok(first.unchecked.includes('food-safety'))
    t.ok(first.unchecked.includes('producer.phone'))
    t.notOk(first.unchecked.includes('awards'), 'not there and not required')

    await acceptAll(app, commune, dossierId)
    await granted(door, checkItems, { dossierId, items: [missing] }, { token: commune.token })
    t.match(await report(), { unchecked: [], notAccepted: [{ item: 'material-origin', result: 'missing' }] })

    const again = { item: 'material-origin', result: 'accepted' } as const
    await granted(door, checkItems, { dossierId, items: [again] }, { token: commune.token })
    const last = await door.ask(
      reportDossier as unknown as Action,
      { dossierId, ...contents },
      { token: commune.token },
    )
    t.match(last, { output: { state: 'commune-assessed' }, problem: null })
  })

  t.test(`${door.name}: every finding is kept with who and when, and the producer sees them`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'received')
    await granted(door, checkItems, { dossierId, items: [missing] }, { token: commune.token })
    const again = { item: 'material-origin', result: 'accepted' } as const
    await granted(door, checkItems, { dossierId, items: [again] }, { token: commune.token })
    const { item: _item, ...found } = missing
    t.match(await checksOf(door, dossierId, 'material-origin', producer), [
      { ...found, step: 'commune', checkedBy: 'Cán bộ xã', checkedAt: app.clock.now.toISOString(), holds: true },
      { result: 'accepted', reason: null },
    ])
  })

  t.test(`${door.name}: each level's findings stand side by side`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'acknowledged')
    await granted(door, checkItems, { dossierId, items: [missing] }, { token: province.token })
    const steps = (await checksOf(door, dossierId, 'material-origin')).map(({ step, result }) => `${step} ${result}`)
    t.same(steps, ['commune accepted', 'province missing'])
  })

  t.test(`${door.name}: a province reviews no dossier in which it found something that is not put right`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'acknowledged')
    const review = { dossierId, opinion: 'Đủ điều kiện.' }
    const refusal = () => refused(door, reviewDossier, review, { token: province.token })
    await granted(door, checkItems, { dossierId, items: [missing] }, { token: province.token })
    const open = {
      code: 'checklist-open',
      unchecked: [],
      notAccepted: [{ item: 'material-origin', result: 'missing' }],
    }
    t.match(await refusal(), open)

    const askAndFile = async (bytes?: ReturnType<typeof pdf>) => {
      const items = [{ item: 'material-origin', reason: 'missing' }]
      const asked = { message: 'Bổ sung', items }
      await done(app, province, 'POST', `/v1/dossiers/${dossierId}/supplement-requests`, asked)
      if (bytes) await attach(app, producer, dossierId, 'material-origin', bytes)
      await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
    }
    await askAndFile()
    t.match(await refusal(), open, 'filed again as it was')
    await askAndFile(pdf('trang hai'))
    t.match(await refusal(), { code: 'checklist-open', unchecked: ['material-origin'], notAccepted: [] })
    const again = { item: 'material-origin', result: 'accepted' } as const
    await granted(door, checkItems, { dossierId, items: [again] }, { token: province.token })
    const last = await door.ask(reviewDossier as unknown as Action, review, { token: province.token })
    t.match(last, { output: { state: 'reviewed' }, problem: null })
  })

  t.test(`${door.name}: an office checks only at its own step`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'received')
    const items = [missing]
    const both = await app.person(
      'Xã khác kiêm tỉnh',
      onUnit('commune-officer', place.otherCommune),
      onUnit('province-officer', place.province),
    )
    for (const { token } of [province, both, people.ministry])
      t.equal((await refused(door, checkItems, { dossierId, items }, { token })).code, 'forbidden')
    const elsewhere = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
    const problem = await refused(door, checkItems, { dossierId, items }, { token: elsewhere.token })
    t.equal(problem.code, 'not-found')
    t.equal((await refused(door, checkItems, { dossierId, items }, { token: producer.token })).code, 'forbidden')
  })

  t.test(`${door.name}: nothing is checked before it was received`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'filed')
    const problem = await refused(door, checkItems, { dossierId, items: [missing] }, { token: commune.token })
    t.match(problem, { code: 'dossier-wrong-state', allowed: ['withdraw', 'receive'] })
  })

  t.test(`${door.name}: faulty findings are refused together, each with its place, and none is kept`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'received')
    const items = [
      { item: 'food-safety', result: 'accepted', reason: 'not-enclosed' },
      { item: 'awards', result: 'expired' },
      { item: 'product-story', result: 'expired', reason: 'not-enclosed' },
      { item: 'update-labels', result: 'accepted' },
      { item: 'awards', result: 'accepted' },
    ] as const
    const problem = await refused(door, checkItems, { dossierId, items: [...items] }, { token: commune.token })
    t.same(
      problem.errors!.map(({ pointer, code }) => `${pointer} ${code}`),
      [
        '/items/0/reason reason-not-taken',
        '/items/1/reason reason-needed',
        '/items/2/reason unknown-reason',
        '/items/3/item unknown-item',
        '/items/4/item twice',
      ],
    )
    t.same(await checksOf(door, dossierId, 'food-safety'), [])
  })
}

t.test('what the producer replaces after a return has to be looked at again, the rest has not', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'received')
  await acceptAll(app, commune, dossierId)
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/returns`, {
    message: 'Bổ sung',
    items: [{ item: 'material-origin', reason: 'missing', note: 'Thiếu trang 2' }],
  })
  await attach(app, producer, dossierId, 'material-origin', Buffer.from('%PDF-1.4\ntrang hai\n%%EOF\n'))
  await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
  const { body } = await app.rest('POST', `/v1/dossiers/${dossierId}/report`, contents, { as: commune })
  t.match(body, { code: 'checklist-open', unchecked: ['material-origin'], notAccepted: [] })
  t.match(await checksOf(doors[0]!, dossierId, 'material-origin'), [{ result: 'accepted', holds: false }])
})

t.test('not even the service can change a finding', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'received')
  await acceptAll(app, commune, dossierId)
  const change = `update dossier_checks set result = 'wrong', reason = 'unsigned' where dossier_id = $1`
  await t.rejects(app.database.pool.query(change, [dossierId]), /never changed/)
})
