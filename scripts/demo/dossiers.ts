import type { LoadedSet } from '../../src/modules/criteria/reference.ts'
import { timeLimitedItems } from '../../src/modules/dossiers/checks/checklist.ts'
import { loadChecklists } from '../../src/modules/dossiers/checks/reference.ts'
import { ballotFor, numbersFrom } from './ballots.ts'
import { communes, type Maker, makers, type Star } from './cast.ts'
import { type Client, inTurn, type Who } from './client.ts'
import { contentsOfReport, fileFor } from './papers.ts'
import { papersFor } from './proofs.ts'

export type Entry = { at: number; name: string; setNo: number; star: Star; dossierId: string }
type Offices = { producers: Map<string, Who>; communes: Map<string, Who>; province: Who }
type Step = (what: string) => void

const checklist = loadChecklists().get('26-2026')!

/** Registers every producer and product and brings each dossier through commune and province to "reviewed". */
export async function bringDossiers(
  client: Client,
  offices: Offices,
  setOf: (setNo: number) => LoadedSet,
  today: string,
  step: Step,
): Promise<Entry[]> {
  const goods = makers.flatMap((maker) => maker.goods.map((good) => ({ maker, good })))
  const producerIds = new Map(
    await inTurn(makers, 2, async (maker) => {
      const who = offices.producers.get(maker.name)!
      const { id } = await client.send('POST', '/v1/producers', who, producerOf(maker), {
        key: `producer-${maker.name.length}-${slug(maker.name)}`,
      })
      return [maker.name, id] as const
    }),
  )
  return inTurn(goods, 3, async ({ maker, good }, at) => {
    const producer = offices.producers.get(maker.name)!
    const commune = offices.communes.get(maker.commune)!
    const key = (name: string) => ({ key: `${at}-${name}` })
    const product = { name: good.name, setNo: good.setNo, description: `${good.name} của ${maker.name}.` }
    const { id: productId } = await client.send(
      'POST',
      `/v1/producers/${producerIds.get(maker.name)}/products`,
      producer,
      product,
      key('product'),
    )
    const opened = {
      productId,
      kind: 'first',
      sampleCount: 5,
      results: 'Sản lượng và doanh thu tăng đều.',
      nextPlan: 'Mở rộng vùng nguyên liệu.',
      selfAssessment: ballotFor(setOf(good.setNo), good.star, good.star * 20, numbersFrom(good.setNo)),
    }
    const { id } = await client.send('POST', '/v1/dossiers', producer, opened, key('dossier'))
    await bringEvidence(client, producer, id, { ...good, set: setOf(good.setNo) }, { at, today })
    const path = `/v1/dossiers/${id}`
    await client.send('POST', `${path}/submission`, producer, {}, key('file'))
    await client.send('POST', `${path}/receipt`, commune, {}, key('receive'))
    await acceptItems(client, commune, id, at)
    await client.send('POST', `${path}/report`, commune, contentsOfReport, key('report'))
    await client.send(
      'POST',
      `${path}/forwarding`,
      commune,
      { letterNumber: `${at + 1}/TTr-UBND`, letterDate: today },
      key('forward'),
    )
    await client.send('POST', `${path}/acknowledgement`, offices.province, {}, key('acknowledge'))
    await client.send(
      'POST',
      `${path}/reviews`,
      offices.province,
      { opinion: 'Đủ điều kiện trình hội đồng.' },
      key('review'),
    )
    step(`${good.name} (${communes.find(([code]) => code === maker.commune)![1]})`)
    return { at, ...good, dossierId: id }
  })
}

async function acceptItems(client: Client, officer: Who, dossierId: string, at: number): Promise<void> {
  type Looked = { items: { code: string; required: boolean; present: boolean }[] }
  const path = `/v1/dossiers/${dossierId}/checklist`
  const { items } = await client.send<Looked>('GET', path, officer)
  const looked = items.filter(({ required, present }) => required || present)
  const found = { items: looked.map(({ code }) => ({ item: code, result: 'accepted' })) }
  await client.send('POST', path, officer, found, { key: `${at}-check` })
}

async function bringEvidence(
  client: Client,
  producer: Who,
  dossierId: string,
  { name: product, setNo, star, set }: Pick<Entry, 'name' | 'setNo' | 'star'> & { set: LoadedSet },
  { at, today }: { at: number; today: string },
): Promise<void> {
  // By the year, so that a demo that is begun again sends the same.
  const validUntil = `${Number(today.slice(0, 4)) + 3}-12-31`
  const ending = timeLimitedItems(checklist, { setNo })
  for (const { item, criteria } of papersFor(checklist, set, star)) {
    const announced = { item, criteria, fileName: `${item}.pdf`, ...(ending.has(item) && { validUntil }) }
    const { contentUrl } = await client.send<{ contentUrl: string }>(
      'POST',
      `/v1/dossiers/${dossierId}/evidence`,
      producer,
      announced,
      { key: `${at}-${item}` },
    )
    const { storedAt } = await client.send<{ storedAt: string | null }>(
      'GET',
      contentUrl.replace(/\/content$/, ''),
      producer,
    )
    if (!storedAt) await client.send('PUT', contentUrl, producer, undefined, { bytes: fileFor(item, product) })
  }
}

const slug = (name: string) => Buffer.from(name).toString('base64url').slice(0, 40)

const producerOf = ({ name, kind, commune, head }: Maker) => ({
  communeCode: commune,
  kind,
  name,
  registrationNumber: '1407A00012',
  registeredOn: '2019-03-14',
  address: `${communes.find(([code]) => code === commune)![1]}, tỉnh Lạng Sơn`,
  phone: '0205 384 6123',
  representativeName: head,
  representativePosition: kind === 'household' ? 'Chủ hộ' : 'Giám đốc',
  representativeSex: / Thị /.test(head) ? 'female' : 'male',
  representativeEthnicGroup: 'Tày',
  representativeResidence: 'Tỉnh Lạng Sơn',
})
