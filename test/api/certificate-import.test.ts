import { writeFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { certificate } from '../../src/modules/certification/certificate.ts'
import { certificates } from '../../src/modules/certification/certificates.ts'
import { decision } from '../../src/modules/certification/decision.ts'
import { decisionDocument } from '../../src/modules/certification/decisions/document/decision-document.ts'
import { issueDecisionDocument } from '../../src/modules/certification/decisions/document/issue-decision-document.ts'
import { verification } from '../../src/modules/certification/verification/verification.ts'
import { importCertificates } from '../../src/modules/exchange/certificates/import-certificates.ts'
import { previewCertificateImport } from '../../src/modules/exchange/certificates/preview-certificate-import.ts'
import { testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman, province } = people
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const doors = doorsOf(app) as [Door, Door]
const { pool, url } = app.database

let last = 0
/** A row of 148/QĐ-TTg, by a district that is no more; each of another product unless `more` says so. */
const rowOf = (more: object = {}) => {
  last += 1
  return {
    decisionNumber: `${last}/QĐ-UBND`,
    decisionDate: '2024-11-20',
    issuer: '20',
    office: 'Ủy ban nhân dân huyện Đình Lập',
    signerName: 'Nông Văn Tình',
    signerTitle: 'Chủ tịch',
    kind: 'first' as const,
    product: `Chè xanh số ${last}`,
    setNo: 11,
    star: 3,
    number: `${last}/GCN`,
    issuedOn: '2024-11-20',
    expiresOn: '2027-11-20',
    producer: `Hợp tác xã số ${last}`,
    producerKind: 'cooperative' as const,
    taxCode: `49${String(last).padStart(8, '0')}`,
    representative: 'Lý Thị Hoa',
    communeCode: place.commune,
    writtenPlace: 'Xã Cường Lợi, huyện Đình Lập, tỉnh Lạng Sơn',
    ...more,
  }
}
const none = { certificates: 0, unchanged: 0, decisions: 0, products: 0, producers: 0, ended: 0 }
const state = async () =>
  (
    await pool.query(`select (select count(*)::int from certificates) as certificates,
      (select count(*)::int from decisions) as decisions, (select count(*)::int from decision_items) as items,
      (select count(*)::int from producers) as producers, (select count(*)::int from products) as products,
      (select coalesce(sum(version), 0)::int from products) as versions, (select count(*)::int from events) as events`)
  ).rows[0]
const only = async (search: string) => (await granted(doors[0], certificates, { search }, province)).items[0]!
const errorsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)

