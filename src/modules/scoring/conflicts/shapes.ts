import { z } from 'zod'
import { Id, InstantText } from '../../../core/shapes.ts'
import { MemberName } from '../shapes.ts'
import { conflictStates, declaredKinds, derivedKinds } from './rules.ts'

const Withdrawal = z.strictObject({ reason: z.string(), at: InstantText }).meta({ id: 'ConflictWithdrawal' })

export const DeclaredConflictView = z
  .strictObject({
    id: Id,
    dossierId: Id.nullable(),
    producerId: Id.nullable().meta({ description: 'A standing declaration: every dossier of this producer' }),
    producerName: z.string().nullable(),
    relativeName: z
      .string()
      .nullable()
      .meta({ description: 'Of a relative: every dossier of a producer that a person of this name represents' }),
    kind: z.enum(declaredKinds),
    ground: z.string(),
    declaredAt: InstantText,
    withdrawal: Withdrawal.nullable(),
  })
  .meta({ id: 'DeclaredConflict' })
export const DeclaredConflictList = z
  .strictObject({ items: z.array(DeclaredConflictView) })
  .meta({ id: 'DeclaredConflictList' })

const Clearance = z
  .strictObject({ by: MemberName, reason: z.string(), at: InstantText })
  .meta({ id: 'ConflictClearance' })

export const conflictFields = {
  dossierId: Id,
  member: MemberName,
  basis: z.string().meta({ description: 'Id of the declaration, or the kind of what the system found' }),
  kind: z.enum([...declaredKinds, ...derivedKinds]),
  ground: z.string().nullable().meta({ description: 'What the member declared; null where the system found it' }),
  declaredAt: InstantText.nullable(),
  state: z.enum(conflictStates),
  withdrawal: Withdrawal.nullable().meta({
    description: 'The member took it back; a session that had opened keeps it',
  }),
  clearance: Clearance.nullable(),
}
export type ConflictFields = z.infer<z.ZodObject<typeof conflictFields>>

export const SessionConflictView = z.strictObject({ sessionId: Id, ...conflictFields }).meta({ id: 'SessionConflict' })
export type SessionConflictView = z.infer<typeof SessionConflictView>

export const SessionConflictList = z
  .strictObject({ sessionId: Id, items: z.array(SessionConflictView) })
  .meta({ id: 'SessionConflictList' })
