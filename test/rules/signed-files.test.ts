import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { authoritiesIn } from '../../src/modules/documents/signing/authorities.ts'
import { checkSigned } from '../../src/modules/documents/signing/check-signed.ts'
import { signedRange } from '../../src/modules/documents/signing/signed-ranges.ts'
import type { Paper } from '../../src/modules/documents/templates/index.ts'
import { definitionOf } from '../../src/modules/documents/templates/index.ts'
import { printDefinition } from '../../src/modules/forms/pdf.ts'
import { itemNo, sessionPaperOf } from '../support/session-paper.ts'
import { derOf, identity, objectOf, pemOf, revised, signedBy } from '../support/signing.ts'

const print = (no: number): Promise<Buffer> => {
  const paper: Paper = {
    kind: 'session',
    paper: sessionPaperOf('minutes', [...[no, no + 1, no + 2].map((one) => itemNo(one))]),
  }
  return printDefinition(definitionOf(paper))
}
const [pdf, otherPdf] = [await print(1), await print(2)]
const issuedOf = (file: Buffer) => ({
  sha256: createHash('sha256').update(file).digest('hex'),
  sizeBytes: file.length,
})
const issued = issuedOf(pdf)
const authority = identity({ name: 'CA thu nghiem', isAuthority: true, key: 1 })
const chair = identity({ name: 'Nguyễn Văn Đức', by: authority })
const secretary = identity({ name: 'Bế Thị Ưởng', by: authority, key: 2 })
const at = new Date('2026-06-15T09:00:00Z')
const trust = { authorities: [derOf(authority)], at }
const check = (file: Buffer, trusted = trust) => checkSigned(file, issued, trusted)
const faultOf = async (file: Buffer, trusted = trust) => (await check(file, trusted)).fault
const signed = await signedBy(chair, pdf)
const page = objectOf(pdf, 'Page')
const catalog = objectOf(pdf, 'Catalog')
const withKey = ({ text }: { text: string }, key: string) => text.replace(/>>$/, `${key}\n>>`)

t.test(
  'a file that was signed outside is the issued one, and says who signed, with which certificate, and when',
  async (t) => {
    const { signers } = await check(signed)
    t.match(signers, [
      { name: 'Nguyễn Văn Đức', organisation: 'UBND', issuer: 'CA thu nghiem', claimedAt: '2026-06-01T03:00:00.000Z' },
    ])
    t.match(signers![0]!.serialNumber, /^[0-9A-F]+$/)
    t.match(signers![0]!.certificateSha256, /^[0-9a-f]{64}$/)
  },
)

t.test('a second signature is added over the first, and both are told', async (t) => {
  const { signers } = await check(await signedBy(secretary, signed))
  t.same(
    signers!.map(({ name }) => name),
    ['Nguyễn Văn Đức', 'Bế Thị Ưởng'],
  )
})

t.test('a certificate names a citizen by the number of an identity card: that is not kept', async (t) => {
  const attributes = [{ type: '0.9.2342.19200300.100.1.1', value: 'CCCD:020099000001' }]
  const { signers } = await check(await signedBy(identity({ name: 'A', by: authority, attributes }), pdf))
  t.equal(signers!.length, 1)
  t.notMatch(JSON.stringify(signers), 'CCCD')
})

t.test('another document is refused, however it is signed', async (t) => {
  t.equal(await faultOf(await signedBy(chair, otherPdf)), 'other-document')
  const changed = Buffer.from(pdf)
  changed[500]! ^= 1
  t.equal(await faultOf(changed), 'other-document')
  t.equal(await faultOf(pdf.subarray(0, 100)), 'other-document')
  t.equal(await faultOf(Buffer.alloc(0)), 'other-document')
})

t.test('without a signature it is not signed', async (t) => {
  t.equal(await faultOf(pdf), 'not-signed')
  t.equal(await faultOf(Buffer.concat([pdf, Buffer.from('\n')])), 'not-signed')
  t.equal(await faultOf(revised(pdf, { 800: '<< >>' })), 'not-signed')
  t.equal(await faultOf(Buffer.concat([pdf, Buffer.from('rubbish \0\xff')])), 'content-changed')
})

t.test('what is written after the signature is refused', async (t) => {
  t.equal(await faultOf(revised(signed, { 800: '<< >>' })), 'changed-after-signing')
  t.equal(await faultOf(Buffer.concat([signed, Buffer.from('\n')])), 'changed-after-signing')
  t.equal(await faultOf(revised(signed, { [page.number]: withKey(page, '/Rotate 180') })), 'content-changed')
})

