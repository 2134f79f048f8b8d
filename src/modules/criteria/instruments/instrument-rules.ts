import { addDays, type LegalDay } from '../../../core/clock.ts'
import type { Instrument } from '../file-formats.ts'
import { fullMarks, gatedStars, partCodes, type SetFault, type StarBand } from '../rules.ts'

const stars = [1, 2, 3, 4, 5]

const inOrder = (numbers: readonly number[]): string => numbers.toSorted((a, b) => a - b).join()

/** What keeps star bands from giving every mean from 0 to 100 exactly one star, and a higher mean no lower one. */
export function brokenBands(bands: readonly StarBand[]): SetFault[] {
  const found = inOrder(bands.map(({ star }) => star))
  if (found !== inOrder(stars)) return [{ pointer: '/starBands', expected: 'one band for each star', found }]
  const fromOf = (star: number) => bands.find((band) => band.star === star)?.from ?? -1
  return bands.flatMap(({ star, from }, at) =>
    from > fromOf(star - 1)
      ? []
      : [{ pointer: `/starBands/${at}/from`, expected: 'more points than the star below', found: from }],
  )
}

/** The path of a dossier that is filed under an instrument: four stars at the most are the province's, five the ministry's. */
const pathOf = (star: number): string => (star === 5 ? 'ministry' : 'province')

/** Recognisers to whom no dossier would come. One that nothing is filed under may name those of its time. */
const offPath = ({ recognisers, procedureOf }: Instrument): SetFault[] =>
  recognisers.flatMap(({ star, authority }, at) =>
    procedureOf === undefined || authority === pathOf(star)
      ? []
      : [
          {
            pointer: `/recognisers/${at}/authority`,
            expected: 'province for 3 and 4 stars, ministry for 5',
            found: authority,
          },
        ],
  )

/** Everything that keeps an instrument from being judged by; its form is checked before, by its zod schema. */
export function checkInstrument(instrument: Instrument): SetFault[] {
  const { inForceFrom, inForceUntil, partMaxima, recognisers, starBands, transition } = instrument
  const sum = partCodes.reduce((total, code) => total + partMaxima[code], 0)
  const recognised = inOrder(recognisers.map(({ star }) => star))
  const finish = Object.entries(transition?.finishEarlierDossiersBy ?? {})
  const days = [
    ['/inForceUntil', inForceUntil] as const,
    ...finish.map(([kind, day]) => [`/transition/finishEarlierDossiersBy/${kind}`, day] as const),
  ]
  return [
    ...(sum === fullMarks ? [] : [{ pointer: '/partMaxima', expected: fullMarks, found: sum }]),
    ...(recognised === inOrder(gatedStars)
      ? []
      : [{ pointer: '/recognisers', expected: 'one recogniser for each of 3, 4 and 5 stars', found: recognised }]),
    ...offPath(instrument),
    ...(starBands ? brokenBands(starBands) : []),
    ...days.flatMap(([pointer, day]) =>
      day === null || day >= inForceFrom ? [] : [{ pointer, expected: 'a day not before the first', found: day }],
    ),
  ]
}

/**
 * Instruments of the release and imported ones, by the day from which they are in force. One without a last day ends the
 * day before the next begins: a decision of the Prime Minister replaces the one before it. What the release brings holds.
 */
export function mergedInstruments(shipped: readonly Instrument[], imported: readonly Instrument[]): Instrument[] {
  const own = new Set(shipped.map(({ code }) => code))
  const all = [...shipped, ...imported.filter(({ code }) => !own.has(code))].toSorted((a, b) =>
    a.inForceFrom.localeCompare(b.inForceFrom),
  )
  return all.map((one) => {
    const next = all.find(({ inForceFrom }) => inForceFrom > one.inForceFrom)
    return one.inForceUntil === null && next ? { ...one, inForceUntil: addDays(next.inForceFrom, -1) } : one
  })
}

type Period = { inForceFrom: LegalDay; inForceUntil: LegalDay | null }

/** Whether two instruments would be in force on one day. ISO days compare as text. */
export const overlap = (one: Period, other: Period): boolean =>
  one.inForceFrom <= (other.inForceUntil ?? one.inForceFrom) &&
  other.inForceFrom <= (one.inForceUntil ?? other.inForceFrom)
