import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { UnitCode } from '../../units/shapes.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { fitsLevel, mayGrant } from '../rules.ts'
import { AccountView, GrantedRole } from '../shapes.ts'
import { lockAccount, saveAccount } from '../store.ts'
import { addGrant } from './add-grant.ts'

const Input = z.strictObject({
  accountId: Id,
  role: GrantedRole,
  unitCode: UnitCode.nullish().meta({ description: 'For every role but producer' }),
  producerId: Id.nullish().meta({ description: 'For the role producer' }),
})

export const grantRole = action({
  name: 'grantRole',
  summary: 'Give an account a role on a unit or a producer',
  kind: 'command',
  roles: ['administrator', 'province-officer'],
  input: Input,
  output: AccountView,
  subject: ({ accountId }) => accountSubject(accountId),
  async run({ db, actor, world }, input) {
    const { accountId, role } = input
    const target = targetOf(world, input)
    const unit = target.on === 'unit' ? (world.units.get(target.id) ?? null) : null
    if (!mayGrant(actor, role, unit)) fail('forbidden', { role })
    if (!(await lockAccount(db, accountId))) fail('not-found')
    await addGrant({ db, world }, { accountId, role, ...target })
    return accountView(db, await saveAccount(db, accountId))
  },
})

/** What the role is to be held on, if it is of the kind that the role is held on. */
function targetOf(world: World, { role, unitCode, producerId }: z.output<typeof Input>) {
  if (role === 'producer') {
    if (unitCode != null)
      failAt(['unitCode'], 'not-held-on-units', 'Vai trò này gắn với chủ thể', 'The role is held on a producer')
    if (producerId == null) return failAt(['producerId'], 'missing', 'Cần chủ thể', 'The producer is needed')
    return { on: 'producer' as const, id: producerId }
  }
  if (producerId != null)
    failAt(['producerId'], 'not-held-on-producers', 'Vai trò này gắn với đơn vị', 'The role is held on a unit')
  const unit = unitCode == null ? undefined : world.units.get(unitCode)
  if (!unit) return failAt(['unitCode'], 'unknown-unit', 'Không có đơn vị này', 'There is no such unit')
  if (!fitsLevel(role, unit.level))
    failAt(['unitCode'], 'wrong-level', 'Vai trò này thuộc cấp khác', 'The role belongs to another level')
  return { on: 'unit' as const, id: unit.code }
}
