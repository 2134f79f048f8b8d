import { isExact } from './decimal.ts'

/** A least value (tối thiểu), an exact one, a range (6–7), or a least share in %. */
export const targetKinds = ['at-least', 'exactly', 'range', 'share'] as const
export type TargetKind = (typeof targetKinds)[number]

/** How much of a plan is approved. */
export const planStates = ['open', 'partly-approved', 'approved'] as const
export type PlanState = (typeof planStates)[number]

/** The years of a target: one, or several that it counts together. */
export type Period = { fromYear: number; untilYear: number }

export type Target = Period & {
  indicator: string
  unitCode: string
  kind: TargetKind
  /** At most three decimals, so that every value below 10¹² is exact (see `thousandths`). In % for a share. */
  value: number
  upperValue: number | null
}

/** What a plan has one target for. */
export type TargetKey = Omit<Target, 'kind' | 'value' | 'upperValue'>

export const targetKey = ({ indicator, unitCode, fromYear, untilYear }: TargetKey): string =>
  JSON.stringify([indicator, unitCode, fromYear, untilYear])

/** `field` is null where the whole target is at fault. */
export type TargetFault = { at: number; field: keyof Target | null; code: string; vi: string; en: string }

type Frame = Period & {
  knowsIndicator: (code: string) => boolean
  /** Whether a unit is the plan's own or lies below it. */
  covers: (unitCode: string) => boolean
}

/** Everything wrong with the targets of a plan, in their order. */
export function targetFaults(targets: readonly Target[], plan: Frame): TargetFault[] {
  const seen = new Set<string>()
  return targets.flatMap((target, at) => {
    const key = targetKey(target)
    const again = seen.has(key)
    seen.add(key)
    return [...fieldFaults(target, plan), ...(again ? [repeated] : [])].map((fault) => ({ at, ...fault }))
  })
}

type Fault = Omit<TargetFault, 'at'>

const repeated: Fault = {
  field: null,
  code: 'repeated',
  vi: 'Mỗi chỉ tiêu, đơn vị và kỳ chỉ được nêu một lần',
  en: 'Each indicator, unit and period stands once',
}

const tooFine: Omit<Fault, 'field'> = {
  code: 'too-fine',
  vi: 'Nhiều nhất ba chữ số thập phân',
  en: 'Three decimals at most',
}

const fieldFaults = (target: Target, plan: Frame): Fault[] =>
  [...placeFaults(target, plan), ...valueFaults(target)].filter((fault) => fault !== false)

function placeFaults({ indicator, unitCode, fromYear, untilYear }: Target, plan: Frame): (Fault | false)[] {
  return [
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
    outsideYears('fromYear', fromYear, plan),
    outsideYears('untilYear', untilYear, plan),
    untilYear < fromYear && {
      field: 'untilYear',
      code: 'too-small',
      vi: 'Không trước năm bắt đầu',
      en: 'Not before the first year',
    },
  ]
}

const outsideYears = (field: keyof Period, year: number, { fromYear, untilYear }: Period): Fault | false =>
  (year < fromYear || year > untilYear) && {
    field,
    code: 'outside-the-plan',
    vi: `Một năm từ ${fromYear} đến ${untilYear}`,
    en: `A year from ${fromYear} to ${untilYear}`,
  }

function valueFaults({ kind, value, upperValue }: Target): (Fault | false)[] {
  return [
    !isExact(value) && { field: 'value', ...tooFine },
    kind === 'share' &&
      value > 100 && { field: 'value', code: 'too-big', vi: 'Không quá 100 %', en: 'Not more than 100 %' },
    upperValue !== null && !isExact(upperValue) && { field: 'upperValue', ...tooFine },
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
}
