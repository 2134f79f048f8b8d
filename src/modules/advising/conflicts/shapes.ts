import { z } from 'zod'
import { Id, InstantText } from '../../../core/shapes.ts'
import { conflictFields } from '../../scoring/conflicts/shapes.ts'
import { MemberName } from '../../scoring/shapes.ts'

export const AdvisoryConflictView = z
  .strictObject({ councilId: Id, ...conflictFields })
  .meta({ id: 'AdvisoryConflict', description: 'A reason why a member of the advisory team should not advise' })

export const AdvisoryConflictList = z
  .strictObject({
    dossierId: Id,
    councilId: Id,
    sessionId: Id.nullable().meta({
      description: 'The planned session that settles them; null: the dossier is on no agenda yet',
    }),
    items: z.array(AdvisoryConflictView),
  })
  .meta({ id: 'AdvisoryConflictList' })

export const AdvisoryRecusalView = z
  .strictObject({ dossierId: Id, councilId: Id, member: MemberName, reason: z.string(), at: InstantText })
  .meta({ id: 'AdvisoryRecusal' })
