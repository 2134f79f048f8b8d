import t from 'tap'
import { myBallotDrafts } from '../../src/modules/scoring/ballots/my-ballot-drafts.ts'
import { saveBallotDraft } from '../../src/modules/scoring/ballots/save-ballot-draft.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, type Item, openedSession, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province } = await peopleOf(app)

async function scoring(door: Door) {
  const council = await councilOf(app, door, { officer: province })
  const dossierId = await reviewedDossier(app)
  const sessionId = await openedSession(door, council, [dossierId])
  const [one, two] = council.voters as [Person, Person]
  return { secretary: council.secretary, item: { sessionId, dossierId }, one, two }
}

const { '1.1': _left, ...partial } = scored(80)
const draftOf = (item: Item, choices: Record<string, number> = partial) => ({ ...item, round: 1, choices })
const kept = async (door: Door, { sessionId }: Item, as: Person) =>
  (await granted(door, myBallotDrafts, { sessionId }, as)).items

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a draft may be partial, grows by versions, and its member alone reads it${through}`, async (t) => {
    const { item, one, two, secretary } = await scoring(door)
    const first = await granted(door, saveBallotDraft, draftOf(item), { ...one, ifMatch: 0 })
    t.match(first, { ...item, round: 1, choices: partial, opinion: null, version: 1 })
    const more = { ...draftOf(item, scored(80)), opinion: 'Bao bì tốt' }
    const second = await granted(door, saveBallotDraft, more, { ...one, ifMatch: 1 })
    t.match(second, { id: first.id, choices: scored(80), opinion: 'Bao bì tốt', version: 2 })
    t.same(await kept(door, item, one), [second])
    for (const other of [two, secretary]) t.same(await kept(door, item, other), [])
    t.equal((await refused(door, myBallotDrafts, { sessionId: item.sessionId }, province)).code, 'forbidden')
  })

  t.test(`two tablets of one member do not overwrite each other, and are shown both versions${through}`, async (t) => {
    const { item, one } = await scoring(door)
    t.equal((await refused(door, saveBallotDraft, draftOf(item), one)).code, 'precondition-required')
    const other = { ...draftOf(item, { '1.1': 1 }), opinion: 'Trên máy khác' }
    const saves = [draftOf(item), other].map((draft) =>
      door.ask(saveBallotDraft as never, draft, { ...one, ifMatch: 0 }),
    )
    const refusals = (await Promise.all(saves)).filter(({ problem }) => problem)
    t.match(refusals, [{ problem: { code: 'stale-version', status: 412, version: 1 } }])
    const [draft] = await kept(door, item, one)
    const problem = await refused(door, saveBallotDraft, other, { ...one, ifMatch: 0 })
    t.match(problem, {
      current: { choices: draft!.choices, opinion: draft!.opinion, savedAt: draft!.savedAt },
      sent: { choices: { '1.1': 1 }, opinion: 'Trên máy khác' },
    })
  })

  t.test(`what no ballot could hold is refused with pointers, and nothing is kept${through}`, async (t) => {
    const { item, one } = await scoring(door)
    const wrong = draftOf(item, { '1.1': 40, '99': 1, '1.2': 0 })
    const problem = await refused(door, saveBallotDraft, wrong, { ...one, ifMatch: 0 })
    t.equal(problem.code, 'invalid-ballot')
    t.same(problem.errors?.map(({ pointer }) => pointer).sort(), ['/choices/1.1', '/choices/1.2', '/choices/99'])
    t.same(await kept(door, item, one), [])
  })

  t.test(`a submitted ballot and a recusal take the draft away, and end saving${through}`, async (t) => {
    const { item, one, two } = await scoring(door)
    for (const member of [one, two]) await granted(door, saveBallotDraft, draftOf(item), { ...member, ifMatch: 0 })
    await vote(door, one, item, scored(80))
    t.same(await kept(door, item, one), [])
    const again = (as: Person) => refused(door, saveBallotDraft, draftOf(item), { ...as, ifMatch: 1 })
    t.equal((await again(one)).code, 'ballot-already-submitted')
    t.equal((await kept(door, item, two)).length, 1)
    await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, two)
    t.same(await kept(door, item, two), [])
    t.equal((await again(two)).code, 'not-found')
  })

  t.test(`only who may score saves, and only for the round that runs${through}`, async (t) => {
    const { item, one, secretary } = await scoring(door)
    const code = async (as: Person, round = 1) =>
      (await refused(door, saveBallotDraft, { ...draftOf(item), round }, { ...as, ifMatch: 0 })).code
    t.equal(await code(secretary), 'not-a-voter')
    t.equal(await code(province), 'forbidden')
    t.equal(await code(one, 2), 'round-not-running')
    const elsewhere = await councilOf(app, door, { officer: province, size: 1 })
    t.equal(await code(elsewhere.chair), 'not-found')
  })
}
