import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CriteriaSet } from '../../src/modules/criteria/rules.ts'
import type { TestApp } from './app.ts'
import { shippedSet } from './criteria-sets.ts'

type File = Record<string, unknown>

/** The file of a set of the release, as JSON. */
export const shippedFile = (setNo: number): File => {
  const name = `${String(setNo).padStart(2, '0')}.json`
  return JSON.parse(readFileSync(new URL(`../../data/criteria/26-2026/${name}`, import.meta.url), 'utf8'))
}

/** A copy of a set of the release, changed. */
export function rewritten(setNo: number, change: (source: CriteriaSet & Record<string, never>) => void): File {
  const source = structuredClone(shippedSet(setNo).source)
  change(source as never)
  return source as unknown as File
}

/** The same set with another name: a version of its own that judges alike. */
export const renamed = (setNo: number, word: string): File => ({
  ...shippedSet(setNo).source,
  name: { vi: `Bộ ${word}`, en: `Set ${word}` },
})

/** Waits until the service has heard of a version. */
export async function known({ server }: TestApp, sha256: string): Promise<void> {
  while (!server.ocop.world.criteria.version(sha256)) await sleep(20)
}

/** Waits until a set is answered with this wording of its first part. */
export async function reloaded(
  ask: () => Promise<{ parts: { official: string | null }[] }>,
  official: string,
): Promise<void> {
  while ((await ask()).parts[0]!.official !== official) await sleep(20)
}
