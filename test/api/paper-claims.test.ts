import t from 'tap'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { editDossier } from '../../src/modules/dossiers/drafts/edit-dossier.ts'
import { saveDraft } from '../../src/modules/dossiers/drafts/save-draft.ts'
import { addEvidence } from '../../src/modules/dossiers/evidence/add-evidence.ts'
import { dossierEvidence } from '../../src/modules/dossiers/evidence/dossier-evidence.ts'
import { fileDossier } from '../../src/modules/dossiers/file-dossier.ts'
import { paperDossiers } from '../../src/modules/dossiers/paper/paper-dossiers.ts'
import { registerPaperDossier } from '../../src/modules/dossiers/paper/register-paper-dossier.ts'
import { receiveDossier } from '../../src/modules/dossiers/receive-dossier.ts'
import { returnDossier } from '../../src/modules/dossiers/returns/return-dossier.ts'
import { withdrawDossier } from '../../src/modules/dossiers/withdraw-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { askerOf, codeOf as claimCodeOf, claimedBy, paperDraft } from '../support/paper.ts'
import { attach, done, peopleOf } from '../support/path.ts'
import { dossierInput, pdf, productInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { commune } = await peopleOf(app)
const { kind: _kind, ...content } = dossierInput(productInput.setNo)
const scan = { item: 'business-registration', fileName: 'a.pdf' }
const returned = { message: 'Bổ sung.', items: [{ item: 'business-registration', reason: 'illegible', note: null }] }

/** Who did what to a dossier, in order, each thing once. */
async function doneBy({ id }: Person, dossierId: string): Promise<string[]> {
  const text = 'select action from audit_entries where subject_id = $1 and actor_id = $2 order by seq'
  const { rows } = await app.database.pool.query<{ action: string }>(text, [dossierId, id])
  return [...new Set(rows.map(({ action }) => action))]
}

for (const door of doorsOf(app)) {
  const { given, codeOf } = askerOf(door)

  t.test(`${door.name}: who claims the producer goes on with its draft, and the officer's writing ends`, async (t) => {
    const { dossierId, producerId } = await paperDraft(app, commune)
    const { version } = await given(dossier, { dossierId }, commune)
    const producer = await claimedBy(app, commune, producerId)
    for (const [action, sent] of [
      [editDossier, content],
      [saveDraft, { results: 'Khác' }],
      [addEvidence, scan],
      [registerPaperDossier, { handedInOn: '2026-06-01' }],
      [withdrawDossier, { reason: 'Rút.' }],
    ] as const) {
      const ifMatch = 'needsVersion' in action ? Number(version) : undefined
      t.equal(await codeOf(action, { dossierId, ...sent }, commune, ifMatch), 'producer-claimed', action.name)
    }
    t.equal(await codeOf(dossier, { dossierId }, commune), 'not-found')
    t.notMatch(JSON.stringify(await given(paperDossiers, {}, commune)), dossierId)
    t.match(await given(dossier, { dossierId }, producer), { state: 'draft', enteredByCommune: true, version })
    const { items } = (await given(dossierEvidence, { dossierId }, producer)) as { items: { storedAt: unknown }[] }
    t.ok(items.length > 0 && items.every(({ storedAt }) => storedAt))
    const results = 'Sản lượng 14 tấn.'
    t.match(await given(saveDraft, { dossierId, results }, producer, Number(version)), { results })
    const filedAt = '2026-06-01T03:00:00.000Z'
    t.match(await given(fileDossier, { dossierId }, producer), { state: 'filed', handedInOn: null, filedAt })
    t.match(await given(receiveDossier, { dossierId }, commune), { communeReceivedAt: filedAt })
    const entered = ['openDossier', 'addEvidence', 'storeEvidenceContent', 'receiveDossier']
    t.same(await doneBy(commune, dossierId), entered)
    t.same(await doneBy(producer, dossierId), ['saveDraft', 'fileDossier'])
  })

  t.test(`${door.name}: a producer who claimed itself answers the return of what came on paper`, async (t) => {
    const { dossierId, producerId } = await paperDraft(app, commune)
    await given(registerPaperDossier, { dossierId, handedInOn: '2026-05-27' }, commune)
    await given(receiveDossier, { dossierId }, commune)
    await given(returnDossier, { dossierId, ...returned }, commune)
    const producer = await claimedBy(app, commune, producerId)
    const again = { dossierId, handedInOn: '2026-06-01' }
    t.equal(await codeOf(registerPaperDossier, again, commune), 'producer-claimed')
    await attach(app, producer, dossierId, 'business-registration', pdf('rõ hơn'))
    t.match(await given(fileDossier, { dossierId }, producer), { state: 'filed', handedInOn: '2026-05-27' })
  })
}

t.test("no byte of an officer's scan is taken in for a producer that has an account by now", async (t) => {
  const { dossierId, producerId } = await paperDraft(app, commune)
  const drafted = await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/evidence`, scan)
  const other = await paperDraft(app, commune)
  const place = `/v1/dossiers/${other.dossierId}`
  await done(app, commune, 'POST', `${place}/paper-submission`, { handedInOn: '2026-06-01' })
  await done(app, commune, 'POST', `${place}/receipt`)
  await done(app, commune, 'POST', `${place}/returns`, returned)
  const back = await done(app, commune, 'POST', `${place}/evidence`, scan)
  for (const id of [producerId, other.producerId]) await claimedBy(app, commune, id)
  const before = await app.filesLeft()
  const put = (url: string) => app.rest('PUT', url, undefined, { as: commune, raw: pdf('muộn') })
  t.match(await put(drafted.contentUrl), { status: 404, body: { code: 'not-found' } })
  t.match(await put(back.contentUrl), { status: 409, body: { code: 'producer-claimed' } })
  t.same(await app.filesLeft(), before)
})

t.test('a claim and the filing of the officer at once come one after the other', async (t) => {
  for (let no = 0; no < 12; no++) {
    const { dossierId, producerId } = await paperDraft(app, commune)
    const code = await claimCodeOf(app, commune, producerId)
    const person = await app.person(`Chủ thể ${no}`)
    const url = `/v1/dossiers/${dossierId}/paper-submission`
    const file = () => app.rest('POST', url, { handedInOn: '2026-05-29' }, { as: commune })
    const claim = () => app.rest('POST', '/v1/producer-claims', { code }, { as: person })
    const answers = no % 2 ? [file(), claim()] : [claim(), file()].toReversed()
    const [filed, claimed] = await Promise.all(answers)
    const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: person })
    t.equal(claimed!.status, 200)
    if (filed!.status === 200) t.match(body, { state: 'filed', handedInOn: '2026-05-29' })
    else t.match([filed!.body, body], [{ code: 'producer-claimed' }, { state: 'draft', handedInOn: null }])
    t.equal((await doneBy(commune, dossierId)).includes('registerPaperDossier'), filed!.status === 200)
  }
})

t.test('a filing waits for a claim that is under way, and then sees it', async (t) => {
  const { dossierId, producerId } = await paperDraft(app, commune)
  const person = await app.person('Chủ thể')
  const client = await app.database.pool.connect()
  t.teardown(() => client.release())
  await client.query('begin')
  const grant = `insert into grants (id, account_id, role, producer_id) values (gen_random_uuid(), $1, 'producer', $2)`
  await client.query(grant, [person.id, producerId])
  const url = `/v1/dossiers/${dossierId}/paper-submission`
  const filing = app.rest('POST', url, { handedInOn: '2026-06-01' }, { as: commune })
  const waiters = 'select from pg_locks where not granted and transactionid = pg_current_xact_id()::xid'
  while ((await client.query(waiters)).rows.length === 0);
  await client.query('commit')
  t.match(await filing, { status: 409, body: { code: 'producer-claimed' } })
})
