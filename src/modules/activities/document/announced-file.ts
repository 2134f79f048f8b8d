import { fail } from '../../../core/problem.ts'
import type { ActivityFile } from '../shapes.ts'
import type { Activity } from '../store.ts'

/** The file of a record's document as it is shown; null when none was announced. */
export const fileOf = ({ id, fileName, mediaType, sizeBytes, sha256 }: Activity): ActivityFile | null =>
  fileName === null
    ? null
    : { fileName, mediaType, sizeBytes, sha256, contentUrl: `/v1/activities/${id}/document/content` }

/** @throws not-found when the record announced no file */
export const announcedFile = (row: Activity): ActivityFile => fileOf(row) ?? fail('not-found')
