import type { LegalDay } from '../../../core/clock.ts'
import type { Succession } from '../../units/succession-rules.ts'
import type { SuccessionRow } from './succession-shapes.ts'

type Field = keyof SuccessionRow
/** What is wrong with a field of a row. */
export type SuccessionFault = { field: Field; code: string; vi: string; en: string }

const fault = (field: Field, code: string, vi: string, en: string): SuccessionFault => ({ field, code, vi, en })

export const wrongCode = (field: 'oldCode' | 'newCode' | 'oldProvinceCode') =>
  field === 'oldProvinceCode'
    ? fault(field, 'wrong-code', 'Mã tỉnh gồm 2 chữ số, kể cả số 0 ở đầu', 'Two digits, a leading zero included')
    : fault(field, 'wrong-code', 'Mã xã gồm 5 chữ số, kể cả các số 0 ở đầu', 'Five digits, leading zeros included')
export const noKind = fault(
  'oldName',
  'does-not-fit-type',
  'Tên bắt đầu bằng Xã, Phường, Thị trấn hoặc Đặc khu',
  'A name that begins with Xã, Phường, Thị trấn or Đặc khu',
)
export const repeated = fault(
  'newCode',
  'repeated',
  'Đã nêu ở trên: cùng đơn vị cũ và đơn vị mới',
  'The same old and new unit stand above already',
)
export const differsAbove = (field: 'oldName' | 'oldProvinceCode' | 'oldProvinceName' | 'parts', other: string) =>
  fault(field, 'differs-above', `Đơn vị cũ này ở trên ghi ${other}`, `The same old unit has ${other} above`)
export const partLost = (parts: number, listed: number) =>
  listed < parts
    ? fault(
        'parts',
        'part-lost',
        `Được chia làm ${parts} nhưng danh sách chỉ có ${listed} phần`,
        `It was split into ${parts}, and the list has only ${listed} of them`,
      )
    : fault(
        'parts',
        'more-parts',
        `Được chia làm ${parts} nhưng danh sách có ${listed} phần`,
        `It was split into ${parts}, and the list has ${listed}`,
      )
export const cycle = fault(
  'newCode',
  'cycle',
  'Các đơn vị này thay nhau thành một vòng',
  'These units succeed each other in a circle',
)
export const unknownNew = (day: LegalDay) =>
  fault(
    'newCode',
    'unknown-unit',
    `Vào ngày ${day} không có xã, phường, đặc khu nào mang mã này`,
    `No commune had this code on ${day}`,
  )
export const unknownOld = fault(
  'oldCode',
  'unknown-unit',
  'Không có xã, phường, đặc khu nào mang mã này vào ngày hôm trước',
  'No commune had this code on the day before',
)
export const unknownProvince = fault(
  'oldProvinceCode',
  'unknown-province',
  'Không có tỉnh, thành phố nào mang mã này vào ngày hôm trước',
  'No province had this code on the day before',
)
export const otherProvince = (province: string | null) =>
  fault(
    'oldProvinceCode',
    'other-province',
    `Đơn vị này thuộc tỉnh ${province}`,
    `The unit lay in province ${province}`,
  )
export const otherName = (field: 'oldName' | 'newName' | 'oldProvinceName', name: string) =>
  fault(field, 'other-name', `Đơn vị mang mã này là ${name}`, `The unit with this code is ${name}`)
export const overlapping = (from: LegalDay, until: LegalDay | null) =>
  fault(
    'oldCode',
    'overlapping-periods',
    `Đã có một đơn vị mang mã này từ ${from} đến trước ${until ?? '…'}`,
    `A unit with this code is known from ${from} until ${until ?? '…'}`,
  )
export const otherSuccession = (codes: readonly string[]) =>
  fault(
    'newCode',
    'other-succession',
    `Đơn vị cũ này đã có kế thừa khác vào ngày này: ${codes.join(', ')}`,
    `The old unit is known to have become ${codes.join(', ')} on this day`,
  )
export const laterSuccession = ({ changedOn, oldCode, newCode }: Succession) =>
  fault(
    'oldCode',
    'later-succession',
    `Đơn vị này không thể hết trước ngày ${changedOn}: vào ngày đó ${oldCode} thành ${newCode}`,
    `The unit cannot have ended before ${changedOn}: on that day ${oldCode} became ${newCode}`,
  )
