import type { Context } from '../../core/action.ts'
import { itemNames } from '../dossiers/checks/checklist.ts'
import { criteriaOf } from '../dossiers/checks/papers.ts'
import { growthPercent } from '../dossiers/drafts/growth.ts'
import { inWords } from '../dossiers/returns/return-rules.ts'
import type { DossierReturn } from '../dossiers/returns/return-store.ts'
import type { CommuneReport, DossierRow, Evidence } from '../dossiers/store.ts'
import { withoutPersonal } from '../producers/personal.ts'
import type { Producer, Product } from '../producers/store.ts'
import { unitName } from '../units/shapes.ts'
import { formHead, type Papers } from './form-head.ts'
import { assessedParts, type FormKind, placeName, titles } from './rules.ts'
import type { FormView } from './shapes.ts'

export const contentPath = (dossierId: string, form: FormKind): string =>
  `/v1/dossiers/${dossierId}/forms/${form}/content`

/** Only the producer's own two forms ask for what is a person's, and Mẫu 01 not for the representative's. */
export function producerOnForm(form: FormKind, producer: Producer): FormView['producer'] {
  const { id: _id, communeCode: _c, provinceCode: _p, createdAt: _at, version: _v, ...rest } = producer
  const { mergedInto: _into, mergedAt: _when, mergedBy: _by, mergeReason: _why, ...all } = rest
  if (form === 'form-02') return all
  const open = withoutPersonal(all)
  return form === 'form-01' ? { ...open, phone: all.phone, email: all.email } : open
}

/** Forms that name the evidence they come with. */
const listed: ReadonlySet<FormKind> = new Set(['form-01', 'form-02', 'receipt', 'province-receipt'])

type Parts = Papers & {
  form: FormKind
  dossier: DossierRow
  producer: Producer
  product: Product
  evidence: Evidence[]
  samplesReceived: number | null
}

/** The paper as data, from what was read within the reader's reach. @throws not-found while there is no such paper */
export function formView({ world, today }: Context, parts: Parts): FormView {
  const { form, dossier, producer, product, report, lastReturn } = parts
  const evidence = parts.evidence.filter(({ storedAt }) => storedAt !== null)
  const { source, instrument } = criteriaOf(world, dossier, today)
  const head = formHead(form, dossier, parts)
  const commune = unitName(world.units.named(dossier.communeCode))
  const province = unitName(world.units.named(dossier.provinceCode))
  const checklist = world.checklists.get(instrument.code)
  const names = checklist && itemNames(checklist)
  // An item of an older checklist, or of an instrument that has none on record, is called as it was written.
  const nameOf = (item: string) => names?.get(item)?.vi ?? item
  const files = listed.has(form) ? evidence : []
  return {
    form,
    dossierId: dossier.id,
    title: titles[form],
    ...head,
    place: placeName(head.issuer === 'province' ? province.name : head.issuer === 'ministry' ? 'Hà Nội' : commune.name),
    instrument: instrument.number,
    kind: dossier.kind,
    commune,
    province,
    producer: producerOnForm(form, producer),
    product: {
      name: product.name,
      description: product.description,
      setNo: source.set,
      setName: source.name.vi,
      groupNo: source.group.no,
      groupName: source.group.vi,
    },
    sampleCount: dossier.sampleCount,
    samplesReceived: form === 'province-receipt' ? parts.samplesReceived : null,
    attachments: files.map(({ item, fileName }, at) => ({ no: at + 1, item: nameOf(item), fileName })),
    selfAssessment: form === 'form-02' ? assessmentOf(dossier, source, evidence) : null,
    report: form === 'form-03' && report ? reportOf(report) : null,
    returnNotice: form === 'return-notice' && lastReturn ? noticeOf(lastReturn, nameOf) : null,
    claimCode: null,
    contentUrl: contentPath(dossier.id, form),
  }
}

type Source = ReturnType<typeof criteriaOf>['source']

function assessmentOf(
  { selfAssessment, results, nextPlan, changes, growth: years }: DossierRow,
  source: Source,
  evidence: Evidence[],
) {
  const parts = assessedParts(source, selfAssessment, evidence)
  const growth = years.map((one, at) => ({ ...one, revenueGrowthPercent: growthPercent(years[at - 1], one) }))
  return { results, nextPlan, changes, growth, parts, total: parts.reduce((sum, { points }) => sum + points, 0) }
}

function reportOf({ productOrigin, localLabour, ideaOrigin, localIdentity, ...report }: CommuneReport) {
  const { conclusion, letterNumber, letterDate } = report
  return { productOrigin, localLabour, ideaOrigin, localIdentity, conclusion, letterNumber, letterDate }
}

const noticeOf = ({ message, items, dueOn }: DossierReturn, nameOf: (item: string) => string) => ({
  message,
  dueOn,
  items: items.map(({ item, ...why }) => ({ item: nameOf(item), reason: inWords(why) })),
})
