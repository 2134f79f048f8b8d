import { type LegalDay, yearOf } from '../../../core/clock.ts'
import { nextNumber } from '../../../core/counters.ts'
import type { Db } from '../../../core/db.ts'
import { productCode } from '../../dossiers/rules.ts'
import type { DossierRow } from '../../dossiers/store.ts'

/** The dossiers with the code that ballots name their product by; one that came up before keeps its code. */
export async function withProductCodes(
  db: Db,
  dossiers: readonly DossierRow[],
  heldOn: LegalDay,
): Promise<DossierRow[]> {
  const year = yearOf(heldOn)
  const codes = new Map<string, string>()
  // Commune by commune in one order, since each number stays locked until the transaction ends.
  for (const { id, provinceCode, communeCode, productCode: code } of dossiers.toSorted(byCommune)) {
    if (code !== null) continue
    const running = await nextNumber(db, 'product-code', communeCode, year)
    codes.set(id, productCode(provinceCode, communeCode, running, year))
  }
  return dossiers.map((dossier) => ({ ...dossier, productCode: codes.get(dossier.id) ?? dossier.productCode }))
}

const byCommune = (a: DossierRow, b: DossierRow): number => a.communeCode.localeCompare(b.communeCode)
