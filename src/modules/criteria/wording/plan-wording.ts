import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Db } from '../../../core/db.ts'
import { pointerOf } from '../../../core/input.ts'
import { type FieldError, fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import type { LoadedSet } from '../reference.ts'
import { wordedCodes } from './wording-rules.ts'
import type { CriteriaWording, WordingImportPreview } from './wording-shapes.ts'
import { readWordings } from './wording-store.ts'

type Given = z.output<typeof CriteriaWording>
type PlannedWording = Given & { loaded: LoadedSet; status: 'added' | 'changed' | 'unchanged' }

const fault = (path: readonly PropertyKey[], code: string, vi: string, en: string): FieldError => ({
  pointer: pointerOf(['wordings', ...path]),
  code,
  detail: { vi, en },
})

/** The version that a wording is for. */
function versionFor({ criteria }: Pick<World, 'criteria'>, { instrument, set, sha256 }: Given): LoadedSet | null {
  const found = sha256 === null ? criteria.set(instrument, set) : criteria.version(sha256)
  return found?.instrument.code === instrument && found.source.set === set ? found : null
}

/** @throws invalid-input with a pointer such as `/wordings/0/texts/1.1~12` for every text of what the set has not */
export async function planWordings(
  { db, world }: { db: Db; world: Pick<World, 'criteria'> },
  wordings: readonly Given[],
): Promise<PlannedWording[]> {
  const known = await readWordings(db)
  const errors: FieldError[] = []
  const seen = new Set<string>()
  const planned = wordings.flatMap((given, at): PlannedWording[] => {
    const loaded = versionFor(world, given)
    if (!loaded) {
      errors.push(
        fault([at, 'set'], 'unknown-criteria-set', 'Không có bộ tiêu chí này', 'There is no such criteria set'),
      )
      return []
    }
    const codes = wordedCodes(loaded.source)
    for (const code of Object.keys(given.texts))
      if (!codes.has(code))
        errors.push(
          fault([at, 'texts', code], 'unknown-code', 'Bộ tiêu chí không có mã này', 'The set has no such code'),
        )
    if (seen.has(loaded.sha256))
      errors.push(fault([at, 'set'], 'repeated', 'Bộ này đã có ở trên', 'The set stands above already'))
    seen.add(loaded.sha256)
    const before = known.get(loaded.sha256)
    const same = before !== undefined && isDeepStrictEqual({ ...before }, { ...given.texts })
    return [{ ...given, loaded, status: before === undefined ? 'added' : same ? 'unchanged' : 'changed' }]
  })
  if (errors.length > 0) fail('invalid-input', { errors })
  return planned
}

export const wordingsView = (planned: readonly PlannedWording[]): z.infer<typeof WordingImportPreview> => ({
  wordings: planned.map(({ instrument, set, loaded, status, texts }) => ({
    instrument,
    set,
    sha256: loaded.sha256,
    status,
    texts: Object.keys(texts).length,
    without: [...wordedCodes(loaded.source)].filter((code) => !(code in texts)),
  })),
})
