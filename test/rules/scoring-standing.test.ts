import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { Problem } from '../../src/core/problem.ts'
import { ballotHash, totalOf } from '../../src/modules/scoring/ballots/count-ballot.ts'
import { keyOf, standingOf } from '../../src/modules/scoring/results/standing.ts'
import { defaultRegulation } from '../../src/modules/scoring/rules.ts'
import { plainChoices } from '../support/criteria-sets.ts'
import { gated, matterOf, plain, starOf } from '../support/matter.ts'
import { always } from '../support/property.ts'

const verdict = (key: string, met: boolean) => ({
  ...{ sessionId: 'S', dossierId: 'D', key, met, note: 'Biên bản', at: '' },
  ...{ votesFor: null, votesAgainst: null },
})

const found = { sessionId: 'S', dossierId: 'D', criterion: 'file', ground: 'Hồ sơ giả', at: '', withdrawal: null }

t.test('ballots are missing as long as one of those who must score has not, and it says who', async (t) => {
  t.same(standingOf(matterOf([80, null, 80, null])), { kind: 'ballots-missing', missing: ['M1', 'M3'] })
  t.equal(starOf(standingOf(matterOf([80, 80, 80, 80]))), 4)
})

t.test('a ballot of an earlier round or of another dossier is not one of this round', async (t) => {
  const first = matterOf([80, 80, 80])
  const second = { ...first, item: { ...first.item, round: 2 } }
  t.equal(standingOf(second).kind, 'ballots-missing')
  t.equal(standingOf({ ...first, item: { ...first.item, dossierId: 'E' } }).kind, 'ballots-missing')
})

t.test('only the running round counts towards the mean', async (t) => {
  const earlier = matterOf([40, 90, 60]).ballots
  const now = matterOf([80, 82, 84], { round: 2 })
  const standing = standingOf({ ...now, ballots: [...earlier, ...now.ballots] })
  t.match(standing, { kind: 'settled', result: { star: 4, meanSum: 246, meanCount: 3 } })
})

t.test('a recused member’s ballot is not waited for, but the others must be a quorum', async (t) => {
  const one = matterOf([80, 80, 80, null])
  t.equal(starOf(standingOf({ ...one, item: { ...one.item, recused: ['M3'] } })), 4)
  const absent = one.roll.map((seat) => ({ ...seat, present: seat.accountId === 'M0' || seat.accountId === 'M1' }))
  t.match(standingOf({ ...one, roll: absent }), {
    kind: 'quorum-missing',
    attendance: { present: 2, members: 4, needed: 3 },
  })
  t.equal(starOf(standingOf({ ...one, roll: absent, item: { ...one.item, recused: ['M2', 'M3'] } })), 4)
})

t.test(
  'a ballot from before a recusal is in no mean, spread, gate or quorum: it is as if there were none',
  async (t) => {
    const withIt = matterOf([80, 82, 84, 40])
    t.equal(standingOf(withIt).kind, 'spread-above-limit')
    const item = { ...withIt.item, recused: ['M3'] }
    const aside = standingOf({ ...withIt, item })
    t.match(aside, { kind: 'settled', result: { star: 4, meanSum: 246, meanCount: 3 } })
    t.same(aside, standingOf({ ...withIt, item, ballots: withIt.ballots.slice(0, 3) }))
    const elsewhere = { ...withIt, item: { ...item, dossierId: 'E' }, ballots: withIt.ballots }
    t.equal(standingOf(elsewhere).kind, 'ballots-missing', 'of another dossier there was none')
    const absent = withIt.roll.map((seat) => ({ ...seat, present: seat.accountId !== 'M0' }))
    const fewer = { ...withIt, item, roll: absent, ballots: withIt.ballots.slice(1) }
    t.match(standingOf(fewer), { kind: 'quorum-missing', attendance: { present: 2, members: 3, needed: 3 } })
    const meets = { 1: 31, 2: 26, 3: 41 }
    const gates = matterOf([meets, meets, meets, { ...meets, 1: 30 }], { set: gated })
    t.equal(starOf(standingOf(gates)), 'verdicts-needed')
    t.equal(starOf(standingOf({ ...gates, item })), 5)
  },
)

