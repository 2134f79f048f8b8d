/** The parts of every criteria table: A product and community strength, B marketing, C product quality. */
export const partCodes = ['A', 'B', 'C'] as const
export type PartCode = (typeof partCodes)[number]

/** The stars that minimum conditions are printed for; 1★ and 2★ have none. */
export const gatedStars = [3, 4, 5] as const

/** What the parts of a set sum to; a product is judged out of this. */
export const fullMarks = 100

/** Who recognised products by the instruments: districts were abolished on 2025-07-01. */
export const recognisers = ['district', 'province', 'ministry'] as const

export type Label = { readonly vi: string; readonly en: string }

/** Reaching `from` points on average puts a product into the band of `star`. */
export type StarBand = { readonly star: number; readonly from: number }

/** What the evaluation needs of a legal instrument (data/instruments.json holds more). */
export type SetInstrument = {
  readonly number: string
  readonly inForceFrom: string
  readonly partMaxima: Readonly<Record<PartCode, number>>
  /** Null where the project has no source for them: a set must then bring them itself. */
  readonly starBands?: readonly StarBand[] | null
}

export type Note = Label & { readonly kind: 'knock-out' | 'requirement' | 'note' }

/** One line of a criterion that a ballot may choose, by its number. */
export type Option = {
  readonly no: number
  readonly points: number
  readonly label: Label
  /** As the instrument words it; absent while that is not loaded. */
  readonly official?: string
  /** The option is the least that this star asks for on the criterion. */
  readonly minStar?: number
  /** Which of the criterion's alternative cases the option belongs to. */
  readonly case?: number
  /** What the public copy prints where it is plainly a slip; null where it prints nothing. */
  readonly asPrinted?: number | null
  /** No options are printed: this one was made from the criterion's maximum. */
  readonly inferred?: boolean
  readonly uncertain?: boolean
}

export type Criterion = {
  readonly code: string
  readonly name: Label
  readonly official?: string
  readonly max: number
  /** Code of the group of the section that the criterion counts towards. */
  readonly group?: string
  /** Applies only when the other criterion scored more than `pointsAbove`. */
  readonly appliesWhen?: { readonly criterion: string; readonly pointsAbove: number }
  readonly zeroKnocksOut?: boolean
  readonly notes?: readonly Note[]
  readonly options: readonly Option[]
}

type Summed = {
  readonly code: string
  readonly name: Label
  readonly official?: string
  readonly max: number
}
export type Group = Summed
export type Section = Summed & {
  readonly notes?: readonly Note[]
  readonly groups?: readonly Group[]
  readonly criteria: readonly Criterion[]
}
export type Part = Summed & { readonly sections: readonly Section[] }

/** One of an instrument's tables, as printed (data/criteria/<instrument>/NN.json). */
export type CriteriaSet = {
  /** The number of the instrument that prints the set, such as 26/2026/QĐ-TTg. */
  readonly instrument: string
  readonly inForceFrom: string
  readonly set: number
  readonly name: Label
  readonly group: Label & { readonly no: string }
  readonly ministries: readonly string[]
  readonly samples: number
  readonly fileKnockOuts: readonly Label[]
  /** Only where the instrument on record has none. */
  readonly starBands?: readonly StarBand[]
  readonly parts: readonly Part[]
  readonly uncertain?: readonly string[]
  readonly corrections?: readonly string[]
}

/** What is wrong with a set: `pointer` (RFC 6901) leads to the place in the set's file. */
export type SetFault = {
  readonly pointer: string
  readonly expected: string | number
  readonly found: string | number | null
}
