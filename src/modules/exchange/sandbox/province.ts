import type { PgTable } from 'drizzle-orm/pg-core'
import type { StoredFile } from '../../../core/file-store.ts'
import { counters as counterTable } from '../../../core/tables.ts'
import { accounts, grants } from '../../accounts/tables.ts'
import type { LegalPeriods } from '../../calendar/periods.ts'
import type { Calendar } from '../../calendar/rules.ts'
import { deadlineChanges, deadlines } from '../../calendar/tables.ts'
import { certificates, decisionItems, decisions } from '../../certification/tables.ts'
import type { CriteriaReference } from '../../criteria/reference.ts'
import type { Checklists } from '../../dossiers/checks/reference.ts'
import type { Rounds } from '../../dossiers/rounds/rounds-reference.ts'
import {
  communeReports,
  dossierChecks,
  dossierHandovers,
  dossierReturns,
  dossierReviews,
  dossiers,
  evidence,
} from '../../dossiers/tables.ts'
import { producers, products } from '../../producers/tables.ts'
import { unitPeriods, units } from '../../units/tables.ts'
import { assessmentsOf } from './assessments.ts'
import { clocksOf } from './clocks.ts'
import { handoverRows } from './custody.ts'
import { dayNumber } from './days.ts'
import { countersFromOne, dossierRows, entriesOf } from './entries.ts'
import { checkRows, returnRows } from './findings.ts'
import type { SandboxOptions } from './options.ts'
import { evidenceRows, reportRows, reviewRows } from './papers.ts'
import { accountRows, grantRows, peopleOf } from './people.ts'
import { randomOf } from './random.ts'
import { type Certificate, recognitionsOf } from './recognitions.ts'
import { type Commune, descriptionOf, inventedCommunes, type Product, registryOf } from './registry.ts'
import { readWords } from './words.ts'

/** Rows of a table, made as they are written: a province does not fit into memory twice. */
export type Filled = { table: PgTable; count: number; rows: () => Iterable<object> }

const filled = <Table extends PgTable>(
  table: Table,
  count: number,
  rows: () => Iterable<Table['$inferInsert']>,
): Filled => ({ table, count, rows })
const listed = <Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]) =>
  filled(table, rows.length, () => rows)

export type Reference = {
  criteria: CriteriaReference
  checklists: Checklists
  rounds: Rounds
  periods: LegalPeriods
  /** Of the province. */
  calendar: Calendar
  /** A file that the store holds; every evidence row shows it. */
  paper: StoredFile
}

function productRow(product: Product, held: Certificate | undefined) {
  const { id, name, setNo, createdAt, producer } = product
  const { id: producerId, communeCode, provinceCode } = producer
  return {
    id,
    producerId,
    communeCode,
    provinceCode,
    name,
    setNo,
    description: descriptionOf(product),
    star: held?.star ?? null,
    certificateExpiresOn: held?.expiresOn ?? null,
    createdAt,
    version: 1,
  }
}

const unitRows = (province: string, communes: readonly Commune[]): Filled[] => [
  listed(
    units,
    communes.map(({ code }) => ({ code, level: 'commune' as const, parentCode: province })),
  ),
  listed(
    unitPeriods,
    communes.map(({ code, name }) => ({
      unitCode: code,
      validFrom: beforeAll,
      validUntil: null,
      name,
      kind: 'commune' as const,
    })),
  ),
]
const beforeAll = '1945-09-02'

/** A province from its options, table by table in the order in which they refer to each other. */
export function provinceOf(options: SandboxOptions, existing: readonly Commune[], reference: Reference): Filled[] {
  const { seed, province, until, evidencePerDossier: perDossier } = options
  const { criteria, checklists, rounds, paper } = reference
  const random = (name: string) => randomOf(seed, name)
  const words = readWords()
  const communes = existing.length > 0 ? existing : inventedCommunes(province, words)
  const first = criteria.instruments[0]!.inForceFrom
  const begun = `${first}T01:00:00.000Z`
  const current = criteria.inForce(until) ?? criteria.instruments.at(-1)!
  const people = peopleOf(begun, random('people'))
  const making = { options, words, random: random('registry'), from: dayNumber(first) }
  const registry = registryOf(communes, making)
  const entries = entriesOf(registry.products, criteria, random('dossier ids'))
  const counters = countersFromOne()
  const signers = people
  const recognised = recognitionsOf(entries, { counters, random: random('certificates'), signers, province, until })
  const assessments = assessmentsOf(criteria, current.code, random('assessments'))
  const papers = { perDossier, paper, random: random('evidence') }
  const clocks = clocksOf(entries, { ...reference, random: random('clocks') })
  const checking = { ...reference, perDossier, current: current.code, officers: people }
  const custody = { criteria, instrument: current.code, officers: people, random: random('handovers') }
  const reached = (step: 'assessed' | 'forwarded' | 'reviewed') =>
    entries.filter(({ filing }) => filing.steps[step]).length
  return [
    ...(existing.length > 0 ? [] : unitRows(province, communes)),
    listed(accounts, accountRows(people, begun)),
    listed(grants, grantRows(people, { commune: communes[0]!.code, province }, random('grants'))),
    listed(producers, registry.producers),
    listed(
      products,
      registry.products.map((product) => productRow(product, recognised.held.get(product.id))),
    ),
    filled(dossiers, entries.length, () =>
      dossierRows(entries, { criteria, assessments, counters, rounds, random: random('dossiers') }),
    ),
    filled(evidence, entries.length * perDossier, () => evidenceRows(entries, checklists.get(current.code)!, papers)),
    filled(communeReports, reached('assessed'), () => reportRows(entries, people)),
    filled(dossierHandovers, reached('forwarded'), () => handoverRows(entries, custody)),
    filled(dossierChecks, 0, () => checkRows(entries, { ...checking, random: random('checks') })),
    filled(dossierReturns, 0, () => returnRows(entries, clocks, { ...checking, random: random('returns') })),
    listed(deadlines, clocks.deadlines),
    listed(deadlineChanges, clocks.changes),
    filled(dossierReviews, reached('reviewed'), () => reviewRows(entries, people, random('reviews'))),
    listed(decisions, recognised.decisions),
    listed(certificates, recognised.certificates),
    listed(decisionItems, recognised.items),
    // Last, since dossiers draw their numbers as they are written.
    filled(counterTable, 0, () => counters.rows()),
  ]
}
