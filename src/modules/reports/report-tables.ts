import type { Language } from '../../core/language.ts'
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
/** One table of a report, as a sheet of a workbook and as rows of a CSV. */
export type Table = { name: string; title: string; columns: readonly Column[]; rows: readonly Cell[][] }

const countColumns = (days: { asOf: string }, language: Language): Column[] =>
  tableCounts.map(([count]) => ({ heading: countTitle(count, days, language), width: 18 }))
const cellsOf = (counts: ReportCounts): Cell[] =>
  tableCounts.map(([count]: readonly [TableCount, string]) => counts[count])

type Row = { name: string; counts: ReportCounts }

/** Rows of counts under a first column that names them. */
const countTable = (report: UnitReport, language: Language, name: string, rows: readonly Row[]): Table => ({
  name,
  title: `${name} – ${titleOf(report, language)}`,
  columns: [{ heading: name, width: 44 }, ...countColumns(report, language)],
  rows: rows.map((row) => [row.name, ...cellsOf(row.counts)]),
})

export const titleOf = ({ unit, period, year }: UnitReport, language: Language): string =>
  reportWords[language].title(unit.name, periodName(period, year)[language])

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
  }
}

function indicatorTable(report: UnitReport, language: Language): Table {
  const words = reportWords[language]
  const rows = report.indicators.map(({ name, unitOfMeasure, counted, actual }): Cell[] => [
    name[language],
    unitOfMeasure[language],
    countedText(counted, language),
    actual && Number(actual.shown),
  ])
  const widths = [60, 16, 44, 14]
  return {
    name: words.indicators,
    title: `${words.indicators} – ${titleOf(report, language)}`,
    columns: words.indicatorColumns.map((heading, at) => ({ heading, width: widths[at]! })),
    rows,
  }
}

/** The tables of a report in their order. */
export function tablesOf(report: UnitReport, language: Language): Table[] {
  const words = reportWords[language]
  const table = (name: string, rows: readonly Row[]) => countTable(report, language, name, rows)
  return [
    progressTable(report, language),
    table(words.overall, [{ name: words.total, counts: report.total }]),
    table(
      words.byStar,
      report.byStar.map(({ star, counts }) => ({ name: starName(star)[language], counts })),
    ),
    table(
      words.byGroup,
      report.byGroup.map(({ group, name, counts }) => ({ name: `${group}. ${name[language]}`, counts })),
    ),
    table(
      words.byProducerKind,
      report.byProducerKind.map(({ name, counts }) => ({ name: name[language], counts })),
    ),
    yearTable(report, language),
    indicatorTable(report, language),
    table(
      words.places,
      report.places.map(({ unit, counts }) => ({ name: unit.name, counts })),
    ),
  ]
}
