import type { UnitKind } from '../units/rules.ts'

/** One line of a list of units: what it says the unit is from some day on. There are no more townships (thị trấn). */
export type UnitRow = {
  code: string
  name: string
  kind: Exclude<UnitKind, 'nation' | 'township'>
  provinceCode: string | null
}

/** `at` is the place of the row in the list, from 0. */
export type UnitFault = { at: number; field: keyof UnitRow; code: string; vi: string; en: string }
type Fault = Omit<UnitFault, 'at'>

/** The word that names of units of a kind begin with. */
const wordOf: Record<UnitRow['kind'], string> = {
  province: 'Tỉnh',
  city: 'Thành phố',
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
}

const isProvince = ({ kind }: Pick<UnitRow, 'kind'>): boolean => kind === 'province' || kind === 'city'

/** The unit that a row's unit lies in: its province, or null for a province. */
export const provinceOfRow = (row: UnitRow): string | null => (isProvince(row) ? null : row.provinceCode)

/** What is wrong with a row by itself (codes: Quyết định 19/2025/QĐ-TTg). */
function faultsOfRow(row: UnitRow): Fault[] {
  const { code, name, kind, provinceCode } = row
  const province = isProvince(row)
  const word = wordOf[kind]
  const faults: (Fault | false)[] = [
    !(province ? /^\d{2}$/ : /^\d{5}$/).test(code) && {
      field: 'code',
      code: 'wrong-code',
      vi: province ? 'Mã tỉnh gồm 2 chữ số, kể cả số 0 ở đầu' : 'Mã xã gồm 5 chữ số, kể cả các số 0 ở đầu',
      en: province ? 'Two digits, a leading zero included' : 'Five digits, leading zeros included',
    },
    !name.startsWith(`${word} `) && {
      field: 'name',
      code: 'does-not-fit-type',
      vi: `Tên bắt đầu bằng "${word} "`,
      en: `A name that begins with "${word} "`,
    },
    !province &&
      !/^\d{2}$/.test(provinceCode ?? '') && {
        field: 'provinceCode',
        code: 'wrong-code',
        vi: 'Mã tỉnh gồm 2 chữ số, kể cả số 0 ở đầu',
        en: 'Two digits, a leading zero included',
      },
    province &&
      provinceCode !== null &&
      provinceCode !== code && {
        field: 'provinceCode',
        code: 'not-for-a-province',
        vi: 'Để trống ở dòng của một tỉnh',
        en: 'Empty in the row of a province',
      },
  ]
  return faults.filter((fault) => fault !== false)
}

/** What is wrong with rows in themselves and beside each other. */
export function faultsOfRows(rows: readonly UnitRow[]): UnitFault[] {
  const seen = new Map<string, UnitRow>()
  return rows.flatMap((row, at) => {
    const faults = faultsOfRow(row)
    const earlier = seen.get(row.code)
    seen.set(row.code, earlier ?? row)
    if (earlier) {
      const { name } = earlier
      faults.push({
        field: 'code',
        code: 'repeated',
        vi: `Mã đã dùng cho ${name}`,
        en: `The code stands above for ${name}`,
      })
    }
    return faults.map((fault) => ({ at, ...fault }))
  })
}