for (const door of doors) {
  t.test(
    `${door.name}: a certificate of a district comes in with decision, product and producer, without a dossier`,
    async (t) => {
      const row = rowOf()
      const added = { ...none, certificates: 1, decisions: 1, products: 1, producers: 1 }
      const before = await state()
      t.match(await granted(door, previewCertificateImport, { rows: [row] }, administrator), added)
      t.strictSame(await state(), before, 'a preview writes nothing')
      t.match(await granted(door, importCertificates, { rows: [row] }, administrator), added)
      const found = await only(row.product)
      t.match(await granted(door, certificate, { certificateId: found.id }, province), {
        ...{ number: row.number, star: 3, state: 'valid', instrument: '148-2023', dossierId: null },
        ...{ issuerOffice: row.office, writtenPlace: row.writtenPlace, issuer: { code: '20' } },
        decision: { number: row.decisionNumber, signerName: row.signerName },
      })
      t.match(await granted(door, decision, { decisionId: found.decision.id }, province), {
        office: row.office,
        items: [{ certificate: { id: found.id }, dossierId: null }],
      })
      const ask = { decisionId: found.decision.id, legalBases: [] }
      t.match(await refused(door, decisionDocument, { decisionId: ask.decisionId }, province), { code: 'not-found' })
      t.match(errorsOf(await refused(door, issueDecisionDocument, ask, province)), ['/decisionId imported'])
      t.match(await granted(door, verification, { code: found.code }), {
        certificate: { issuerOffice: row.office, expiresOn: '2027-11-20' },
      })
    },
  )

  t.test(`${door.name}: the same list twice changes nothing; a list that says otherwise is refused`, async (t) => {
    const rows = [rowOf(), rowOf()]
    await granted(door, importCertificates, { rows }, administrator)
    const before = await state()
    const again = await granted(door, importCertificates, { rows }, administrator)
    t.match(again, { ...none, unchanged: 2 })
    t.strictSame({ ...(await state()), events: 0 }, { ...before, events: 0 })
    const [first, second] = rows
    const other = [first!, { ...second!, star: 4, office: first!.office, expiresOn: '2027-11-21' }]
    const problem = await refused(door, importCertificates, { rows: other }, administrator)
    t.match(errorsOf(problem), ['/rows/1/star certificate-differs', '/rows/1/expiresOn certificate-differs'])
  })

  t.test(
    `${door.name}: everything wrong with a list is told with its row and field, and nothing is written`,
    async (t) => {
      const before = await state()
      const twice = rowOf()
      const rows = [
        rowOf({ communeCode: place.foreignCommune }),
        rowOf({ communeCode: '99999', issuer: '06613' }),
        rowOf({ star: 2 }),
        rowOf({ star: 5 }),
        rowOf({ office: null }),
        rowOf({ expiresOn: null }),
        rowOf({ decisionDate: '2019-01-01' }),
        rowOf({ instrument: '148-2025' }),
        rowOf({ instrument: '9-9999' }),
        rowOf({ revokedOn: '2025-01-01' }),
        rowOf({ revokedOn: '2024-01-01', revocationGround: 'misuse-of-mark' }),
        rowOf({ setNo: 99 }),
        twice,
        { ...rowOf(), number: twice.number },
        { ...rowOf(), decisionNumber: twice.decisionNumber, signerName: 'Người khác' },
        rowOf({ issuedOn: '2024-11-01' }),
        rowOf({ decisionDate: '2026-05-25', issuedOn: '2026-05-25', office: null, expiresOn: '2029-05-26' }),
      ]
      const problem = await refused(door, importCertificates, { rows }, administrator)
      t.strictSame(errorsOf(problem), [
        '/rows/0/issuer other-province',
        '/rows/1/communeCode unknown-commune',
        '/rows/1/issuer unknown-issuer',
        '/rows/2/star star-without-decision',
        '/rows/3/issuer another-authority',
        '/rows/4/office office-missing',
        '/rows/5/expiresOn expiry-missing',
        '/rows/6/decisionDate no-instrument',
        '/rows/7/decisionDate before-instrument',
        '/rows/8/instrument unknown-instrument',
        '/rows/9/revokedOn revocation-in-part',
        '/rows/10/revokedOn before-issue',
        '/rows/11/setNo unknown-criteria-set',
        '/rows/13/number repeated',
        '/rows/14/signerName decision-differs',
        '/rows/15/issuedOn before-decision',
        '/rows/16/expiresOn another-expiry',
      ])
      t.equal((await refused(door, importCertificates, { rows: [rowOf()] }, province)).code, 'forbidden')
      const nameless = await refused(
        door,
        importCertificates,
        { rows: [rowOf({ representative: null })] },
        administrator,
      )
      t.strictSame(errorsOf(nameless), ['/rows/0/representative representative-missing'])
      t.strictSame(await state(), before)
    },
  )
}

t.test(
  'a product has a chain: each certificate ends by the next, by its day, or by its revocation; the last is in force',
  async (t) => {
    const producer = { producer: 'Hợp tác xã Na Chi Lăng', taxCode: '4900999001', product: 'Na Chi Lăng' }
    const given = (issuedOn: string, expiresOn: string, more: object = {}) =>
      rowOf({ ...producer, decisionDate: issuedOn, issuedOn, expiresOn, ...more })
    const rows = [
      given('2024-11-20', '2027-11-20', { kind: 'upgrade', star: 4, office: null }),
      given('2019-10-01', '2022-10-01', { office: null, number: '2/2019' }),
      given('2023-03-01', '2026-03-01', { kind: 're-evaluation', number: '3/2023' }),
      given('2022-11-01', '2025-11-01', {
        office: null,
        revokedOn: '2023-01-15',
        revocationGround: 'production-stopped',
      }),
    ]
    t.match(await granted(doors[0], importCertificates, { rows }, administrator), {
      certificates: 4,
      products: 1,
      producers: 1,
    })
    const { items } = await granted(doors[0], certificates, { search: 'Na Chi Lăng' }, province)
    const inOrder = items.toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn))
    t.match(inOrder, [
      { instrument: '1048-2019', state: 'expired', endedOn: '2022-10-02' },
      {
        instrument: '1048-2019',
        state: 'revoked',
        endedOn: '2023-01-15',
        revocationGround: 'production-stopped',
        revocationDecisionId: null,
      },
      { instrument: '148-2023', state: 'superseded', endedOn: '2024-11-20', supersededById: inOrder[3]!.id },
      { instrument: '148-2023', state: 'valid', endedOn: null, star: 4 },
    ])
    const product = await app.rest('GET', `/v1/products/${items[0]!.product.id}`, undefined, { as: province })
    t.match(product.body, { star: 4, certificateExpiresOn: '2027-11-20' })
    const before = await state()
    const between = given('2023-09-01', '2026-09-01', { kind: 're-evaluation' })
    t.match(await granted(doors[1], importCertificates, { rows: [between] }, administrator), {
      certificates: 1,
      products: 0,
      ended: 0,
    })
    t.match(await only(between.number), { state: 'superseded', supersededById: inOrder[3]!.id })
    t.equal((await state()).versions, before.versions, 'what the product is recognised as stays')
    const sameDay = await refused(
      doors[0],
      importCertificates,
      { rows: [given('2023-09-01', '2026-09-01')] },
      administrator,
    )
    t.strictSame(errorsOf(sameDay), ['/rows/0/issuedOn same-day'])
  },
)

