import t from 'tap'
import type { Actor, UnitRole } from '../../src/core/actor.ts'
import type { CertificateEnd } from '../../src/modules/certification/rules.ts'
import {
  conclusionFault,
  followUpState,
  followUpStates,
  inspectingUnit,
  inspectionOutcomes,
  isFollowUpOpen,
  mayHandle,
} from '../../src/modules/supervision/inspection/rules.ts'

const place = { provinceCode: '20', communeCode: '06613' }
const officer = (role: UnitRole, id: string): Actor => ({
  accountId: 'a',
  name: 'A',
  grants: [{ role, on: 'unit', id }],
})

t.test('officers inspect in the name of their own unit, where the product is', async (t) => {
  t.equal(inspectingUnit(officer('commune-officer', '06613'), place), '06613')
  t.equal(inspectingUnit(officer('province-officer', '20'), place), '20')
  t.equal(inspectingUnit(officer('ministry-officer', 'VN'), place), 'VN')
  for (const stranger of [
    officer('commune-officer', '06463'),
    officer('province-officer', '04'),
    officer('province-chairman', '20'),
    officer('minister', 'VN'),
  ])
    t.equal(inspectingUnit(stranger, place), null)
})

t.test('a visit is handled by those who made it and those above them', async (t) => {
  const handlers = (unitCode: string) =>
    Object.entries({
      commune: officer('commune-officer', '06613'),
      province: officer('province-officer', '20'),
      ministry: officer('ministry-officer', 'VN'),
      elsewhere: officer('province-officer', '04'),
    })
      .filter(([, actor]) => mayHandle(actor, { provinceCode: '20', unitCode }))
      .map(([name]) => name)
  t.same(handlers('06613'), ['commune', 'province', 'ministry'])
  t.same(handlers('20'), ['province', 'ministry'])
  t.same(handlers('VN'), ['ministry'])
})

t.test('every conclusion rests on its findings: all of them told, for each outcome', async (t) => {
  const sets = { none: [], met: [{ met: true }], unmet: [{ met: true }, { met: false }] }
  for (const outcome of inspectionOutcomes)
    for (const [name, findings] of Object.entries(sets))
      for (const hasFollowUp of [false, true])
        for (const hasRevocation of [false, true]) {
          const fault = conclusionFault({ outcome, findings, hasFollowUp, hasRevocation })
          const right =
            name !== 'none' &&
            !(outcome === 'met' && name === 'unmet') &&
            hasFollowUp === (outcome === 'follow-up') &&
            (!hasRevocation || outcome === 'breach')
          t.equal(fault === null, right, `${outcome} on ${name}, ${hasFollowUp}, ${hasRevocation}: ${fault}`)
        }
})

t.test('what is to be put right is overdue from the day after its last, unless it was answered', async (t) => {
  const task = { dueOn: '2026-06-10', answeredAt: null, outcome: null, certificateEndedAs: null }
  t.equal(followUpState(task, '2026-06-10'), 'waiting')
  t.equal(followUpState(task, '2026-06-11'), 'overdue')
  t.equal(followUpState({ ...task, answeredAt: '2026-06-10T03:00:00.000Z' }, '2026-06-11'), 'answered')
  t.equal(followUpState({ ...task, outcome: 'not-fulfilled' }, '2026-06-11'), 'not-fulfilled')
})

t.test('a revoked certificate leaves nothing to put right; one that ended otherwise does', async (t) => {
  const task = { dueOn: '2026-06-10', answeredAt: null, outcome: null, certificateEndedAs: null }
  const ended = (certificateEndedAs: CertificateEnd | null, more: object = {}) =>
    followUpState({ ...task, certificateEndedAs, ...more }, '2026-06-10')
  t.same(
    [null, 'superseded' as const, 'expired' as const].map((end) => ended(end)),
    ['waiting', 'waiting', 'waiting'],
  )
  t.equal(ended('revoked'), 'lapsed')
  t.equal(ended('revoked', { answeredAt: '2026-06-10T03:00:00.000Z' }), 'lapsed')
  t.equal(ended('revoked', { outcome: 'not-fulfilled' }), 'not-fulfilled', 'what was closed stays so')
  t.same(followUpStates.filter(isFollowUpOpen), ['waiting', 'answered', 'overdue'])
})
