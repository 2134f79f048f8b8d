import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { templateFaultText } from '../../core/number-template.ts'
import { Line } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { saveTemplate } from './decision-store.ts'
import { authorityOn, signers } from './issuer.ts'
import { numberParts, templateFault } from './numbers.ts'
import { NumberingView } from './shapes.ts'
import { numberingView } from './views.ts'

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
    if (fault) {
      const { vi, en } = templateFaultText(fault, numberParts)
      failAt(['template'], fault, vi, en)
    }
    await saveTemplate(context.db, unitCode, template)
    return numberingView(unitCode, template, context.today)
  },
})
