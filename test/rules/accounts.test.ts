import fc from 'fast-check'
import t from 'tap'
import { countedFailures, fitsLevel, mayGrant, passwordFault, secondsToWait } from '../../src/modules/accounts/rules.ts'
import { always } from '../support/property.ts'

const lastAt = '2030-06-03T03:00:00.000Z'
const after = (seconds: number) => new Date(Date.parse(lastAt) + seconds * 1000).toISOString()

t.test(
  'four wrong passwords cost no wait, the fifth one second, each further one twice as long up to 15 minutes',
  async (t) => {
    const waits = [0, 1, 4, 5, 6, 7, 10, 14, 15, 16, 40].map((count) => secondsToWait({ count, lastAt }, lastAt))
    t.strictSame(waits, [0, 0, 0, 1, 2, 4, 32, 512, 900, 900, 900])
  },
)

t.test('a wait is over when it has passed, and says the seconds that are left until then', async (t) => {
  const waits = [0, 1.5, 31, 31.999, 32].map((seconds) => secondsToWait({ count: 10, lastAt }, after(seconds)))
  t.strictSame(waits, [32, 31, 1, 1, 0])
})

t.test('failures are forgotten after a day without one', async (t) => {
  t.equal(countedFailures({ count: 30, lastAt }, after(86_399)), 30)
  t.equal(countedFailures({ count: 30, lastAt }, after(86_400)), 0)
})

t.test('whoever guesses all day long gets 109 tries on the first day, 96 on each other', async (t) => {
  const guesses = [0, 0, 0]
  let failures = { count: 0, lastAt }
  for (let seconds = 0; seconds < 3 * 86_400; seconds += secondsToWait(failures, after(seconds))) {
    failures = { count: countedFailures(failures, after(seconds)) + 1, lastAt: after(seconds) }
    guesses[Math.floor(seconds / 86_400)]!++
  }
  t.strictSame(guesses, [109, 96, 96])
})

always('a wait is never longer than 15 minutes, and more failures never mean a shorter one', fc.nat(1000), (count) => {
  const wait = secondsToWait({ count, lastAt }, lastAt)
  if (wait > 900 || wait > secondsToWait({ count: count + 1, lastAt }, lastAt)) throw new Error(`${wait}`)
})

t.test('a password has 10 to 200 characters as people count them, whatever they are', async (t) => {
  const email = 'ba@ocop.test'
  t.equal(passwordFault('123456789', email), 'too-short')
  t.equal(passwordFault('1234567890', email), null)
  t.equal(passwordFault('mật khẩu dễ nhớ', email), null)
  t.equal(passwordFault('🍵🍵🍵🍵🍵🍵🍵🍵🍵', email), 'too-short', 'nine letters of two UTF-16 units')
  t.equal(passwordFault('à'.normalize('NFD').repeat(9), email), 'too-short', 'nine letters typed as eighteen')
  t.equal(passwordFault('x'.repeat(200), email), null)
  t.equal(passwordFault('x'.repeat(201), email), 'too-long')
})

t.test('a password is not the e-mail, in whatever case', async (t) => {
  t.equal(passwordFault(' Chu.Tich@Langson.test', 'chu.tich@langson.test'), 'same-as-email')
})

t.test('each role is held on units of its own level', async (t) => {
  t.ok(fitsLevel('administrator', 'nation'))
  t.ok(fitsLevel('province-officer', 'province'))
  t.ok(fitsLevel('commune-officer', 'commune'))
  t.notOk(fitsLevel('commune-officer', 'province'))
  t.notOk(fitsLevel('province-chairman', 'nation'))
  t.notOk(fitsLevel('producer', 'commune'), 'held on a producer')
})

t.test('a province names the officers of its own communes and nobody else', async (t) => {
  const province = { grants: [{ role: 'province-officer' as const, id: '20' }] }
  t.ok(mayGrant(province, 'commune-officer', { parentCode: '20' }))
  t.notOk(mayGrant(province, 'commune-officer', { parentCode: '04' }))
  t.notOk(mayGrant(province, 'province-officer', { parentCode: '20' }))
  t.notOk(mayGrant(province, 'administrator', { parentCode: null }))
  t.notOk(mayGrant(province, 'producer', null))
  t.notOk(mayGrant({ grants: [{ role: 'commune-officer', id: '20' }] }, 'commune-officer', { parentCode: '20' }))
  t.ok(mayGrant({ grants: [{ role: 'administrator', id: 'VN' }] }, 'minister', { parentCode: null }))
})
