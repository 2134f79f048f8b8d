import { z } from 'zod'
import { action } from '../../core/action.ts'
import { nation } from '../../core/actor.ts'
import { firstOf } from '../../core/db.ts'
import { optional } from '../../core/shapes.ts'
import { readCode } from '../certification/codes.ts'
import type { UnitReference } from '../units/reference.ts'
import { certificateToday } from './certificate-today.ts'
import { lotOfStamp } from './lots/lot-store.ts'
import { readScannedBatch, withdrawalsOfStamp } from './public-store.ts'
import { isPrintedSo } from './rules.ts'
import { scansOfStamp } from './scans/scan-store.ts'
import { batchOf, placeOf } from './serials/serials.ts'
import { StampView } from './shapes.ts'
import { stampView } from './views.ts'

/** A scan is counted wherever it was: what is no province is none. */
const provinceOf = (units: UnitReference, code: string | null): string =>
  code !== null && units.get(code)?.level === 'province' ? code : nation

export const stamp = action({
  name: 'stamp',
  summary: 'What a traceability stamp stands for; one that nobody handed over is answered as unknown',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    serial: z.string().max(60).meta({
      description: 'Serial on the stamp; case, spaces and dashes do not matter',
      example: '0001Q3ZN17D48E21',
    }),
    gtin: optional(z.string().max(14)).meta({ description: 'As it stood in the address of the stamp, in 14 digits' }),
    lotCode: optional(z.string().max(20)).meta({ description: 'As it stood in the address of the stamp' }),
    province: optional(z.string().max(10)).meta({
      description: 'Code of the province in which it is scanned, where the client knows it; only counted',
    }),
  }),
  output: StampView,
  async run({ db, today, world }, { serial: typed, province, ...asked }) {
    const serial = readCode(typed)
    const unknown = { serial, state: 'unknown', asOf: today, stamp: null } as const
    const batchNumber = batchOf(serial)
    const batch = batchNumber === null ? null : firstOf(await readScannedBatch(db, { number: batchNumber }))
    // A serial that was copied under another product's number is no stamp of that product.
    if (!batch || !isPrintedSo(batch, asked)) return unknown
    const place = placeOf(serial, world.stampSecrets.open(batch.id, batch.secretSealed), batch.count)
    if (place === null) return unknown
    const number = batch.firstNumber + place
    const one = { batchId: batch.id, number }
    const [withdrawals, lots, [scans], certificate] = await Promise.all([
      withdrawalsOfStamp(db, one),
      lotOfStamp(db, one),
      scansOfStamp(db, one),
      certificateToday({ db, today, world }, batch),
    ])
    world.scans.add({ ...one, day: today, provinceCode: provinceOf(world.units, province) })
    return stampView(world, today, {
      serial,
      number,
      batch,
      withdrawals,
      lot: firstOf(lots),
      scans: scans!,
      certificate,
    })
  },
})
