import { legalDay } from '../../src/core/clock.ts'
import type { Person, TestApp } from './app.ts'
import { type Decided, decided } from './decided.ts'
import { done } from './path.ts'
import { place } from './place.ts'

let papers = 0

/** What a decision's paper carries, under a number of its own. */
export const paper = (signedOn: string, more: object = {}) => ({
  ...{ unitCode: place.province, number: `${++papers}/QĐ-UBND`, signedOn, signerTitle: 'Chủ tịch' },
  ...more,
})

export type Issued = Awaited<ReturnType<typeof decided>> & { certificateId: string; code: string }

/** A product with a certificate that the signer issued today. */
export async function issued(app: TestApp, signer: Person, wanted: Decided = {}, more: object = {}): Promise<Issued> {
  const made = await decided(app, wanted)
  const today = legalDay(app.clock.now.toISOString())
  const decision = { ...paper(today, more), items: [{ dossierId: made.dossierId }] }
  const answer = await done(app, signer, 'POST', '/v1/decisions', decision)
  const [item] = (answer as unknown as { items: { certificate: { id: string; code: string } }[] }).items
  return { ...made, certificateId: item!.certificate.id, code: item!.certificate.code }
}
