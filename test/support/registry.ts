import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../src/core/db.ts'
import { accounts } from '../../src/modules/accounts/tables.ts'
import { certificates, decisions } from '../../src/modules/certification/tables.ts'
import type { CertificateFact } from '../../src/modules/planning/count-rules.ts'
import { producers, products } from '../../src/modules/producers/tables.ts'
import { addUnits } from '../../src/modules/units/store.ts'

const createdAt = '2024-01-01T03:00:00.000Z'
const producerId = '01993b5e-8a00-7000-8000-00000000000a'
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
  await db.insert(producers).values({ id: producerId, kind: 'sme', name: 'A', representativeName: 'B', ...place })
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
export async function replaceCertificates(db: Db, facts: readonly CertificateFact[]): Promise<void> {
  await db.delete(certificates)
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
