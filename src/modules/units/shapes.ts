import { z } from 'zod'
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

export const UnitView = z
  .strictObject({
    code: UnitCode,
    name: z.string(),
    kind: z.enum(unitKinds),
    level: z.enum(unitLevels),
    parentCode: UnitCode.nullable(),
  })
  .meta({ id: 'Unit' })
export type UnitView = z.infer<typeof UnitView>

/** A unit where it stands beside other things. */
export const UnitName = z.strictObject({ code: UnitCode, name: z.string() }).meta({ id: 'UnitName' })

export const unitName = ({ code, name }: Unit): z.infer<typeof UnitName> => ({ code, name })