const scenes = fc.record({
  scores: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 9 }),
  gone: fc.nat(511),
  limit: fc.nat(100),
})
always('whatever the scores, recusals after ballots give what the others alone give', scenes, (scene) => {
  const regulation = { ...defaultRegulation, spreadLimit: scene.limit }
  const all = matterOf(scene.scores, { regulation })
  const recused = all.roll.map(({ accountId }) => accountId).filter((_, at) => (scene.gone >> at) & 1)
  const stays = ({ accountId }: { accountId: string }) => !recused.includes(accountId)
  const aside = standingOf({ ...all, item: { ...all.item, recused } })
  return isDeepStrictEqual(
    aside,
    standingOf({ ...all, roll: all.roll.filter(stays), ballots: all.ballots.filter(stays) }),
  )
})

t.test('a dossier from which everybody is recused has no quorum instead of a mean of nothing', async (t) => {
  const all = matterOf([80, 80])
  const standing = standingOf({ ...all, ballots: [], item: { ...all.item, recused: ['M0', 'M1'] } })
  t.same(standing, { kind: 'quorum-missing', attendance: { present: 0, members: 0, needed: 1 } })
})

t.test('a spread of the limit is settled, one point more is not, and nothing tells by how much', async (t) => {
  t.equal(starOf(standingOf(matterOf([75, 80, 85]))), 4)
  t.same(standingOf(matterOf([75, 80, 86])), { kind: 'spread-above-limit' })
  t.same(standingOf(matterOf([0, 80, 100])), { kind: 'spread-above-limit' })
})

t.test('where ballots differ on what decides the star, the council’s verdict decides it either way', async (t) => {
  const apart = matterOf(
    [
      { 1: 31, 2: 26, 3: 38 },
      { 1: 30, 2: 26, 3: 41 },
      { 1: 31, 2: 26, 3: 39 },
    ],
    { set: gated },
  )
  const open = standingOf(apart)
  t.match(open, { kind: 'verdicts-needed', open: [{ kind: 'gate', star: 5, criterion: '1' }] })
  t.same(open.kind === 'verdicts-needed' && open.open.map(keyOf), ['5:1'])
  t.equal(starOf(standingOf({ ...apart, verdicts: [verdict('5:1', true)] })), 5)
  t.equal(starOf(standingOf({ ...apart, verdicts: [verdict('5:1', false)] })), 4)
  t.equal(standingOf({ ...apart, verdicts: [{ ...verdict('5:1', true), dossierId: 'E' }] }).kind, 'verdicts-needed')
})

t.test('where some ballots score the zero that knocks out, the council settles whether it does', async (t) => {
  const some = matterOf(
    [
      { 1: 36, 2: 1, 3: 41 },
      { 1: 36, 2: 2, 3: 41 },
      { 1: 36, 2: 2, 3: 41 },
    ],
    { set: gated },
  )
  const open = standingOf(some)
  t.same(open.kind === 'verdicts-needed' && open.open.map(keyOf), ['knock-out:2'])
  t.match(standingOf({ ...some, verdicts: [verdict('knock-out:2', true)] }), {
    result: { outcome: 'knocked-out', star: null },
  })
  t.match(standingOf({ ...some, verdicts: [verdict('knock-out:2', false)] }), { result: { outcome: 'rated', star: 4 } })
})

t.test('a finding on the file ends the evaluation without a star', async (t) => {
  t.match(standingOf(matterOf([95, 95, 95], { knockOuts: [found] })), {
    result: { outcome: 'knocked-out', star: null },
  })
})

t.test('nor does it need a further round: neither for the spread nor as the regulation has it', async (t) => {
  const two = { ...defaultRegulation, rounds: 2 }
  const out = { kind: 'settled', result: { outcome: 'knocked-out', request: { knockOuts: ['file'] } } }
  t.match(standingOf(matterOf([50, 80, 100], { knockOuts: [found] })), out)
  t.match(standingOf(matterOf([80, 80], { knockOuts: [found], regulation: two })), out)
  t.equal(standingOf(matterOf([80, null], { knockOuts: [found] })).kind, 'ballots-missing')
  t.equal(
    starOf(standingOf(matterOf([50, 80, 100], { knockOuts: [{ ...found, dossierId: 'E' }] }))),
    'spread-above-limit',
  )
})

