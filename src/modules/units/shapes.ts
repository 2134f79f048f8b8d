import { z } from 'zod'
import { Day } from '../../core/shapes.ts'
import type { Unit } from './reference.ts'
import { unitKinds, unitLevels } from './rules.ts'

export const UnitCode = z
  .string()
  .regex(/^(VN|\d{2}|\d{5})$/)
  .meta({
    id: 'UnitCode',
    description: 'VN, province (2 digits) or commune (5 digits), Quyết định 19/2025/QĐ-TTg',
    example: '20',
  })

export const CommuneCode = z
  .string()
  .regex(/^\d{5}$/)
  .meta({ id: 'CommuneCode', example: '06124' })

const unitFields = {
  code: UnitCode,
  name: z.string(),
  kind: z.enum(unitKinds),
  level: z.enum(unitLevels),
  parentCode: UnitCode.nullable(),
}
export const UnitView = z.strictObject(unitFields).meta({ id: 'Unit' })
export type UnitView = z.infer<typeof UnitView>

/** A unit where it stands beside other things. */
export const UnitName = z.strictObject({ code: UnitCode, name: z.string() }).meta({ id: 'UnitName' })

export const unitName = ({ code, name }: Unit): z.infer<typeof UnitName> => ({ code, name })

const UnitSuccession = z
  .strictObject({
    unit: UnitName,
    changedOn: Day.meta({ description: 'The first day of the new map' }),
    parts: z.int().min(1).meta({ description: 'Over how many units the earlier one was split; 1: it went as a whole' }),
  })
  .meta({ id: 'UnitSuccession', description: 'The unit on the other side of a change of the map' })

export const UnitOfDay = z
  .strictObject({
    ...unitFields,
    validFrom: Day,
    validUntil: Day.nullable().meta({
      description: 'The first day on which it had another name, kind or parent, or was no more',
    }),
    predecessors: z.array(UnitSuccession),
    successors: z.array(UnitSuccession),
  })
  .meta({ id: 'UnitOfDay' })
export type UnitOfDay = z.infer<typeof UnitOfDay>
