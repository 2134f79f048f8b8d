import { z } from 'zod'
import { failAt, parseInput } from '../../../../core/input.ts'
import type { CriteriaReference } from '../../../criteria/reference.ts'
import { indicatorCatalogue } from '../../catalogue.ts'
import { type CountDefinition, type Definition, definition, type EmptyFilter, emptyFilter } from '../definition.ts'
import { isOfCertificates } from '../figures.ts'
import type { CountInput } from './own-shapes.ts'

type Sent = z.output<typeof CountInput>
const DefinitionInput = z.strictObject(definition)

const withoutNulls = (sent: Sent) => Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null))

/**
 * The definition that was sent, as the catalogue writes it.
 *
 * @throws invalid-input with a pointer such as `/count/group`, also for what could only ever count nothing
 */
export function definedBy(criteria: CriteriaReference, count: Sent, outOf: Sent | null): Definition {
  const told = parseInput(DefinitionInput, { count: withoutNulls(count), ...(outOf && { outOf: withoutNulls(outOf) }) })
  for (const field of ['count', 'outOf'] as const) {
    const counted = told[field]
    // What is reported is whatever units report.
    if (counted && counted.what !== 'reported') refuseEmpty(criteria, counted, field)
  }
  return told
}

/** What is counted of which records, and by which number of theirs: what the catalogue counts has records behind it. */
const recordKey = (count: CountDefinition): string =>
  'kind' in count ? JSON.stringify([count.what, count.of, count.kind, count.measure]) : ''

const countedOfRecords = new Set(
  indicatorCatalogue.flatMap(({ count, outOf }) => [count, ...(outOf ? [outOf] : [])]).map(recordKey),
)

const emptyWords = {
  'unknown-group': ['group', 'Không có nhóm sản phẩm như vậy', 'There is no such group of products'],
  'unknown-set': ['set', 'Không có bộ tiêu chí như vậy', 'There is no such criteria set'],
  'outside-the-group': ['set', 'Bộ tiêu chí thuộc nhóm khác', 'The criteria set is of another group'],
  'below-least-star': ['star', 'Thấp hơn số sao tối thiểu', 'Below the least star'],
} as const satisfies Record<EmptyFilter, readonly [string, string, string]>

function refuseEmpty(criteria: CriteriaReference, count: CountDefinition, field: 'count' | 'outOf'): void {
  if (!isOfCertificates(count)) {
    if (!countedOfRecords.has(recordKey(count)))
      failAt(
        [field, 'measure'],
        'unknown-measure',
        'Cách đếm không có trong danh mục',
        'Nothing in the catalogue counts so',
      )
    return
  }
  const fault = emptyFilter(count, criteria)
  if (fault === null) return
  const [filter, vi, en] = emptyWords[fault]
  failAt([field, filter], fault, vi, en)
}
