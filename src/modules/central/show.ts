import type { Context } from '../../core/action.ts'
import type { DossierRow } from '../dossiers/store.ts'
import { type CentralParts, centralParts } from './central-parts.ts'
import { missingParts } from './rules.ts'
import type { CentralDossierView } from './shapes.ts'
import { listRequests, listSendings } from './store.ts'

/** The central dossier of a dossier that was read within reach. */
export async function showCentralDossier(context: Context, dossier: DossierRow): Promise<CentralDossierView> {
  const { db } = context
  const [{ list, parts }, sendings, requests] = await Promise.all([
    centralParts(context, dossier),
    listSendings(db, dossier.id),
    listRequests(db, dossier.id),
  ])
  return {
    dossierId: dossier.id,
    instrument: list.number,
    missing: missingParts(parts),
    parts,
    sendings: sendings.map(({ id: _id, dossierId: _dossier, sentBy: _by, ...sending }) => sending),
    requests: requests.map(({ dossierId: _dossier, askedBy: _by, answeredBy: _who, ...request }) => request),
  }
}

/** The list of what goes along, as JSON. */
export const manifestOf = (
  dossierId: string,
  { list, parts }: CentralParts,
  letter: { letterNumber: string; letterDate: string; samplesHandedOver: number },
): string =>
  JSON.stringify({
    dossierId,
    instrument: list.number,
    ...letter,
    parts: parts.map(({ code, state, documents }) => ({ code, state, documents })),
  })
