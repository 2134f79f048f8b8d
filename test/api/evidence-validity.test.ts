import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { checkItems } from '../../src/modules/dossiers/checks/check-items.ts'
import { dossierChecklist } from '../../src/modules/dossiers/checks/dossier-checklist.ts'
import { dossiers } from '../../src/modules/dossiers/dossiers.ts'
import { addEvidence } from '../../src/modules/dossiers/evidence/add-evidence.ts'
import { dossierEvidence } from '../../src/modules/dossiers/evidence/dossier-evidence.ts'
import { editEvidence } from '../../src/modules/dossiers/evidence/edit-evidence.ts'
import { evidenceFile } from '../../src/modules/dossiers/evidence/evidence-file.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted } from '../support/doors.ts'
import { acceptAll, attach, done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { contents } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province } = people

const stranger = await app.person('Chủ thể khác')
await draft(app, { ...people, producer: stranger })

/** The piece of evidence of an item, as everyone who reaches the dossier sees it. */
async function pieceOf(door: Door, dossierId: string, item: string, { token } = producer) {
  const { items } = await granted(door, dossierEvidence, { dossierId }, { token })
  return items.find((piece) => piece.item === item)!
}

/** Says from when to when the paper of an item holds. */
async function date(dossierId: string, item: string, validUntil: string | null, validFrom: string | null = null) {
  const [door] = doorsOf(app)
  const { id, version } = await pieceOf(door!, dossierId, item)
  const said = { dossierId, evidenceId: id, item, criteria: [], validFrom, validUntil }
  return granted(door!, editEvidence, said, { token: producer.token, ifMatch: version })
}

/** The line of the checklist of an item. */
const lineOf = async (door: Door, dossierId: string, code: string, { token } = commune) =>
  (await granted(door, dossierChecklist, { dossierId }, { token })).items.find((item) => item.code === code)!

