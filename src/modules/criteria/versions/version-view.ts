import type { z } from 'zod'
import type { CriteriaVersionView } from './import-shapes.ts'
import type { VersionRow } from './version-store.ts'

export const versionView = ({ setNo, addedBy, ...row }: VersionRow): z.infer<typeof CriteriaVersionView> => ({
  ...row,
  set: setNo,
  shipped: addedBy === null,
})
