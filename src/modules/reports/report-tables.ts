import type { Language, Text } from '../../core/language.ts'
import { type CountKind, noGroup } from '../planning/count-rules.ts'
import type { ProducerKind } from '../producers/rules.ts'
import type { ReportCounts, UnitReport } from './shapes.ts'
import {
  countedText,
  countTitle,
  dayText,
  periodName,
  reportWords,
  starName,
  type TableCount,
  tableCounts,
  targetText,
} from './words.ts'

export type Cell = string | number | null
/** A column with its heading and its width in characters. */
export type Column = { heading: string; width: number }
/** The figure that a number of a report is, as the lists of what is behind it take it. */
export type FigureAsked = {
  unitCode: string
  from: string
  until: string
  indicator?: string
  what?: CountKind
  star?: number
  group?: string
  producerKind?: ProducerKind
}
/** One table of a report, as a sheet of a workbook and as rows of a CSV. */
export type Table = {
  name: string
  title: string
  columns: readonly Column[]
  rows: readonly Cell[][]
  /** For each row and column the figure that is there; null where none is. */
  figures: readonly (FigureAsked | null)[][]
  /** What its numbers leave open, below it. */
  notes: readonly string[]
}

const countColumns = (days: { asOf: string }, language: Language): Column[] =>
  tableCounts.map(([count]) => ({ heading: countTitle(count, days, language), width: 18 }))
const cellsOf = (counts: ReportCounts): Cell[] =>
  tableCounts.map(([count]: readonly [TableCount, string]) => counts[count])

type Row = {
  name: string
  counts: ReportCounts
  unattributed: ReportCounts | null
  /** Of what the counts are, where it is not all of the unit. */
  of?: Pick<Partial<FigureAsked>, 'unitCode' | 'star' | 'group' | 'producerKind'>
}

const figuresOf = (
  { unit, from, until }: Pick<UnitReport, 'unit' | 'from' | 'until'>,
  of: Row['of'] = {},
): FigureAsked[] => tableCounts.map(([, what]) => ({ unitCode: unit.code, from, until, what, ...of }))

/** A line for each row of which a split leaves something open. */
const notesOf = (rows: readonly Omit<Row, 'counts'>[], { asOf }: { asOf: string }, language: Language): string[] =>
  rows.flatMap(({ name, unattributed }) => {
    if (!unattributed) return []
    const open = tableCounts
      .filter(([count]) => unattributed[count] > 0)
      .map(([count]) => `${countTitle(count, { asOf }, language)}: ${unattributed[count]}`)
    return [reportWords[language].unattributed(name, open.join('; '))]
  })

/** Rows of counts under a first column that names them. */
const countTable = (report: UnitReport, language: Language, name: string, rows: readonly Row[]): Table => ({
  name,
  title: `${name} – ${titleOf(report, language)}`,
  columns: [{ heading: name, width: 44 }, ...countColumns(report, language)],
  rows: rows.map((row) => [row.name, ...cellsOf(row.counts)]),
  figures: rows.map(({ of }) => [null, ...figuresOf(report, of)]),
  notes: notesOf(rows, report, language),
})

export const titleOf = ({ unit, period, year, mapOn }: UnitReport, language: Language): string => {
  const words = reportWords[language]
  const title = words.title(unit.name, periodName(period, year)[language])
  return mapOn === null ? title : `${title} (${words.map(dayText(mapOn, language))})`
}

function yearTable({ years, ...report }: UnitReport, language: Language): Table {
  const words = reportWords[language]
  const rows = years.flatMap(({ year, asOf, byStar }) =>
    byStar.map(({ star, counts }): Cell[] => [
      year,
      starName(star)[language],
      dayText(asOf, language),
      ...cellsOf(counts),
    ]),
  )
  return {
    name: words.years,
    title: `${words.years} – ${report.unit.name}`,
    columns: [
      { heading: words.year, width: 8 },
      { heading: words.byStar, width: 14 },
      { heading: words.asOf, width: 14 },
      ...tableCounts.map(([count]) => ({ heading: words.yearCounts[count], width: 18 })),
    ],
    rows,
    figures: years.flatMap(({ year, byStar }) => {
      const period = { unit: report.unit, from: `${year}-01-01`, until: `${year}-12-31` }
      return byStar.map(({ star }) => [null, null, null, ...figuresOf(period, { star })])
    }),
    notes: years.flatMap(({ year, asOf, byStar }) =>
      notesOf(
        byStar.map(({ star, unattributed }) => ({ name: `${year}, ${starName(star)[language]}`, unattributed })),
        { asOf },
        language,
      ),
    ),
  }
}