for (const door of doorsOf(app)) {
  const ask = (action: unknown, input: object, { token }: Person = producer, ifMatch?: number) =>
    door.ask(action as Action, input, { token, ...(ifMatch !== undefined && { ifMatch }) })

  t.test(`${door.name}: what is said of evidence is changed without sending the file again`, async (t) => {
    const { dossierId } = await draft(app, people)
    const before = await pieceOf(door, dossierId, 'product-story')
    t.match(before, { version: 1, validFrom: null, validUntil: null, validity: 'current' })
    const said = { item: 'awards', criteria: ['1.1'], validFrom: '2025-01-01', validUntil: '2027-12-31' }
    const sent = { dossierId, evidenceId: before.id, ...said }
    t.match(await ask(editEvidence, sent, producer, 1), {
      output: { ...said, id: before.id, sha256: before.sha256, storedAt: before.storedAt, version: 2 },
    })
    t.match(await granted(door, evidenceFile, { dossierId, evidenceId: before.id }, { token: producer.token }), said)
    t.match(await ask(editEvidence, { ...sent, criteria: undefined, validUntil: undefined }, producer, 2), {
      output: { criteria: [], validUntil: null, version: 3 },
    })
  })

  t.test(`${door.name}: an edit on an older version is refused with what holds and what was sent`, async (t) => {
    const { dossierId } = await draft(app, people)
    const { id } = await date(dossierId, 'food-safety', '2027-05-31')
    const sent = { item: 'food-safety', criteria: [], validFrom: null, validUntil: '2028-05-31' }
    const edit = (ifMatch?: number) => ask(editEvidence, { dossierId, evidenceId: id, ...sent }, producer, ifMatch)
    t.match(await edit(), { problem: { code: 'precondition-required' } })
    t.match(await edit(1), {
      problem: { code: 'stale-version', version: 2, current: { ...sent, validUntil: '2027-05-31' }, sent },
    })
    t.match(await edit(2), { output: { validUntil: '2028-05-31' } })
  })

  t.test(
    `${door.name}: evidence is edited while its dossier may be, by who may, in words that the set knows`,
    async (t) => {
      const { dossierId } = await draft(app, people)
      const { id: evidenceId } = await pieceOf(door, dossierId, 'food-safety')
      const said = { dossierId, evidenceId, item: 'food-safety' }
      for (const [fault, pointer, code] of [
        [{ criteria: ['99.9'] }, '/criteria/0', 'unknown-criterion'],
        [{ item: 'update-labels' }, '/item', 'unknown-item'],
        [{ validFrom: '2026-02-02', validUntil: '2026-02-01' }, '/validUntil', 'before-valid-from'],
      ] as const) {
        const refused = { problem: { code: 'invalid-input', errors: [{ pointer, code }] } }
        t.match(await ask(editEvidence, { ...said, ...fault }, producer, 1), refused)
        const announced = { dossierId, item: 'food-safety', fileName: 'a.pdf', ...fault }
        t.match(await ask(addEvidence, announced), refused)
      }
      const oneDay = { validFrom: '2026-02-01', validUntil: '2026-02-01' }
      t.match(await ask(editEvidence, { ...said, ...oneDay }, producer, 1), { output: oneDay })
      const elsewhere = { ...said, dossierId: (await draft(app, people)).dossierId }
      t.match(await ask(editEvidence, elsewhere, producer, 2), { problem: { code: 'not-found' } })
      t.match(await ask(editEvidence, said, stranger, 2), { problem: { code: 'not-found' } })
      await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
      t.match(await ask(editEvidence, said, producer, 2), { problem: { code: 'dossier-wrong-state' } })
    },
  )

  t.test(`${door.name}: the commune sees by its deadline what expires, and "expired" is proposed to it`, async (t) => {
    // 1 June 2026 and 15 working days: until 22 June.
    const { dossierId } = await draft(app, people)
    await date(dossierId, 'food-safety', '2026-06-21', '2023-06-22')
    await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
    t.match(await pieceOf(door, dossierId, 'food-safety', commune), { validity: 'current' }, 'no deadline runs')
    await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/receipt`)
    t.match(await pieceOf(door, dossierId, 'food-safety', commune), { validity: 'expires-during-review' })
    const expiring = {
      validity: 'expires-during-review',
      validFrom: '2023-06-22',
      validUntil: '2026-06-21',
      proposed: { result: 'expired', reason: 'expires-during-review' },
    }
    t.match(await lineOf(door, dossierId, 'food-safety'), expiring)
    t.match(await lineOf(door, dossierId, 'product-story'), { validity: 'current', validUntil: null, proposed: null })
    t.match(await lineOf(door, dossierId, 'producer.phone'), { validity: null, proposed: null })
    const { item, ...found } = { item: 'food-safety', ...expiring.proposed } as const
    const checklist = await ask(checkItems, { dossierId, items: [{ item, ...found }] }, commune)
    const { items } = checklist.output as { items: { code: string }[] }
    t.match(
      items.find(({ code }) => code === item),
      { ...expiring, checks: [{ ...found, holds: true }] },
    )
  })

  t.test(`${door.name}: a second paper that lasts speaks for its item`, async (t) => {
    const { dossierId } = await draft(app, people)
    await date(dossierId, 'food-safety', '2026-05-31')
    t.match(await lineOf(door, dossierId, 'food-safety', producer), {
      validity: 'expired',
      proposed: { reason: 'past-validity' },
    })
    const added = { dossierId, item: 'food-safety', fileName: 'moi.pdf', validUntil: '2029-05-31' }
    const { output } = await ask(addEvidence, added)
    t.match(output, { validity: 'current', validUntil: '2029-05-31' })
    t.match(await lineOf(door, dossierId, 'food-safety', producer), { validity: 'expired' }, 'its file is not there')
    const { contentUrl } = output as { contentUrl: string }
    const raw = Buffer.from('%PDF-1.4\nmoi\n%%EOF\n')
    const headers = { 'content-type': 'application/pdf' }
    await app.rest('PUT', contentUrl, undefined, { as: producer, raw, headers })
    const line = { validity: 'current', validUntil: '2029-05-31', proposed: null }
    t.match(await lineOf(door, dossierId, 'food-safety', producer), line)
  })
}

t.test('dossiers and their papers are found by what expires before a day, at both doors', async (t) => {
  const owner = await app.person('Chủ thể có giấy sắp hết hạn')
  const own = { ...people, producer: owner }
  const [soon, late] = [await dossierAt(app, own, 'received'), await draft(app, own)]
  for (const [{ dossierId }, day] of [
    [soon, '2026-09-30'],
    [late, '2027-09-30'],
  ] as const) {
    const end = `update evidence set valid_until = $2 where dossier_id = $1 and item = 'food-safety'`
    await app.database.pool.query(end, [dossierId, day])
  }
  for (const door of doorsOf(app)) {
    const found = async (filter: object, { token }: Person = owner) => {
      const { output } = await door.ask(dossiers as unknown as Action, filter, { token })
      const { items } = output as { items: { id: string }[] }
      return [soon, late].map(({ dossierId }) => items.some(({ id }) => id === dossierId))
    }
    t.same(await found({ evidenceExpiresBefore: '2026-09-30' }), [false, false], 'its last day is no day before')
    t.same(await found({ evidenceExpiresBefore: '2026-10-01' }), [true, false])
    t.same(await found({ evidenceExpiresBefore: '2027-10-01' }), [true, true])
    t.same(await found({ evidenceExpiresBefore: '2027-10-01', state: 'draft' }), [false, true])
    t.same(await found({ evidenceExpiresBefore: '2027-10-01', deadline: 'overdue' }), [false, false])
    t.same(await found({ evidenceExpiresBefore: '2027-10-01' }, province), [true, false], 'a draft is its producer’s')
    const papers = async (expiresBefore: string) => {
      const input = { dossierId: soon.dossierId, expiresBefore }
      return (await granted(door, dossierEvidence, input, owner)).items.map(({ item }) => item)
    }
    t.same(await papers('2026-09-30'), [])
    t.same(await papers('2026-10-01'), ['food-safety'])
  }
})

t.test('a paper that the law gives an end is asked for again when it says none', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'received')
  for (const door of doorsOf(app)) {
    const proposed = { result: 'missing', reason: 'no-last-day' } as const
    t.match(await lineOf(door, dossierId, 'food-safety'), { validity: 'undated', proposed })
    t.match(await lineOf(door, dossierId, 'product-story'), { validity: 'current', proposed: null })
    const check = (found: object) =>
      door.ask(checkItems as unknown as Action, { dossierId, items: [{ item: 'food-safety', ...found }] }, commune)
    t.match((await check({ result: 'accepted' })).problem, {
      code: 'invalid-input',
      errors: [{ pointer: '/items/0/note', code: 'undated' }],
    })
    t.notOk((await check(proposed)).problem)
    t.notOk((await check({ result: 'accepted', note: 'HACCP không ghi thời hạn' })).problem)
  }
})

t.test('the province sees by the end of the round what expires', async (t) => {
  const { dossierId } = await draft(app, people)
  await date(dossierId, 'food-safety', '2026-12-29')
  for (const [as, step, body] of [
    [producer, 'submission', {}],
    [commune, 'receipt', {}],
  ] as const)
    await done(app, as, 'POST', `/v1/dossiers/${dossierId}/${step}`, body)
  await acceptAll(app, commune, dossierId)
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/report`, contents)
  const letter = { letterNumber: '15/CV-UBND', letterDate: '2026-06-01' }
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/forwarding`, letter)
  const [door] = doorsOf(app)
  t.match(await lineOf(door!, dossierId, 'food-safety', province), {
    validity: 'expires-during-review',
    validUntil: '2026-12-29',
  })
})

t.test('evidence of several dossiers in a list says of each by its own deadline whether it holds', async (t) => {
  const owner = await app.person('Chủ thể có nhiều sản phẩm')
  const own = { ...people, producer: owner }
  const received = await dossierAt(app, own, 'received')
  const drafted = await draft(app, own)
  for (const { dossierId } of [received, drafted])
    await app.database.pool.query(
      `update evidence set valid_until = '2026-06-10' where dossier_id = $1 and item = 'food-safety'`,
      [dossierId],
    )
  const query = '{ dossiers(first: 5) { nodes { id evidence { item validity validUntil } } } }'
  const { body } = await app.graphql(query, {}, { as: owner })
  const { nodes } = (body as { data: { dossiers: { nodes: { id: string; evidence: object[] }[] } } }).data.dossiers
  const found = nodes.map(({ id, evidence }) => [
    id,
    evidence.find((one) => 'item' in one && one.item === 'food-safety'),
  ])
  t.match(Object.fromEntries(found), {
    [received.dossierId]: { validity: 'EXPIRES_DURING_REVIEW', validUntil: '2026-06-10' },
    [drafted.dossierId]: { validity: 'CURRENT' },
  })
})

t.test('a finding speaks of the dates too: new ones have to be looked at', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'received')
  await acceptAll(app, commune, dossierId)
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/returns`, {
    message: 'Bổ sung',
    items: [{ item: 'food-safety', reason: 'expired' }],
  })
  await date(dossierId, 'food-safety', '2029-01-01')
  await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
  const { body } = await app.rest('POST', `/v1/dossiers/${dossierId}/report`, contents, { as: commune })
  t.match(body, { code: 'checklist-open', unchecked: ['food-safety'], notAccepted: [] })
})

t.test('of edits of one piece on one version at once exactly one is taken', async (t) => {
  const { dossierId } = await draft(app, people)
  const id = await attach(app, producer, dossierId, 'awards')
  const edit = (year: number) =>
    app.rest(
      'PUT',
      `/v1/dossiers/${dossierId}/evidence/${id}`,
      { item: 'awards', validUntil: `${year}-01-01` },
      { as: producer, headers: { 'if-match': '"v1"' } },
    )
  const answers = await Promise.all([2027, 2028, 2029, 2030].map(edit))
  t.same(answers.map(({ status }) => status).sort(), [200, 412, 412, 412])
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence/${id}`, undefined, { as: producer })
  t.match(body, { version: 2 })
})
