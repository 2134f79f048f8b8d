import t from 'tap'
import { type Person, testApp } from '../support/app.ts'
import { advised } from '../support/ministry.ts'
import { type Answered, acceptAll, attach, done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { choicesOf, requiredItemsOf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, chairman, producer } = people
const tea = 11

/** A council of seven who score by the share of the points given to each; returns the closed session. */
async function score(dossierIds: string[], shares: number[]): Promise<string> {
  const paper = {
    unitCode: place.province,
    name: 'Hội đồng tỉnh',
    decisionNumber: `${shares.join('')}/QĐ`,
    decisionDate: '2026-05-25',
  }
  const { id: councilId } = await done(app, province, 'POST', '/v1/councils', paper)
  const members: Person[] = []
  for (const [seat] of shares.entries()) {
    const member = await app.person(`Thành viên ${seat + 1}`)
    const position = seat === 0 ? 'chair' : 'member'
    await done(app, province, 'POST', `/v1/councils/${councilId}/members`, {
      accountId: member.id,
      position,
      organisation: 'Sở',
      votes: true,
    })
    members.push(member)
  }
  const chair = members[0]!
  const { id } = await done(app, chair, 'POST', '/v1/sessions', { councilId, heldOn: '2026-06-01', dossierIds })
  await done(app, chair, 'POST', `/v1/sessions/${id}/opening`, { attendees: members.map((member) => member.id) })
  for (const dossierId of dossierIds) {
    for (const [seat, member] of members.entries()) {
      const ballot = { round: 1, choices: choicesOf(tea, shares[seat]!), opinion: 'Đạt' }
      await done(app, member, 'POST', `/v1/sessions/${id}/dossiers/${dossierId}/ballots`, ballot)
    }
    await done(app, chair, 'POST', `/v1/sessions/${id}/dossiers/${dossierId}/conclusion`)
  }
  await done(app, chair, 'POST', `/v1/sessions/${id}/closing`)
  return id
}

const ofSeven = (share: number) => Array.from({ length: 7 }, () => share)

t.test('a product goes from registration to a certificate that anyone verifies, and the plan counts it', async (t) => {
  const targets = [
    {
      indicator: 'products-recognised',
      unitCode: place.province,
      fromYear: 2026,
      untilYear: 2026,
      kind: 'at-least',
      value: 3,
    },
  ]
  const paper = {
    unitCode: place.province,
    number: '01/KH',
    title: 'Kế hoạch 2026',
    issuer: 'UBND tỉnh',
    issuedOn: '2026-01-05',
    fromYear: 2026,
    untilYear: 2026,
    targets,
  }
  const plan = await done(app, province, 'POST', '/v1/plans', paper)
  const progress = async () =>
    (
      (await app.rest('GET', `/v1/plans/${plan.id}/progress`, undefined, { as: province })).body as {
        items: unknown[]
      }
    ).items[0]
  t.match(await progress(), { actual: { shown: '0' }, target: { value: 3 } })

  const first = await dossierAt(app, people, 'reviewed', tea, 1)
  await score([first.dossierId], ofSeven(0.86))
  const result = await app.rest('GET', `/v1/dossiers/${first.dossierId}/result`, undefined, { as: province })
  t.match(result.body, { outcome: 'rated' })
  const { star } = result.body as { star: number }
  t.ok(star === 3 || star === 4, `star ${star}`)

  const decision = {
    unitCode: place.province,
    number: '77/QĐ-UBND',
    signedOn: '2026-06-01',
    signerTitle: 'Chủ tịch',
    items: [{ dossierId: first.dossierId }],
  }
  await done(app, chairman, 'POST', '/v1/decisions', decision)
  const { body } = await app.rest('GET', '/v1/certificates', undefined, { as: province })
  const [certificate] = (body as { items: (Answered & { code: string; expiresOn: string })[] }).items
  t.match(certificate, { star, issuedOn: '2026-06-01', expiresOn: '2029-06-01' })

  const verified = await app.rest('GET', `/v1/certificates/${certificate!.code}/verification`)
  t.match(verified.body, { state: 'valid', certificate: { star } })
  t.notMatch(verified.text, /Hoàng Thị Mai|0205|Tày/)
  t.match(await progress(), { actual: { shown: '1' }, percent: { shown: '33 %' } })

  app.clock.now = new Date('2029-06-01T16:59:59.000Z')
  t.match((await app.rest('GET', `/v1/certificates/${certificate!.code}/verification`)).body, { state: 'expiring' })
  app.clock.now = new Date('2029-06-01T17:00:00.000Z')
  t.match((await app.rest('GET', `/v1/certificates/${certificate!.code}/verification`)).body, { state: 'expired' })
  app.clock.now = new Date('2026-06-01T03:00:00.000Z')
})

t.test(
  'a mean of 90 and every minimum sends the dossier to the ministry, where the Minister signs the fifth star',
  async (t) => {
    const { dossierId, productId } = await dossierAt(app, people, 'reviewed', tea, 1)
    await advised(app, province, dossierId)
    await score([dossierId], ofSeven(1))
    t.match((await app.rest('GET', `/v1/dossiers/${dossierId}/result`, undefined, { as: province })).body, {
      star: 5,
      proposedForFive: true,
    })

    const refused = await app.rest(
      'POST',
      '/v1/decisions',
      {
        unitCode: place.province,
        number: '78/QĐ',
        signedOn: '2026-06-01',
        signerTitle: 'Chủ tịch',
        items: [{ dossierId }],
      },
      { as: chairman },
    )
    t.not(refused.status, 201)
    await done(app, chairman, 'POST', '/v1/ministry-approvals', {
      unitCode: place.province,
      number: '79/QĐ',
      signedOn: '2026-06-01',
      signerTitle: 'Chủ tịch',
      items: [{ dossierId }],
    })
    await done(app, province, 'POST', `/v1/dossiers/${dossierId}/central-dossier/sendings`, {
      letterNumber: '88/UBND-KT',
      letterDate: '2026-06-01',
    })
    t.match((await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: people.ministry })).body, {
      level: 'ministry',
      state: 'forwarded',
    })
    await done(app, people.ministry, 'POST', `/v1/dossiers/${dossierId}/acknowledgement`)
    await done(app, people.ministry, 'POST', `/v1/dossiers/${dossierId}/reviews`, { opinion: 'Đạt' })

    const paper = {
      unitCode: 'VN',
      name: 'Hội đồng trung ương',
      decisionNumber: '1/QĐ-BNNMT',
      decisionDate: '2026-05-25',
    }
    const { id: councilId } = await done(app, people.ministry, 'POST', '/v1/councils', paper)
    const chair = await app.person('Chủ tịch hội đồng trung ương')
    await done(app, people.ministry, 'POST', `/v1/councils/${councilId}/members`, {
      accountId: chair.id,
      position: 'chair',
      organisation: 'Bộ',
      votes: true,
    })
    const { id } = await done(app, chair, 'POST', '/v1/sessions', {
      councilId,
      heldOn: '2026-06-01',
      dossierIds: [dossierId],
    })
    await done(app, chair, 'POST', `/v1/sessions/${id}/opening`, { attendees: [chair.id] })
    await done(app, chair, 'POST', `/v1/sessions/${id}/dossiers/${dossierId}/ballots`, {
      round: 1,
      choices: choicesOf(tea),
      opinion: null,
    })
    await done(app, chair, 'POST', `/v1/sessions/${id}/dossiers/${dossierId}/conclusion`)
    await done(app, chair, 'POST', `/v1/sessions/${id}/closing`)
    await done(app, people.minister, 'POST', '/v1/decisions', {
      unitCode: 'VN',
      number: '9/QĐ-BNNMT',
      signedOn: '2026-06-01',
      signerTitle: 'Bộ trưởng',
      items: [{ dossierId }],
    })
    t.match((await app.rest('GET', `/v1/products/${productId}`, undefined, { as: producer })).body, {
      star: 5,
      certificateExpiresOn: '2029-06-01',
    })
  },
)

