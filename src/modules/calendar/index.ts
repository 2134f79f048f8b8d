import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { calendarYear } from './calendar-year.ts'
import { saveCalendarYear } from './save-calendar-year.ts'

export const calendarModule: Module = {
  name: 'calendar',
  summary: 'Working days: days off, make-up days and the deadlines counted by them',
  routes: [
    route('GET', '/calendars/:unitCode/:year', 200, calendarYear),
    route('PUT', '/calendars/:unitCode/:year', 200, saveCalendarYear),
  ],
  resolvers: {
    Query: { calendarYear: query(calendarYear) },
    Mutation: { saveCalendarYear: mutation(saveCalendarYear) },
  },
}