const figureNotes = (figures: readonly { name: Text; unattributed: number }[], language: Language): string[] =>
  figures
    .filter(({ unattributed }) => unattributed > 0)
    .map(({ name, unattributed }) => reportWords[language].unattributed(name[language], String(unattributed)))

/** What a target is compared with: its own period, as far as the report goes. */
export function progressFigure(report: UnitReport, { target }: UnitReport['progress'][number]): FigureAsked {
  const last = `${target.untilYear}-12-31`
  return {
    ...{ unitCode: report.unit.code, indicator: target.indicator },
    ...{ from: `${target.fromYear}-01-01`, until: last < report.until ? last : report.until },
  }
}

/** The target as it was worded, and what percentages are taken of as a number. */
function progressTable(report: UnitReport, language: Language): Table {
  const words = reportWords[language]
  const rows = report.progress.map((item): Cell[] => [
    item.indicatorName[language],
    item.unitOfMeasure[language],
    countedText(item.counted, language),
    targetText(item.target, language),
    item.actual && Number(item.actual.shown),
    item.percent && Number(item.percent.shown.replace(' %', '')),
    item.forecast && Number(item.forecast.value.shown),
    `${item.plan.number} (${dayText(item.plan.issuedOn, language)})`,
  ])
  const widths = [44, 14, 34, 14, 14, 14, 16, 24]
  return {
    name: words.progress,
    title: `${words.progress} – ${titleOf(report, language)}`,
    columns: words.progressColumns.map((heading, at) => ({ heading, width: widths[at]! })),
    rows,
    figures: report.progress.map((item) => {
      const figure = progressFigure(report, item)
      return [null, null, null, null, figure, figure, null, null]
    }),
    notes: figureNotes(
      report.progress.map((item) => ({ ...item, name: item.indicatorName })),
      language,
    ),
  }
}

function indicatorTable(report: UnitReport, language: Language): Table {
  const words = reportWords[language]
  const rows = report.indicators.map(({ name, unitOfMeasure, counted, actual }): Cell[] => [
    name[language],
    actual && Number(actual.shown),
    unitOfMeasure[language],
    countedText(counted, language),
  ])
  const widths = [60, 14, 16, 44]
  return {
    name: words.indicators,
    title: `${words.indicators} – ${titleOf(report, language)}`,
    columns: words.indicatorColumns.map((heading, at) => ({ heading, width: widths[at]! })),
    rows,
    figures: report.indicators.map(({ code: indicator }) => [
      null,
      { unitCode: report.unit.code, from: report.from, until: report.until, indicator },
      ...[null, null],
    ]),
    notes: figureNotes(report.indicators, language),
  }
}

/** The tables of a report in their order. */
export function tablesOf(report: UnitReport, language: Language): Table[] {
  const words = reportWords[language]
  const table = (name: string, rows: readonly Row[]) => countTable(report, language, name, rows)
  return [
    progressTable(report, language),
    table(words.overall, [{ name: words.total, counts: report.total, unattributed: report.unattributed }]),
    table(
      words.byStar,
      report.byStar.map(({ star, ...row }) => ({ ...row, name: starName(star)[language], of: { star } })),
    ),
    table(
      words.byGroup,
      report.byGroup.map(({ group, name, ...row }) => ({
        ...row,
        name: group === noGroup ? name[language] : `${group}. ${name[language]}`,
        of: { group },
      })),
    ),
    table(
      words.byProducerKind,
      report.byProducerKind.map(({ kind, name, ...row }) => ({
        ...{ ...row, name: name[language], of: { producerKind: kind } },
      })),
    ),
    yearTable(report, language),
    indicatorTable(report, language),
    table(
      words.places,
      report.places.map(({ unit, ...row }) => ({ ...row, name: unit.name, of: { unitCode: unit.code } })),
    ),
  ]
}
