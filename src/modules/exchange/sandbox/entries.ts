import { yearOf } from '../../../core/clock.ts'
import { instrumentOn } from '../../certification/rules.ts'
import type { CriteriaReference } from '../../criteria/reference.ts'
import type { Rounds } from '../../dossiers/rounds/rounds-reference.ts'
import { productCode, receiptNumber } from '../../dossiers/rules.ts'
import type { dossiers } from '../../dossiers/tables.ts'
import type { Choices } from './assessments.ts'
import { roundOfEntry } from './custody.ts'
import type { Filing } from './history.ts'
import { momentsOf } from './moments.ts'
import type { Random } from './random.ts'
import type { Product } from './registry.ts'

/** A dossier to be written: which filing of which product, under which id; the instrument is that of its filing. */
export type Entry = { id: string; product: Product; filing: Filing; instrument: string; content: Content }

/** What Mẫu 02 says of a dossier. */
export type Content = { sampleCount: number; results: string; nextPlan: string; changes: string | null }

function contentOf({ kind }: Filing, random: Random): Content {
  const tons = random.between(1, 90)
  return {
    sampleCount: 5,
    results: `Sản lượng ${tons} tấn, doanh thu ${tons * random.between(20, 120)} triệu đồng.`,
    nextPlan: `Mở rộng vùng nguyên liệu thêm ${random.between(1, 20)} ha.`,
    changes: kind === 'first' ? null : 'Thay bao bì, bổ sung phiếu kiểm nghiệm mới.',
  }
}

/** Every dossier in the order of opening, which is the order of their ids and receipt numbers. */
export function entriesOf(products: readonly Product[], { instruments }: CriteriaReference, random: Random): Entry[] {
  const inForce = (day: string) => (instrumentOn(instruments, day) ?? instruments[0]!).code
  const entryOf = (product: Product, filing: Filing): Entry => ({
    id: random.id(filing.steps.opened),
    product,
    filing,
    instrument: inForce((filing.steps.filed ?? filing.steps.opened).slice(0, 10)),
    content: contentOf(filing, random),
  })
  return products
    .flatMap((product) => product.filings.map((filing) => entryOf(product, filing)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export type CounterRow = { name: string; scope: string; year: number; value: number }
/** Running numbers from 1, as core/counters.ts gives them out. */
export type Counters = { next(name: string, scope: string, year: number): number; rows(): CounterRow[] }

export function countersFromOne(): Counters {
  const rows = new Map<string, CounterRow>()
  return {
    next(name, scope, year) {
      const key = `${name} ${scope} ${year}`
      const row = rows.get(key) ?? { name, scope, year, value: 0 }
      rows.set(key, row)
      row.value += 1
      return row.value
    },
    rows: () => [...rows.values()],
  }
}

type Making = {
  criteria: CriteriaReference
  assessments: ReadonlyMap<number, Choices[]>
  counters: Counters
  rounds: Rounds
  random: Random
}

/** The rows of dossiers; running numbers are drawn on the way. */
export function* dossierRows(entries: Iterable<Entry>, making: Making): Generator<typeof dossiers.$inferInsert> {
  const { criteria, assessments, random } = making
  for (const entry of entries) {
    const { id, product, filing, instrument, content } = entry
    const { steps, kind, state, recognition } = filing
    const moments = momentsOf(filing)
    const { id: producerId, communeCode, provinceCode } = product.producer
    yield {
      id,
      productId: product.id,
      producerId,
      communeCode,
      provinceCode,
      kind,
      state,
      level: recognition?.star === 5 ? 'ministry' : 'province',
      instrument: steps.filed ? instrument : null,
      criteriaSha256: steps.filed ? (criteria.set(instrument, product.setNo)?.sha256 ?? null) : null,
      setNo: product.setNo,
      ...content,
      selfAssessment: random.pick(assessments.get(product.setNo)!),
      hiddenFrom: [],
      ...numbersOf(product, filing, making),
      createdAt: steps.opened,
      filedAt: steps.filed ?? null,
      communeReceivedAt: steps.received ?? null,
      forwardedAt: steps.forwarded ?? null,
      provinceReceivedAt: steps.acknowledged ?? null,
      decidedAt: steps.decided ?? null,
      endGround: state === 'withdrawn' ? 'by-producer' : null,
      ...roundOfEntry(entry, making.rounds),
      stepSince: moments.at(-1)!.at,
      version: moments.length,
    }
  }
}

function numbersOf({ producer }: Product, { steps }: Filing, { counters }: Making) {
  const { provinceCode, communeCode } = producer
  const numbered = (at: string | undefined, number: (year: number) => string) =>
    at ? number(yearOf(at.slice(0, 10))) : null
  const receipt = (name: string, scope: string) => (year: number) =>
    receiptNumber(counters.next(name, scope, year), provinceCode, communeCode, year)
  const code = (year: number) =>
    productCode(provinceCode, communeCode, counters.next('product-code', communeCode, year), year)
  return {
    communeReceiptNumber: numbered(steps.received, receipt('commune-receipt', communeCode)),
    provinceReceiptNumber: numbered(steps.acknowledged, receipt('province-receipt', provinceCode)),
    productCode: numbered(steps.decided, code),
  }
}