t.test(
  'producers are found by number, whatever their name was then, and by name where no number contradicts',
  async (t) => {
    const base = { office: null, star: 4, representative: null }
    const first = rowOf({
      ...base,
      taxCode: '4900888001',
      registrationNumber: '14G8',
      representative: 'Lý Thị Hoa',
      producer: 'HTX Mẫu Sơn',
    })
    await granted(doors[0], importCertificates, { rows: [first] }, administrator)
    const known = await only(first.product)
    const rows = [
      rowOf({ ...base, taxCode: '4900888001', producer: 'Hợp tác xã Mẫu Sơn mới' }),
      rowOf({ ...base, taxCode: null, registrationNumber: '14G8', producer: 'Tên khác' }),
      rowOf({ ...base, taxCode: null, producer: 'htx MAU SON' }),
    ]
    t.match(await granted(doors[0], importCertificates, { rows }, administrator), { producers: 0, products: 3 })
    for (const { product, producer } of rows) {
      t.match(await only(product), { producer: { id: known.producer.id, name: producer } }, 'the paper keeps its name')
    }
    const other = rowOf({ ...base, taxCode: '4900888002', producer: 'HTX Mẫu Sơn', representative: 'Lý Văn Ba' })
    t.match(await granted(doors[0], importCertificates, { rows: [other] }, administrator), { producers: 1 })
  },
)

t.test(
  'the same list by several at once comes in once, and lists of one product leave one certificate in force',
  async (t) => {
    const same = [rowOf(), rowOf()]
    const send = (rows: ReturnType<typeof rowOf>[], door = doors[0]) =>
      granted(door, importCertificates, { rows }, administrator)
    const answers = await Promise.all([send(same), send(same, doors[1]), send(same)])
    t.same(answers.map((answer) => answer.certificates).toSorted(), [0, 0, 2])
    const producer = { producer: 'Hợp tác xã Mận', taxCode: '4900777001', product: 'Mận Thất Khê' }
    const years = [2023, 2024, 2025].map((year) =>
      rowOf({ ...producer, decisionDate: `${year}-06-01`, issuedOn: `${year}-06-01`, expiresOn: `${year + 3}-06-01` }),
    )
    const all = await Promise.all(years.map((row) => send([row])))
    t.equal(
      all.reduce((sum, answer) => sum + answer.products, 0),
      1,
    )
    const { items } = await granted(doors[0], certificates, { search: 'Mận Thất Khê' }, province)
    t.same(
      items.filter(({ endedOn }) => endedOn === null).map(({ issuedOn }) => issuedOn),
      ['2025-06-01'],
    )
  },
)

t.test(
  'a certificate of the system ends by a later one that comes in, and its decision gets no further items',
  async (t) => {
    const now = app.clock.now
    app.clock.now = new Date('2026-05-24T03:00:00.000Z')
    const made = await decided(app, { star: 3, name: 'Thạch đen' })
    app.clock.now = now
    const paper = { unitCode: '20', number: '900/QĐ-UBND', signedOn: '2026-05-25', signerTitle: 'Chủ tịch' }
    const issued = (await done(app, chairman, 'POST', '/v1/decisions', {
      ...paper,
      items: [{ dossierId: made.dossierId }],
    })) as unknown as { items: { certificate: { id: string } }[] }
    const { certificate: earlier } = issued.items[0]!
    const later = {
      ...rowOf({
        office: null,
        star: 4,
        kind: 'upgrade',
        product: 'Thạch đen',
        producer: 'Hợp tác xã Thái Bình',
        taxCode: null,
      }),
      ...{ decisionDate: '2026-05-30', issuedOn: '2026-05-30', expiresOn: null, representative: null },
    }
    const added = await granted(doors[0], importCertificates, { rows: [later] }, administrator)
    t.match(added, { certificates: 1, products: 0, producers: 0, ended: 1 })
    t.match(await granted(doors[0], certificate, { certificateId: earlier.id }, province), {
      state: 'superseded',
      endedOn: '2026-05-30',
    })
    t.match(await only(later.number), { state: 'valid', instrument: '26-2026', expiresOn: '2029-05-30' })
    const further = {
      ...rowOf({ office: null, decisionDate: '2026-05-25', issuedOn: '2026-05-25', expiresOn: null }),
      decisionNumber: paper.number,
    }
    const problem = await refused(doors[0], importCertificates, { rows: [further] }, administrator)
    t.strictSame(errorsOf(problem), ['/rows/0/decisionNumber decision-of-system'])
  },
)

