import type { Language } from '../core/language.ts'
import { perform } from '../core/perform.ts'
import { importSuccessions } from '../modules/exchange/successions/import-successions.ts'
import { previewSuccessionImport } from '../modules/exchange/successions/preview-succession-import.ts'
import type { SuccessionImportPreview } from '../modules/exchange/successions/succession-shapes.ts'
import { readSuccessionsCsv, successionColumns } from '../modules/exchange/successions/successions-csv.ts'
import { type ImportOptions, importCsvFile } from './import-csv-file.ts'
import { localApp, localRequest } from './local.ts'

/** `ocop import successions`: what became of communes on a day. */
export const importSuccessionsFile = (
  file: string,
  { on: changedOn, ...options }: ImportOptions & { on: string },
): Promise<void> =>
  importCsvFile(file, options, {
    columns: successionColumns,
    read: readSuccessionsCsv,
    appOf: async (ready) => localApp(ready),
    preview: (app, rows) => perform(app, previewSuccessionImport, { rows, changedOn }, localRequest),
    bringIn: (app, rows) => perform(app, importSuccessions, { rows, changedOn }, localRequest),
    textOf,
  })

const words = {
  vi: {
    counts: (result: SuccessionImportPreview) =>
      `${result.successions} kế thừa thêm mới, ${result.unchanged} giữ nguyên; ${result.former} đơn vị cũ thêm mới, ` +
      `${result.ended} đơn vị kết thúc, ${result.split} đơn vị cũ bị chia tách`,
    places: (moved: number, unplaced: number) =>
      `${moved} hồ sơ, sản phẩm, chủ thể, giấy chứng nhận chuyển về đơn vị mới, ${unplaced} thuộc xã bị chia tách chưa rõ nơi`,
    dryRun: 'Chạy thử, chưa ghi gì',
    nothing: 'Không có gì thay đổi',
  },
  en: {
    counts: (result: SuccessionImportPreview) =>
      `${result.successions} successions added, ${result.unchanged} unchanged; ${result.former} former units added, ` +
      `${result.ended} units ended, ${result.split} former units were split`,
    places: (moved: number, unplaced: number) =>
      `${moved} dossiers, products, producers and certificates moved, ${unplaced} of split communes not placed`,
    dryRun: 'Dry run, nothing was written',
    nothing: 'Nothing changed',
  },
}

function textOf(
  result: SuccessionImportPreview & { moved?: number; unplaced?: number },
  tried: boolean,
  language: Language,
): string {
  const { counts, places, dryRun, nothing } = words[language]
  const { moved = 0, unplaced = 0 } = result
  const remark = tried ? `${dryRun}.` : result.successions === 0 ? `${nothing}.` : ''
  const place = moved + unplaced > 0 ? `${places(moved, unplaced)}.` : ''
  return [`${counts(result)}.`, place, remark].filter(Boolean).join(' ').concat('\n')
}
