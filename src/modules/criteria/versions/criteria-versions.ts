import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { InstrumentCode, SetNo } from '../shapes.ts'
import { CriteriaVersionView } from './import-shapes.ts'
import { listVersions } from './version-store.ts'
import { versionView } from './version-view.ts'

export const criteriaVersions = action({
  name: 'criteriaVersions',
  summary: 'The versions of a criteria set, in the order in which they were added, and since when each is frozen',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ instrument: InstrumentCode, set: SetNo }),
  output: z.strictObject({ items: z.array(CriteriaVersionView) }).meta({ id: 'CriteriaVersionList' }),
  async run({ db }, { instrument, set }) {
    const all = await listVersions(db)
    return { items: all.filter((one) => one.instrument === instrument && one.setNo === set).map(versionView) }
  },
})
