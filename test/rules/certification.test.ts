import fc from 'fast-check'
import t from 'tap'
import { addDays, addMonths } from '../../src/core/clock.ts'
import { codeLength, isCode, newCode, readCode } from '../../src/modules/certification/codes.ts'
import { endingOf } from '../../src/modules/certification/lineage/lineage-rules.ts'
import { certificateNumber, defaultTemplate, templateFault } from '../../src/modules/certification/numbers.ts'
import { authorityOver, instrumentOn, type Renewal, stateOn } from '../../src/modules/certification/rules.ts'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'

const { instruments, instrument } = loadCriteriaReference()

t.test('who signs for a star is what the instrument of the time says; 1★ and 2★ have no one', async (t) => {
  const signers = (code: string) => [1, 2, 3, 4, 5].map((star) => authorityOver(star, instrument(code)!.recognisers))
  t.same(signers('26-2026'), [null, null, 'province', 'province', 'ministry'])
  t.same(signers('148-2025'), [null, null, 'province', 'province', 'ministry'])
  t.same(signers('148-2023'), [null, null, 'district', 'province', 'ministry'])
  t.same(signers('1048-2019'), [null, null, 'province', 'province', 'ministry'])
})

t.test('the instrument in force changes on the day that the next begins', async (t) => {
  const on = (day: string) => instrumentOn(instruments, day)?.code
  t.equal(on('2019-08-20'), undefined)
  t.equal(on('2023-02-23'), '1048-2019')
  t.equal(on('2023-02-24'), '148-2023')
  t.equal(on('2025-07-05'), '148-2023')
  t.equal(on('2025-07-06'), '148-2025')
  t.equal(on('2026-05-21'), '148-2025')
  t.equal(on('2026-05-22'), '26-2026')
})

t.test('a certificate ends 36 months after its issue, on the last day of a month that is too short', async (t) => {
  const { validMonths } = instrument('26-2026')!
  t.equal(validMonths, 36)
  t.equal(addMonths('2026-07-01', validMonths!), '2029-07-01')
  t.equal(addMonths('2028-02-29', validMonths!), '2031-02-28')
  t.equal(addMonths('2026-08-31', 6), '2027-02-28')
})

t.test('a certificate is valid through its last day and expired on the next', async (t) => {
  const term = { expiresOn: '2029-07-01', endedAs: null, endedOn: null }
  t.equal(stateOn(term, '2026-07-01'), 'valid')
  t.equal(stateOn(term, '2029-07-01'), 'valid')
  t.equal(stateOn(term, '2029-07-02'), 'expired')
})

t.test('revoked or superseded it is from the day of the decision on, also after its last day', async (t) => {
  for (const endedAs of ['revoked', 'superseded'] as const) {
    const term = { expiresOn: '2029-07-01', endedAs, endedOn: '2027-03-10' }
    t.equal(stateOn(term, '2027-03-09'), 'valid')
    t.equal(stateOn(term, '2027-03-10'), endedAs)
    t.equal(stateOn(term, '2030-01-01'), endedAs)
  }
  const expired = { expiresOn: '2029-07-01', endedAs: 'expired' as const, endedOn: '2029-07-02' }
  t.equal(stateOn(expired, '2029-07-01'), 'valid')
  t.equal(stateOn(expired, '2029-07-02'), 'expired')
})

const window = {
  opensDaysBefore: 180,
  closesDaysBefore: 120,
  transition: { inForceFrom: '2026-05-22', extendedDays: 180 },
}

t.test(
  'a certificate is expiring from the day on which its renewal may be filed, where that day is known',
  async (t) => {
    const term = { expiresOn: '2029-06-30', endedAs: null, endedOn: null }
    t.equal(stateOn(term, '2028-12-31', window), 'valid')
    t.equal(stateOn(term, '2029-01-01', window), 'expiring')
    t.equal(stateOn(term, '2029-06-30', window), 'expiring')
    t.equal(stateOn(term, '2029-07-01', window), 'expired')
    t.equal(stateOn(term, '2029-01-01'), 'valid')
  },
)

