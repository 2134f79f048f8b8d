import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import type { Text } from '../../core/language.ts'
import { Line } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { saveTemplate } from './decision-store.ts'
import { authorityOn, signers } from './issuer.ts'
import { templateFault } from './numbers.ts'
import { NumberingView } from './shapes.ts'
import { numberingView } from './views.ts'

const faults: Record<NonNullable<ReturnType<typeof templateFault>>, Text> = {
  'running-missing': { vi: 'Thiếu số thứ tự {running}', en: '{running} is missing' },
  'year-missing': { vi: 'Thiếu năm {year}', en: '{year} is missing' },
  'unknown-placeholder': {
    vi: 'Chỉ dùng {running}, {running:4}, {year}, {unit}, {star}',
    en: 'Only {running}, {running:4}, {year}, {unit} and {star} may stand in braces',
  },
}

export const setCertificateNumbering = action({
  name: 'setCertificateNumbering',
  summary: 'Set the template that an issuer numbers its next certificates by',
  kind: 'command',
  roles: signers,
  input: z.strictObject({
    unitCode: UnitCode,
    template: Line(60).meta({ example: '{running:4}/{year}/GCN-OCOP-{unit}' }),
  }),
  output: NumberingView,
  subject: ({ unitCode }) => ({ type: 'unit', id: unitCode }),
  async run(context, { unitCode, template }) {
    authorityOn(context, unitCode)
    const fault = templateFault(template)
    if (fault) failAt(['template'], fault, faults[fault].vi, faults[fault].en)
    await saveTemplate(context.db, unitCode, template)
    return numberingView(unitCode, template, context.today)
  },
})
