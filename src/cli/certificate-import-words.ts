import type { Language } from '../core/language.ts'
import type { CertificateImportPreview } from '../modules/exchange/certificates/import-shapes.ts'

const words = {
  vi: {
    counts: (result: CertificateImportPreview) =>
      `${result.certificates} giấy chứng nhận thêm mới (${result.decisions} quyết định, ${result.products} sản phẩm, ${result.producers} chủ thể thêm mới), ${result.unchanged} giữ nguyên, ${result.ended} giấy cũ kết thúc`,
    dryRun: 'Chạy thử, chưa ghi gì',
    nothing: 'Không có gì thay đổi',
  },
  en: {
    counts: (result: CertificateImportPreview) =>
      `${result.certificates} certificates added (with ${result.decisions} decisions, ${result.products} products, ${result.producers} producers), ${result.unchanged} unchanged, ${result.ended} earlier ones ended`,
    dryRun: 'Dry run, nothing was written',
    nothing: 'Nothing changed',
  },
}

/** What an import brought in, or would bring in. */
export function certificateResultText(result: CertificateImportPreview, tried: boolean, language: Language): string {
  const { counts, dryRun, nothing } = words[language]
  const remark = tried ? `${dryRun}.` : result.certificates === 0 ? `${nothing}.` : ''
  return [`${counts(result)}.`, remark].filter(Boolean).join(' ').concat('\n')
}
