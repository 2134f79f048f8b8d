import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { DossierView, dossierFields, Prose } from '../shapes.ts'
import { type Dossier, saveContent } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { bothVersions } from './draft-conflict.ts'
import { checkGrowth } from './growth.ts'

const prose = Prose.nullish()
const Changes = z.strictObject({
  sampleCount: dossierFields.sampleCount.unwrap().optional(),
  results: prose,
  nextPlan: prose,
  changes: prose,
  growth: dossierFields.growth.unwrap().optional(),
  selfAssessment: z
    .record(z.string().max(40), z.int().nullable())
    .nullish()
    .meta({ description: 'Criteria that are named change, null takes a choice away' }),
})

export const saveDraft = action({
  name: 'saveDraft',
  summary: 'Save some fields of a draft or returned dossier: what is left out stays, null clears (RFC 7396)',
  kind: 'command',
  roles: writers,
  input: z.strictObject({ dossierId: Id, ...Changes.shape }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  needsVersion: true,
  async run(context, { dossierId, ...sent }) {
    const { db, actor, today, world } = context
    checkGrowth(sent.growth ?? [], today)
    const dossier = await lockToWrite(db, actor, dossierId)
    const state = transition(dossier, 'edit')
    checkVersion(context, dossier, () => bothVersions(dossier, sent))
    return dossierView(world, await saveContent(db, { ...merged(dossier, sent), state }))
  },
})

function merged<Row extends Dossier>(dossier: Row, sent: z.output<typeof Changes>): Row {
  const { growth = dossier.growth, selfAssessment, ...plain } = sent
  const fields = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  const choices = mergedChoices(dossier.selfAssessment, selfAssessment)
  return { ...dossier, ...fields, growth: growth ?? [], selfAssessment: choices }
}

function mergedChoices(
  before: Record<string, number>,
  sent: Record<string, number | null> | null | undefined,
): Record<string, number> {
  if (sent === undefined) return before
  const all = Object.entries({ ...before, ...sent })
  return sent === null ? {} : Object.fromEntries(all.filter((entry): entry is [string, number] => entry[1] !== null))
}