t.test('what changes the text is refused though the signature covers it', async (t) => {
  const stream = '<< /Length 3 >>\nstream\nq Q\nendstream'
  const contents = Number(/\/Contents (\d+)/.exec(page.text)![1])
  const overlay = { 800: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 800] >>' }
  const pages = objectOf(pdf, 'Pages')
  const changes: [string, Record<number, string>][] = [
    ['the text of a page', { [contents]: stream }],
    ['a page', { [page.number]: page.text.replace(/\/Contents \d+/, '/Contents 800'), 800: stream }],
    ['the order of pages', { [pages.number]: pages.text.replace(/\/Kids \[(\d+ 0 R) (\d+ 0 R)/, '/Kids [$2 $1') }],
    ['something over a page', { ...overlay, [page.number]: withKey(page, '/Annots [800 0 R]') }],
    [
      'something that opens with it',
      { [catalog.number]: withKey(catalog, '/OpenAction << /S /JavaScript /JS (x) >>') },
    ],
    ['the same by another spelling', { [catalog.number]: withKey(catalog, '/Open#41ction << /S /Named >>') }],
    ['a form of another kind', { [catalog.number]: withKey(catalog, '/AcroForm << /Fields [] /XFA 800 0 R >>') }],
  ]
  for (const [name, objects] of changes) {
    t.equal(await faultOf(await signedBy(chair, revised(pdf, objects))), 'content-changed', name)
  }
})

t.test('a signature of whom no authority vouches for is refused', async (t) => {
  const stranger = identity({ name: 'CA thu nghiem', isAuthority: true, key: 2 })
  t.equal(await faultOf(await signedBy(identity({ name: 'A', by: stranger }), pdf)), 'signer-untrusted')
  t.equal(await faultOf(await signedBy(identity({ name: 'A' }), pdf)), 'signer-untrusted', 'by oneself')
  // A name in ASCII: the tool of this test writes others twice encoded into a signature.
  const official = identity({ name: 'Can bo', by: authority })
  const noAuthority = identity({ name: 'B', by: official, key: 2 })
  t.equal(await faultOf(await signedBy(noAuthority, pdf)), 'signer-untrusted', 'by one who may not vouch')
  t.equal(await faultOf(signed, { authorities: [], at }), 'signer-untrusted', 'no authority at all')
})

t.test(
  'a certificate that is not in force when the file comes back is refused, as is one of another use',
  async (t) => {
    const ended = identity({ name: 'A', by: authority, until: '2026-06-15T08:59:59Z' })
    const early = identity({ name: 'A', by: authority, from: '2026-06-15T09:00:01Z' })
    const just = identity({ name: 'A', by: authority, from: '2026-06-15T09:00:00Z', until: '2026-06-15T09:00:00Z' })
    t.equal(await faultOf(await signedBy(ended, pdf)), 'certificate-not-in-force')
    t.equal(await faultOf(await signedBy(early, pdf)), 'certificate-not-in-force')
    t.equal(await faultOf(await signedBy(just, pdf)), undefined)
    const enciphering = identity({ name: 'A', by: authority, usage: { keyEncipherment: true } })
    t.equal(await faultOf(await signedBy(enciphering, pdf)), 'signature-invalid')
  },
)

t.test(
  'no byte that a signature covers can be another; of the signature itself none that would say another signer',
  async () => {
    const text = signed.toString('latin1')
    const [from, to] = [text.lastIndexOf('/Contents <') + 11, text.lastIndexOf('>\n/Reason')]
    const { signers } = await check(signed)
    const anywhere = fc.oneof(fc.nat(signed.length - 1), fc.integer({ min: pdf.length, max: from + 6000 }))
    await fc.assert(
      fc.asyncProperty(anywhere, fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const changed = Buffer.from(signed)
        changed[place]! ^= flip
        const answer = await check(changed)
        // Certificates are sent along that nobody needs: they may be any.
        if (!answer.fault) return place >= from && place < to && isDeepStrictEqual(answer.signers, signers)
        return true
      }),
      { numRuns: 300 },
    )
  },
)

t.test('a signature leaves no gap but its own digits', async (t) => {
  const file = Buffer.from('abc<00ff>def')
  const of = (range: number[], contents = '<00ff>') =>
    signedRange(
      file,
      new Map<string, never>([
        ['/ByteRange', range as never],
        ['/Contents', contents as never],
      ]),
    )
  t.match(of([0, 3, 9, 3]), { start: 3, end: 12, signature: Buffer.from('00ff', 'hex') })
  t.equal(of([0, 3, 9, 3])!.covered.toString(), 'abcdef')
  for (const range of [
    [1, 2, 9, 3],
    [0, 2, 9, 3],
    [0, 3, 10, 2],
    [0, 3, 9, 4],
    [0, 3, 9],
    [0, 9, 3, 3],
    [0, -3, 9, 3],
  ])
    t.equal(of(range), null, range.join())
  t.equal(of([0, 3, 9, 3], '<00fe>'), null)
})

t.test('authorities are certificates of authorities, at least one', async (t) => {
  const both = `${pemOf(authority)}\n${pemOf(identity({ name: 'CA 2', isAuthority: true }))}`
  t.equal(authoritiesIn(both).length, 2)
  t.throws(() => authoritiesIn(''), /no certificate/)
  t.throws(() => authoritiesIn(pemOf(chair)), /of no authority/)
})
