import { z } from 'zod'
import { Day, Id, Line, optional } from '../../core/shapes.ts'
import { unitKinds } from '../units/rules.ts'

const Kind = z.enum(unitKinds).exclude(['nation', 'township'])

/** Codes have no form here: a wrong one is a fault of the row, found with all others. */
export const UnitImportRow = z
  .strictObject({
    code: z.string().max(20).meta({ example: '06124' }),
    name: Line(200),
    kind: Kind,
    provinceCode: optional(z.string().max(20)).meta({ description: 'null for a province' }),
  })
  .meta({ id: 'UnitImportRow' })

/** All units of the country are some 3 400. */
export const maxUnitRows = 5_000

export const unitImportInput = {
  rows: z.array(UnitImportRow).min(1).max(maxUnitRows),
  from: optional(Day).meta({
    description: 'The day from which the list holds; when null, new units hold since 2025-07-01 and changes from today',
  }),
}

const NameAndKind = z.strictObject({ name: z.string(), kind: z.enum(unitKinds) }).meta({ id: 'NameAndKind' })

const unitImportOpen = {
  added: z.int().min(0),
  renamed: z.int().min(0).meta({ description: 'Another name or kind' }),
  unchanged: z.int().min(0),
  renamings: z.array(
    z
      .strictObject({ code: z.string(), from: Day, before: NameAndKind, after: NameAndKind })
      .meta({ id: 'UnitRenaming' }),
  ),
}

export const UnitImportPreview = z.strictObject(unitImportOpen).meta({ id: 'UnitImportPreview' })
export const UnitImport = z.strictObject({ id: Id, ...unitImportOpen }).meta({ id: 'UnitImport' })
