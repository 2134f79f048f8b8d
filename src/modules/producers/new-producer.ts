import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { addProducer, type Producer } from './store.ts'

type Registered = Omit<Producer, 'id' | 'provinceCode' | 'createdAt' | 'version'>

/** Writes a producer of a commune. */
export async function newProducer(
  { db, now, world }: Pick<Context, 'db' | 'now' | 'world'>,
  fields: Registered,
): Promise<Producer> {
  const commune = world.units.get(fields.communeCode)
  if (commune?.level !== 'commune') {
    return failAt(
      ['communeCode'],
      'unknown-unit',
      'Không có xã, phường, đặc khu mang mã này',
      'There is no commune with this code',
    )
  }
  const producer = { id: uuidv7(), ...fields, provinceCode: commune.parentCode!, createdAt: now, version: 1 }
  await addProducer(db, producer)
  return producer
}