t.test('a finding that was taken back is as if it had not been: the ballots and the rounds count again', async (t) => {
  const taken = { ...found, withdrawal: { reason: 'Đã xác minh', at: '' } }
  t.match(standingOf(matterOf([80, 80, 80], { knockOuts: [taken] })), {
    result: { outcome: 'rated', star: 4, request: { knockOuts: [] } },
  })
  t.equal(starOf(standingOf(matterOf([50, 80, 100], { knockOuts: [taken] }))), 'spread-above-limit')
  const two = { ...defaultRegulation, rounds: 2 }
  t.equal(starOf(standingOf(matterOf([80, 80], { knockOuts: [taken], regulation: two }))), 'rounds-remaining')
  t.match(standingOf(matterOf([80, 80], { knockOuts: [taken, found] })), { result: { outcome: 'knocked-out' } })
})

t.test('the trace holds what computes the result again', async (t) => {
  const standing = standingOf(matterOf([80, 82, 84]))
  t.match(standing, {
    result: {
      request: { ballots: [{ member: 'M0', choices: plainChoices(80) }, {}, {}], verdicts: {}, spreadLimit: 10 },
      response: { mean: { sum: 246, count: 3, shown: '82.00' }, band: 4, star: 4 },
    },
  })
})

t.test('faults of a ballot point into the ballot', async (t) => {
  try {
    totalOf(plain, 'M0', { 1: 99, 2: 1, 9: 1 })
    t.fail('was taken')
  } catch (error) {
    t.match(error instanceof Problem && error.code, 'invalid-ballot')
    const { errors } = (error as Problem).extra
    t.same(errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort(), [
      '/choices/1 out-of-range',
      '/choices/3 missing',
      '/choices/9 unknown-criterion',
    ])
  }
  t.equal(totalOf(plain, 'M0', plainChoices(73)), 73)
})

t.test('the seal of a ballot changes with everything it seals and not with the order of choices', async (t) => {
  const ballot = { sessionId: 'S', dossierId: 'D', round: 1, accountId: 'A', choices: { 1: 2, 3: 4 }, opinion: null }
  const seal = ballotHash(ballot, 'sha').toString('hex')
  t.match(seal, /^[0-9a-f]{64}$/)
  t.equal(ballotHash({ ...ballot, choices: { 3: 4, 1: 2 } }, 'sha').toString('hex'), seal)
  const others = [
    { sessionId: 'T' },
    { dossierId: 'E' },
    { round: 2 },
    { accountId: 'B' },
    { choices: { 1: 2, 3: 5 } },
    { opinion: 'x' },
  ]
  for (const other of others) t.not(ballotHash({ ...ballot, ...other }, 'sha').toString('hex'), seal)
  t.not(ballotHash(ballot, 'other').toString('hex'), seal)
})

t.test('of a round that the regulation has followed by another nothing is told, not even its spread', async (t) => {
  const two = { ...defaultRegulation, rounds: 2 }
  t.equal(standingOf(matterOf([80, null], { regulation: two })).kind, 'ballots-missing')
  for (const scores of [
    [80, 80],
    [0, 100],
  ]) {
    t.same(standingOf(matterOf(scores, { regulation: two })), { kind: 'rounds-remaining', rounds: 2 })
  }
  t.equal(starOf(standingOf(matterOf([80, 80], { regulation: two, round: 2 }))), 4)
  t.equal(starOf(standingOf(matterOf([0, 100], { regulation: two, round: 3 }))), 'spread-above-limit')
})

t.test('rounds of an earlier session are none of those that the regulation asks of this one', async (t) => {
  const two = { ...defaultRegulation, rounds: 2 }
  t.equal(starOf(standingOf(matterOf([80, 80], { regulation: two, round: 2, firstRound: 2 }))), 'rounds-remaining')
  t.equal(starOf(standingOf(matterOf([80, 80], { regulation: two, round: 3, firstRound: 2 }))), 4)
})