t.test(
  'past its end it stays in force only where the window was over when it became law, until the result',
  async (t) => {
    const state = (expiresOn: string, day: string, renewal: Renewal | null) =>
      stateOn({ expiresOn, endedAs: null, endedOn: null, renewal }, day, window)
    const open = { filedOn: '2026-05-20', overOn: null }
    t.equal(state('2026-05-21', '2026-05-22', open), 'expired', 'it had ended before')
    t.equal(state('2026-05-22', '2026-05-23', open), 'extended')
    t.equal(state('2026-09-18', '2026-09-19', open), 'extended', 'the window had closed on 21 May')
    t.equal(state('2026-09-19', '2026-09-20', open), 'expired', 'it could still be filed on 22 May')
    t.equal(state('2026-08-01', '2026-08-01', open), 'expiring')
    t.equal(state('2026-08-01', '2027-01-28', open), 'extended', '180 days past its end')
    t.equal(state('2026-08-01', '2027-01-29', open), 'expired')
    t.equal(state('2026-08-01', '2026-08-02', null), 'expired', 'nothing was filed')
    t.equal(state('2026-08-01', '2026-08-02', { ...open, filedOn: '2026-08-01' }), 'extended')
    t.equal(
      state('2026-08-01', '2026-08-02', { ...open, filedOn: '2026-08-02' }),
      'expired',
      'what has expired stays so',
    )
    t.equal(state('2026-08-01', '2026-10-09', { ...open, overOn: '2026-10-10' }), 'extended')
    t.equal(state('2026-08-01', '2026-10-10', { ...open, overOn: '2026-10-10' }), 'expired')
    const revoked = { expiresOn: '2026-08-01', endedAs: 'revoked', endedOn: '2026-09-01', renewal: open } as const
    t.equal(stateOn(revoked, '2026-08-31', window), 'extended')
    t.equal(stateOn(revoked, '2026-09-01', window), 'revoked')
  },
)

t.test('on any day a certificate without an end is valid exactly until its last day', async () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
      const term = { expiresOn: '2029-07-01', endedAs: null, endedOn: null }
      return stateOn(term, addDays(term.expiresOn, days)) === (days > 0 ? 'expired' : 'valid')
    }),
  )
})

t.test('a number is made by the template of the issuer', async (t) => {
  const parts = { running: 7, year: 2026, unit: '20', star: 4 }
  t.equal(certificateNumber(defaultTemplate, parts), '7/2026/GCN-OCOP-20')
  t.equal(certificateNumber('{running:4}-{year}/{star}S-{unit}', parts), '0007-2026/4S-20')
  t.equal(certificateNumber('{running:2}/{year}', { ...parts, running: 1234 }), '1234/2026')
})

t.test('a template must tell certificates of an issuer and year apart, and know its placeholders', async (t) => {
  t.equal(templateFault(defaultTemplate), null)
  t.equal(templateFault('{year}/GCN'), 'running-missing')
  t.equal(templateFault('{running}/GCN'), 'year-missing')
  t.equal(templateFault('{running}/{year}/{name}'), 'unknown-placeholder')
  t.equal(templateFault('{running:99}/{year}'), 'unknown-placeholder')
  t.equal(templateFault('{running}/{year'), 'unknown-placeholder')
})

t.test('a code is 10 characters of Crockford base32, without I, L, O, U', async (t) => {
  const codes = Array.from({ length: 2000 }, newCode)
  t.ok(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{10}$/.test(code)))
  t.equal(new Set(codes).size, codes.length)
  t.equal(new Set(codes.join('')).size, 32, 'every character comes up')
})

t.test('a code is understood however it is typed', async (t) => {
  t.equal(readCode(' 7k3mz-9x2qa '), '7K3MZ9X2QA')
  t.equal(readCode('7K3M Z9X2 QA'), '7K3MZ9X2QA')
  t.equal(readCode('oil—0000000'), '0110000000')
  fc.assert(
    fc.property(fc.constantFrom(...Array.from({ length: 50 }, newCode)), fc.nat(codeLength), (code, at) => {
      const typed = `${code.slice(0, at)}-${code.slice(at)}`.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
      return readCode(typed) === code
    }),
  )
})

t.test('what cannot be a code is told without asking the database', async (t) => {
  t.ok(isCode('7K3MZ9X2QA'))
  for (const code of ['', '7K3MZ9X2Q', '7K3MZ9X2QAA', '7K3MZ9X2QU', 'ĐK3MZ9X2QA']) t.notOk(isCode(code))
})

t.test('a certificate ended by the star of the one after it, by revocation or by its last day', async (t) => {
  for (const state of ['valid', 'expiring', 'extended'] as const) t.equal(endingOf(state, 4, null), null)
  for (const state of ['revoked', 'expired'] as const) t.equal(endingOf(state, 4, 5), state)
  for (const star of [3, 4, 5]) {
    for (const successor of [3, 4, 5]) {
      const wanted = successor > star ? 'upgrade' : successor < star ? 'downgrade' : 're-evaluation'
      t.equal(endingOf('superseded', star, successor), wanted, `${star} → ${successor}`)
    }
  }
})
