import { legalDay } from '../../src/core/clock.ts'
import type { Person, TestApp } from './app.ts'
import { addPapers, type Papers, papersOf } from './copies.ts'
import { addCommunes, onUnit, place } from './place.ts'
import { contents, dossierInput, pdf, producerInput, productInput, requiredItemsOf } from './sample-dossier.ts'

export type People = {
  producer: Person
  commune: Person
  province: Person
  chairman: Person
  ministry: Person
  minister: Person
}

/** Everyone whom a dossier meets on its way, and the communes. */
export async function peopleOf(app: TestApp): Promise<People> {
  await addCommunes(app)
  return {
    producer: await app.person('Hoàng Thị Mai'),
    commune: await app.person('Cán bộ xã', onUnit('commune-officer', place.commune)),
    province: await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province)),
    chairman: await app.person('Chủ tịch', onUnit('province-chairman', place.province)),
    ministry: await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN')),
    minister: await app.person('Bộ trưởng', onUnit('minister', 'VN')),
  }
}

type Made = { producerId: string; productId: string; dossierId: string }

/** What the answers that tests go on with have in common; each has some of it. */
export type Answered = { id: string; contentUrl: string }

/** Sends a command that must succeed and gives its answer. */
export async function done(
  app: TestApp,
  as: Person,
  method: string,
  url: string,
  body: unknown = {},
): Promise<Answered> {
  const answer = await app.rest(method, url, body, { as })
  if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.status} ${answer.text}`)
  return answer.body as Answered
}

/** A producer with a product and a complete draft, evidence included. */
export async function draft(
  app: TestApp,
  { producer }: People,
  setNo = productInput.setNo,
  share = 0.8,
): Promise<Made> {
  const { id: producerId } = await done(app, producer, 'POST', '/v1/producers', {
    communeCode: place.commune,
    ...producerInput,
  })
  const { id: productId } = await done(app, producer, 'POST', `/v1/producers/${producerId}/products`, {
    ...productInput,
    setNo,
  })
  const { id: dossierId } = await done(app, producer, 'POST', '/v1/dossiers', {
    productId,
    ...dossierInput(setNo, share),
  })
  await attachRequired(app, producer, dossierId, setNo)
  return { producerId, productId, dossierId }
}

const attachedBefore = new WeakMap<TestApp, Map<number, Papers>>()

/** The first time as a producer does it; then by copying the rows: two requests for each paper were most of a test's time. */
async function attachRequired(app: TestApp, producer: Person, dossierId: string, setNo: number): Promise<void> {
  const { db } = app.database
  const bySet = attachedBefore.get(app) ?? new Map<number, Papers>()
  attachedBefore.set(app, bySet)
  const papers = bySet.get(setNo)
  if (papers) return addPapers(db, papers, [dossierId])
  for (const item of requiredItemsOf(setNo)) await attach(app, producer, dossierId, item)
  bySet.set(setNo, await papersOf(db, dossierId))
}

/** Announces an evidence file and brings its bytes. */
export async function attach(
  app: TestApp,
  as: Person,
  dossierId: string,
  item: string,
  bytes = pdf(item),
): Promise<string> {
  const { id, contentUrl } = await done(app, as, 'POST', `/v1/dossiers/${dossierId}/evidence`, {
    item,
    fileName: `${item}.pdf`,
  })
  const answer = await app.rest('PUT', contentUrl, undefined, {
    as,
    raw: bytes,
    headers: { 'content-type': 'application/pdf' },
  })
  if (answer.status !== 200) throw new Error(`${contentUrl}: ${answer.text}`)
  return id
}

/** Accepts every item that is required or there. */
export async function acceptAll(app: TestApp, officer: Person, dossierId: string): Promise<void> {
  const url = `/v1/dossiers/${dossierId}/checklist`
  const { body } = await app.rest('GET', url, undefined, { as: officer })
  const { items } = body as { items: { code: string; required: boolean; present: boolean; validity: string | null }[] }
  const looked = items.filter(({ required, present }) => required || present)
  const found = looked.map(({ code, validity }) => ({
    item: code,
    result: 'accepted',
    ...(validity === 'undated' && { note: 'Giấy thay thế không có thời hạn' }),
  }))
  await done(app, officer, 'POST', url, { items: found })
}

const steps = {
  filed: (app: TestApp, { producer }: People, id: string) =>
    done(app, producer, 'POST', `/v1/dossiers/${id}/submission`),
  received: (app: TestApp, { commune }: People, id: string) => done(app, commune, 'POST', `/v1/dossiers/${id}/receipt`),
  'commune-assessed': async (app: TestApp, { commune }: People, id: string) => {
    await acceptAll(app, commune, id)
    return done(app, commune, 'POST', `/v1/dossiers/${id}/report`, contents)
  },
  forwarded: (app: TestApp, { commune }: People, id: string) =>
    done(app, commune, 'POST', `/v1/dossiers/${id}/forwarding`, {
      letterNumber: '15/CV-UBND',
      letterDate: legalDay(app.clock.now.toISOString()),
    }),
  acknowledged: (app: TestApp, { province }: People, id: string) =>
    done(app, province, 'POST', `/v1/dossiers/${id}/acknowledgement`),
  reviewed: (app: TestApp, { province }: People, id: string) =>
    done(app, province, 'POST', `/v1/dossiers/${id}/reviews`, { opinion: 'Đủ điều kiện đưa ra hội đồng.' }),
} as const

/** A new dossier brought to a step by the people whose step it is. */
export async function dossierAt(
  app: TestApp,
  people: People,
  until: keyof typeof steps,
  setNo?: number,
  share?: number,
): Promise<Made> {
  const made = await draft(app, people, setNo, share)
  await bringTo(app, people, made.dossierId, until)
  return made
}

/** Brings a complete draft to a step by the people whose step it is. */
export async function bringTo(app: TestApp, people: People, dossierId: string, until: keyof typeof steps) {
  for (const [name, step] of Object.entries(steps)) {
    await step(app, people, dossierId)
    if (name === until) break
  }
}
