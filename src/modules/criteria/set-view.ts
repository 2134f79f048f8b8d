import type { z } from 'zod'
import type { LoadedSet } from './reference.ts'
import type { Criterion, Group, Note, Option, Part, Section } from './rules.ts'
import type { CriteriaSetSummary, CriteriaSetView } from './set-shapes.ts'

const summedView = ({ code, name, official, max }: Group) => ({ code, name, official: official ?? null, max })
const noteView = ({ kind, vi, en }: Note) => ({ kind, text: { vi, en } })

const optionView = (option: Option) => ({
  no: option.no,
  points: option.points,
  label: option.label,
  official: option.official ?? null,
  minStar: option.minStar ?? null,
  case: option.case ?? null,
  asPrinted: option.asPrinted === undefined ? null : { points: option.asPrinted },
  inferred: option.inferred ?? false,
  uncertain: option.uncertain ?? false,
})

const criterionView = (criterion: Criterion) => ({
  ...summedView(criterion),
  group: criterion.group ?? null,
  appliesWhen: criterion.appliesWhen ?? null,
  zeroKnocksOut: criterion.zeroKnocksOut ?? false,
  notes: (criterion.notes ?? []).map(noteView),
  options: criterion.options.map(optionView),
})

const sectionView = (section: Section) => ({
  ...summedView(section),
  notes: (section.notes ?? []).map(noteView),
  groups: (section.groups ?? []).map(summedView),
  criteria: section.criteria.map(criterionView),
})

const partView = (part: Part) => ({ ...summedView(part), sections: part.sections.map(sectionView) })

export function criteriaSetSummary({ instrument, source, sha256 }: LoadedSet): z.infer<typeof CriteriaSetSummary> {
  const { set, name, group, ministries, samples } = source
  return {
    instrument: instrument.code,
    instrumentNumber: instrument.number,
    set,
    name,
    productGroup: { no: group.no, name: { vi: group.vi, en: group.en } },
    ministries: [...ministries],
    samples,
    sha256,
  }
}

/** The whole set as looked at from outside: every member present, null or empty where the table prints nothing. */
export function criteriaSetView(loaded: LoadedSet): z.infer<typeof CriteriaSetView> {
  const { fileKnockOuts, parts, uncertain = [], corrections = [] } = loaded.source
  return {
    ...criteriaSetSummary(loaded),
    fileKnockOuts: [...fileKnockOuts],
    parts: parts.map(partView),
    uncertain: [...uncertain],
    corrections: [...corrections],
  }
}
