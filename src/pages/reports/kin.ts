import { html } from 'ghtml'
import { addDays, legalDay, yearOf } from '../../core/clock.ts'
import type { Language } from '../../core/language.ts'
import type { App } from '../../core/world.ts'
import { firstYear, type UnitReport } from '../../modules/reports/shapes.ts'
import { dayText } from '../../modules/reports/words.ts'
import { hrefOf, reportedYear } from './links.ts'
import { type Kin, kinOf } from './maps.ts'
import { pageWords } from './report-words.ts'

/** Links to the reports of the units that this one was made of and that became of it, each under a map of its time. */
export function kinLinks({ world, clock }: App, report: UnitReport, language: Language): string {
  const words = pageWords[language]
  const today = legalDay(clock().toISOString())
  const { before, after } = kinOf(world.units, report.unit.code, { day: report.mapOn ?? today, today })
  const until = ({ name, changedOn }: Kin) => words.until(name, dayText(addDays(changedOn, -1), language))
  const since = ({ name, changedOn }: Kin) => words.since(name, dayText(changedOn, language))
  const link = (kin: Kin, said: (kin: Kin) => string) =>
    html`<a href="${hrefOf(ofKin(report, kin), language, kin.code)}">${said(kin)}</a>`
  const line = (title: string, links: readonly string[]) =>
    links.length === 0 ? '' : html`<p>${title}: !${links.join(', ')}</p>`
  const reported = before.filter(({ mapOn }) => mapOn !== null && yearOf(mapOn) >= firstYear)
  return html`!${line(
    words.becameOf,
    reported.map((one) => link(one, until)),
  )}!${line(
    words.became,
    after.map((one) => link(one, since)),
  )}`
}

/** The same period on the other map; of a unit that is gone not a year that it did not see. */
const ofKin = ({ year, period }: UnitReport, { mapOn }: Kin) => ({
  ...{ period, mapOn, year: mapOn === null ? year : Math.min(year, reportedYear(mapOn)) },
})
