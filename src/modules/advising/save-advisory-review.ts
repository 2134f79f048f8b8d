import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { pointerOf } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import type { LoadedSet } from '../criteria/reference.ts'
import { addAdviser } from '../dossiers/adviser-store.ts'
import { judgingSet } from '../dossiers/checks/papers.ts'
import { type DossierRow, listEvidence } from '../dossiers/store.ts'
import { checkChoices } from '../scoring/ballots/count-ballot.ts'
import { advisingRoles, lockToAdvise } from './authority.ts'
import { listInquiries, listPapers } from './inquiries/inquiry-store.ts'
import { faultsOfRemarks, type Remark } from './rules.ts'
import { AdvisoryReviewView, proposalFields } from './shapes.ts'
import { addReview, countReviews, findOpenReview, saveReview } from './store.ts'
import { reviewView } from './views.ts'

type Proposal = { choices: Record<string, number>; remarks: Remark[] }

const expected = {
  'unknown-criterion': { vi: 'Bộ tiêu chí không có tiêu chí này', en: 'The set has no such criterion' },
  'criterion-twice': { vi: 'Mỗi tiêu chí một nhận xét', en: 'One remark for each criterion' },
  'unknown-evidence': {
    vi: 'Hồ sơ, khảo sát, kiểm nghiệm không có minh chứng này',
    en: 'Neither the dossier nor a visit or test has such stored evidence',
  },
} as const

async function refuseFaults({ db }: Context, set: LoadedSet, dossier: DossierRow, { choices, remarks }: Proposal) {
  checkChoices(set, choices)
  const inquiries = await listInquiries(db, dossier.id, dossier.level)
  const ids = inquiries.map(({ id }) => id)
  const papers = [...(await listEvidence(db, [dossier.id])), ...(await listPapers(db, ids))]
  const stored = papers.filter(({ storedAt }) => storedAt !== null)
  const faults = faultsOfRemarks(remarks, set.compiled.codes, new Set(stored.map(({ id }) => id)))
  if (faults.length === 0) return
  const errors = faults.map(({ at, code }) => ({
    pointer: pointerOf(['remarks', ...at]),
    code,
    detail: expected[code],
  }))
  fail('invalid-input', { errors })
}

export const saveAdvisoryReview = action({
  name: 'saveAdvisoryReview',
  summary:
    'Save what the advisory team proposes of a dossier, whole or in part; `If-Match: "v0"` begins it, or a further one after a report',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, ...proposalFields }),
  output: AdvisoryReviewView,
  subject: (_input, { id }) => ({ type: 'advisory-review', id }),
  redact: ['choices', 'remarks', 'opinion'],
  needsVersion: true,
  async run(context, { dossierId, ...sent }) {
    const { db, actor, now, world, today } = context
    const dossier = await lockToAdvise(context, dossierId)
    const place = { dossierId, level: dossier.level }
    const before = await findOpenReview(db, place)
    const version = before?.version ?? 0
    checkVersion(context, { version }, () => ({ current: before && reviewView(before), sent }))
    const set = judgingSet(world, dossier, today)
    await refuseFaults(context, set, dossier, sent)
    const said = { ...sent, criteriaSha256: set.sha256, savedBy: actor.accountId!, savedAt: now, version: version + 1 }
    if (before) await saveReview(db, { id: before.id, ...said })
    else {
      const number = (await countReviews(db, place)) + 1
      const notYet = { handedOverBy: null, handedOverAt: null, report: null, sha256: null }
      await addReview(db, { id: uuidv7(), ...place, number, ...said, ...notYet })
    }
    await addAdviser(db, dossierId, actor.accountId!)
    return reviewView((await findOpenReview(db, place))!)
  },
})
