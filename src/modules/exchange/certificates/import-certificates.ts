import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { yearOf } from '../../../core/clock.ts'
import { countAsGiven } from '../../../core/counters.ts'
import { defaultTemplate, numberCounter, runningOf } from '../../certification/numbers.ts'
import { readTemplate } from '../../certification/store.ts'
import { recordRecognition } from '../../producers/store.ts'
import { lockUnits } from '../unit-import-store.ts'
import { importView, type Plan, planImport } from './import-plan.ts'
import { CertificateImport, certificateImportInput } from './import-shapes.ts'
import { lockThere, writeImport } from './import-store.ts'

export const importCertificates = action({
  name: 'importCertificates',
  summary:
    'Bring in certificates that were issued before, with their decisions, products and producers; any fault and nothing is written',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject(certificateImportInput),
  output: CertificateImport,
  subject: (_input, { id }) => ({ type: 'certificate-import', id }),
  // The names of representatives are personal data (Luật 91/2025/QH15).
  redact: ['rows'],
  async run(context, { rows }) {
    const { db } = context
    await lockUnits(db)
    // Looked at, locked, and planned on what stands when nothing can change it any more.
    await lockThere(db, (await planImport(context, rows)).there)
    const plan = await planImport(context, rows)
    await writeImport(db, plan.written)
    await recogniseProducts(context, plan)
    await countNumbers(context, plan)
    return { id: uuidv7(), ...importView(plan) }
  },
})

/** A product is recognised by its certificate that nothing has ended, unless that one was there before. */
async function recogniseProducts({ db }: Context, { written }: Plan): Promise<void> {
  for (const { productId, endedAs, star, expiresOn } of written.certificates)
    if (endedAs === null) await recordRecognition(db, productId, { star, expiresOn })
}

/** Numbers of the issuer's own template that came in are given: the next decision goes on after them. */
async function countNumbers({ db }: Context, { written }: Plan): Promise<void> {
  const own = written.certificates.filter(({ issuerOffice }) => issuerOffice === null)
  for (const [unit, theirs] of Map.groupBy(own, ({ issuerUnitCode }) => issuerUnitCode)) {
    const template = (await readTemplate(db, unit)) ?? defaultTemplate
    for (const [year, given] of Map.groupBy(theirs, ({ issuedOn }) => yearOf(issuedOn))) {
      const running = given.map(({ number, star }) => runningOf(template, number, { year, unit, star }) ?? 0)
      const last = Math.max(...running)
      if (last > 0) await countAsGiven(db, numberCounter, { scope: unit, year, last })
    }
  }
}
