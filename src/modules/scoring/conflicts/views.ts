import type { FoundConflict } from './found-conflicts.ts'
import type { ConflictFields, SessionConflictView } from './shapes.ts'

export const sessionConflictView = (sessionId: string, found: FoundConflict): SessionConflictView => ({
  sessionId,
  ...conflictFieldsOf(found),
})

export const conflictFieldsOf = (found: FoundConflict): ConflictFields => {
  const { dossierId, accountId, name, basis, kind, declaration, state, clearance } = found
  return {
    dossierId,
    member: { accountId, name },
    ...{ basis, kind, state },
    ground: declaration?.ground ?? null,
    declaredAt: declaration?.declaredAt ?? null,
    withdrawal: declaration?.withdrawal ?? null,
    clearance: clearance && {
      by: { accountId: clearance.clearedBy, name: clearance.clearedByName },
      reason: clearance.reason,
      at: clearance.at,
    },
  }
}
