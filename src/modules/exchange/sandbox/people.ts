import { nation } from '../../../core/actor.ts'
import type { Instant } from '../../../core/clock.ts'
import type { accounts, grants } from '../../accounts/tables.ts'
import type { Random } from './random.ts'

/** Who handles and signs what the sandbox holds; without passwords, so nobody signs in as them. */
export type People = Record<'commune' | 'province' | 'chairman' | 'minister', string>

const offices = {
  commune: { role: 'commune-officer', name: 'Cán bộ xã' },
  province: { role: 'province-officer', name: 'Cán bộ tỉnh' },
  chairman: { role: 'province-chairman', name: 'Chủ tịch UBND tỉnh' },
  minister: { role: 'minister', name: 'Bộ trưởng' },
} as const

export function peopleOf(createdAt: Instant, random: Random): People {
  const id = () => random.id(createdAt)
  return { commune: id(), province: id(), chairman: id(), minister: id() }
}

type Place = { commune: string; province: string }
const entries = Object.entries(offices) as [keyof People, (typeof offices)[keyof People]][]

export const accountRows = (people: People, createdAt: Instant): (typeof accounts.$inferInsert)[] =>
  entries.map(([office, { role, name }]) => ({
    id: people[office],
    kind: 'person',
    name: `${name} (sandbox)`,
    email: `${role}@sandbox.invalid`,
    createdAt,
  }))

export function grantRows(
  people: People,
  { commune, province }: Place,
  random: Random,
): (typeof grants.$inferInsert)[] {
  const places = { commune, province, chairman: province, minister: nation }
  return entries.map(([office, { role }]) => {
    const accountId = people[office]
    return { id: random.id(new Date(0).toISOString()), accountId, role, unitCode: places[office], producerId: null }
  })
}
