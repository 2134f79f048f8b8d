import type { World } from '../../../core/world.ts'
import { evaluate } from '../../criteria/evaluation.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { criteriaOf } from '../../criteria/set-walk.ts'
import type { DossierPapers, DossierRow, Evidence } from '../../dossiers/store.ts'
import { unitName } from '../../units/shapes.ts'
import { chosenOption } from '../chosen-option.ts'
import type { Inquiry } from '../inquiries/inquiry-store.ts'
import type { ReportContent } from '../shapes.ts'
import type { AdvisoryReview } from '../store.ts'

type Line = ReportContent['criteria'][number]

type Review = Pick<AdvisoryReview, 'choices' | 'remarks' | 'number' | 'level'>
type Parts = {
  dossier: DossierRow
  papers: DossierPapers
  evidence: readonly Evidence[]
  set: LoadedSet
  /** The version that the self-assessment was handed in by. */
  ownSet: LoadedSet
  review: Review
  inquiries: readonly Inquiry[]
  /** Papers of the inquiries. */
  inquiryPapers: readonly Evidence[]
  opinion: string
  by: { name: string; at: string }
}

function linesOf({ dossier: { selfAssessment }, evidence, inquiryPapers, set, ownSet, review }: Parts): Line[] {
  const own = new Map(criteriaOf(ownSet.source).map(({ criterion }) => [criterion.code, criterion]))
  const remarks = new Map(review.remarks.map((remark) => [remark.criterion, remark]))
  return criteriaOf(set.source).map(({ part, criterion }) => {
    const remark = remarks.get(criterion.code)
    const { choice: selfChoice, points: selfPoints } = chosenOption(
      own.get(criterion.code),
      selfAssessment[criterion.code],
    )
    const linked = [...evidence, ...inquiryPapers].filter(
      ({ id, sha256 }) => sha256 !== null && remark?.evidenceIds.includes(id),
    )
    return {
      code: criterion.code,
      part: part.code,
      name: criterion.official ?? criterion.name.vi,
      max: criterion.max,
      selfChoice,
      selfPoints,
      ...chosenOption(criterion, review.choices[criterion.code]),
      comment: remark?.comment ?? null,
      evidence: linked.map(({ id, fileName, sha256 }) => ({ id, fileName, sha256: sha256! })),
    }
  })
}

const inquiriesOf = ({ inquiries, inquiryPapers }: Parts): ReportContent['inquiries'] =>
  inquiries.map(({ id, kind, matter, place, sample, laboratory, plannedOn, doneOn, ...ended }) => ({
    id,
    kind,
    matter,
    place,
    sample,
    laboratory,
    plannedOn,
    doneOn,
    participants: ended.participants,
    findings: ended.findings,
    withdrawReason: ended.withdrawReason,
    papers: inquiryPapers
      .filter(({ inquiryId }) => inquiryId === id)
      .map(({ id, fileName, sha256, validFrom, validUntil }) => ({ id, fileName, sha256, validFrom, validUntil })),
  }))

/** The report as it will be kept; the proposal is a whole ballot, which the caller has made sure of. Pure. */
export function reportContent({ units }: Pick<World, 'units'>, parts: Parts): ReportContent {
  const { dossier, papers, set, review, opinion, by } = parts
  const request = { ballots: [{ member: 'advisory', choices: review.choices }] }
  const { response } = evaluate(set.compiled, request, set.bands)
  const { ballots, band, star, gates } = response!
  const { total, parts: points } = ballots[0]!
  return {
    dossierId: dossier.id,
    level: review.level,
    number: review.number,
    productName: papers.product.name,
    productCode: dossier.productCode,
    producerName: papers.producer.name,
    commune: unitName(units.named(dossier.communeCode)),
    province: unitName(units.named(dossier.provinceCode)),
    instrument: set.instrument.number,
    setNo: set.source.set,
    setName: set.source.name.vi,
    criteriaSha256: set.sha256,
    criteria: linesOf(parts),
    total,
    parts: { A: points.A, B: points.B, C: points.C },
    band,
    star,
    gatesMissed: gates
      .filter(({ met }) => met === false)
      .map(({ star, criterion, minimum }) => ({ star, criterion, minimum })),
    inquiries: inquiriesOf(parts),
    opinion,
    handedOverBy: by.name,
    handedOverAt: by.at,
  }
}
