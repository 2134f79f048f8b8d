import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type EvaluationRequest, type EvaluationResponse, evaluate } from '../../src/modules/criteria/evaluation.ts'
import { EvaluationResponse as ResponseShape } from '../../src/modules/criteria/shapes.ts'
import { anyBallots, anySetNo, shippedSet } from '../support/criteria-sets.ts'
import { always } from '../support/property.ts'

function answer(set: number, request: EvaluationRequest): EvaluationResponse {
  const { compiled, bands } = shippedSet(set)
  const { response, faults } = evaluate(compiled, request, bands)
  return response ?? assert.fail(JSON.stringify(faults))
}

/** Valid ballots on one of the 26 sets, with some verdicts recorded, needed or not. */
const sessions = anySetNo.chain((set) => {
  const { compiled } = shippedSet(set)
  const verdicts = fc.dictionary(fc.constantFrom(...compiled.verdictKeys), fc.boolean(), { noNullPrototype: true })
  return fc.record({ set: fc.constant(set), ballots: anyBallots(compiled), verdicts })
})

const keyOf = (open: EvaluationResponse['open'][number]) =>
  open.kind === 'gate' ? `${open.star}:${open.criterion}` : `knock-out:${open.criterion}`

const verdictsOn = (keys: readonly string[], verdict: boolean) => Object.fromEntries(keys.map((key) => [key, verdict]))

always('the order of the ballots changes nothing but the order', sessions, ({ set, ballots, verdicts }) => {
  const forwards = answer(set, { ballots, verdicts })
  assert.deepEqual(answer(set, { ballots: ballots.toReversed(), verdicts }), {
    ...forwards,
    ballots: forwards.ballots.toReversed(),
    gates: forwards.gates.map((gate) => ({ ...gate, ballots: gate.ballots.toReversed() })),
  })
})

always('counting every ballot twice changes neither mean nor star', sessions, ({ set, ballots, verdicts }) => {
  const again = ballots.map(({ choices }, at) => ({ member: `again ${at}`, choices }))
  const once = answer(set, { ballots, verdicts })
  const twice = answer(set, { ballots: [...ballots, ...again], verdicts })
  assert.equal(twice.mean.shown, once.mean.shown)
  for (const same of ['band', 'star', 'outcome', 'open', 'knockOuts', 'spread'] as const)
    assert.deepEqual(twice[same], once[same], same)
})

always('members who all agree leave nothing open', sessions, ({ set, ballots: [ballot], verdicts }) => {
  assert.ok(ballot)
  const members = ['M1', 'M2', 'M3'].map((member) => ({ ...ballot, member }))
  const [alone, all] = [answer(set, { ballots: [ballot] }), answer(set, { ballots: members, verdicts })]
  assert.deepEqual(
    { star: all.star, outcome: all.outcome, shown: all.mean.shown, open: all.open },
    { star: alone.star, outcome: alone.outcome, shown: `${alone.ballots[0]?.total}.00`, open: [] },
  )
})

const raises = fc.record({ session: sessions, pick: fc.nat() })
always('a better option on one criterion never lowers the mean or the band', raises, ({ session, pick }) => {
  const { set, ballots, verdicts } = session
  const [ballot, ...others] = ballots
  assert.ok(ballot)
  // 5.1 may open 5.2, which the raised ballot would then have to hold as well.
  const criteria = shippedSet(set).compiled.criteria.filter(
    ({ code }) => code !== '5.1' && ballot.choices[code] !== undefined,
  )
  const { code, points } = criteria[pick % criteria.length] ?? assert.fail()
  const best = points.lastIndexOf(Math.max(...points))
  const raised = [{ ...ballot, choices: { ...ballot.choices, [code]: best } }, ...others]
  const [before, after] = [answer(set, { ballots, verdicts }), answer(set, { ballots: raised, verdicts })]
  assert.ok(after.mean.sum >= before.mean.sum)
  assert.ok(after.band >= before.band)
  before.gates.forEach(({ ballots: met }, at) => {
    for (const [member, did] of met.entries()) if (did) assert.ok(after.gates[at]?.ballots[member])
  })
})

always('a star is given exactly when the outcome is rated, and never over the band', sessions, (session) => {
  const { star, band, outcome, open } = answer(session.set, session)
  assert.equal(star !== null, outcome === 'rated')
  assert.equal(open.length > 0, outcome === 'open')
  if (star !== null) assert.ok(star <= band)
})

always('a gate is listed as open exactly when missing verdicts can change the star', sessions, (session) => {
  const { set, ballots, verdicts } = session
  const given = answer(set, session)
  if (given.outcome === 'knocked-out') return
  const open = given.open.filter(({ kind }) => kind === 'gate').map(keyOf)
  const unsettled = given.gates.filter(({ met }) => met === null).map(({ star, criterion }) => `${star}:${criterion}`)
  const kept = verdictsOn(given.open.map(keyOf), false)
  const starWhen = (met: boolean) =>
    answer(set, { ballots, verdicts: { ...verdicts, ...kept, ...verdictsOn(unsettled, met) } }).star ?? assert.fail()
  const [low, high] = [starWhen(false), starWhen(true)]
  assert.equal(low < high, open.length > 0)
  assert.deepEqual(
    open,
    unsettled.filter((key) => Number(key[0]) > low && Number(key[0]) <= high),
  )
})

always('settling what is listed as open settles the result', sessions, ({ set, ballots, verdicts }) => {
  const { open, outcome } = answer(set, { ballots, verdicts })
  if (outcome !== 'open') return
  const settled = (verdict: boolean) =>
    answer(set, { ballots, verdicts: { ...verdicts, ...verdictsOn(open.map(keyOf), verdict) } })
  assert.equal(settled(false).outcome, 'rated')
  assert.equal(settled(true).outcome, open.some(({ kind }) => kind === 'knock-out') ? 'knocked-out' : 'rated')
})

always('a recorded verdict counts where ballots differ and nowhere else', sessions, ({ set, ballots, verdicts }) => {
  for (const { met, ballots: votes, star, criterion } of answer(set, { ballots, verdicts }).gates) {
    const agreed = votes.every(Boolean) || !votes.some(Boolean)
    assert.equal(met, agreed ? votes[0] : (verdicts[`${star}:${criterion}`] ?? null))
  }
})

always('any finding of a knock-out ends the evaluation without a star', sessions, ({ set, ballots, verdicts }) => {
  for (const finding of ['file', '1.1']) {
    const { outcome, star, open, knockOuts } = answer(set, { ballots, verdicts, knockOuts: [finding, finding] })
    assert.deepEqual({ outcome, star, open }, { outcome: 'knocked-out', star: null, open: [] })
    assert.equal(knockOuts.filter((found) => found === finding).length, 1)
  }
})

always('every answer has the published shape and leaves the request as it was', sessions, (session) => {
  const before = structuredClone({ ballots: session.ballots, verdicts: session.verdicts })
  const response = answer(session.set, session)
  assert.deepEqual(ResponseShape.parse(response), response)
  assert.deepEqual({ ballots: session.ballots, verdicts: session.verdicts }, before)
})
