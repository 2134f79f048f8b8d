import type { Criterion } from '../criteria/rules.ts'

const none = 'Không đạt mức nào'

export type ChosenOption = { choice: number | null; label: string | null; points: number | null }

/**
 * What a choice says: its option's number, words (the official ones where they are loaded) and points; all null where
 * nothing was chosen or there is no such criterion. Pure.
 */
export function chosenOption(criterion: Criterion | undefined, choice: number | undefined): ChosenOption {
  const option = criterion?.options.find(({ no }) => no === choice)
  if (option) return { choice: option.no, label: option.official ?? option.label.vi, points: option.points }
  return criterion && choice === 0 ? { choice, label: none, points: 0 } : { choice: null, label: null, points: null }
}
