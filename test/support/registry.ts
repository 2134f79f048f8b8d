import { eq, max } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../src/core/db.ts'
import { accounts } from '../../src/modules/accounts/tables.ts'
import { certificates, decisions } from '../../src/modules/certification/tables.ts'
import type { CertificateFact } from '../../src/modules/planning/count-rules.ts'
import { producers, products } from '../../src/modules/producers/tables.ts'
import { stampBatches } from '../../src/modules/traceability/tables.ts'
import { addUnits } from '../../src/modules/units/store.ts'

/** What a certificate says itself. */
export type Written = Omit<
  CertificateFact,
  'producerId' | 'productSet' | 'womenLed' | 'modernChannel' | 'renewal' | 'chains'
>

const createdAt = '2024-01-01T03:00:00.000Z'
/** The first is whose all products are at first. */
export const producerIds = ['a', 'd', 'e'].map((last) => `01993b5e-8a00-7000-8000-00000000000${last}`)
const producerId = producerIds[0]!
const signerId = '01993b5e-8a00-7000-8000-00000000000b'
const decisionId = '01993b5e-8a00-7000-8000-00000000000c'

/** Products to put certificates on, with all that they hang on; `communes` are made under their first two digits. */
export async function registerProducts(db: Db, howMany: number, communes: readonly string[]): Promise<string[]> {
  await addUnits(
    db,
    communes.map((code) => ({
      code,
      level: 'commune',
      parentCode: code.slice(0, 2),
      periods: [{ validFrom: '2025-07-01', validUntil: null, name: `Xã ${code}`, kind: 'commune' }],
    })),
  )
  const place = { communeCode: communes[0]!, provinceCode: communes[0]!.slice(0, 2), createdAt }
  const email = 'signer@ocop.test'
  await db
    .insert(producers)
    .values(producerIds.map((id) => ({ id, kind: 'sme' as const, name: 'A', representativeName: 'B', ...place })))
  await db.insert(accounts).values({ id: signerId, kind: 'person', name: 'C', email, createdAt })
  await db.insert(decisions).values({
    id: decisionId,
    unitCode: place.provinceCode,
    kind: 'recognise',
    number: '1',
    signedOn: '2024-01-01',
    year: 2024,
    signerId,
    signerName: 'C',
    signerTitle: 'Chủ tịch',
    createdAt,
  })
  const ids = Array.from({ length: howMany }, () => uuidv7())
  await db.insert(products).values(ids.map((id) => ({ id, producerId, name: 'Chè', setNo: 11, ...place })))
  return ids
}

/** Makes these the only certificates there are. */
export async function replaceCertificates(db: Db, facts: readonly Written[]): Promise<void> {
  await db.delete(certificates)
  await addCertificates(db, facts)
}

export async function addCertificates(db: Db, facts: readonly Written[]): Promise<void> {
  if (facts.length === 0) return
  await db.insert(certificates).values(
    facts.map(({ set, ...fact }) => ({
      ...fact,
      code: fact.id,
      number: fact.id,
      issuerUnitCode: fact.provinceCode,
      decisionId,
      producerId,
      productName: 'Chè',
      producerName: 'A',
      instrument: set.split('/')[0]!,
      setNo: Number(set.split('/')[1]),
      revocationGround: fact.endedAs === 'revoked' ? ('other-finding' as const) : null,
      supersededById: fact.endedAs === 'superseded' ? fact.id : null,
      createdAt,
    })),
  )
}

/** As if a producer had been merged into another; null takes that back for all. */
export async function mergeInto(db: Db, merged: string | null, kept: string): Promise<void> {
  const none = { mergedInto: null, mergedAt: null, mergedBy: null, mergeReason: null }
  await db.update(producers).set(none)
  if (!merged) return
  const whole = { mergedInto: kept, mergedAt: createdAt, mergedBy: signerId, mergeReason: 'Trùng' }
  await db.update(producers).set(whole).where(eq(producers.id, merged))
}

/** Ten stamps for a product. */
export async function handOver(db: Db, productId: string): Promise<void> {
  const [last] = await db.select({ number: max(stampBatches.number) }).from(stampBatches)
  await db.insert(stampBatches).values({
    ...{ id: uuidv7(), number: (last?.number ?? 0) + 1, productId, provinceCode: '20', communeCode: '20001' },
    ...{ count: 10, firstNumber: 1, handedOverOn: '2026-05-01', handedOverBy: signerId },
    ...{ secretSealed: Buffer.alloc(32), createdAt },
  })
}
