import type { CriteriaSet, Criterion, Part, Section } from './rules.ts'

/** A thing of a set, and the JSON pointer to it within the set's file. */
export type At<Thing> = Thing & { readonly pointer: string }

/** The sections of all parts in printed order. */
export function sectionsOf(set: CriteriaSet): At<{ part: Part; section: Section }>[] {
  return set.parts.flatMap((part, p) =>
    part.sections.map((section, s) => ({ part, section, pointer: `/parts/${p}/sections/${s}` })),
  )
}

/** The criteria of all sections in printed order. */
export function criteriaOf(set: CriteriaSet): At<{ part: Part; section: Section; criterion: Criterion }>[] {
  return sectionsOf(set).flatMap(({ part, section, pointer }) =>
    section.criteria.map((criterion, c) => ({ part, section, criterion, pointer: `${pointer}/criteria/${c}` })),
  )
}
