import t from 'tap'
import type { Actor, UnitRole } from '../../src/core/actor.ts'
import {
  answeredOn,
  lapseOf,
  mayDrop,
  mayVerify,
  openingFault,
  openingUnit,
} from '../../src/modules/certification/revocation/rules.ts'
import { revocationGrounds } from '../../src/modules/certification/rules.ts'

const place = { provinceCode: '20', communeCode: '06613' }
const officer = (role: UnitRole, id: string): Actor => ({
  accountId: 'a',
  name: 'A',
  grants: [{ role, on: 'unit', id }],
})
const commune = officer('commune-officer', '06613')
const province = officer('province-officer', '20')
const ministry = officer('ministry-officer', 'VN')

t.test('the province and the ministry open on every ground, a commune only when production stopped', async (t) => {
  for (const ground of revocationGrounds) {
    t.equal(openingUnit(province, place, ground), '20')
    t.equal(openingUnit(ministry, place, ground), 'VN')
    t.equal(openingUnit(commune, place, ground), ground === 'production-stopped' ? '06613' : null, ground)
    for (const stranger of [officer('commune-officer', '06463'), officer('province-officer', '04')])
      t.equal(openingUnit(stranger, place, ground), null)
    for (const head of [officer('province-chairman', '20'), officer('minister', 'VN')])
      t.equal(openingUnit(head, place, ground), null)
  }
})

t.test('a case is dropped by those who opened it or are above them', async (t) => {
  const droppers = (unitCode: string) =>
    Object.entries({ commune, province, ministry, elsewhere: officer('province-officer', '04') })
      .filter(([, actor]) => mayDrop(actor, { provinceCode: '20', unitCode }))
      .map(([name]) => name)
  t.same(droppers('06613'), ['commune', 'province', 'ministry'])
  t.same(droppers('20'), ['province', 'ministry'])
  t.same(droppers('VN'), ['ministry'])
})

t.test('a finding is of a certificate that was issued by then and is in force today', async (t) => {
  const certificate = { issuedOn: '2026-06-01', expiresOn: '2029-06-01', endedAs: null, endedOn: null }
  t.equal(openingFault(certificate, '2026-05-31', '2026-06-10'), 'before-issue')
  t.equal(openingFault(certificate, '2026-06-01', '2026-06-10'), null)
  t.equal(openingFault(certificate, '2029-06-01', '2029-06-01'), null, 'on its last day')
  t.equal(openingFault(certificate, '2029-06-01', '2029-06-02'), 'not-in-force')
  const ended = { ...certificate, endedAs: 'revoked' as const, endedOn: '2026-08-01' }
  t.equal(openingFault(ended, '2026-07-01', '2026-08-01'), 'not-in-force')
})

t.test('a decision answers on the day of its signing, but not before the finding', async (t) => {
  t.equal(answeredOn('2026-06-10', '2026-06-01'), '2026-06-10')
  t.equal(answeredOn('2026-06-01', '2026-06-01'), '2026-06-01')
  t.equal(answeredOn('2026-05-31', '2026-06-01'), '2026-06-01')
})

t.test('what expired or was superseded has lapsed, from its day on; what was revoked has not', async (t) => {
  const term = { expiresOn: '2029-06-01', endedAs: null, endedOn: null }
  t.equal(lapseOf(term, '2029-06-01'), null)
  t.equal(lapseOf(term, '2029-06-02'), 'expired')
  const superseded = { ...term, endedAs: 'superseded', endedOn: '2028-01-01' } as const
  t.equal(lapseOf(superseded, '2027-12-31'), null)
  t.equal(lapseOf(superseded, '2028-01-01'), 'superseded')
  t.equal(lapseOf({ ...superseded, endedAs: 'revoked' }, '2028-01-01'), null)
})

t.test('a finding is looked into by officers above the product, whoever opened the case', async (t) => {
  const by = (role: UnitRole, id: string) => mayVerify(officer(role, id), place)
  for (const [role, id] of [
    ['commune-officer', '06613'],
    ['province-officer', '20'],
    ['ministry-officer', 'VN'],
  ] as const)
    t.ok(by(role, id), role)
  for (const [role, id] of [
    ['commune-officer', '06463'],
    ['province-officer', '04'],
    ['province-chairman', '20'],
    ['minister', 'VN'],
  ] as const)
    t.notOk(by(role, id), role)
})
