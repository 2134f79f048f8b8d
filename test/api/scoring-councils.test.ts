import t from 'tap'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { council } from '../../src/modules/scoring/councils/council.ts'
import { councils } from '../../src/modules/scoring/councils/councils.ts'
import { createCouncil } from '../../src/modules/scoring/councils/create-council.ts'
import { dismissMember } from '../../src/modules/scoring/councils/dismiss-member.ts'
import { sessions } from '../../src/modules/scoring/sessions/sessions.ts'
import { testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, ministry } = people
const decision = { name: 'Hội đồng', decisionNumber: '1/QĐ', decisionDate: '2026-05-25' }

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a council begins with the regulation that the law's silence leaves${through}`, async (t) => {
    const made = await granted(door, createCouncil, { unitCode: '20', ...decision }, province)
    t.match(made, {
      level: 'province',
      unit: { code: '20', name: 'Lạng Sơn' },
      quorumNumerator: 3,
      quorumDenominator: 4,
      spreadLimit: 10,
      members: [],
      version: 1,
    })
    t.same(await granted(door, council, { councilId: made.id }, province), made)
  })

  t.test(`an office sets up councils of its own unit only${through}`, async (t) => {
    t.equal((await refused(door, createCouncil, { unitCode: '04', ...decision }, province)).code, 'forbidden')
    t.equal((await refused(door, createCouncil, { unitCode: 'VN', ...decision }, province)).code, 'forbidden')
    t.equal((await refused(door, createCouncil, { unitCode: '20', ...decision }, ministry)).code, 'forbidden')
    t.match(await granted(door, createCouncil, { unitCode: 'VN', ...decision }, ministry), { level: 'ministry' })
    for (const unitCode of [place.commune, '99']) {
      const { errors } = await refused(door, createCouncil, { unitCode, ...decision }, province)
      t.match(errors, [{ pointer: '/unitCode', code: 'not-a-province' }])
    }
  })

  t.test(`a quorum of more than everybody is refused, of everybody is not${through}`, async (t) => {
    const quorum = { quorumNumerator: 5, quorumDenominator: 4 }
    const { errors } = await refused(door, createCouncil, { unitCode: '20', ...decision, ...quorum }, province)
    t.match(errors, [{ pointer: '/quorumNumerator' }])
    const all = { unitCode: '20', ...decision, quorumNumerator: 4, quorumDenominator: 4 }
    t.match(await granted(door, createCouncil, all, province), { quorumNumerator: 4 })
  })

  t.test(`a member has the role from the appointment on and loses it with the dismissal${through}`, async (t) => {
    const { id: councilId } = await granted(door, createCouncil, { unitCode: '20', ...decision }, province)
    const member = await app.person('Bà Lộc')
    const place = { councilId, accountId: member.id, position: 'member' as const, organisation: 'Sở Y tế' }
    t.equal((await refused(door, council, { councilId }, member)).code, 'not-found')
    const appointed = await granted(door, appointMember, place, province)
    t.match(appointed, { members: [{ name: 'Bà Lộc', votes: true }], version: 2 })
    t.equal((await granted(door, council, { councilId }, member)).id, councilId)
    await granted(door, dismissMember, { councilId, accountId: member.id }, province)
    t.equal((await refused(door, council, { councilId }, member)).code, 'not-found')
    t.equal((await refused(door, dismissMember, { councilId, accountId: member.id }, province)).code, 'not-found')
  })

  t.test(`a council has one chair, nobody sits twice, and secretaries do not vote${through}`, async (t) => {
    const { id: councilId } = await granted(door, createCouncil, { unitCode: '20', ...decision }, province)
    const [chair, other] = [await app.person('A'), await app.person('B')]
    const place = { councilId, organisation: 'UBND tỉnh' }
    await granted(door, appointMember, { ...place, accountId: chair.id, position: 'chair' }, province)
    const refusal = (accountId: string, position: 'chair' | 'member' | 'secretary', votes?: boolean) =>
      refused(door, appointMember, { ...place, accountId, position, ...(votes && { votes }) }, province)
    t.equal((await refusal(other.id, 'chair')).code, 'already-exists')
    t.equal((await refusal(chair.id, 'member')).code, 'already-exists')
    t.match((await refusal(other.id, 'secretary', true)).errors, [{ pointer: '/votes' }])
    t.equal((await refusal('01900000-0000-7000-8000-000000000000', 'member')).code, 'unknown-reference')
    t.equal((await granted(door, council, { councilId }, province)).members.length, 1)
  })

  t.test(`nobody is dismissed while sitting in an open session${through}`, async (t) => {
    const seated = await councilOf(app, door, { officer: province })
    await openedSession(door, seated, [await reviewedDossier(app)])
    const member = { councilId: seated.id, accountId: seated.voters[2]!.id }
    t.equal((await refused(door, dismissMember, member, province)).code, 'seated-in-open-session')
  })

  t.test(`communes, producers and other provinces see no council, the ministry sees all${through}`, async (t) => {
    const { id: councilId, chair } = await councilOf(app, door, { officer: province, size: 1 })
    const other = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))
    for (const as of [people.commune, other]) {
      t.equal((await refused(door, council, { councilId }, as)).code, 'not-found')
      t.same((await granted(door, councils, {}, as)).items, [])
      t.same((await granted(door, sessions, {}, as)).items, [])
    }
    t.equal((await granted(door, council, { councilId }, ministry)).id, councilId)
    t.same(
      (await granted(door, councils, {}, chair)).items.map(({ id }) => id),
      [councilId],
    )
  })

  t.test(`only the office of a council's unit manages it, also among those who see it${through}`, async (t) => {
    const { id: councilId, chair } = await councilOf(app, door, { officer: province, size: 1 })
    const member = { councilId, accountId: chair.id, position: 'member' as const, organisation: 'x' }
    t.equal((await refused(door, appointMember, member, ministry)).code, 'forbidden')
    t.equal((await refused(door, appointMember, member, chair)).code, 'forbidden')
  })
}

t.test('a regulation is replaced on the version that was read, at both doors', async (t) => {
  const [door] = doorsOf(app)
  const { id } = await granted(door!, createCouncil, { unitCode: '20', ...decision }, province)
  const url = `/v1/councils/${id}/regulation`
  const put = (body: object, headers = {}) => app.rest('PUT', url, body, { as: province, headers })
  t.equal((await put({ spreadLimit: 8 })).status, 428)
  const { headers } = await app.rest('GET', `/v1/councils/${id}`, undefined, { as: province })
  const saved = await put({ spreadLimit: 8 }, { 'if-match': String(headers.etag) })
  t.match(saved.body, { spreadLimit: 8, quorumNumerator: 3, version: 2 })
  t.equal((await put({ spreadLimit: 9 }, { 'if-match': '"1"' })).status, 412)
  const document = `mutation ($input: UpdateCouncilRegulationInput!, $ifMatch: Int) {
    updateCouncilRegulation(input: $input, ifMatch: $ifMatch) { spreadLimit version } }`
  const ask = (ifMatch: number | null) =>
    app.graphql(document, { input: { councilId: id, spreadLimit: 12 }, ifMatch }, { as: province })
  t.match((await ask(1)).body, { errors: [{ extensions: { code: 'stale-version', version: 2 } }] })
  t.match((await ask(null)).body, { errors: [{ extensions: { code: 'precondition-required' } }] })
  t.match((await ask(2)).body, { data: { updateCouncilRegulation: { spreadLimit: 12, version: 3 } } })
})
