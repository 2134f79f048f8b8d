import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import type { World } from '../../core/world.ts'
import type { Unit } from '../units/reference.ts'
import { addProducer, type Producer, unmerged } from './store.ts'

type Registered = Omit<Producer, 'id' | 'provinceCode' | 'createdAt' | 'version' | keyof typeof unmerged>

/** Writes a producer of a commune. */
export async function newProducer(
  { db, now, world }: Pick<Context, 'db' | 'now' | 'world'>,
  fields: Registered,
): Promise<Producer> {
  const { parentCode } = knownCommune(world, fields.communeCode)
  const producer = { id: uuidv7(), ...fields, ...unmerged, provinceCode: parentCode!, createdAt: now, version: 1 }
  await addProducer(db, producer)
  return producer
}

/** The commune of a code that was typed as `communeCode`. */
export function knownCommune({ units }: Pick<World, 'units'>, communeCode: string): Unit {
  const commune = units.get(communeCode)
  if (commune?.level === 'commune') return commune
  return failAt(
    ['communeCode'],
    'unknown-unit',
    'Không có xã, phường, đặc khu mang mã này',
    'There is no commune with this code',
  )
}
