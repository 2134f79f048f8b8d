import type { Grant, UnitRole } from '../../src/core/actor.ts'
import { addUnits } from '../../src/modules/units/store.ts'
import type { TestApp } from './app.ts'

/** Lạng Sơn with two of its communes, and a commune of Cao Bằng, to tell reach from out of reach. */
export const place = {
  province: '20',
  commune: '06613',
  otherCommune: '06463',
  otherProvince: '04',
  foreignCommune: '01273',
}

/** Adds the communes that tests use; the provinces came with the template. */
export async function addCommunes({ database, server }: Pick<TestApp, 'database' | 'server'>): Promise<void> {
  const commune = (code: string, parentCode: string, name: string) => ({
    code,
    level: 'commune' as const,
    parentCode,
    periods: [{ validFrom: '2025-07-01', validUntil: null, name, kind: 'commune' as const }],
  })
  await addUnits(database.db, [
    commune(place.commune, place.province, 'Xã Đình Lập'),
    commune(place.otherCommune, place.province, 'Xã Chi Lăng'),
    commune(place.foreignCommune, place.otherProvince, 'Xã Thục Phán'),
  ])
  await server.ocop.world.units.reload()
}

export const onUnit = (role: UnitRole, id: string): Grant => ({ role, on: 'unit', id })
