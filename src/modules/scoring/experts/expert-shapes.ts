import { z } from 'zod'
import { Id, InstantText } from '../../../core/shapes.ts'
import { MemberName } from '../shapes.ts'
import type { NamedOpinion } from './expert-store.ts'

export const ExpertOpinionView = z
  .strictObject({
    id: Id,
    sessionId: Id.meta({ description: 'In which it was given: this one, or one that put the dossier off' }),
    dossierId: Id,
    expert: MemberName,
    organisation: z.string(),
    opinion: z.string(),
    at: InstantText,
  })
  .meta({ id: 'ExpertOpinion' })

export const ExpertOpinionList = z
  .strictObject({ sessionId: Id, items: z.array(ExpertOpinionView) })
  .meta({ id: 'ExpertOpinionList' })

export const opinionView = ({ accountId, name, ...opinion }: NamedOpinion) => ({
  ...opinion,
  expert: { accountId, name },
})
