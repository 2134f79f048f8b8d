import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { claimProducer } from '../../src/modules/producers/claims/claim-producer.ts'
import { issueClaimCode } from '../../src/modules/producers/claims/issue-claim-code.ts'
import { registerPaperProducer } from '../../src/modules/producers/register-paper-producer.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput, productInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { commune, province } = await peopleOf(app)
const onPaper = {
  communeCode: place.commune,
  ...producerInput,
  kind: 'cooperative' as const,
  representativeSex: 'female' as const,
}

for (const door of doorsOf(app)) {
  const as = { token: commune.token }
  const ask = (action: unknown, input: object, { token }: Person) => door.ask(action as Action, input, { token })
  const registered = async () => (await granted(door, registerPaperProducer, onPaper, as)).id
  const codeOf = async (producerId: string) => (await granted(door, issueClaimCode, { producerId }, as)).code
  const opens = async (who: Person, id: string) =>
    (await app.rest('GET', `/v1/producers/${id}`, undefined, { as: who })).status === 200

  t.test(`${door.name}: a producer registered on paper is nobody's until it claims itself by its code`, async (t) => {
    const id = await registered()
    await done(app, commune, 'POST', `/v1/producers/${id}/products`, productInput)
    const person = await app.person('Chủ thể')
    t.notOk(await opens(person, id))
    const code = await codeOf(id)
    t.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    t.match(await ask(claimProducer, { code: typed }, person), { output: { id }, problem: null })
    t.ok(await opens(person, id))
  })

  t.test(`${door.name}: a code is used once, and a newer one ends it`, async (t) => {
    const id = await registered()
    const [first, second] = [await codeOf(id), await codeOf(id)]
    const [one, two] = [await app.person('Một'), await app.person('Hai')]
    t.equal((await ask(claimProducer, { code: first }, one)).problem?.code, 'wrong-claim-code')
    t.equal((await ask(claimProducer, { code: second }, one)).problem, null)
    t.equal((await ask(claimProducer, { code: second }, two)).problem?.code, 'wrong-claim-code')
    t.equal((await ask(issueClaimCode, { producerId: id }, commune)).problem?.code, 'producer-claimed')
  })

  t.test(`${door.name}: guesses are slowed down as at sign-in, and a right code waits too`, async (t) => {
    const code = await codeOf(await registered())
    const guesser = await app.person('Người đoán')
    for (let no = 0; no < 6; no++) await ask(claimProducer, { code: 'AAAA-AAAA-AAAA-AAAA' }, guesser)
    t.match((await ask(claimProducer, { code }, guesser)).problem, { code: 'too-many-attempts', status: 429 })
    t.equal((await ask(claimProducer, { code }, await app.person('Chủ thể'))).problem, null)
  })

  t.test(`${door.name}: only the producer's commune registers it and gives it a code`, async (t) => {
    const id = await registered()
    const elsewhere = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
    t.equal((await ask(registerPaperProducer, onPaper, elsewhere)).problem?.code, 'forbidden')
    t.equal((await ask(issueClaimCode, { producerId: id }, elsewhere)).problem?.code, 'not-found')
    t.equal((await ask(issueClaimCode, { producerId: id }, province)).problem?.code, 'forbidden')
  })
}

t.test('of many people with one code at once exactly one gets the producer', async (t) => {
  const { id } = await done(app, commune, 'POST', '/v1/paper-producers', onPaper)
  const { body } = await app.rest('POST', `/v1/producers/${id}/claim-codes`, {}, { as: commune })
  const { code } = body as { code: string }
  const people = await Promise.all(Array.from({ length: 6 }, (_, no) => app.person(`Người ${no}`)))
  const answers = await Promise.all(people.map((as) => app.rest('POST', '/v1/producer-claims', { code }, { as })))
  t.same(answers.map(({ status }) => status).sort(), [200, 422, 422, 422, 422, 422])
})

t.test('neither the code nor its like stands in the database or its audit log', async (t) => {
  const { id } = await done(app, commune, 'POST', '/v1/paper-producers', onPaper)
  const { body } = await app.rest('POST', `/v1/producers/${id}/claim-codes`, {}, { as: commune })
  const { code } = body as { code: string }
  await app.rest('POST', '/v1/producer-claims', { code }, { as: await app.person('Chủ thể') })
  const { rows } = await app.database.pool.query<{ text: string }>(
    'select a::text as text from audit_entries a union all select c::text from producer_claims c union all select k::text from idempotency_keys k',
  )
  const signs = code.replaceAll('-', '')
  t.notOk(rows.some(({ text }) => text.includes(code) || text.includes(signs)))
  const { rows: claimed } = await app.database.pool.query(
    `select action from audit_entries where subject_id = $1 order by seq`,
    [id],
  )
  t.same(
    claimed.map(({ action }: { action: string }) => action),
    ['registerPaperProducer', 'issueClaimCode', 'claimProducer'],
  )
})