t.test(
  'an upgrade supersedes the certificate that it builds on, and a revoked product has none in force',
  async (t) => {
    const officer = await app.person('Xã', onUnit('commune-officer', place.commune))
    const made = await dossierAt(app, people, 'reviewed', tea, 1)
    await score([made.dossierId], ofSeven(0.86))
    const sign = (dossierId: string, number: string) =>
      done(app, chairman, 'POST', '/v1/decisions', {
        unitCode: place.province,
        number,
        signedOn: '2026-06-01',
        signerTitle: 'Chủ tịch',
        items: [{ dossierId }],
      })
    await sign(made.dossierId, '80/QĐ')
    const ofProduct = async () => {
      const { body } = await app.rest('GET', '/v1/certificates?first=100', undefined, { as: province })
      const { items } = body as { items: { id: string; code: string; product: { id: string }; productId?: string }[] }
      return items.filter((certificate) => JSON.stringify(certificate).includes(made.productId))
    }
    const [earlier] = await ofProduct()
    const again = {
      productId: made.productId,
      kind: 'upgrade',
      changes: 'Bao bì mới',
      sampleCount: 5,
      results: 'Tăng',
      nextPlan: 'Tiếp',
      selfAssessment: choicesOf(tea),
    }
    const { id: dossierId } = await done(app, producer, 'POST', '/v1/dossiers', again)
    for (const item of [...requiredItemsOf(tea), 'change-evidence']) await attach(app, producer, dossierId, item)
    await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
    await done(app, officer, 'POST', `/v1/dossiers/${dossierId}/receipt`)
    const met = { met: true, comment: 'Đạt' }
    await acceptAll(app, officer, dossierId)
    await done(app, officer, 'POST', `/v1/dossiers/${dossierId}/report`, {
      productOrigin: met,
      localLabour: met,
      ideaOrigin: met,
      localIdentity: met,
      conclusion: 'Đạt',
    })
    await done(app, officer, 'POST', `/v1/dossiers/${dossierId}/forwarding`, {
      letterNumber: '1',
      letterDate: '2026-06-01',
    })
    await done(app, province, 'POST', `/v1/dossiers/${dossierId}/acknowledgement`)
    await done(app, province, 'POST', `/v1/dossiers/${dossierId}/reviews`, { opinion: 'Đạt' })
    await score([dossierId], ofSeven(0.9))
    await sign(dossierId, '81/QĐ')
    t.match((await app.rest('GET', `/v1/certificates/${earlier!.code}/verification`)).body, { state: 'superseded' })

    const later = (await ofProduct()).find(({ id }) => id !== earlier!.id)!
    t.match((await app.rest('GET', `/v1/certificates/${later.code}/verification`)).body, { state: 'valid' })
  },
)
