import { z } from 'zod'
import { Line, optional, optionalOr } from '../../../../core/shapes.ts'
import { producerKinds } from '../../../producers/rules.ts'
import { countedThings, countKinds } from '../../count-rules.ts'
import { recordKinds } from '../definition.ts'
import { recordCountKinds } from '../record-rules.ts'
import { overYears, rollUps } from '../reported/report-rules.ts'

const Star = z.int().min(3).max(5)
const Tag = z.string().min(1).max(40)

/** As the catalogue says it, with null for what does not filter: `definedBy` reads it. */
export const CountInput = z
  .strictObject({
    what: z.enum([...countKinds, ...recordCountKinds]),
    of: z.enum([...countedThings, 'amount', 'records']),
    star: optional(Star),
    minStar: optional(Star),
    group: optional(z.string().max(5)),
    set: optional(z.string().max(40)),
    producerKinds: optional(z.array(z.enum(producerKinds)).min(1).max(producerKinds.length)),
    womenLed: optional(z.boolean()),
    modernChannel: optional(z.boolean()),
    greenChain: optional(z.boolean()),
    kind: optional(z.enum(recordKinds)),
    measure: optional(Tag),
    tags: optional(z.array(Tag).max(5)),
    anyTag: optional(z.array(Tag).min(1).max(5)),
    rollUp: optional(z.enum(rollUps)).meta({ description: 'Of what is reported, and then needed' }),
    years: optional(z.enum(overYears)).meta({ description: 'Of what is reported, and then needed' }),
  })
  .meta({ id: 'IndicatorCountInput', description: 'A filter that is null does not filter' })

export const OwnName = z.strictObject({ vi: Line(200), en: Line(200) }).meta({ id: 'LocalTextInput' })

export const OwnUnit = z.strictObject({ vi: Line(40), en: Line(40) }).meta({ id: 'UnitOfMeasureInput' })

/** What a province says of an indicator of its own, each time the whole. */
export const ownFields = {
  name: OwnName,
  unit: OwnUnit,
  count: CountInput,
  outOf: optional(CountInput),
  inReports: optionalOr(z.boolean(), false).meta({
    description: 'Whether it stands in the reports of the province, which are for everybody; else offices only know it',
  }),
}

/** What stands behind `<unit>:` in a code. */
export const OwnCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(50)
  .meta({ id: 'OwnIndicatorCode', example: 'che-shan-tuyet' })
