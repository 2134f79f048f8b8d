/** The four contents of the commune's report, Mẫu 03. */
export const contentsOfReport = {
  productOrigin: { met: true, comment: 'Nguyên liệu chính trong xã và các xã lân cận.' },
  localLabour: { met: true, comment: 'Lao động địa phương trên 75 %.' },
  ideaOrigin: { met: true, comment: 'Ý tưởng của chủ thể, phát triển từ nghề truyền thống.' },
  localIdentity: { met: true, comment: 'Gắn với tri thức và bản sắc địa phương.' },
  conclusion: 'Đề nghị tỉnh đánh giá, phân hạng.',
}

/** A PDF of one page that says what it stands for. */
export function fileFor(item: string, product: string): Buffer {
  const plain = `${item}: ${product}`
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[()\\]/g, '')
  const text = `BT /F1 18 Tf 72 720 Td (${plain}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj${object}endobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
  )
}
