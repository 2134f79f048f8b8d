import { legalDay } from '../core/clock.ts'
import type { Language } from '../core/language.ts'
import { perform } from '../core/perform.ts'
import { activityColumns, readActivitiesCsv } from '../modules/exchange/activities/activities-csv.ts'
import { importActivities } from '../modules/exchange/activities/import-activities.ts'
import type { ActivityImportPreview } from '../modules/exchange/activities/import-shapes.ts'
import { previewActivityImport } from '../modules/exchange/activities/preview-activity-import.ts'
import { loadUnits } from '../modules/units/reference.ts'
import { type ImportOptions, importCsvFile } from './import-csv-file.ts'
import { localApp, localRequest } from './local.ts'

/** `ocop import activities`: what was done for the programme and is counted by indicators. */
export const importActivitiesFile = (file: string, options: ImportOptions): Promise<void> =>
  importCsvFile(file, options, {
    columns: activityColumns,
    read: readActivitiesCsv,
    appOf: async (ready) =>
      localApp(ready, {
        units: await loadUnits(ready.database.db, () => legalDay(new Date().toISOString())),
      }),
    preview: (app, rows) => perform(app, previewActivityImport, { rows }, localRequest),
    bringIn: (app, rows) => perform(app, importActivities, { rows }, localRequest),
    textOf: resultText,
  })

const words = {
  vi: {
    counts: ({ added, unchanged }: ActivityImportPreview) => `${added} hoạt động thêm mới, ${unchanged} giữ nguyên`,
    dryRun: 'Chạy thử, chưa ghi gì',
    nothing: 'Không có gì thay đổi',
  },
  en: {
    counts: ({ added, unchanged }: ActivityImportPreview) => `${added} activities added, ${unchanged} unchanged`,
    dryRun: 'Dry run, nothing was written',
    nothing: 'Nothing changed',
  },
}

function resultText(result: ActivityImportPreview, tried: boolean, language: Language): string {
  const { counts, dryRun, nothing } = words[language]
  const remark = tried ? `${dryRun}.` : result.added === 0 ? `${nothing}.` : ''
  return [`${counts(result)}.`, remark].filter(Boolean).join(' ').concat('\n')
}
