import fc from 'fast-check'
import t from 'tap'
import {
  allowedEvents,
  dossierEvents,
  dossierStates,
  filingWindow,
  nextState,
  productCode,
  receiptNumber,
  type Standing,
  within,
} from '../../src/modules/dossiers/rules.ts'

const fresh: Standing = {
  state: 'draft',
  level: 'province',
  communeReceivedAt: null,
  provinceReceivedAt: null,
  provinceReceiptNumber: null,
}
const window = { opensDaysBefore: 180, closesDaysBefore: 120 }

t.test('the straight way of a dossier is the one of the law', async (t) => {
  let dossier = fresh
  const go = (event: Parameters<typeof nextState>[1]) => {
    const state = nextState(dossier, event)
    t.ok(state, `${event} in ${dossier.state}`)
    dossier = { ...dossier, state: state! }
  }
  go('file')
  go('receive')
  dossier = { ...dossier, communeReceivedAt: 'then' }
  go('report')
  go('forward')
  go('acknowledge')
  dossier = { ...dossier, provinceReceivedAt: 'then' }
  for (const event of ['review', 'schedule', 'score', 'decide'] as const) go(event)
  t.equal(dossier.state, 'decided')
})

t.test('a commune works on a dossier only after it received it, and receives it once', async (t) => {
  const filed = { ...fresh, state: 'filed' as const }
  t.same(allowedEvents(filed), ['withdraw', 'receive', 'disqualify'])
  t.same(allowedEvents({ ...filed, communeReceivedAt: 'then' }), [
    'withdraw',
    'return',
    'report',
    'check',
    'disqualify',
  ])
})

t.test('a province works on a dossier only after it received it, and receives it once', async (t) => {
  const forwarded = { ...fresh, state: 'forwarded' as const, communeReceivedAt: 'then' }
  t.same(allowedEvents(forwarded), ['withdraw', 'acknowledge', 'recall', 'disqualify'])
  t.same(allowedEvents({ ...forwarded, provinceReceivedAt: 'then' }), [
    'withdraw',
    'ask-supplement',
    'review',
    'check',
    'disqualify',
  ])
})

t.test('what is returned comes back to the office that returned it', async (t) => {
  t.equal(nextState({ ...fresh, state: 'returned' }, 'file'), 'filed')
  t.equal(nextState({ ...fresh, state: 'supplement' }, 'file'), 'forwarded')
})

t.test(
  'a decided dossier goes from the province to the ministry, and from there back to be evaluated again',
  async (t) => {
    const decided = { ...fresh, state: 'decided' as const, provinceReceiptNumber: '01/PĐK' }
    t.same(allowedEvents(decided), ['reopen', 'send-to-ministry'])
    t.same(allowedEvents({ ...decided, level: 'ministry' }), ['reopen', 'evaluate-again'])
  },
)

t.test('nothing happens to a dossier that was withdrawn or disqualified', async (t) => {
  for (const state of ['withdrawn', 'disqualified'] as const) t.same(allowedEvents({ ...fresh, state }), [])
})

t.test(
  'a dossier lapses only while it lies with its producer, and is excluded only before a council has it',
  async (t) => {
    const standing = (state: Standing['state']) => ({
      ...fresh,
      state,
      communeReceivedAt: 'then',
      provinceReceivedAt: 'then',
    })
    const from = (event: 'lapse' | 'disqualify') => dossierStates.filter((state) => nextState(standing(state), event))
    t.same(from('lapse'), ['returned', 'supplement'])
    t.same(from('disqualify'), ['filed', 'returned', 'commune-assessed', 'forwarded', 'supplement', 'reviewed'])
  },
)

t.test('allowedEvents lists exactly the events that have a next state', async () => {
  const standing = fc.record({
    state: fc.constantFrom(...dossierStates),
    level: fc.constantFrom('province' as const, 'ministry' as const),
    communeReceivedAt: fc.constantFrom(null, 'then'),
    provinceReceivedAt: fc.constantFrom(null, 'then'),
    provinceReceiptNumber: fc.constantFrom(null, '01/PĐK'),
  })
  fc.assert(
    fc.property(standing, fc.constantFrom(...dossierEvents), (dossier, event) => {
      return allowedEvents(dossier).includes(event) === (nextState(dossier, event) !== null)
    }),
  )
})

t.test('a re-evaluation is filed from 180 to 120 days before expiry, both days included', async (t) => {
  const open = filingWindow('re-evaluation', '2029-06-30', window)!
  t.same(open, { from: '2029-01-01', until: '2029-03-02' })
  t.notOk(within('2028-12-31', open))
  t.ok(within('2029-01-01', open))
  t.ok(within('2029-03-02', open))
  t.notOk(within('2029-03-03', open))
})

t.test(
  'whoever could not meet the window, since it had closed before it was law, files while the certificate holds',
  async (t) => {
    const now = { ...window, transition: { inForceFrom: '2026-05-22', extendedDays: 180 } }
    const until = (expiresOn: string) => filingWindow('re-evaluation', expiresOn, now)!.until
    t.equal(until('2026-05-21'), '2026-01-21', 'it had ended by then')
    t.equal(until('2026-05-22'), '2026-05-22')
    t.equal(until('2026-09-18'), '2026-09-18')
    t.equal(until('2026-09-19'), '2026-05-22', 'its window was open for a day')
    t.equal(filingWindow('re-evaluation', '2026-09-18', window)!.until, '2026-05-21', 'without such a rule')
  },
)

t.test('an upgrade is filed while a certificate is valid, its last day included', async (t) => {
  t.equal(filingWindow('upgrade', null, window), null)
  const open = filingWindow('upgrade', '2029-06-30', window)!
  t.ok(within('2029-06-30', open))
  t.notOk(within('2029-07-01', open))
})

t.test('a first dossier is filed any time, but not while a certificate is valid', async (t) => {
  t.ok(within('2026-06-01', filingWindow('first', null, window)!))
  const open = filingWindow('first', '2029-06-30', window)!
  t.notOk(within('2029-06-30', open))
  t.ok(within('2029-07-01', open))
})

t.test('receipt numbers and product codes have the printed form', async (t) => {
  t.equal(receiptNumber(7, '20', '06613', 2026), '07/PĐK-20-06613-2026')
  t.equal(productCode('20', '06613', 12, 2026), '20-06613-012-2026')
})
