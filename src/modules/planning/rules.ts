export const targetKinds = ['at-least', 'exactly', 'range'] as const
export type TargetKind = (typeof targetKinds)[number]
