import fc from 'fast-check'
import t from 'tap'
import { entryName } from '../../src/modules/central/archive/entry-names.ts'
import type { SourcedDocument } from '../../src/modules/central/shapes.ts'
import { always } from '../support/property.ts'

const part = { name: { vi: 'Hồ sơ sản phẩm', en: 'Dossier' } }
const file = (title: string): SourcedDocument => ({
  ...{ title, number: null, date: null, mediaType: 'application/pdf', sizeBytes: 1, sha256: null, contentUrl: null },
  source: { from: 'evidence', evidenceId: '01900000-0000-7000-8000-000000000000' },
})
const paper = (title: string): SourcedDocument => ({ ...file(title), source: { from: 'form', form: 'form-01' } })

t.test('an entry is a numbered folder and a numbered name, and a paper has the ending of what it is', async (t) => {
  t.equal(entryName(4, part, 0, paper('Phiếu đăng ký')), '05 Hồ sơ sản phẩm/01 Phiếu đăng ký.pdf')
  t.equal(entryName(4, part, 11, file('giấy phép.jpg')), '05 Hồ sơ sản phẩm/12 giấy phép.jpg')
  const decision = { ...paper('Quyết định'), mediaType: 'application/json' }
  t.equal(entryName(3, part, 0, decision), '04 Hồ sơ sản phẩm/01 Quyết định.json')
})

t.test('a long name keeps its ending, and a name of nothing is one', async (t) => {
  t.equal(entryName(0, part, 0, file(`${'ế'.repeat(300)}.pdf`)), `01 Hồ sơ sản phẩm/01 ${'ế'.repeat(70)}.pdf`)
  t.equal(entryName(0, part, 0, file('../..')), '01 Hồ sơ sản phẩm/01 -')
  t.equal(entryName(0, part, 0, file(' . ')), '01 Hồ sơ sản phẩm/01 tệp')
})

always(
  'whatever a producer calls a file, it lies in its folder under a name that every file system takes',
  fc.string({ unit: 'binary', maxLength: 300 }),
  (title) => {
    const name = entryName(0, part, 0, file(title))
    const [folder, own, ...deeper] = name.split('/')
    return (
      deeper.length === 0 &&
      folder === '01 Hồ sơ sản phẩm' &&
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      !/[\u0000-\u001f\\:*?"<>|]|^\.|[. ]$/.test(own!) &&
      name === name.normalize('NFC') &&
      Buffer.byteLength(own!) <= 400
    )
  },
)
