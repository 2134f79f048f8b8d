import t from 'tap'
import { publicActor } from '../../src/core/actor.ts'
import { isAbove } from '../../src/modules/scoring/authority.ts'
import { type Reopened, reopeningRefusal } from '../../src/modules/scoring/reopening/rules.ts'

const mayBe: Reopened = { sat: false, concluded: true, reopened: false, decidedOn: false, otherOpen: false }

t.test('a concluded result that nothing rests on may be opened again, by one who did not sit', async (t) => {
  t.equal(reopeningRefusal(mayBe), null)
  const refused = (more: Partial<Reopened>) => reopeningRefusal({ ...mayBe, ...more })
  t.equal(refused({ sat: true }), 'sat-in-session')
  t.equal(refused({ concluded: false }), 'dossier-not-concluded')
  t.equal(refused({ reopened: true }), 'already-reopened')
  t.equal(refused({ decidedOn: true }), 'result-decided-on')
  t.equal(refused({ otherOpen: true }), 'another-dossier-open')
})

t.test(
  'those above a council are its office and who signs for its unit, not those of another, nor the council',
  async (t) => {
    const province = { level: 'province' as const, unitCode: '20' }
    const ministry = { level: 'ministry' as const, unitCode: 'VN' }
    const above = (role: string, unit: string, council: typeof province | typeof ministry) =>
      isAbove({ ...publicActor, grants: [{ role, on: 'unit', id: unit } as never] }, council)
    t.same([above('province-officer', '20', province), above('province-chairman', '20', province)], [true, true])
    t.same([above('province-officer', '22', province), above('province-chairman', '22', province)], [false, false])
    t.same([above('minister', 'VN', province), above('ministry-officer', 'VN', province)], [false, false])
    t.same([above('minister', 'VN', ministry), above('ministry-officer', 'VN', ministry)], [true, true])
    const chair = { ...publicActor, grants: [{ role: 'council-chair', on: 'council', id: 'C' } as never] }
    t.equal(isAbove(chair, province), false)
  },
)
