import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import type { DossierRow } from '../dossiers/store.ts'
import { centralParts } from './central-parts.ts'
import { missingParts } from './rules.ts'
import { manifestOf } from './show.ts'
import { addSending, listSendings } from './store.ts'

export type Letter = { letterNumber: string; letterDate: string; samplesHandedOver: number }

/**
 * Keeps a sending of the central dossier of a locked dossier with the list of what goes along.
 *
 * @throws central-dossier-incomplete with every part that is missing: it is sent as a whole
 */
export async function addWholeSending(context: Context, dossier: DossierRow, letter: Letter): Promise<void> {
  const { db, actor, now } = context
  const central = await centralParts(context, dossier)
  const missing = missingParts(central.parts)
  if (missing.length > 0)
    fail('central-dossier-incomplete', {
      missing: central.parts.filter(({ code }) => missing.includes(code)).map(({ code, name }) => ({ code, name })),
    })
  if (central.approvedOn !== null && letter.letterDate < central.approvedOn)
    failAt(['letterDate'], 'before-approval', 'Trước ngày phê duyệt kết quả', 'Before the day of the approval')
  const manifest = manifestOf(dossier.id, central, letter)
  await addSending(db, {
    id: uuidv7(),
    dossierId: dossier.id,
    number: (await listSendings(db, dossier.id)).length + 1,
    letterNumber: letter.letterNumber,
    letterDate: letter.letterDate,
    manifest,
    sha256: createHash('sha256').update(manifest).digest('hex'),
    sentBy: actor.accountId!,
    sentAt: now,
  })
}
