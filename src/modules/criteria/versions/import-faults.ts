import type { Text } from '../../../core/language.ts'
import type { SetFault } from '../rules.ts'

/** A fault of an import: of the set at a place of the list, from 0, or of the request (`at` null). */
export type ImportFault = { at: number | null; pointer: string; code: string; detail: Text }

/** What the check of a set expects in words, by what it says in English. */
const words: Readonly<Record<string, { code: string; vi: string; en: string }>> = {
  'a code used once': { code: 'repeated', vi: 'Mã đã dùng ở trên', en: 'A code that is used once' },
  'a group of the section': { code: 'unknown-group', vi: 'Mã của một nhóm trong mục', en: 'A group of the section' },
  'the code of an earlier criterion': {
    code: 'unknown-criterion',
    vi: 'Mã của một tiêu chí đứng trước',
    en: 'The code of an earlier criterion',
  },
  'one minimum for each star': {
    code: 'two-minima',
    vi: 'Mỗi hạng sao chỉ một mức tối thiểu',
    en: 'One minimum for each star',
  },
  'the star bands, which the instrument on record lacks': {
    code: 'missing',
    vi: 'Khung điểm xếp hạng, vì văn bản này chưa có trong hệ thống',
    en: 'The star bands: the instrument on record has none',
  },
  'no star bands, which the instrument on record has': {
    code: 'not-expected',
    vi: 'Không ghi khung điểm, vì văn bản đã có',
    en: 'No star bands: the instrument on record has them',
  },
  'one band for each star': {
    code: 'incomplete-bands',
    vi: 'Mỗi hạng từ 1 đến 5 sao một khung điểm',
    en: 'One band for each of 1 to 5 stars',
  },
  'more points than the star below': {
    code: 'overlapping-bands',
    vi: 'Nhiều điểm hơn hạng sao liền dưới',
    en: 'More points than the star below',
  },
  'one recogniser for each of 3, 4 and 5 stars': {
    code: 'incomplete-recognisers',
    vi: 'Mỗi hạng 3, 4, 5 sao một cấp công nhận',
    en: 'One recogniser for each of 3, 4 and 5 stars',
  },
  'province for 3 and 4 stars, ministry for 5': {
    code: 'off-path',
    vi: 'Hồ sơ nộp theo văn bản này: 3, 4 sao do tỉnh công nhận (province), 5 sao do Bộ (ministry)',
    en: 'Where dossiers are filed under it, province recognises 3 and 4 stars and ministry 5',
  },
  'a day not before the first': {
    code: 'before-first-day',
    vi: 'Không trước ngày có hiệu lực',
    en: 'Not before the day on which it comes into force',
  },
}

/** A fault of the check, in both languages. A number is what a sum or the order asks for. */
export function importFaultOf(at: number, { pointer, expected, found }: SetFault): ImportFault {
  const known = words[expected]
  if (known) return { at, pointer, code: known.code, detail: { vi: known.vi, en: known.en } }
  const isSum = typeof expected === 'number' && !pointer.endsWith('/no')
  const code = isSum ? 'does-not-add-up' : 'differs'
  return {
    at,
    pointer,
    code,
    detail: { vi: `Cần ${expected}, ở đây là ${found}`, en: `Expected ${expected}, found ${found}` },
  }
}
