/** A least value, an exact one, or a range (6–7). */
export const targetKinds = ['at-least', 'exactly', 'range'] as const
export type TargetKind = (typeof targetKinds)[number]

/** An exact fraction and how it is shown. */
export type Shown = { numerator: number; denominator: number; shown: string }

/** Numerator ÷ denominator as the nearest whole number, half up, by whole numbers only. */
function halfUp(numerator: number, denominator: number): number {
  const doubled = 2 * numerator + denominator
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator)
}

/**
 * How much of a target is done: 34 of 15 is 3400/15 = 226.67, shown "227 %", and 2.3 times. Null without a
 * target or with target 0, which no percentage can be taken of. For a range the lower end is the target.
 */
export function percentOfPlan(actual: number, target: number | null): { percent: Shown; ratio: Shown } | null {
  if (!target) return null
  const tenths = halfUp(10 * actual, target)
  return {
    percent: { numerator: 100 * actual, denominator: target, shown: `${halfUp(100 * actual, target)} %` },
    ratio: { numerator: actual, denominator: target, shown: `${(tenths - (tenths % 10)) / 10}.${tenths % 10}` },
  }
}

export type Target = {
  indicator: string
  unitCode: string
  year: number
  kind: TargetKind
  value: number
  upperValue: number | null
}

/** `field` is null where the whole target is at fault. */
export type TargetFault = { at: number; field: keyof Target | null; code: string; vi: string; en: string }

type Frame = {
  fromYear: number
  untilYear: number
  knowsIndicator: (code: string) => boolean
  /** Whether a unit is the plan's own or lies below it. */
  covers: (unitCode: string) => boolean
}

/** Everything wrong with the targets of a plan, in their order. */
export function targetFaults(targets: readonly Target[], plan: Frame): TargetFault[] {
  const seen = new Set<string>()
  return targets.flatMap((target, at) => {
    const key = JSON.stringify([target.indicator, target.unitCode, target.year])
    const again = seen.has(key)
    seen.add(key)
    return [...fieldFaults(target, plan), ...(again ? [repeated] : [])].map((fault) => ({ at, ...fault }))
  })
}

type Fault = Omit<TargetFault, 'at'>

const repeated: Fault = {
  field: null,
  code: 'repeated',
  vi: 'Mỗi chỉ tiêu, đơn vị và năm chỉ được nêu một lần',
  en: 'Each indicator, unit and year stands once',
}

function fieldFaults({ indicator, unitCode, year, kind, value, upperValue }: Target, plan: Frame): Fault[] {
  const { fromYear, untilYear } = plan
  const faults: (Fault | false)[] = [
    !plan.knowsIndicator(indicator) && {
      field: 'indicator',
      code: 'unknown-indicator',
      vi: 'Một mã trong danh mục chỉ tiêu',
      en: 'A code of the catalogue of indicators',
    },
    !plan.covers(unitCode) && {
      field: 'unitCode',
      code: 'outside-the-plan',
      vi: 'Đơn vị của kế hoạch hoặc đơn vị trực thuộc',
      en: 'The unit of the plan, or one below it',
    },
    (year < fromYear || year > untilYear) && {
      field: 'year',
      code: 'outside-the-plan',
      vi: `Một năm từ ${fromYear} đến ${untilYear}`,
      en: `A year from ${fromYear} to ${untilYear}`,
    },
    (kind === 'range') !== (upperValue !== null) && {
      field: 'upperValue',
      code: 'does-not-fit-kind',
      vi: 'Chỉ nêu khi chỉ tiêu là một khoảng, và khi đó phải nêu',
      en: 'Given for a range, and only then',
    },
    upperValue !== null &&
      upperValue < value && {
        field: 'upperValue',
        code: 'too-small',
        vi: `Không nhỏ hơn ${value}`,
        en: `Not less than ${value}`,
      },
  ]
  return faults.filter((fault) => fault !== false)
}
