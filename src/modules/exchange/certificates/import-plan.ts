import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { pointerOf } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import type { Ending } from '../../certification/decision-store.ts'
import type { Certificate } from '../../certification/store.ts'
import { decisionsOf } from './decisions-of.ts'
import type { CertificateImportPreview, CertificateRow } from './import-shapes.ts'
import { type KnownCertificate, readThere, type There, type Written } from './import-store.ts'
import { type Found, registryOf } from './registry.ts'
import { certificateDiffers, type RowFault, sameDay } from './row-faults.ts'
import { certificateKey, type Known, reportClashes, type SoundRow, soundRow } from './row-rules.ts'
import { endsOf, type Link } from './succession.ts'

type Fault = RowFault & { at: number }
/** A row that brings a certificate, with its place in the list. */
type Coming = { at: number; row: SoundRow; product: Found; id: string }
export type Plan = { written: Written; unchanged: number; there: There }

/** What a list brings in. @throws invalid-input with a pointer such as `/rows/17/star` for everything wrong with it */
export async function planImport(context: Context, rows: readonly CertificateRow[]): Promise<Plan> {
  const faults: Fault[] = []
  const reportAt = (at: number, fault: RowFault) => void faults.push({ at, ...fault })
  const known = knownOf(context)
  const sound = rows.map((row, at) => soundRow(row, known, (fault) => reportAt(at, fault)))
  reportClashes(rows, reportAt)
  refuse(faults)
  const there = await readThere(context.db, sound as SoundRow[])
  const plan = planned(context, sound as SoundRow[], there, reportAt)
  refuse(faults)
  return plan
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const errors = faults
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, field, code, vi, en }) => ({ pointer: pointerOf(['rows', at, field]), code, detail: { vi, en } }))
  fail('invalid-input', { errors })
}

const knownOf = ({ world, today }: Context): Known => ({
  instruments: world.criteria.instruments,
  unit: (code, day) => world.units.get(code) ?? world.units.on(day).get(code),
  homes(code, day) {
    const then = world.units.homeOn(code, day, day)
    return then && { then, today: world.units.homeOn(code, day, today)! }
  },
  hasSet: (setNo) => world.criteria.inForce(today, setNo) !== undefined,
})

type Report = (at: number, fault: RowFault) => void

function planned({ now }: Context, rows: readonly SoundRow[], there: There, report: Report): Plan {
  const registry = registryOf(there, now)
  const present = new Map(there.certificates.map((one) => [certificateKey(asRow(one)), one]))
  const coming: Coming[] = []
  for (const [at, row] of rows.entries()) {
    const one = present.get(certificateKey(row))
    if (one) reportDifference(row, one, (fault) => report(at, fault))
    else {
      const product = registry.productOf(row, (fault) => report(at, fault))
      if (product) coming.push({ at, row, product, id: uuidv7() })
    }
  }
  const ends = successions(coming, there.certificates, report)
  const papers = decisionsOf(coming, there.decisions, { now, report })
  const certificates = coming.map((one) => certificateOf(one, papers.of(one.row).id, now, ends.get(one.id)))
  const written: Written = {
    producers: [...registry.producers],
    products: [...registry.products],
    decisions: papers.added,
    certificates,
    items: certificates.map(itemOf),
    endings: there.certificates.flatMap(({ id }) => (ends.has(id) ? [{ id, ...ends.get(id)! } as Ending] : [])),
  }
  return { written, unchanged: rows.length - coming.length, there }
}

const asRow = (one: Pick<Certificate, 'issuerUnitCode' | 'issuerOffice' | 'number' | 'issuedOn'>) => ({
  issuer: one.issuerUnitCode,
  office: one.issuerOffice,
  number: one.number,
  issuedOn: one.issuedOn,
})

/** A list that is brought in twice is the same list: what is there is never written over. */
function reportDifference(row: SoundRow, one: KnownCertificate, report: (fault: RowFault) => void): void {
  const pairs: [field: keyof CertificateRow, told: string | null, there: string | null][] = [
    ['star', String(row.star), String(one.star)],
    ['product', row.product, one.productName],
    ['producer', row.producer, one.producerName],
    ['issuedOn', row.issuedOn, one.issuedOn],
    ['expiresOn', row.expiresOn, one.expiresOn],
    ['decisionNumber', row.decisionNumber, one.decisionNumber],
    ['decisionDate', row.decisionDate, one.decisionDate],
    ['communeCode', row.communeCode, one.issuedIn],
    ['revokedOn', row.revokedOn, one.endedAs === 'revoked' ? one.endedOn : null],
  ]
  for (const [field, told, there] of pairs) if (told !== there) report(certificateDiffers(field, there ?? '-'))
}

/** The ends of all certificates of the products that get further ones, those that are there among them. */
function successions(coming: readonly Coming[], present: readonly KnownCertificate[], report: Report) {
  const earlier = Map.groupBy(present, ({ productId }) => productId)
  const ofProducts = [...Map.groupBy(coming, ({ product }) => product.id)]
  const ends = ofProducts.flatMap(([productId, theirs]) => {
    const days = new Set((earlier.get(productId) ?? []).map(({ issuedOn }) => issuedOn))
    for (const { at, row } of theirs) {
      if (days.has(row.issuedOn)) report(at, sameDay)
      days.add(row.issuedOn)
    }
    const before = (earlier.get(productId) ?? []).map((one): Link => ({ ...one, revokedOn: null }))
    const links = theirs.map(({ id, row }): Link => ({ ...row, id, expiresOn: row.expiresOn, endedAs: null }))
    return [...endsOf([...before, ...links])]
  })
  return new Map(ends)
}

type EndOf = ReturnType<ReturnType<typeof successions>['get']>
const open = { endedAs: null, endedOn: null, revocationGround: null, supersededById: null }

const certificateOf = (
  { id, row, product }: Coming,
  decisionId: string,
  createdAt: string,
  end: EndOf,
): Omit<Certificate, 'code'> => ({
  id,
  number: row.number,
  issuerUnitCode: row.issuer,
  issuerOffice: row.office,
  decisionId,
  dossierId: null,
  dossierKind: row.kind,
  productId: product.id,
  producerId: product.producerId,
  productName: row.product,
  producerName: row.producer,
  producerKind: row.producerKind,
  communeCode: row.homeCode,
  provinceCode: row.provinceCode,
  issuedIn: row.communeCode,
  writtenPlace: row.writtenPlace,
  instrument: row.instrument,
  setNo: row.setNo,
  star: row.star,
  issuedOn: row.issuedOn,
  expiresOn: row.expiresOn,
  ...open,
  revocationDecisionId: null,
  ...end,
  createdAt,
  version: 1,
})

const itemOf = ({ id, decisionId, productId, star }: Omit<Certificate, 'code'>) => ({
  ...{ id: uuidv7(), decisionId, productId, star },
  dossierId: null,
  resultId: null,
  certificateId: id,
})

export const importView = ({ written, unchanged }: Plan): CertificateImportPreview => ({
  certificates: written.certificates.length,
  unchanged,
  decisions: written.decisions.length,
  products: written.products.length,
  producers: written.producers.length,
  ended: written.endings.length,
})
