import type { Action } from '../../src/core/action.ts'
import type { Person, TestApp } from './app.ts'
import type { Door } from './doors.ts'
import { attach, done } from './path.ts'
import { place } from './place.ts'
import { dossierInput, producerInput, productInput, requiredItemsOf } from './sample-dossier.ts'

export type OnPaper = { producerId: string; productId: string; dossierId: string }

/** A producer that the commune registered from paper, which nobody has claimed, with a product. */
export async function paperProducer(app: TestApp, commune: Person): Promise<{ producerId: string; productId: string }> {
  const { id: producerId } = await done(app, commune, 'POST', '/v1/paper-producers', {
    communeCode: place.commune,
    ...producerInput,
  })
  const { id: productId } = await done(app, commune, 'POST', `/v1/producers/${producerId}/products`, productInput)
  return { producerId, productId }
}

/** A complete draft that the commune entered for such a producer, scans included. */
export async function paperDraft(app: TestApp, commune: Person): Promise<OnPaper> {
  const made = await paperProducer(app, commune)
  const { setNo } = productInput
  const { id: dossierId } = await done(app, commune, 'POST', '/v1/dossiers', {
    productId: made.productId,
    ...dossierInput(setNo),
  })
  for (const item of requiredItemsOf(setNo)) await attach(app, commune, dossierId, item)
  return { ...made, dossierId }
}

export async function codeOf(app: TestApp, commune: Person, producerId: string): Promise<string> {
  const issued: unknown = await done(app, commune, 'POST', `/v1/producers/${producerId}/claim-codes`)
  return (issued as { code: string }).code
}

/** Someone who claims the producer by its code. */
export async function claimedBy(app: TestApp, commune: Person, producerId: string): Promise<Person> {
  const code = await codeOf(app, commune, producerId)
  const person = await app.person('Chủ thể')
  await done(app, person, 'POST', '/v1/producer-claims', { code })
  return person
}

/** Asks one door as a person: for what it gives, and for the code with which it refuses (undefined when it grants). */
export function askerOf(door: Door) {
  const ask = (action: unknown, input: object, { token }: Person, ifMatch?: number) =>
    door.ask(action as Action, input, { token, ...(ifMatch !== undefined && { ifMatch }) })
  return {
    ask,
    codeOf: async (...asked: Parameters<typeof ask>) => (await ask(...asked)).problem?.code,
    async given(...asked: Parameters<typeof ask>): Promise<Record<string, unknown>> {
      const { output, problem } = await ask(...asked)
      if (problem) throw new Error(`${door.name} refused ${asked[0]}: ${JSON.stringify(problem)}`)
      return output as Record<string, unknown>
    },
  }
}
