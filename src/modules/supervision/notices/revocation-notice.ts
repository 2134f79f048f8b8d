import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { readCertificate, readDecision } from '../../certification/store.ts'
import { asDraft, noticePaper } from './notice-paper.ts'
import { RevocationNotice } from './notice-shapes.ts'
import { noticeAbout } from './notice-store.ts'
import { noticeView } from './notice-view.ts'

export const revocationNotice = action({
  name: 'revocationNotice',
  summary:
    'The notice to producer and commune that a certificate was revoked, by which decision and why; contentUrl prints it',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ certificateId: Id }),
  output: RevocationNotice,
  async run({ db, actor, world }, { certificateId }) {
    const certificate = await readCertificate(db, actor, certificateId)
    const { revocationDecisionId } = certificate
    // An expired or superseded one was not revoked: there is no such notice of it.
    if (revocationDecisionId === null) return fail('not-found')
    const issued = await noticeAbout(db, certificateId)
    if (issued) return { ...issued.paper, issued: noticeView(issued) }
    const decision = await readDecision(db, actor, revocationDecisionId)
    return { ...noticePaper(world, certificate, decision, asDraft(decision)), issued: null }
  },
})
