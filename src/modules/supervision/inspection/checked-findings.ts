import type { Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import type { Certificate } from '../../certification/store.ts'
import { criteriaOf } from '../../criteria/set-walk.ts'
import type { Finding } from './inspection-store.ts'

/**
 * Findings by criteria of the set that the product was rated by; of an instrument whose sets are not loaded, of the one in
 * force on the day of the visit. Each criterion once.
 */
export function checkFindings(
  { world: { criteria } }: Pick<Context, 'world'>,
  { instrument, setNo, issuedOn }: Pick<Certificate, 'instrument' | 'setNo' | 'issuedOn'>,
  visitedOn: string,
  findings: readonly Finding[],
): void {
  const set = criteria.set(instrument, setNo, issuedOn) ?? criteria.inForce(visitedOn, setNo)
  if (!set) fail('unknown-criteria-set', { instrument, setNo })
  const known = new Set(criteriaOf(set.source).map(({ criterion }) => criterion.code))
  const codes = findings.map(({ criterion }) => criterion)
  for (const [at, code] of codes.entries()) {
    const path = ['findings', at, 'criterion']
    if (!known.has(code)) failAt(path, 'unknown-criterion', 'Bộ tiêu chí không có mục này', 'Not in the criteria set')
    if (codes.indexOf(code) < at) failAt(path, 'duplicate', 'Đã nêu ở trên', 'It stands above already')
  }
}
