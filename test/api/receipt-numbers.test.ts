import t from 'tap'
import { type Answer, testApp } from '../support/app.ts'
import { copiesOf } from '../support/copies.ts'
import { draft, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province } = people
const count = 200

/** As a client asks: what a busy service puts off (503) is asked again. */
async function ask(id: string, step: string, as: typeof producer): Promise<Answer> {
  const answer = await app.rest('POST', `/v1/dossiers/${id}/${step}`, {}, { as })
  return answer.status === 503 ? ask(id, step, as) : answer
}
const atOnce = (ids: readonly string[], step: string, as: typeof producer) =>
  Promise.all(ids.map((id) => ask(id, step, as)))
const wholeRow = Array.from({ length: count }, (_, at) => at + 1)
const numbers = (answers: readonly Answer[], field: 'communeReceiptNumber' | 'provinceReceiptNumber') =>
  answers
    .filter(({ status }) => status === 200)
    .map(({ body }) => Number.parseInt((body as Record<string, string>)[field]!, 10))
    .sort((a, b) => a - b)

t.test(
  '200 dossiers filed and received at once in a commune, each asked for twice, get the numbers 1 to 200 at both levels',
  async (t) => {
    const { dossierId } = await draft(app, people)
    const ids = [dossierId, ...(await copiesOf(app.database.db, dossierId, count - 1))]
    const filed = await atOnce(ids, 'submission', producer)
    t.same([...new Set(filed.map(({ status }) => status))], [200])

    // Each is asked for twice: the refused one goes back together with the number that it may have taken.
    const received = await atOnce([...ids, ...ids], 'receipt', commune)
    t.same(numbers(received, 'communeReceiptNumber'), wholeRow)
    t.equal(received.filter(({ status }) => status === 409).length, count)

    await app.database.pool.query(`update dossiers set state = 'forwarded', forwarded_at = filed_at`)
    const acknowledged = await atOnce([...ids, ...ids], 'acknowledgement', province)
    t.same(numbers(acknowledged, 'provinceReceiptNumber'), wholeRow)
    t.equal(acknowledged.filter(({ status }) => status === 409).length, count)
  },
)
