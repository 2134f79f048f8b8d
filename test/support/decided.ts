import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { legalDay } from '../../src/core/clock.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { producers, products } from '../../src/modules/producers/tables.ts'
import { councils, results, sessionDossiers, sessions } from '../../src/modules/scoring/tables.ts'
import type { TestApp } from './app.ts'
import { shippedSet } from './criteria-sets.ts'
import { place } from './place.ts'

type Result = typeof results.$inferInsert
type Dossier = typeof dossiers.$inferInsert

export type Decided = {
  name?: string
  /** Of an earlier dossier: another one for the same product. */
  productId?: string
  producerId?: string
  level?: 'province' | 'ministry'
  outcome?: Result['outcome']
  star?: number | null
  proposedForFive?: boolean
  dossier?: Partial<Dossier>
}

/** A dossier that a council has decided, written as it would stand after all steps before the decision. */
export async function decided(
  app: TestApp,
  wanted: Decided = {},
): Promise<{ dossierId: string; productId: string; producerId: string; resultId: string }> {
  const { db } = app.database
  const at = app.clock.now.toISOString()
  const here = { communeCode: place.commune, provinceCode: place.province, createdAt: at }
  const producerId = wanted.producerId ?? uuidv7()
  const productId = wanted.productId ?? uuidv7()
  const dossierId = uuidv7()
  const name = wanted.name ?? 'Chè Đình Lập'
  if (!wanted.producerId) {
    await db.insert(producers).values({
      id: producerId,
      ...here,
      kind: 'cooperative',
      name: 'Hợp tác xã Thái Bình',
      phone: '0912345678',
      address: 'Thôn Khe Mò',
      representativeName: 'Hoàng Thị Mai',
    })
  }
  if (!wanted.productId) await db.insert(products).values({ id: productId, producerId, ...here, name, setNo: 11 })
  const level = wanted.level ?? 'province'
  await db.insert(dossiers).values({
    ...{
      id: dossierId,
      productId,
      producerId,
      ...here,
      kind: 'first',
      state: 'decided',
      level,
      instrument: '26-2026',
      setNo: 11,
    },
    ...{ filedAt: at, communeReceivedAt: at, forwardedAt: at, provinceReceivedAt: at, decidedAt: at },
    ...wanted.dossier,
  } as Dossier)
  const resultId = await concluded(app, dossierId, { ...wanted, level })
  return { dossierId, productId, producerId, resultId }
}

/** A council's result of a dossier. */
export async function concluded(app: TestApp, dossierId: string, wanted: Omit<Decided, 'dossier'>): Promise<string> {
  const { db } = app.database
  const at = app.clock.now.toISOString()
  const [councilId, sessionId, id] = [uuidv7(), uuidv7(), uuidv7()]
  const { level = 'province', outcome = 'rated', star = 3 } = wanted
  const unitCode = level === 'province' ? place.province : 'VN'
  const day = legalDay(at)
  const criteriaSha256 = shippedSet(11).sha256
  await db.insert(councils).values({
    id: councilId,
    level,
    unitCode,
    name: 'Hội đồng',
    decisionNumber: '1/QĐ',
    decisionDate: day,
    createdAt: at,
  })
  await db
    .insert(sessions)
    .values({ id: sessionId, councilId, state: 'open', heldOn: day, createdAt: at, openedAt: at })
  await db.insert(sessionDossiers).values({ sessionId, dossierId, position: 1, criteriaSha256 })
  await db.insert(results).values({
    ...{ id, sessionId, dossierId, level, outcome, at, request: {}, response: {}, meanSum: 360, meanCount: 5 },
    star: outcome === 'rated' ? star : null,
    proposedForFive: wanted.proposedForFive ?? (level === 'province' && star === 5),
  })
  await db.update(sessions).set({ state: 'closed', closedAt: at }).where(eq(sessions.id, sessionId))
  return id
}
