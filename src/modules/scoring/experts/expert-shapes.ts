import { z } from 'zod'
import { Id, InstantText } from '../../../core/shapes.ts'
import { MemberName } from '../shapes.ts'
import type { NamedOpinion } from './expert-store.ts'

export const ExpertOpinionView = z
  .strictObject({
    id: Id,
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

export const opinionView = ({ sessionId: _session, accountId, name, ...opinion }: NamedOpinion) => ({
  ...opinion,
  expert: { accountId, name },
})
