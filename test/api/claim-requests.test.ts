import t from 'tap'
import { disableAccount } from '../../src/modules/accounts/people/disable-account.ts'
import { claimProducer } from '../../src/modules/producers/claims/claim-producer.ts'
import { decideProducerClaim } from '../../src/modules/producers/claims/decide-producer-claim.ts'
import { myProducerClaimRequests } from '../../src/modules/producers/claims/my-producer-claim-requests.ts'
import { producerClaimRequests } from '../../src/modules/producers/claims/producer-claim-requests.ts'
import { requestProducerClaim } from '../../src/modules/producers/claims/request-producer-claim.ts'
import { producer } from '../../src/modules/producers/producer.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted } from '../support/doors.ts'
import { addressOf, anotherInstance, socketOf, told } from '../support/live.ts'
import { askerOf, codeOf as claimCodeOf, claimedBy, paperDraft, paperProducer } from '../support/paper.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { commune, province } = await peopleOf(app)
const elsewhere = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const words = { producerName: producerInput.name, explanation: 'Tôi là giám đốc của hợp tác xã.' }
const asked = { communeCode: place.commune, ...words }
const nobody = '019e8119-0000-7000-8000-0000000000ff'

const requestBy = async ({ token }: Person): Promise<string> =>
  (await granted(doorsOf(app)[0]!, requestProducerClaim, asked, { token })).id
const decide = (requestId: string, decision: object, as = commune) =>
  app.rest('POST', `/v1/producer-claim-requests/${requestId}/decision`, decision, { as })

t.test('who asked is told at once when it is decided, at both doors and at another instance', async (t) => {
  const [person, stranger] = [await app.person('Người chờ'), await app.person('Người ngoài')]
  const { producerId } = await paperDraft(app, commune)
  const ids = [await requestBy(person), await requestBy(person)] as [string, string]
  const address = await addressOf(app.server)
  const elsewhere = await addressOf(await anotherInstance(t, app))
  const states = { events: told<string[]>(), live: told<string[]>(), others: told<string[]>() }
  const statesIn = (items: { id: string; state: string }[]) =>
    ids.flatMap((id) => items.filter((item) => item.id === id).map(({ state }) => state.toLowerCase()))
  const listen = async (who: Person, { tell }: (typeof states)['events']) => {
    const headers = { accept: 'text/event-stream', authorization: `Bearer ${who.token}` }
    const leaving = new AbortController()
    t.teardown(() => leaving.abort())
    const url = `${address}/v1/my-producer-claim-requests`
    const { body } = await fetch(url, { headers, signal: leaving.signal })
    const read = async () => {
      let text = ''
      for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
        text += chunk
        const frames = text.split('\n\n')
        text = frames.pop()!
        for (const frame of frames) {
          const data = /^data: (.*)$/m.exec(frame)?.[1]
          if (data) tell(statesIn((JSON.parse(data) as { items: [] }).items))
        }
      }
    }
    read().catch(() => {})
  }
  await listen(person, states.events)
  await listen(stranger, states.others)
  const query = 'subscription { myProducerClaimRequests { nodes { id state } } }'
  type Shown = { myProducerClaimRequests: { nodes: { id: string; state: string }[] } }
  const stop = socketOf(t, elsewhere, person).subscribe<Shown>(
    { query },
    {
      next: ({ data }) => states.live.tell(statesIn(data!.myProducerClaimRequests.nodes)),
      error: () => {},
      complete: () => {},
    },
  )
  t.teardown(stop)
  const both = (wanted: string[]) =>
    Promise.all([states.events, states.live].map(({ until }) => until((seen) => seen.join() === wanted.join())))
  await both(['open', 'open'])
  t.equal((await decide(ids[0], { reason: 'Không có giấy ủy quyền.' })).status, 200)
  await both(['refused', 'open'])
  t.equal((await decide(ids[1], { producerId })).status, 200)
  await both(['refused', 'approved'])
  t.ok(
    states.others.all.every((seen) => seen.length === 0),
    'nobody else is told',
  )
})