t.test('a number of the issuer that came in is given: the next decision goes on after it', async (t) => {
  const rows = [12, 40].map((running) =>
    rowOf({
      office: null,
      decisionDate: '2026-05-23',
      issuedOn: '2026-05-23',
      expiresOn: null,
      number: `${running}/2026/GCN-OCOP-20`,
    }),
  )
  await granted(doors[0], importCertificates, { rows }, administrator)
  const { dossierId } = await decided(app, { star: 3 })
  const paper = { unitCode: '20', number: '901/QĐ-UBND', signedOn: '2026-06-01', signerTitle: 'Chủ tịch' }
  const issued = await done(app, chairman, 'POST', '/v1/decisions', { ...paper, items: [{ dossierId }] })
  t.match(issued, { items: [{ certificate: { number: '41/2026/GCN-OCOP-20' } }] })
})

t.test(
  'the holder of an imported certificate may file for an upgrade, and for a re-evaluation within its window',
  async (t) => {
    const row = rowOf({ producer: 'Hợp tác xã Trám đen', product: 'Trám đen', expiresOn: '2026-11-20' })
    await granted(doors[0], importCertificates, { rows: [row] }, administrator)
    const { product, producer } = await only(row.product)
    const holder = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: producer.id })
    const opened = await app.rest(
      'POST',
      '/v1/dossiers',
      { productId: product.id, kind: 're-evaluation' },
      { as: holder },
    )
    t.equal(opened.status, 201, opened.text)
    const first = await app.rest('POST', '/v1/dossiers', { productId: product.id, kind: 'first' }, { as: holder })
    t.not(first.status, 201)
  },
)

t.test('ocop import certificates: tried, imported, the same file again; every error with row and column', async (t) => {
  const folder = t.testdir()
  const env = { DATABASE_URL: url, LANG: 'en_US.UTF-8' }
  const header =
    'decision_number,decision_date,issuer,office,signer_name,signer_title,product,set,star,number,expires_on,producer,producer_kind,tax_code,representative,commune_code,revoked_on,revocation_ground\n'
  const line = (at: number, more = ',') =>
    `1${at}/QĐ-UBND,2024-12-01,20,UBND huyện Lộc Bình,Nông Văn Tình,Chủ tịch,"Sản phẩm ""thử"" ${at}",11,3,L${at}/GCN,2027-12-01,HTX Lộc Bình ${at % 20},cooperative,48${String(at % 20).padStart(8, '0')},Lý Thị Hoa,${place.commune},${more}\n`
  const run = (content: string, ...options: string[]) => {
    const file = path.join(folder, 'list.csv')
    writeFileSync(file, content)
    return ocop(['import', 'certificates', file, ...options], { env })
  }
  const content = header + Array.from({ length: 1_000 }, (_, at) => line(at, at === 7 ? '2025-06-01,đ' : ',')).join('')
  const counts =
    '1000 certificates added (with 1000 decisions, 1000 products, 20 producers), 0 unchanged, 0 earlier ones ended.'
  const before = await state()
  t.match(await run(content, '--dry-run'), {
    status: 0,
    stdout: `${counts} Dry run, nothing was written.\n`,
    stderr: '',
  })
  t.strictSame(await state(), before)
  t.match(await run(content), { status: 0, stdout: `${counts}\n`, stderr: '' })
  t.match(await run(content), { status: 0, stdout: /^0 certificates added .*1000 unchanged.* Nothing changed\.\n$/ })
  t.match(await only('L7/GCN'), { state: 'revoked', revocationGround: 'production-stopped', endedOn: '2025-06-01' })

  const wrong =
    header +
    line(2_000).replace(',11,3,', ',11,x,') +
    line(2_001).replace('UBND huyện Lộc Bình', '') +
    line(2_002).replace('2027-12-01', '2027-13-01')
  const { status, stderr } = await run(wrong)
  t.equal(status, 2)
  const { errors } = JSON.parse(stderr) as { errors: { row: number; column: string; code: string }[] }
  t.match(errors, [
    { row: 2, column: 'star', code: 'not-a-number' },
    { row: 4, column: 'expires_on' },
  ])
  const { rows } = await pool.query(`select input from audit_entries where action = 'importCertificates'`)
  t.notMatch(JSON.stringify(rows), 'Lý Thị Hoa', 'names of representatives stay out of the audit log')
})
