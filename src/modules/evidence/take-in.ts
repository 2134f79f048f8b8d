import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Action } from '../../core/action.ts'
import type { StoredFile } from '../../core/file-store.ts'
import { perform, type Request } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import type { App } from '../../core/world.ts'
import { storeEvidenceContent } from '../dossiers/evidence/store-evidence-content.ts'
import { acceptedEvidence } from '../dossiers/rules.ts'
import type { EvidenceView } from '../dossiers/shapes.ts'
import { claimed } from './claimed.ts'

/**
 * The one way in for the bytes of announced evidence: measured, hashed, their type looked at, scanned, and written down by
 * `record`. What the scanner finds infected is never kept; while it cannot say, the file is kept in quarantine, since a
 * filing must not wait for a daemon.
 *
 * @throws Problem file-too-large, file-type-refused, file-truncated, file-infected, or what recording refuses
 */
export async function takeInFor<Output extends z.ZodType>(
  record: Action<z.ZodObject, Output>,
  app: App,
  stream: Readable,
  place: object,
  by: Request,
): Promise<z.input<Output>> {
  const { maxUploadBytes: maxBytes, files, scanner } = app.world
  let quarantined = false
  const check = async (file: string, { sha256 }: StoredFile): Promise<void> => {
    await claimed(app, sha256)
    if (!scanner) return
    const verdict = await scanner(createReadStream(file)).catch(() => null)
    if (verdict === null) quarantined = true
    else if (verdict.infectedWith !== null) fail('file-infected', { signature: verdict.infectedWith })
  }
  const stored = await files.receive(stream, { maxBytes, accepted: acceptedEvidence, check })
  const { output } = await perform(app, record, { ...place, ...stored, quarantined }, by)
  return output
}

/** As `takeInFor` for evidence of a producer. */
export const takeIn = (app: App, stream: Readable, place: object, by: Request): Promise<EvidenceView> =>
  takeInFor(storeEvidenceContent as unknown as Action<z.ZodObject, typeof EvidenceView>, app, stream, place, by)
