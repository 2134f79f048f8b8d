import { z } from 'zod'
import { Day, InstantText, Version } from '../../../../core/shapes.ts'

/** A signed document that made a version of a plan: the plan itself, or a later decision. */
export const PlanDocument = z
  .strictObject({
    version: Version.meta({ description: 'The version of the plan that it made' }),
    number: z.string(),
    signer: z.string(),
    issuedOn: Day,
    contentUrl: z.string().meta({ description: 'Takes the signed file as PDF, once, and gives it' }),
    sha256: z.string().nullable(),
    sizeBytes: z.int().nullable(),
    storedAt: InstantText.nullable().meta({ description: 'null until the file is there' }),
  })
  .meta({ id: 'PlanDocument' })
