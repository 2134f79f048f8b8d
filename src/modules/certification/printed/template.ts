import { line } from '../../forms/templates/blocks.ts'
import type { Content, Definition, Style } from '../../forms/templates/definition.ts'
import { dayText, longDay, upper } from '../../forms/templates/words.ts'
import { backdrop, patterns, starsOf, whole } from './ornament.ts'
import type { PrintedCertificate } from './printed-certificate.ts'
import { qrPattern, qrSide } from './qr-pattern.ts'
import { certificateWords as words } from './words.ts'

const red = '#A4161A'
const quiet = '#5A4A32'
const side = 66
/** Where the last block begins: a long name must not push it from the sheet. */
const footTop = 424
const codeColumn = 170
const signedColumn = 232
const code = { x: side + (codeColumn - qrSide) / 2, y: footTop + 6, side: qrSide }

const centred = (text: string, fontSize: number, more: Style = {}): Style & { text: string } => ({
  text,
  fontSize,
  alignment: 'center',
  ...more,
})
const english = (text: string, fontSize = 9, more: Style = {}): Content =>
  centred(text, fontSize, { italics: true, color: quiet, ...more })

/** How wide a text is, in small letters: a capital is half as wide again. */
const widthOf = (text: string): number => text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) / 2

/** The size in which a name of any length stays within the lines that there are for it. */
const sizeFor = (text: string, sizes: readonly (readonly [upTo: number, size: number])[]): number =>
  (sizes.find(([upTo]) => widthOf(text) <= upTo) ?? sizes.at(-1)!)[1]

/** So that the line is not drawn through the letters below it. */
const belowLine: Style = { margin: [0, 2, 0, 0] }

const head = ({ issuer }: PrintedCertificate): Content => ({
  columns: [
    {
      width: 300,
      stack: [centred(upper(issuer.vi), 11.5, { bold: true }), line(70), english(issuer.en, 9, belowLine)],
    },
    {
      width: '*',
      stack: [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 11.5, { bold: true }),
        centred('Độc lập - Tự do - Hạnh phúc', 12, { bold: true }),
        line(150),
        english(words.country, 9, belowLine),
      ],
    },
  ],
})

/** Names stand on a print for years: what is no longer in force says so across it. */
const ended = ({ state, endedOn, expiresOn }: PrintedCertificate): Content[] => {
  if (state === 'revoked' || state === 'superseded' || state === 'expired') {
    const { vi, en } = words.ended[state]
    const day = dayText(state === 'expired' ? expiresOn : endedOn)
    return [centred(`${vi} ${day} · ${en} ${day}`, 13, { bold: true, color: red })]
  }
  return []
}

const titleOf = (certificate: PrintedCertificate): Content => ({
  margin: [0, 8, 0, 0],
  stack: [
    centred('GIẤY CHỨNG NHẬN', 36, { bold: true, color: red, characterSpacing: 2 }),
    centred(`SẢN PHẨM OCOP ĐẠT HẠNG ${certificate.star} SAO`, 17, { bold: true, color: red }),
    english(`Certificate of OCOP product · ${words.stars[certificate.star]}`, 11),
    // The stars stand here.
    { text: '', margin: [0, 0, 0, 32] },
    ...ended(certificate),
  ],
})

const body = ({ product, producer, place, set }: PrintedCertificate): Content => ({
  margin: [0, 4, 0, 0],
  stack: [
    english(words.certifies, 10),
    centred(product, sizeFor(product, productSizes), { bold: true, color: red, margin: [0, 2, 0, 2], lineHeight: 1 }),
    ...(set ? [centred(`Bộ sản phẩm: ${set.vi}`, 10.5), english(`Product set: ${set.en}`)] : []),
    english(words.of, 10, { margin: [0, 4, 0, 0] }),
    centred(producer, sizeFor(producer, producerSizes), { bold: true, margin: [0, 2, 0, 1], lineHeight: 1 }),
    centred(place.vi, 11.5),
    english(place.en),
  ],
})
const productSizes = [
  [40, 30],
  [66, 24],
  [120, 20],
  [170, 16],
  [300, 12.5],
] as const
const producerSizes = [
  [56, 18],
  [105, 15],
  [170, 13],
  [300, 10],
] as const

