import type { LegalDay } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import type { UnitKind, UnitLevel } from './rules.ts'
import { readUnits } from './store.ts'

/** A unit as it is today. */
export type Unit = { code: string; name: string; kind: UnitKind; level: UnitLevel; parentCode: string | null }

/** All units in memory: they are few, change rarely and stand in every answer. */
export type UnitReference = {
  get(code: string): Unit | undefined
  /** The unit itself, or an empty name where a code is not known (yet) to this instance. */
  named(code: string): Unit
  childrenOf(code: string): readonly Unit[]
  /** Codes of a unit and all units below it. */
  reload(): Promise<void>
}

/** Reads the units as of the legal day that `today` tells, and again at each `reload`. */
export async function loadUnits(db: Db, today: () => LegalDay): Promise<UnitReference> {
  let byCode = new Map<string, Unit>()
  let children = new Map<string, Unit[]>()
  const reload = async () => {
    const rows = await readUnits(db, { today: today() })
    byCode = new Map(rows.map((unit) => [unit.code, unit]))
    children = Map.groupBy(rows, (unit) => unit.parentCode ?? '')
  }
  await reload()
  return {
    get: (code) => byCode.get(code),
    named: (code) => byCode.get(code) ?? { code, name: code, kind: 'commune', level: 'commune', parentCode: null },
    childrenOf: (code) => children.get(code) ?? [],
    reload,
  }
}
