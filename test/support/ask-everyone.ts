import type { Test } from 'tap'
import type { Action } from '../../src/core/action.ts'
import type { TestApp } from './app.ts'
import type { Observer, Scene } from './blind-scene.ts'
import { answers, everything } from './every-answer.ts'
import { addressesOf, inputOf, isFor } from './every-question.ts'

/** What was answered, by who asked what. */
export type Told = Record<string, string[]>

/** The same question of each dossier, where it is about one. */
function* inputsOf(action: Action, { known, dossierIds }: Scene) {
  for (const dossierId of 'dossierId' in action.input.shape ? dossierIds : [undefined]) {
    const input = inputOf(action, { ...known, values: { ...known.values, dossierId } })
    if (input) yield input
  }
}

export type Look = { app: TestApp; scene: Scene; since: number }

/** What everyone who may ask is answered to all of these actions, at both doors. */
export async function askAll(
  { app, scene, since }: Look,
  asked: readonly Action[],
  observers: Observer[],
): Promise<Told> {
  const told: Told = {}
  for (const action of asked) {
    for (const { name, as } of observers.filter((one) => isFor(action, one.roles))) {
      // What is public is the same for all: the public asks it for them.
      if (action.roles === 'public' && as) continue
      for (const input of inputsOf(action, scene))
        told[`${name} ${action.name} ${JSON.stringify(input)}`] = await answers(app, { action, input, as }, since)
    }
  }
  return told
}

/** What lies at the addresses that are no actions: papers as files, pages, documents about the service. */
export async function askAddresses({ app, scene, since }: Look, observers: Observer[]): Promise<Told> {
  const { dossierIds, known } = scene
  const values: Record<string, unknown> = { ...known.values, dossierId: dossierIds[0], form: 'form-01' }
  const told: Told = {}
  for (const url of addressesOf(app, values)) {
    for (const { name, as } of observers) {
      const headers = { ...(as && { authorization: `Bearer ${as.token}` }) }
      told[`${name} GET ${url}`] = [everything(await app.server.inject({ url, headers }), since)]
    }
  }
  return told
}

/** Fails where two histories with the same questions were answered differently. */
export function sameIn(t: Test, [one, two]: readonly Told[], stage: string): void {
  const differing = Object.keys(one!).filter((asked) => one![asked]!.join() !== two![asked]!.join())
  t.same(Object.keys(two!), Object.keys(one!), stage)
  t.same(Object.fromEntries(differing.map((asked) => [asked, [one![asked], two![asked]]])), {}, stage)
}
