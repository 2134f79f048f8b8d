import { Readable } from 'node:stream'
import t from 'tap'
import { readUnitsCsv } from '../../src/modules/exchange/units-csv.ts'

const header = 'code,full_name,type,province_code\n'
const read = (content: string | Buffer) => readUnitsCsv(Readable.from([Buffer.from(content)], { objectMode: false }))
const placesOf = async (content: string | Buffer) =>
  (await read(content)).faults.map(({ row, column, code }) => `${row} ${column} ${code}`)

const line = '30001,"Xã ""Một"", núi",Xã,20\n'
const row = { code: '30001', name: 'Xã "Một", núi', kind: 'commune', provinceCode: '20' }

const same: [name: string, content: string | Buffer][] = [
  ['a byte order mark', `\ufeff${header}${line}`],
  ['Windows line ends and a blank line', `${header}\n${line}\n`.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', `${header}${line}`.replaceAll('\n', '\r')],
  ['no line end at the end', `${header}${line}`.trimEnd()],
  ['another order of columns', 'type,province_code,full_name,code\nXã,20,"Xã ""Một"", núi",30001'],
  ['letters that are decomposed', `${header}${line}`.normalize('NFD')],
  ['spaces around', `${header} 30001 ,"Xã ""Một"", núi ", Xã ,20`],
  ['UTF-16 with its byte order mark', Buffer.from(`\ufeff${header}${line}`, 'utf16le')],
]
for (const [name, content] of same) {
  t.test(`${name}: the rows are the same`, async (t) => {
    const { rows, faults } = await read(content)
    t.strictSame(faults, [])
    t.strictSame(rows, [row])
  })
}

t.test('a province has no province above it', async (t) => {
  const { rows } = await read(`${header}20,Tỉnh Lạng Sơn,Tỉnh,\n`)
  t.strictSame(rows, [{ code: '20', name: 'Tỉnh Lạng Sơn', kind: 'province', provinceCode: null }])
})

t.test('a row keeps the number that a spreadsheet shows, blank lines counted', async (t) => {
  t.strictSame((await read(`${header}${line}\n\n${line}`)).rowNumbers, [2, 5])
})

const wrong: [name: string, content: string | Buffer, places: string[]][] = [
  ['an empty file', '', ['1 null missing-header']],
  ['a header alone', header, ['2 null no-rows']],
  ['another header', 'code,full_name,type,communes\n', ['1 province_code missing-column', '1 communes unknown-column']],
  ['a column named twice', `${header.trimEnd()},code\n`, ['1 code unknown-column']],
  ['a quote that is never closed', `${header}30002,"Xã Hai,Xã,20\n${line}`, ['2 null malformed-csv']],
  ['text after a closing quote', `${header}${line}30002,"Xã Hai"x,Xã,20\n`, ['3 null malformed-csv']],
  ['a row without an end', `${header}${'x'.repeat(100_000)}`, ['2 null row-too-long']],
  ['too few fields', `${header}30002,Xã Hai,Xã\n`, ['2 null wrong-number-of-fields']],
  ['an unknown type', `${header}30002,Huyện Hai,Huyện,20\n`, ['2 type unknown-type']],
  ['empty fields', `${header},,,\n`, ['2 code missing', '2 full_name missing', '2 type missing']],
  ['a control character', `${header}30002,Xã \u0000Hai,Xã,20\n`, ['2 full_name control-character']],
  [
    'bytes that are not UTF-8',
    Buffer.concat([Buffer.from(`${header}30002,Xã `), Buffer.from([0xe1, 0x20]), Buffer.from(`,Xã,20\n${line}`)]),
    ['2 full_name not-utf-8'],
  ],
  ['more rows than there can be', header + line.repeat(5_001), ['5002 null too-many-rows']],
]
for (const [name, content, places] of wrong) {
  t.test(`${name} is told with its row and column`, async (t) => {
    t.strictSame(await placesOf(content), places)
  })
}

t.test('a file without an end is not read to its end', async (t) => {
  let sent = 0
  const endless = async function* () {
    for (;;) yield Buffer.from(sent++ === 0 ? header : line.replace('Xã,', 'Quận,').repeat(100))
  }
  const { faults } = await readUnitsCsv(Readable.from(endless(), { objectMode: false }))
  t.equal(faults.at(-1)?.code, 'too-many-rows')
  t.ok(sent < 200)
})
