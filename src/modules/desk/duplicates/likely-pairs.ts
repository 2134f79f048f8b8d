import { likely } from './duplicate-rules.ts'
import { mostPairs } from './duplicate-store.ts'

type Scored = { score: number; one: { id: string }; other: { id: string } }

/** The likeliest pairs first; `more` when others are left out or were never looked at. */
export function likeliest<Pair extends Scored>(
  pairs: readonly Pair[],
  first: number,
): { items: Pair[]; more: boolean } {
  const shown = pairs
    .filter(({ score }) => score >= likely)
    .sort((a, b) => b.score - a.score || b.other.id.localeCompare(a.other.id) || b.one.id.localeCompare(a.one.id))
  return { items: shown.slice(0, first), more: shown.length > first || pairs.length > mostPairs }
}
