import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { idBefore, pageFrom } from '../../../../core/page.ts'
import { optional, pageInput } from '../../../../core/shapes.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { drafters } from '../../issuer.ts'
import { DecisionDraftPage } from './draft-shapes.ts'
import { listDrafts } from './draft-store.ts'
import { draftSummary } from './draft-views.ts'
import { draftStates } from './rules.ts'

export const decisionDrafts = action({
  name: 'decisionDrafts',
  summary: 'Decisions that are prepared in the units whose officer or signer one is, the newest first',
  kind: 'query',
  roles: drafters,
  input: z.strictObject({ ...pageInput, unitCode: optional(UnitCode), state: optional(z.enum(draftStates)) }),
  output: DecisionDraftPage,
  async run({ db, actor, world }, { first, after, ...filter }) {
    const rows = await listDrafts(db, actor, { before: idBefore(after), limit: first + 1, ...filter })
    return pageFrom(
      rows.map((row) => draftSummary(world, row)),
      first,
    )
  },
})
