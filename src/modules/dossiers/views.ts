import type { World } from '../../core/world.ts'
import { unitName } from '../units/shapes.ts'
import type { CheckedDossier } from './checks/checked-dossier.ts'
import { holds, proposalFor } from './checks/checking.ts'
import { missingItems } from './checks/checklist.ts'
import type { Validity } from './evidence/validity.ts'
import type { DossierReturn } from './returns/return-store.ts'
import type { RoundOfDossier } from './rounds/falls-into.ts'
import { allowedEvents } from './rules.ts'
import type { ChecklistView, DossierView, EvidenceView } from './shapes.ts'
import type { CommuneReport, DossierReview, DossierRow, Evidence } from './store.ts'

/** The dossier as it looks from outside; to-one relations came with the row, units from memory. */
export const dossierView = ({ units }: Pick<World, 'units'>, row: DossierRow): DossierView => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  level: row.level,
  allowed: allowedEvents(row),
  product: { id: row.productId, name: row.productName, setNo: row.setNo },
  producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
  commune: unitName(units.named(row.communeCode)),
  province: unitName(units.named(row.provinceCode)),
  instrument: row.instrument,
  sampleCount: row.sampleCount,
  results: row.results,
  nextPlan: row.nextPlan,
  changes: row.changes,
  growth: row.growth,
  selfAssessment: row.selfAssessment,
  productCode: row.productCode,
  councilId: row.councilId,
  communeReceiptNumber: row.communeReceiptNumber,
  provinceReceiptNumber: row.provinceReceiptNumber,
  createdAt: row.createdAt,
  filedAt: row.filedAt,
  enteredByCommune: row.enteredBy !== null,
  handedInOn: row.handedInOn,
  communeReceivedAt: row.communeReceivedAt,
  forwardedAt: row.forwardedAt,
  provinceReceivedAt: row.provinceReceivedAt,
  decidedAt: row.decidedAt,
  round: roundView(row),
  endGround: row.endGround,
  endNote: row.endNote,
  version: row.version,
})

const roundView = ({ roundCode, roundCutOffOn, roundFinishOn }: RoundOfDossier): DossierView['round'] =>
  roundCode === null ? null : { code: roundCode, cutOffOn: roundCutOffOn!, finishOn: roundFinishOn! }

export const contentPath = (dossierId: string, evidenceId: string): string =>
  `/v1/dossiers/${dossierId}/evidence/${evidenceId}/content`

export const evidenceView = (row: Evidence, validity: Validity): EvidenceView => ({
  id: row.id,
  dossierId: row.dossierId,
  item: row.item,
  criteria: row.criteria,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  validity,
  fileName: row.fileName,
  sha256: row.sha256,
  sizeBytes: row.sizeBytes,
  mediaType: row.mediaType,
  createdAt: row.createdAt,
  storedAt: row.storedAt,
  quarantined: row.quarantinedAt !== null,
  infectedWith: row.infectedWith,
  contentUrl: contentPath(row.dossierId, row.id),
  version: row.version,
})

export const returnView = ({
  dossierId: _dossier,
  returnedBy: _account,
  remindDaysBefore: _marks,
  ...open
}: DossierReturn) => open

export const reportView = ({ reportedBy: _account, ...open }: CommuneReport) => open

export const reviewView = ({ dossierId: _dossier, reviewedBy: _account, ...open }: DossierReview) => open

/** The checklist with every finding beside its item, oldest first. */
export function checklistView({ checklist, items, checks, bases, lasting }: CheckedDossier): ChecklistView {
  const byItem = Map.groupBy(checks, ({ item }) => item)
  const found = (code: string) =>
    (byItem.get(code) ?? []).map((check) => ({
      step: check.step,
      result: check.result,
      reason: check.reason,
      note: check.note,
      checkedBy: check.checkedByName,
      checkedAt: check.checkedAt,
      holds: holds(check, bases),
    }))
  const holding = (code: string) => {
    const best = lasting.get(code)
    const proposed = best ? proposalFor(best.validity, checklist.reasons) : null
    return { ...(best ?? { validity: null, validFrom: null, validUntil: null }), proposed }
  }
  return {
    complete: missingItems(items).length === 0,
    items: items.map((item) => ({ ...item, ...holding(item.code), checks: found(item.code) })),
    reasons: checklist.reasons.map(({ code, results, name }) => ({ code, results: [...results], name })),
  }
}
