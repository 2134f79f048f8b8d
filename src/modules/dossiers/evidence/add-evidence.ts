import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, optionalOr } from '../../../core/shapes.ts'
import { papersAsked } from '../checks/checklist.ts'
import { checklistOf } from '../checks/papers.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { EvidenceView, FileName } from '../shapes.ts'
import { addEvidenceRow, listEvidence, saveDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { evidenceView } from '../views.ts'

/** A dossier of paper has 300 to 500 pages; far more files than that are a mistake or an attack. */
const maxFiles = 200

export const addEvidence = action({
  name: 'addEvidence',
  summary: 'Announce an evidence file for an item of the checklist; its bytes are then PUT to contentUrl',
  kind: 'command',
  roles: writers,
  input: z.strictObject({
    dossierId: Id,
    item: Line(50),
    fileName: FileName,
    criteria: optionalOr(z.array(z.string().max(20)).max(60), []),
  }),
  output: EvidenceView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run({ db, actor, now, today, world }, { dossierId, item, fileName, criteria }) {
    const dossier = await lockToWrite(db, actor, dossierId)
    transition(dossier, 'edit')
    const items = papersAsked(checklistOf(world, dossier, today), dossier).map((known) => known.item)
    if (!items.includes(item))
      failAt(['item'], 'unknown-item', `Một trong: ${items.join(', ')}`, `One of: ${items.join(', ')}`)
    if ((await listEvidence(db, [dossierId])).length >= maxFiles) fail('too-many-files', { limit: maxFiles })
    const row = {
      id: uuidv7(),
      dossierId,
      item,
      criteria,
      fileName,
      sha256: null,
      sizeBytes: null,
      mediaType: null,
      createdAt: now,
      storedAt: null,
      quarantinedAt: null,
      infectedWith: null,
    }
    await addEvidenceRow(db, row)
    await saveDossier(db, dossier, now)
    return evidenceView(row)
  },
})
