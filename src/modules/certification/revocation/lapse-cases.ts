import { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { addDays, type Instant, instantOn, legalDay } from '../../../core/clock.ts'
import { job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import type { App } from '../../../core/world.ts'
import { lockCertificates } from '../decision-store.ts'
import type { Certificate } from '../store.ts'
import { withRenewals } from '../verification/renewal-store.ts'
import { renewalWindowOn } from '../verification/renewal-window.ts'
import { endCaseClock } from './case-clock.ts'
import { endCase, listEndedOpen, lockOpenCases, type RevocationCase } from './case-store.ts'
import { lapseOf } from './rules.ts'

type Here = Pick<Context, 'db' | 'now' | 'today' | 'world'>

async function lapse(context: Here, open: RevocationCase, certificate: Certificate): Promise<void> {
  const { db, now, world } = context
  const [term] = await withRenewals(db, [certificate])
  const dayAfter = addDays(certificate.expiresOn, 1)
  // What expired is over since midnight, however late that is noticed; what the transition extended is over when it is noticed.
  const expired = lapseOf(term!, dayAfter, renewalWindowOn(world, dayAfter)) === 'expired'
  const at = expired && instantOn(dayAfter, '00:00') < now ? instantOn(dayAfter, '00:00') : now
  await endCase(db, open.id, { outcome: 'lapsed', endedAt: at })
  await endCaseClock(context, open, certificate, 'drop', at)
}

/** Ends the open cases of certificates whose products are locked and that others took the place of: there is nothing left to revoke. */
export async function lapseCasesOf(context: Here, certificateIds: readonly string[]): Promise<void> {
  if (certificateIds.length === 0) return
  const ended = new Map((await lockCertificates(context.db, nation, certificateIds)).map((row) => [row.id, row]))
  for (const open of await lockOpenCases(context.db, [...ended.keys()]))
    await lapse(context, open, ended.get(open.certificateId)!)
}

const batch = 200
const beginning = '00000000-0000-0000-0000-000000000000'

/** Soon after midnight in Viet Nam, when certificates expire. */
export const lapseRevocationCases = job({
  name: 'lapseRevocationCases',
  summary: 'Ends the revocation cases of certificates that expired or were superseded before they were decided',
  payload: z.strictObject({}),
  cron: '5 17 * * *',
  async run(app, _payload, now) {
    for (let after = beginning; ; ) {
      const found = await listEndedOpen(app.database.db, { after, today: legalDay(now), limit: batch })
      for (const one of found) await lapseOne(app, one, now)
      if (found.length < batch) return
      after = found.at(-1)!.id
    }
  },
})

/** Decided anew under the locks: a decision may have answered it meanwhile. */
const lapseOne = (app: App, { id, certificateId }: { id: string; certificateId: string }, now: Instant) =>
  changeOnOwn(app, { name: 'lapseRevocationCase', input: { revocationCaseId: id }, now }, async (db) => {
    const today = legalDay(now)
    const [certificate] = await lockCertificates(db, nation, [certificateId])
    const open = (await lockOpenCases(db, [certificateId])).find((one) => one.id === id)
    if (!open || !certificate) return null
    const [term] = await withRenewals(db, [certificate])
    if (lapseOf(term!, today, renewalWindowOn(app.world, today)) === null) return null
    await lapse({ db, now, today, world: app.world }, open, certificate)
    return { type: 'revocation-case', id }
  })
