import type { CriteriaSet, Criterion, Group } from '../rules.ts'

/**
 * Official texts (Vietnamese) by code: `A` a part, `1` a section, `1.1` a group or criterion, `1.1/2` its option number 2.
 * A section that is one criterion shares its code, and its text.
 */
export type Wording = Readonly<Record<string, string>>

/** How the text of an option is named. */
export const optionKey = (criterion: string, no: number): string => `${criterion}/${no}`

/** Every code of a set that a text may be given for, in printed order. */
export function wordedCodes({ parts }: CriteriaSet): Set<string> {
  const codes = parts.flatMap((part) => [
    part.code,
    ...part.sections.flatMap(({ code, groups = [], criteria }) => [
      code,
      ...groups.map((group) => group.code),
      ...criteria.flatMap((criterion) => [
        criterion.code,
        ...criterion.options.map(({ no }) => optionKey(criterion.code, no)),
      ]),
    ]),
  ])
  return new Set(codes)
}

/** The set with its official texts beside the short labels. What it judges by is the same. */
export function worded(set: CriteriaSet, texts: Wording): CriteriaSet {
  const named = <Thing extends Group>(thing: Thing): Thing => withText(thing, texts[thing.code])
  const criterion = (one: Criterion): Criterion => ({
    ...named(one),
    options: one.options.map((option) => withText(option, texts[optionKey(one.code, option.no)])),
  })
  return {
    ...set,
    parts: set.parts.map((part) => ({
      ...named(part),
      sections: part.sections.map((section) => ({
        ...named(section),
        ...(section.groups && { groups: section.groups.map(named) }),
        criteria: section.criteria.map(criterion),
      })),
    })),
  }
}

const withText = <Thing extends object>(thing: Thing, official: string | undefined): Thing =>
  official === undefined ? thing : { ...thing, official }

type Worded = { readonly official?: string }

/** What papers print of a part, section or criterion: the official wording with the short label beside it, or that alone. */
export const printedName = ({ name, official }: Worded & { readonly name: { vi: string } }) =>
  official === undefined ? { name: name.vi, short: null } : { name: official, short: name.vi }

/** The same of an option. */
export const printedLabel = ({ label, official }: Worded & { readonly label: { vi: string } }) =>
  official === undefined ? { label: label.vi, short: null } : { label: official, short: label.vi }