const fact = (name: string, value: string, gloss: string): Content[] => [
  { text: `${name}: ${value}`, fontSize: sizeFor(value, factSizes), wordBreak: 'break-all' },
  { text: gloss, fontSize: 8.5, italics: true, color: quiet, margin: [0, 0, 0, 3] },
]

const factSizes = [
  [44, 11],
  [120, 9],
] as const

const facts = (certificate: PrintedCertificate): Content[] => {
  const { number, decisionNumber, instrument, issuedOn, expiresOn } = certificate
  return [
    ...fact('Số', number, words.number),
    ...fact('Quyết định', `${decisionNumber} ngày ${dayText(issuedOn)}`, words.decision),
    ...fact('Đánh giá theo', `Quyết định số ${instrument}`, words.instrument),
    ...fact('Có giá trị', `từ ${dayText(issuedOn)} đến hết ${dayText(expiresOn)}`, words.validity),
  ]
}

const signature = ({ signedAt, issuedOn, signerTitle }: PrintedCertificate): Content[] => [
  centred(`${signedAt}, ${longDay(issuedOn)}`, 11, { italics: true }),
  centred(upper(signerTitle), sizeFor(signerTitle, titleSizes), { bold: true, margin: [0, 2, 0, 0] }),
]
const titleSizes = [
  [60, 11.5],
  [130, 9],
  [300, 7],
] as const
const signerSizes = [
  [40, 12.5],
  [90, 8],
  [300, 5],
] as const

/** Under the room for a pen and a seal, wherever the title above it ends. */
const signer = ({ signerName }: PrintedCertificate): Content => ({
  columns: [
    { width: '*', text: '' },
    { width: signedColumn, ...centred(signerName, sizeFor(signerName, signerSizes), { bold: true }) },
  ],
  absolutePosition: { x: side, y: 528 },
})

const foot = (certificate: PrintedCertificate): Content => ({
  absolutePosition: { x: side, y: footTop },
  columns: [
    {
      width: codeColumn,
      stack: [
        centred(certificate.verificationUrl, 7.5, { wordBreak: 'break-all', margin: [0, qrSide + 10, 0, 0] }),
        english(words.scan, 7.5),
      ],
    },
    { width: '*', stack: facts(certificate), margin: [18, 4, 8, 0] },
    { width: signedColumn, stack: signature(certificate) },
  ],
})

/**
 * Certificates as one document, a page each: A4 on its long side, in Vietnamese with English beneath. Pure: the same
 * certificates give the same definition.
 */
export function certificateTemplate(certificates: readonly PrintedCertificate[]): Definition {
  const [first] = certificates
  const title = certificates.length === 1 ? `${first!.number} - ${first!.product}` : first!.decisionNumber
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [side, 56, side, 12],
    defaultStyle: { font: 'Tinos', fontSize: 11, lineHeight: 1.08 },
    language: 'vi',
    info: {
      title: `Giấy chứng nhận OCOP ${title}`,
      creator: 'OCOP',
      producer: 'OCOP',
      creationDate: new Date(`${first!.issuedOn}T00:00:00Z`),
    },
    background: () => ({ canvas: backdrop }),
    patterns: {
      ...patterns,
      ...Object.fromEntries(certificates.map(({ qrText }, at) => [codeOf(at), qrPattern(qrText, code)])),
    },
    content: certificates.map(sheet),
  }
}

const codeOf = (at: number): string => `code-${at}`

const sheet = (certificate: PrintedCertificate, at: number): Content => ({
  ...(at > 0 && { pageBreak: 'before' as const }),
  stack: [
    {
      canvas: [...starsOf(certificate.star), { ...whole, color: [codeOf(at), '#000000'] }],
      absolutePosition: { x: 0, y: 0 },
    },
    head(certificate),
    titleOf(certificate),
    body(certificate),
    foot(certificate),
    signer(certificate),
  ],
})
