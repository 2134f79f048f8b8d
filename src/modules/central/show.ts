import type { Context } from '../../core/action.ts'
import type { DossierRow } from '../dossiers/store.ts'
import { type CentralParts, centralParts } from './central-parts.ts'
import { archivePath, missingParts, warningsOf } from './rules.ts'
import type { CentralArchive, CentralDossierView, SourcedPart } from './shapes.ts'
import { listRequests, listSendings, type Sending } from './store.ts'

const shownParts = (parts: readonly SourcedPart[]) =>
  parts.map(({ documents, ...part }) => ({
    ...part,
    documents: documents.map(({ source: _source, ...document }) => document),
  }))

const sendingView = ({ id: _id, dossierId: _dossier, sentBy: _by, ...sending }: Sending) => sending

/** The central dossier of a dossier that was read within reach. */
export async function showCentralDossier(context: Context, dossier: DossierRow): Promise<CentralDossierView> {
  const { db } = context
  const [{ instrument, parts }, sendings, requests] = await Promise.all([
    centralParts(context, dossier),
    listSendings(db, dossier.id),
    listRequests(db, dossier.id),
  ])
  return {
    dossierId: dossier.id,
    instrument,
    missing: missingParts(parts),
    warnings: warningsOf(parts),
    parts: shownParts(parts),
    sendings: sendings.map(sendingView),
    requests: requests.map(({ dossierId: _dossier, askedBy: _by, answeredBy: _who, ...request }) => request),
    archiveUrl: archivePath(dossier.id),
  }
}

/** What its archive is made of. */
export async function showCentralArchive(context: Context, dossier: DossierRow): Promise<CentralArchive> {
  const { instrument, parts } = await centralParts(context, dossier)
  const sendings = await listSendings(context.db, dossier.id)
  return { dossierId: dossier.id, instrument, parts, sendings: sendings.map(sendingView) }
}

/** The list of what goes along, as JSON. */
export const manifestOf = (
  dossierId: string,
  { instrument, parts }: CentralParts,
  letter: { letterNumber: string; letterDate: string; samplesHandedOver: number },
): string =>
  JSON.stringify({
    dossierId,
    instrument,
    ...letter,
    parts: shownParts(parts).map(({ code, state, documents }) => ({ code, state, documents })),
  })
