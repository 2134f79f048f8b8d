import type { Context } from '../../../core/action.ts'
import { type LegalDay, legalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { refuseUncertified } from './certified.ts'
import { faultOfAnswer, stateOfRequest } from './request-rules.ts'
import { lockRequest, type RequestRow } from './request-store.ts'

/** @throws not-found out of reach, stamp-request-decided when it was answered before */
export async function lockOpenRequest({ db, actor }: Pick<Context, 'db' | 'actor'>, id: string): Promise<RequestRow> {
  const request = await lockRequest(db, actor, id)
  const state = stateOfRequest(request)
  if (state !== 'open') fail('stamp-request-decided', { state })
  return request
}

const expected = {
  productId: { code: 'other-product', vi: 'Đề nghị là của sản phẩm khác', en: 'The request is for another product' },
  count: { code: 'more-than-asked', vi: 'Nhiều hơn số tem đã đề nghị', en: 'More stamps than were asked for' },
  handedOverOn: { code: 'before-request', vi: 'Trước ngày đề nghị', en: 'Before the day of the request' },
} as const

type HandedOver = { productId: string; count: number; handedOverOn: LegalDay }

/** Locks the request that stamps for a locked product are to answer; throws when they cannot. */
export async function lockAnswered(context: Context, id: string, handed: HandedOver): Promise<void> {
  const request = await lockOpenRequest(context, id)
  const requestedOn = legalDay(request.requestedAt)
  const fault = faultOfAnswer({ productId: request.product.id, count: request.count, requestedOn }, handed)
  if (fault) failAt([fault], expected[fault].code, expected[fault].vi, expected[fault].en)
  // Revoked since it was asked for: who may not use the mark any more gets no stamps.
  await refuseUncertified(context, handed.productId)
}
