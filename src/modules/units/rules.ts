/** Levels of administration since districts were abolished on 2025-07-01 (law of the units, Quyết định 19/2025/QĐ-TTg). */
export const unitLevels = ['nation', 'province', 'commune'] as const
export type UnitLevel = (typeof unitLevels)[number]

/** Kinds of unit: tỉnh, thành phố trực thuộc trung ương, xã, phường, đặc khu; thị trấn until 2025-06-30. */
export const unitKinds = ['nation', 'province', 'city', 'commune', 'ward', 'special-zone', 'township'] as const
export type UnitKind = (typeof unitKinds)[number]

/** The kind that a Vietnamese type word names, with its level. */
export const kindOfWord: ReadonlyMap<string, { kind: UnitKind; level: UnitLevel }> = new Map([
  ['Tỉnh', { kind: 'province', level: 'province' }],
  ['Thành phố trực thuộc trung ương', { kind: 'city', level: 'province' }],
  ['Xã', { kind: 'commune', level: 'commune' }],
  ['Phường', { kind: 'ward', level: 'commune' }],
  ['Đặc khu', { kind: 'special-zone', level: 'commune' }],
])