for (const door of doorsOf(app)) {
  const { ask, given, codeOf } = askerOf(door)
  const idsOf = async (action: unknown, who: Person) => {
    const { items, nodes } = (await given(action, {}, who)) as Record<string, { id: string }[]>
    return (items ?? nodes)!.map(({ id }) => id)
  }

  t.test(
    `${door.name}: an approved request lets the account act for the producer and go on with its dossier`,
    async (t) => {
      const { producerId, dossierId } = await paperDraft(app, commune)
      const person = await app.person('Hoàng Thị Mai')
      const request = await granted(door, requestProducerClaim, asked, { token: person.token })
      const requester = { id: person.id, name: 'Hoàng Thị Mai', email: `${person.id}@ocop.test` }
      t.match(request, { state: 'open', ...words, requester, producerId: null, reason: null })
      t.equal(await codeOf(producer, { producerId }, person), 'not-found')
      t.ok((await idsOf(producerClaimRequests, commune)).includes(request.id))
      const code = await claimCodeOf(app, commune, producerId)
      const decision = { requestId: request.id, producerId }
      const decided = await granted(door, decideProducerClaim, decision, { token: commune.token })
      t.match(decided, { state: 'approved', producerId, decidedAt: '2026-06-01T03:00:00.000Z' })
      t.notOk((await idsOf(producerClaimRequests, commune)).includes(request.id))
      t.same(await idsOf(myProducerClaimRequests, person), [request.id])
      t.match(await given(producer, { producerId }, person), { id: producerId })
      const answer = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: person })
      t.match(answer, { status: 200, body: { state: 'draft', enteredByCommune: true } })
      const other = await app.person('Người khác')
      t.equal(await codeOf(claimProducer, { code }, other), 'wrong-claim-code', 'the printed code has ended')
    },
  )

  t.test(`${door.name}: a refused request keeps its reason, and the account may ask again`, async (t) => {
    const person = await app.person('Người hỏi')
    const { id: requestId } = await given(requestProducerClaim, asked, person)
    const reason = 'Không có giấy ủy quyền.'
    t.match(await given(decideProducerClaim, { requestId, reason }, commune), {
      state: 'refused',
      reason,
      producerId: null,
    })
    t.equal(await codeOf(decideProducerClaim, { requestId, reason }, commune), 'claim-request-decided')
    t.not((await given(requestProducerClaim, asked, person)).id, requestId)
  })

  t.test(
    `${door.name}: the answer to a request does not tell whether there is such a producer or who has it`,
    async (t) => {
      await paperProducer(app, commune)
      const { producerId } = await paperProducer(app, commune)
      await claimedBy(app, commune, producerId)
      const answers = []
      for (const producerName of [producerInput.name, 'HTX Không có thật']) {
        const { output } = await ask(requestProducerClaim, { ...asked, producerName }, await app.person('Ai đó'))
        const { id: _id, requester: _requester, producerName: _name, ...told } = output as Record<string, unknown>
        answers.push(told)
      }
      t.same(answers[0], answers[1])
    },
  )

  t.test(
    `${door.name}: only officers of the commune that was named see and decide a request, and not their own`,
    async (t) => {
      const { producerId } = await paperProducer(app, commune)
      const requestId = await requestBy(await app.person('Người hỏi'))
      t.notOk((await idsOf(producerClaimRequests, elsewhere)).includes(requestId))
      t.equal(await codeOf(decideProducerClaim, { requestId, producerId }, elsewhere), 'not-found')
      t.equal(await codeOf(decideProducerClaim, { requestId, producerId }, province), 'forbidden')
      t.equal(await codeOf(decideProducerClaim, { requestId: nobody, producerId }, commune), 'not-found')
      t.equal(await codeOf(decideProducerClaim, { requestId, producerId: nobody }, commune), 'not-found')
      const officer = await app.person('Cán bộ xã hai', onUnit('commune-officer', place.commune))
      const own = await requestBy(officer)
      t.equal(await codeOf(decideProducerClaim, { requestId: own, producerId }, officer), 'forbidden')
      t.notOk((await idsOf(myProducerClaimRequests, officer)).includes(requestId))
    },
  )

  t.test(`${door.name}: a producer that somebody acts for is given to nobody else`, async (t) => {
    const { producerId } = await paperProducer(app, commune)
    await claimedBy(app, commune, producerId)
    const requestId = await requestBy(await app.person('Người hỏi'))
    t.equal(await codeOf(decideProducerClaim, { requestId, producerId }, commune), 'producer-claimed')
    t.ok((await idsOf(producerClaimRequests, commune)).includes(requestId), 'it stays open')
  })

  t.test(`${door.name}: a decision is one of two, and a request names a commune and a producer`, async (t) => {
    const person = await app.person('Người hỏi')
    const requestId = await requestBy(person)
    for (const decision of [{}, { producerId: nobody, reason: 'Cả hai' }]) {
      const { problem } = await ask(decideProducerClaim, { requestId, ...decision }, commune)
      t.match(problem, { code: 'invalid-input', errors: [{ pointer: '/reason', code: 'one-of-two' }] })
    }
    for (const [field, wrong] of [
      ['communeCode', '00000'],
      ['communeCode', '20'],
      ['producerName', ' '],
      ['explanation', 'x'.repeat(2001)],
      ['taxCode', '12'],
    ] as const) {
      const { problem } = await ask(requestProducerClaim, { ...asked, [field]: wrong }, person)
      t.match(problem, { code: 'invalid-input', errors: [{ pointer: `/${field}` }] }, `${field} ${wrong}`)
    }
  })

  t.test(`${door.name}: of an account that was shut there is nothing to decide`, async (t) => {
    const { producerId } = await paperProducer(app, commune)
    const person = await app.person('Người đã nghỉ')
    const requestId = await requestBy(person)
    await given(disableAccount, { accountId: person.id }, administrator)
    t.notOk((await idsOf(producerClaimRequests, commune)).includes(requestId))
    t.equal(await codeOf(decideProducerClaim, { requestId, producerId }, commune), 'not-found')
  })
}

