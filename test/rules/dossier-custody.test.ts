import t from 'tap'
import { custodyState, letterFault, samplesFault } from '../../src/modules/dossiers/custody/custody.ts'
import { allowedEvents, type Standing } from '../../src/modules/dossiers/rules.ts'

t.test('a hand-over is sent until it is either acknowledged or recalled', async (t) => {
  t.equal(custodyState({ acknowledgedAt: null, recalledAt: null }), 'sent')
  t.equal(custodyState({ acknowledgedAt: 'then', recalledAt: null }), 'acknowledged')
  t.equal(custodyState({ acknowledgedAt: null, recalledAt: 'then' }), 'recalled')
})

t.test('as many samples as the set asks for go along, and none where it asks for none', async (t) => {
  t.equal(samplesFault(4, 5), 'too-few-samples')
  t.equal(samplesFault(5, 5), null)
  t.equal(samplesFault(6, 5), null)
  t.equal(samplesFault(0, 0), null)
  t.equal(samplesFault(1, 0), 'no-samples-asked')
})

t.test('a letter is dated from the day of receipt on', async (t) => {
  const fault = (letterDate: string) => letterFault(letterDate, '2028-02-28')
  t.equal(fault('2028-02-27'), 'before-receipt')
  t.equal(fault('2028-02-28'), null)
  t.equal(fault('2028-02-29'), null)
})

t.test('a commune recalls what the province has not received, and nothing of the ministry’s', async (t) => {
  const sent: Standing = {
    state: 'forwarded',
    level: 'province',
    communeReceivedAt: 'then',
    provinceReceivedAt: null,
    provinceReceiptNumber: null,
  }
  t.ok(allowedEvents(sent).includes('recall'))
  t.notOk(allowedEvents({ ...sent, provinceReceivedAt: 'then' }).includes('recall'))
  t.notOk(
    allowedEvents({ ...sent, provinceReceiptNumber: '01/PĐK' }).includes('recall'),
    'it came back from the ministry',
  )
  t.notOk(allowedEvents({ ...sent, level: 'ministry' }).includes('recall'))
  t.notOk(allowedEvents({ ...sent, state: 'commune-assessed' }).includes('recall'))
})
