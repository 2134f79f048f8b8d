import { readFileSync } from 'node:fs'
import type { Instrument } from '../../src/modules/criteria/file-formats.ts'

const page = readFileSync(new URL('../../docs/instruments.md', import.meta.url), 'utf8')

/** The instrument that the documentation shows, as it stands there. */
export const shownInstrument: Instrument = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)![1]!)

/** It, with other members. */
export const instrumentWith = (more: object): Record<string, unknown> => ({ ...shownInstrument, ...more })

const label = { vi: 'Bịa ra để thử', en: 'Made up for tests' }

/** A set under it, of two criteria a part, each with half and all of its points, and no minimum for any star. */
export function setUnder(set: number, { number, inForceFrom, partMaxima }: Instrument = shownInstrument) {
  const criterion = (code: string, max: number) => ({
    ...{ code, name: label, max },
    options: [0, Math.floor(max / 2), max].map((points, at) => ({ no: at + 1, points, label })),
  })
  return {
    ...{ instrument: number, inForceFrom, set, name: label, group: { no: 'I', ...label }, ministries: [] },
    ...{ samples: 5, fileKnockOuts: [] },
    parts: Object.entries(partMaxima).map(([code, max], at) => ({
      ...{ code, name: label, max },
      sections: [
        {
          ...{ code: `${at + 1}`, name: label, max },
          criteria: [1, 2].map((no) => criterion(`${at + 1}.${no}`, max / 2)),
        },
      ],
    })),
  }
}

/** A ballot on such a set, with one option throughout, or others on some criteria. */
export const choicesUnder = (option: number, more: Record<string, number> = {}): Record<string, number> => ({
  ...Object.fromEntries(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'].map((code) => [code, option])),
  ...more,
})
