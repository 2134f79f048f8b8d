import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { yearOf } from '../../core/clock.ts'
import { countAsGiven } from '../../core/counters.ts'
import { failAt } from '../../core/input.ts'
import { templateFaultText } from '../../core/number-template.ts'
import { Line, optional } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { saveTemplate } from './decision-store.ts'
import { authorityOn, signers } from './issuer.ts'
import { numberCounter, numberParts, templateFault } from './numbers.ts'
import { NumberingView } from './shapes.ts'
import { numberingView } from './views.ts'

const Start = z
  .strictObject({
    year: z.int().min(2000).max(9999),
    running: z
      .int()
      .min(1)
      .max(1_000_000)
      .meta({ description: 'The number that the next certificate of that year gets' }),
  })
  .meta({ id: 'CertificateNumberingStart' })

export const setCertificateNumbering = action({
  name: 'setCertificateNumbering',
  summary: 'Set the template that an issuer numbers its next certificates by',
  kind: 'command',
  roles: signers,
  input: z.strictObject({
    unitCode: UnitCode,
    start: optional(Start).meta({ description: 'Where numbers go on that were given before, by hand or elsewhere' }),
    template: Line(60).meta({ example: '{running:4}/{year}/GCN-OCOP-{unit}' }),
  }),
  output: NumberingView,
  subject: ({ unitCode }) => ({ type: 'unit', id: unitCode }),
  async run(context, { unitCode, template, start }) {
    authorityOn(context, unitCode)
    const fault = templateFault(template)
    if (fault) {
      const { vi, en } = templateFaultText(fault, numberParts)
      failAt(['template'], fault, vi, en)
    }
    await saveTemplate(context.db, unitCode, template)
    if (start) await startAt(context, unitCode, start)
    return numberingView(context, unitCode, template)
  },
})

/** @throws invalid-input when that number or a later one was given already: it would be given twice */
async function startAt(
  { db, today }: Context,
  scope: string,
  { year, running }: z.output<typeof Start>,
): Promise<void> {
  const next = yearOf(today) + 1
  if (year > next) failAt(['start', 'year'], 'in-future', `Không sau năm ${next}`, `Not after the year ${next}`)
  const last = await countAsGiven(db, numberCounter, { scope, year, last: running - 1 })
  if (last < running) return
  const vi = `Năm ${year} đã cấp đến số ${last}`
  failAt(['start', 'running'], 'number-given', vi, `In ${year} numbers up to ${last} were given`)
}
