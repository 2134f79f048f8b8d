import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { CriteriaVersionView } from './import-shapes.ts'
import { lockVersion, lockVersions, removeVersion } from './version-store.ts'
import { versionView } from './version-view.ts'

export const removeCriteriaVersion = action({
  name: 'removeCriteriaVersion',
  summary: 'Take out an imported version of a criteria set that nothing rests on yet',
  kind: 'command',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject({ versionId: Id }),
  output: CriteriaVersionView,
  subject: ({ versionId }) => ({ type: 'criteria-version', id: versionId }),
  async run({ db }, { versionId }) {
    await lockVersions(db)
    const version = (await lockVersion(db, versionId)) ?? fail('not-found')
    const { firstUsedAt, addedBy } = version
    if (firstUsedAt !== null) fail('criteria-set-frozen', { firstUsedAt })
    // It would be back at the next start.
    if (addedBy === null) fail('criteria-set-frozen', { shipped: true })
    await removeVersion(db, version)
    return versionView(version)
  },
})
