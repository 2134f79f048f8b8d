import t from 'tap'
import {
  approvalRefusal,
  type Candidate,
  type CouncilResult,
  recognitionRefusal,
  repeatRefusal,
  revocationRefusal,
} from '../../src/modules/certification/recognition.ts'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'

const { instrument } = loadCriteriaReference()
const { recognisers, validMonths } = instrument('26-2026')!
const signedOn = '2026-07-01'
const byProvince = { authority: 'province', signedOn } as const
const byMinistry = { authority: 'ministry', signedOn } as const

const result = (star: number | null, more: Partial<CouncilResult> = {}): CouncilResult => ({
  id: 'r',
  outcome: star === null ? 'knocked-out' : 'rated',
  star,
  proposedForFive: false,
  at: '2026-06-20T02:00:00.000Z',
  used: false,
  ...more,
})
const candidate = (star: number | null, more: Partial<Candidate> = {}): Candidate => ({
  state: 'decided',
  level: 'province',
  recognisers,
  validMonths,
  result: result(star),
  earlier: null,
  otherOpen: false,
  ...more,
})
const proposed = candidate(5, { result: result(5, { proposedForFive: true }) })
const atMinistry = (star: number) => candidate(star, { level: 'ministry' })

t.test('the Chairman recognises 3★ and 4★ of the province, the Minister 5★ of the ministry', async (t) => {
  t.equal(recognitionRefusal(candidate(3), byProvince, null), null)
  t.equal(recognitionRefusal(candidate(4), byProvince, 4), null)
  t.equal(recognitionRefusal(atMinistry(5), byMinistry, 5), null)
  t.equal(recognitionRefusal(candidate(4), byMinistry, null), 'another-authority')
  t.equal(recognitionRefusal(atMinistry(5), byProvince, null), 'another-authority')
})

t.test('1★, 2★ and knocked-out products get no decision', async (t) => {
  for (const by of [byProvince, byMinistry]) {
    t.equal(recognitionRefusal(candidate(1), by, null), 'star-without-decision')
    t.equal(recognitionRefusal(candidate(2), by, null), 'star-without-decision')
    t.equal(recognitionRefusal(candidate(null), by, null), 'knocked-out')
  }
})

t.test('a result that the province proposes for 5★ is approved for the ministry, not recognised', async (t) => {
  t.equal(recognitionRefusal(proposed, byProvince, null), 'proposed-for-ministry')
  t.equal(recognitionRefusal(proposed, byMinistry, null), 'proposed-for-ministry')
  t.equal(approvalRefusal(proposed, signedOn), null)
  t.equal(approvalRefusal(candidate(4), signedOn), 'not-proposed')
  t.equal(approvalRefusal(atMinistry(5), signedOn), 'already-at-ministry')
})

t.test('what the ministry finds under 5★ the Chairman may recognise from its result (docs/law.md §3.9)', async (t) => {
  t.equal(recognitionRefusal(atMinistry(4), byProvince, null), null)
  t.equal(recognitionRefusal(atMinistry(3), byProvince, null), null)
  t.equal(recognitionRefusal(atMinistry(4), byMinistry, null), 'another-authority')
})

t.test(
  'what the ministry finds under 5★ may be evaluated again instead, whatever star it is; 5★ may not',
  async (t) => {
    for (const star of [1, 2, 3, 4]) t.equal(repeatRefusal(atMinistry(star), signedOn), null, `${star}★`)
    t.equal(repeatRefusal(atMinistry(5), signedOn), 'another-authority')
    t.equal(repeatRefusal(proposed, signedOn), 'not-from-ministry')
    t.equal(repeatRefusal(candidate(4), signedOn), 'not-from-ministry')
    const refusal = (more: Partial<Candidate>) => repeatRefusal({ ...atMinistry(4), ...more }, signedOn)
    t.equal(refusal({ result: result(null) }), 'knocked-out')
    t.equal(refusal({ result: result(4, { used: true }) }), 'result-used')
    t.equal(refusal({ state: 'scoring' }), 'not-decided')
    t.equal(refusal({ result: result(4, { at: '2026-07-01T17:00:00.000Z' }) }), 'signed-before-result')
  },
)

t.test('a dossier goes to the ministry or back only while the product has no other under way', async (t) => {
  t.equal(approvalRefusal({ ...proposed, otherOpen: true }, signedOn), 'another-dossier-open')
  t.equal(repeatRefusal({ ...atMinistry(4), otherOpen: true }, signedOn), 'another-dossier-open')
  t.equal(recognitionRefusal({ ...atMinistry(4), otherOpen: true }, byProvince, null), null)
})

t.test('an instrument that let districts recognise leaves its 3★ to no one of today', async (t) => {
  const old = { recognisers: instrument('148-2023')!.recognisers, validMonths: null }
  t.equal(recognitionRefusal(candidate(3, old), byProvince, null), 'another-authority')
  t.equal(recognitionRefusal(candidate(4, old), byProvince, null), 'validity-unknown')
})

t.test('only a decided, unused result of before the day of signing is recognised', async (t) => {
  const refusal = (more: Partial<Candidate>) => recognitionRefusal(candidate(3, more), byProvince, null)
  t.equal(refusal({ state: 'scoring' }), 'not-decided')
  t.equal(refusal({ result: null }), 'not-decided')
  t.equal(refusal({ result: result(3, { used: true }) }), 'result-used')
  // 17:00 UTC is the next day in Viet Nam
  t.equal(refusal({ result: result(3, { at: '2026-06-30T16:59:59.999Z' }) }), null)
  t.equal(refusal({ result: result(3, { at: '2026-07-01T16:59:59.999Z' }) }), null)
  t.equal(refusal({ result: result(3, { at: '2026-07-01T17:00:00.000Z' }) }), 'signed-before-result')
})

t.test('a result older than the one that the certificate in force came from is history', async (t) => {
  const refusal = (issuedOn: string, resultAt: string | null) =>
    recognitionRefusal(candidate(3, { earlier: { issuedOn, resultAt } }), byProvince, null)
  t.equal(refusal('2024-01-01', '2023-12-01T00:00:00.000Z'), null)
  t.equal(refusal('2024-01-01', null), null)
  t.equal(refusal('2026-06-25', '2026-06-21T00:00:00.000Z'), 'result-outdated')
  t.equal(refusal('2026-07-02', null), 'result-outdated')
})

t.test('the star on the paper must be the star of the result', async (t) => {
  t.equal(recognitionRefusal(candidate(4), byProvince, 3), 'star-differs')
  t.equal(recognitionRefusal(candidate(3), byProvince, 4), 'star-differs')
})

t.test('a certificate in force is revoked by the one who may issue its star', async (t) => {
  const held = { star: 4, issuedOn: '2026-01-10', expiresOn: '2029-01-10', endedAs: null, endedOn: null }
  const refusal = (more: object, by: { authority: 'province' | 'ministry'; signedOn: string } = byProvince) =>
    revocationRefusal({ ...held, ...more }, recognisers, by)
  t.equal(refusal({}), null)
  t.equal(refusal({}, byMinistry), 'another-authority')
  t.equal(refusal({ star: 5 }), 'another-authority')
  t.equal(refusal({ star: 5 }, byMinistry), null)
  t.equal(refusal({ endedAs: 'revoked', endedOn: '2026-02-01' }), 'certificate-ended')
  t.equal(refusal({ expiresOn: '2026-07-01' }), null, 'on its last day')
  t.equal(refusal({ expiresOn: '2026-06-30' }), 'certificate-ended')
  t.equal(refusal({ issuedOn: '2026-07-02' }), 'signed-before-issue')
})
