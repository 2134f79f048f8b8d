import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { queueSteps } from '../rules.ts'

const Days = z
  .strictObject({ soonAfterDays: z.int().positive(), lateAfterDays: z.int().positive() })
  .refine(({ soonAfterDays, lateAfterDays }) => soonAfterDays < lateAfterDays)
const File = z.strictObject({
  note: z.string(),
  steps: z.record(z.enum([...queueSteps, 'decide', 'answer-stamp-request']), Days),
})

const file = new URL('../../../../data/work-queue.json', import.meta.url)

/** How long each step may wait before its colour changes (data/work-queue.json); throws when the file has another form. */
export const patience = File.parse(JSON.parse(readFileSync(file, 'utf8'))).steps