t.test('an account has three undecided requests at most, also when it sends many at once', async (t) => {
  const as = await app.person('Người hỏi nhiều')
  const send = () => app.rest('POST', '/v1/producer-claim-requests', asked, { as })
  const answers = await Promise.all(Array.from({ length: 6 }, send))
  t.same(answers.map(({ status }) => status).sort(), [200, 200, 200, 409, 409, 409])
  t.match(await send(), { body: { code: 'too-many-claim-requests', limit: 3 } })
})

t.test('of approvals and a code at once for one producer exactly one account gets it', async (t) => {
  for (let no = 0; no < 8; no++) {
    const { producerId } = await paperProducer(app, commune)
    const code = await claimCodeOf(app, commune, producerId)
    const [one, two, three] = [await app.person('Một'), await app.person('Hai'), await app.person('Ba')]
    const requests = [await requestBy(one), await requestBy(two)]
    const claim = () => app.rest('POST', '/v1/producer-claims', { code }, { as: three })
    const answers = await Promise.all([
      ...(no % 2 ? [claim()] : []),
      ...requests.map((id) => decide(id, { producerId })),
      ...(no % 2 ? [] : [claim()]),
    ])
    t.equal(answers.filter(({ status }) => status === 200).length, 1)
    const { rows } = await app.database.pool.query('select from grants where producer_id = $1', [producerId])
    t.equal(rows.length, 1)
  }
})

t.test('a request that is approved and refused at once has one outcome', async (t) => {
  const { producerId } = await paperProducer(app, commune)
  const person = await app.person('Người hỏi')
  const id = await requestBy(person)
  const answers = await Promise.all([decide(id, { producerId }), decide(id, { reason: 'Không đúng người.' })])
  t.same(answers.map(({ status }) => status).sort(), [200, 409])
  const { rows } = await app.database.pool.query('select from grants where account_id = $1', [person.id])
  t.equal(rows.length === 1, answers[0]!.status === 200)
})

t.test('what a person explains stands in the request and not in the audit log', async (t) => {
  const id = await requestBy(await app.person('Người hỏi'))
  const { rows } = await app.database.pool.query<{ input: string }>(
    'select input::text from audit_entries where subject_id = $1',
    [id],
  )
  t.equal(rows.length, 1)
  t.notMatch(rows[0]!.input, 'giám đốc')
})
