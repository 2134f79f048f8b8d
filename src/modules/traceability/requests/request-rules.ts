import type { Instant, LegalDay } from '../../../core/clock.ts'

/** A request for stamps (đề nghị cấp tem) is open until the province hands stamps over for it or refuses it. */
export const stampRequestStates = ['open', 'granted', 'refused'] as const
export type StampRequestState = (typeof stampRequestStates)[number]

type Decided = { decidedAt: Instant | null; batchId: string | null }

export function stateOfRequest({ decidedAt, batchId }: Decided): StampRequestState {
  if (decidedAt === null) return 'open'
  return batchId === null ? 'refused' : 'granted'
}

type Asked = { productId: string; count: number; requestedOn: LegalDay }
type HandedOver = { productId: string; count: number; handedOverOn: LegalDay }

/** The field for which a hand-over does not answer a request: of another product, of more than was asked for, from before. */
export function faultOfAnswer(asked: Asked, handed: HandedOver): keyof HandedOver | null {
  if (handed.productId !== asked.productId) return 'productId'
  if (handed.count > asked.count) return 'count'
  return handed.handedOverOn < asked.requestedOn ? 'handedOverOn' : null
}
