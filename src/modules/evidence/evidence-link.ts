import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { findEvidence, readDossier } from '../dossiers/store.ts'
import { linkMinutes } from './rules.ts'
import { EvidenceLinkView } from './shapes.ts'

export const evidenceLink = action({
  name: 'evidenceLink',
  summary: `An address that opens one evidence file without Authorization for ${linkMinutes} minutes, under the account that asks`,
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id, evidenceId: Id }),
  output: EvidenceLinkView,
  async run({ db, actor, now, world }, { dossierId, evidenceId }) {
    await readDossier(db, actor, dossierId)
    const { storedAt } = await findEvidence(db, dossierId, evidenceId)
    const { accountId } = actor
    if (storedAt === null || accountId === null) return fail('not-found')
    const { token, expiresAt } = world.evidenceLinks.sign({ dossierId, evidenceId, accountId }, now)
    return { url: `${world.publicUrl}/v1/linked-evidence?link=${token}`, expiresAt }
  },
})
