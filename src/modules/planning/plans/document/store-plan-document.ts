import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id, Version } from '../../../../core/shapes.ts'
import { storedContent } from '../../../dossiers/evidence/stored-content.ts'
import { keepFile } from '../../../evidence/store.ts'
import { planners } from '../../authority.ts'
import { issuingReach } from '../../plan-reach.ts'
import { lockPlan } from '../../store.ts'
import { PlanDocument } from './document-shapes.ts'
import { addFile, readDocuments } from './document-store.ts'
import { documentView } from './document-view.ts'

export const storePlanDocument = action({
  name: 'storePlanDocument',
  summary: 'The signed file of a plan, or of a decision that revises it: PDF, once',
  kind: 'command',
  roles: planners,
  input: z.strictObject({ planId: Id, version: Version, ...storedContent }),
  output: PlanDocument,
  subject: ({ planId: id }) => ({ type: 'plan', id }),
  async run({ db, actor, now, today }, { planId, version, quarantined, ...content }) {
    const plan = await lockPlan(db, issuingReach({ actor, today }), planId)
    if (content.mediaType !== 'application/pdf') fail('file-type-refused', { mediaType: content.mediaType })
    // Officers can come back when the scanner answers; nothing here has to be in by a day, so nothing waits unscanned.
    if (quarantined) fail('file-in-quarantine', { retryAfter: 60 })
    const found = (await readDocuments(db, plan)).find((one) => one.version === version) ?? fail('not-found')
    // What was signed is not exchanged for another paper.
    if (found.file) {
      if (found.file.sha256 !== content.sha256) fail('content-already-stored')
      return documentView(planId, found)
    }
    const { sha256, sizeBytes } = content
    const file = { planId, version, sha256, sizeBytes, storedAt: now }
    await addFile(db, plan, file)
    await keepFile(db, sha256, now)
    return documentView(planId, { ...found, file })
  },
})
