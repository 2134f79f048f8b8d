import { inflateSync } from 'node:zlib'
import t from 'tap'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { issueClaimReceipt } from '../../src/modules/forms/issue-claim-receipt.ts'
import { claimProducer } from '../../src/modules/producers/claims/claim-producer.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { askerOf, claimedBy, paperDraft } from '../support/paper.ts'
import { done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { commune, province } = people
const elsewhere = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
const as = { token: commune.token }

/** A dossier on paper that the commune has received, of a producer that nobody has claimed. */
async function received() {
  const made = await paperDraft(app, commune)
  await done(app, commune, 'POST', `/v1/dossiers/${made.dossierId}/paper-submission`, { handedInOn: '2026-05-27' })
  await done(app, commune, 'POST', `/v1/dossiers/${made.dossierId}/receipt`)
  return made
}

const print = (dossierId: string, headers: Record<string, string>) =>
  app.server.inject({ method: 'POST', url: `/v1/dossiers/${dossierId}/claim-receipts/content`, headers })

for (const door of doorsOf(app)) {
  const { codeOf } = askerOf(door)

  t.test(
    `${door.name}: the receipt bears a code by which the producer claims itself, and is dated by the paper`,
    async (t) => {
      const { dossierId, producerId } = await received()
      const first = await granted(door, issueClaimReceipt, { dossierId }, as)
      const { receipt } = await granted(door, issueClaimReceipt, { dossierId }, as)
      t.match(receipt, { form: 'receipt', date: '2026-05-27', number: /PĐK-20-06613-2026$/ })
      const person = await app.person('Chủ thể')
      const mine = { token: person.token }
      const wrong = await refused(door, claimProducer, { code: first.receipt.claimCode! }, mine)
      t.equal(wrong.code, 'wrong-claim-code', 'a newer receipt ends the code of the older')
      t.match(await granted(door, claimProducer, { code: receipt.claimCode! }, mine), { id: producerId })
      t.equal(await codeOf(issueClaimReceipt, { dossierId }, commune), 'producer-claimed')
    },
  )

  t.test(`${door.name}: a receipt that is read again has no code`, async (t) => {
    const { dossierId } = await received()
    await granted(door, issueClaimReceipt, { dossierId }, as)
    t.equal((await granted(door, dossierForm, { dossierId, form: 'receipt' }, as)).claimCode, null)
  })

  t.test(`${door.name}: codes are printed by the commune alone, and on the receipt of what it received`, async (t) => {
    const { dossierId } = await received()
    t.equal(await codeOf(issueClaimReceipt, { dossierId }, elsewhere), 'not-found')
    t.equal(await codeOf(issueClaimReceipt, { dossierId }, province), 'forbidden')
    t.equal(
      await codeOf(issueClaimReceipt, { dossierId: (await paperDraft(app, commune)).dossierId }, commune),
      'not-found',
    )
    const own = await dossierAt(app, people, 'received')
    t.equal(await codeOf(issueClaimReceipt, { dossierId: own.dossierId }, commune), 'producer-claimed')
  })
}

/** What the pages of a PDF draw, as pdfmake writes it: glyph ids, so only its length tells more text from less. */
const drawn = (pdf: Buffer): number => {
  const pieces = pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)
  return [...pieces].reduce((sum, [, piece]) => sum + lengthOf(Buffer.from(piece!, 'latin1')), 0)
}
const lengthOf = (piece: Buffer): number => {
  try {
    return inflateSync(piece).length
  } catch {
    return 0
  }
}

t.test('the printed receipt has more on it than one without a code, and no cache keeps it', async (t) => {
  const { dossierId } = await received()
  const authorization = `Bearer ${commune.token}`
  const answer = await print(dossierId, { authorization })
  t.equal(answer.statusCode, 200)
  t.match(answer.headers, { 'content-type': 'application/pdf', 'cache-control': 'no-store' })
  t.equal(answer.rawPayload.subarray(0, 5).toString(), '%PDF-')
  const url = `/v1/dossiers/${dossierId}/forms/receipt/content`
  const plain = await app.server.inject({ url, headers: { authorization } })
  t.ok(drawn(answer.rawPayload) > drawn(plain.rawPayload))
  t.equal((await print(dossierId, {})).statusCode, 401)
  t.equal((await print(dossierId, { authorization: `Bearer ${elsewhere.token}` })).statusCode, 404)
  t.equal((await print('khong-phai-id', { authorization })).statusCode, 422)
})

t.test('a receipt printed as its producer is claimed: the code is of before the claim, or there is none', async (t) => {
  for (let no = 0; no < 6; no++) {
    const { dossierId, producerId } = await received()
    const [issued] = await Promise.all([
      app.rest('POST', `/v1/dossiers/${dossierId}/claim-receipts`, {}, { as: commune }),
      claimedBy(app, commune, producerId).catch(() => null),
    ])
    const text = 'select from grants where producer_id = $1'
    const { rows: grants } = await app.database.pool.query(text, [producerId])
    t.ok(grants.length === 1 || issued.status === 200)
    if (issued.status !== 200) t.match(issued.body, { code: 'producer-claimed' })
  }
})

t.test('the printed code stands nowhere in the database', async (t) => {
  const { dossierId } = await received()
  const { body } = await app.rest(
    'POST',
    `/v1/dossiers/${dossierId}/claim-receipts`,
    {},
    {
      as: commune,
      headers: { 'idempotency-key': 'print-once' },
    },
  )
  const { claimCode } = (body as { receipt: { claimCode: string } }).receipt
  const { rows } = await app.database.pool.query<{ text: string }>(
    'select a::text as text from audit_entries a union all select c::text from producer_claims c union all select k::text from idempotency_keys k union all select e::text from events e',
  )
  const signs = claimCode.replaceAll('-', '')
  t.notOk(rows.some(({ text }) => text.includes(claimCode) || text.includes(signs)))
  const { rows: audited } = await app.database.pool.query(
    `select from audit_entries where subject_id = $1 and action = 'issueClaimReceipt'`,
    [(body as { producerId: string }).producerId],
  )
  t.equal(audited.length, 1)
})
