import type { Context } from '../../../core/action.ts'
import { legalDay } from '../../../core/clock.ts'
import { listDeadlines } from '../../calendar/deadline-store.ts'
import { deadlineView } from '../../calendar/deadline-views.ts'
import { listYears, mergedCalendar } from '../../calendar/store.ts'
import { unitName } from '../../units/shapes.ts'
import type { CaseView } from './case-shapes.ts'
import type { CaseRow } from './case-store.ts'
import { caseState, lapseOf } from './rules.ts'

/** Cases with their deadlines, as they stand on the day of the request. */
export async function caseViews({ db, today, world }: Context, rows: readonly CaseRow[]): Promise<CaseView[]> {
  if (rows.length === 0) return []
  const revocationCaseIds = rows.map(({ id }) => id)
  const [kept, years] = await Promise.all([listDeadlines(db, { revocationCaseIds }), listYears(db)])
  const byCase = new Map(kept.rows.map((row) => [row.revocationCaseId, row]))
  const calendars = new Map<string, ReturnType<typeof mergedCalendar>>()
  const calendarOf = (provinceCode: string) => {
    const known = calendars.get(provinceCode) ?? mergedCalendar(world.calendars, years, provinceCode)
    calendars.set(provinceCode, known)
    return known
  }
  return rows.map((row) => {
    const deadline = byCase.get(row.id)
    const seen = { calendar: calendarOf(row.certificate.provinceCode), today, dueSoonDays: world.periods.dueSoonDays }
    return { ...openView(world, row), deadline: deadline ? deadlineView(seen, deadline, kept.changes) : null }
  })
}

const openView = ({ units }: Context['world'], row: CaseRow): Omit<CaseView, 'deadline'> => {
  const { id, code, number, star, ...named } = row.certificate
  return {
    id: row.id,
    state: caseState(row),
    certificate: { id, code, number },
    star,
    product: { id: named.productId, name: named.productName, setNo: named.setNo },
    producer: { id: named.producerId, name: named.producerName, kind: named.producerKind },
    commune: unitName(units.named(named.communeCode)),
    province: unitName(units.named(named.provinceCode)),
    openedBy: unitName(units.named(row.unitCode)),
    ground: row.ground,
    finding: row.finding,
    foundOn: row.foundOn,
    evidenceNote: row.evidenceNote,
    inspectionId: row.inspectionId,
    openedAt: row.openedAt,
    verification: verificationView(row),
    endedAt: row.endedAt,
    decision: row.decision,
    dropReason: row.dropReason,
    lapsedAs: row.outcome === 'lapsed' ? lapseOf(row.certificate, legalDay(row.endedAt!)) : null,
    version: row.version,
  }
}

function verificationView(row: CaseRow): CaseView['verification'] {
  const { verifiers, verifiedOn, verifiedFindings: findings, confirmed, verificationAt: recordedAt } = row
  if (verifiers === null) return null
  return { verifiers, verifiedOn: verifiedOn!, findings: findings!, confirmed: confirmed!, recordedAt: recordedAt! }
}
