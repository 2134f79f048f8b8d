import t from 'tap'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { myConflicts } from '../../src/modules/scoring/conflicts/my-conflicts.ts'
import { sessionConflicts } from '../../src/modules/scoring/conflicts/session-conflicts.ts'
import { withdrawConflict } from '../../src/modules/scoring/conflicts/withdraw-conflict.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province } = await peopleOf(app)
const ground = 'Có cổ phần trong hợp tác xã'
const reason = 'Đã chuyển nhượng cổ phần'

/** The clock stands still; what comes after comes at a later moment. */
const later = () => {
  app.clock.now = new Date(app.clock.now.getTime() + 1)
}

async function scene(door: Door) {
  const council = await councilOf(app, door, { officer: province })
  const dossierId = await reviewedDossier(app)
  const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
  const { id: sessionId } = await granted(door, planSession, plan, council.secretary)
  const { chair, secretary, attendees } = council
  const [, member, other] = council.voters as [Person, Person, Person]
  const declared = { dossierId, kind: 'share' as const, ground }
  return {
    ...{ council, item: { sessionId, dossierId }, chair, secretary, member, other },
    declare: async () => (await granted(door, declareConflict, declared, member)).id,
    withdraw: (declarationId: string) => granted(door, withdrawConflict, { declarationId, reason }, member),
    seen: async (as: Person) => (await granted(door, sessionConflicts, { sessionId }, as)).items,
    open: () => door.ask(openSession as never, { sessionId, attendees }, { token: secretary.token }),
  }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `what is taken back before the opening keeps nobody from anything, and stays on record${through}`,
    async (t) => {
      const { item, chair, member, declare, withdraw, seen, open } = await scene(door)
      const id = await declare()
      t.equal((await open()).problem?.code, 'conflicts-open')
      const at = app.clock.now.toISOString()
      const shown = await withdraw(id)
      t.match(shown, { id, ground, withdrawal: { reason, at } })
      t.same((await granted(door, myConflicts, {}, member)).items, [shown])
      t.match(await seen(chair), [{ basis: id, state: 'withdrawn', ground, withdrawal: { reason, at } }])
      t.equal((await open()).problem, null)
      await vote(door, member, item, scored(80))
    },
  )

  t.test(`what is taken back after it binds the member until the chair clears it${through}`, async (t) => {
    const { item, chair, member, declare, withdraw, seen, open } = await scene(door)
    t.equal((await open()).problem, null)
    later()
    const id = await declare()
    await withdraw(id)
    t.match(await seen(chair), [{ basis: id, state: 'open', withdrawal: { reason } }])
    const ballot = { ...item, round: 1, choices: scored(80) }
    t.equal((await refused(door, submitBallot, ballot, member)).code, 'conflicts-open')
    await granted(door, clearConflict, { ...item, accountId: member.id, basis: id, reason }, chair)
    await granted(door, submitBallot, ballot, member)
  })

  t.test(`a recusal for what was declared is not undone by taking it back${through}`, async (t) => {
    const { item, chair, member, declare, withdraw, seen, open } = await scene(door)
    const id = await declare()
    await granted(door, recuseMember, { ...item, accountId: member.id, reason: 'Cổ đông' }, chair)
    await withdraw(id)
    t.match(await seen(chair), [{ basis: id, state: 'recused' }])
    t.equal((await open()).problem, null)
    t.equal((await refused(door, submitBallot, { ...item, round: 1, choices: scored(80) }, member)).code, 'not-found')
  })

  t.test(
    `everybody takes back only what is their own, once, and nothing is cleared that was taken back${through}`,
    async (t) => {
      const { item, chair, other, member, declare, withdraw } = await scene(door)
      const declarationId = await declare()
      for (const as of [other, chair, province])
        t.equal((await refused(door, withdrawConflict, { declarationId, reason }, as)).code, 'not-found')
      await withdraw(declarationId)
      t.equal((await refused(door, withdrawConflict, { declarationId, reason }, member)).code, 'conflict-withdrawn')
      const clearance = { ...item, accountId: member.id, basis: declarationId, reason }
      t.match(await refused(door, clearConflict, clearance, chair), { code: 'conflict-resolved', state: 'withdrawn' })
      const { rows } = await app.database.pool.query(
        `select action, input::jsonb->>'reason' as reason from audit_entries where subject_id = $1 order by seq`,
        [declarationId],
      )
      t.match(rows, [{ action: 'declareConflict' }, { action: 'withdrawConflict', reason: '[redacted]' }])
      await t.rejects(app.database.pool.query('delete from conflict_withdrawals'), { code: '42501' })
    },
  )
}

t.test('of two who take the same back at once one is told that it was', async (t) => {
  const [rest, graphql] = doorsOf(app) as [Door, Door]
  const { member, declare } = await scene(rest)
  const declarationId = await declare()
  const answers = await Promise.all(
    [rest, graphql].map((door) =>
      door.ask(withdrawConflict as never, { declarationId, reason }, { token: member.token }),
    ),
  )
  const codes = answers.map(({ problem }) => problem?.code ?? 'done').sort()
  t.equal(codes.filter((code) => code === 'done').length, 1, codes.join())
  t.ok(
    codes.every((code) => ['done', 'conflict-withdrawn', 'already-exists'].includes(code)),
    codes.join(),
  )
})
