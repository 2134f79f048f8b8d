import type { Authority, DecisionKind, RevocationGround } from '../../rules.ts'

/** Dự thảo, đã ban hành, đã hủy. */
export const draftStates = ['draft', 'issued', 'dropped'] as const
export type DraftState = (typeof draftStates)[number]

export type DraftedItem = { dossierId: string; star: number | null; samplesReturned: number | null }

/** What a decision is to say of what. */
export type Order = {
  kind: DecisionKind
  ground: RevocationGround | null
  /** Dossiers in the order of the paper, of every kind but revocations. */
  items: readonly DraftedItem[]
  /** Certificates in the order of the paper, of a revocation. */
  certificateIds: readonly string[]
}

export type OrderFault = { field: readonly PropertyKey[]; code: 'missing' | 'not-of-this-kind' | 'another-authority' }

/**
 * What is wrong with an order whatever its dossiers and certificates are, or null: only a province approves results for the
 * ministry and has them evaluated again, a revocation names certificates and its ground, every other kind dossiers.
 */
export function orderFault({ kind, ground, items, certificateIds }: Order, authority: Authority): OrderFault | null {
  const isRevocation = kind === 'revoke'
  const fault = (code: OrderFault['code'], ...field: PropertyKey[]): OrderFault => ({ field, code })
  if (authority === 'ministry' && (kind === 'approve-for-ministry' || kind === 'evaluate-again'))
    return fault('another-authority', 'kind')
  if (isRevocation && ground === null) return fault('missing', 'ground')
  if (!isRevocation && ground !== null) return fault('not-of-this-kind', 'ground')
  const [wanted, other] = isRevocation ? (['certificateIds', 'items'] as const) : (['items', 'certificateIds'] as const)
  const named = { items: items.length, certificateIds: certificateIds.length }
  if (named[other] > 0) return fault('not-of-this-kind', other)
  if (named[wanted] === 0) return fault('missing', wanted)
  const starAt = kind === 'recognise' ? -1 : items.findIndex(({ star }) => star !== null)
  if (starAt >= 0) return fault('not-of-this-kind', 'items', starAt, 'star')
  const at = kind === 'evaluate-again' ? -1 : items.findIndex(({ samplesReturned }) => samplesReturned !== null)
  return at >= 0 ? fault('not-of-this-kind', 'items', at, 'samplesReturned') : null
}
