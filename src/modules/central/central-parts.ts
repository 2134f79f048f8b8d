import type { Context } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { listInquiries, listPapers } from '../advising/inquiries/inquiry-store.ts'
import { listReports } from '../advising/store.ts'
import { findIssuedOf } from '../documents/issued/issued-store.ts'
import { criteriaOf } from '../dossiers/checks/papers.ts'
import { listHandovers } from '../dossiers/custody/handover-store.ts'
import { type DossierRow, listEvidence } from '../dossiers/store.ts'
import { listResultsOfDossier, type ResultRow } from '../scoring/store.ts'
import {
  advisoryDocument,
  approvalDocument,
  councilDocument,
  dossierDocuments,
  isReadable,
  letterDocument,
  samplesDocument,
  testPaper,
} from './documents-of-parts.ts'
import { partListOf } from './part-lists.ts'
import { type Found, type PartCode, stateOfPart } from './rules.ts'
import type { SourcedDocument, SourcedPart } from './shapes.ts'
import { findApproval, listSendings } from './store.ts'

type Held = Found & { documents: SourcedDocument[] }
/** `instrument`: its number. */
export type CentralParts = { instrument: string; parts: SourcedPart[]; approvedOn: string | null }

const held = (documents: SourcedDocument[], asked = true): Held => ({ whole: documents.length > 0, asked, documents })
const one = <Thing>(thing: Thing | null | undefined, documentOf: (thing: Thing) => SourcedDocument): Held =>
  held(thing ? [documentOf(thing)] : [])

/** The extra tests that the province's team asked for and has not withdrawn, with the sheets that came. */
async function extraTests({ db }: Context, { id }: DossierRow): Promise<Held> {
  const asked = await listInquiries(db, id, 'province')
  const tests = asked.filter(({ kind, withdrawnAt }) => kind === 'extra-test' && withdrawnAt === null)
  const sheets = await listPapers(
    db,
    tests.map((test) => test.id),
  )
  return {
    asked: tests.length > 0,
    whole: tests.every(({ doneOn }) => doneOn !== null) && sheets.every(isReadable),
    documents: sheets.map(testPaper),
  }
}

/** The province's result that the dossier goes to the ministry with. @throws not-found when none proposes five stars */
const proposalOf = (results: readonly ResultRow[]): ResultRow => {
  const latest = results.findLast(({ level }) => level === 'province')
  return latest?.proposedForFive ? latest : fail('not-found')
}

/**
 * The parts of the central dossier of a dossier within reach: what is there, what is missing. Nothing of a session that is
 * still open. @throws not-found while its province's council has not proposed it for five stars
 */
export async function centralParts(context: Context, dossier: DossierRow): Promise<CentralParts> {
  const { db, actor, world, today } = context
  const instrument = world.criteria.instrument(dossier.instrument ?? '') ?? fail('not-found')
  const list = partListOf(world.criteria.procedure(instrument.code))
  const [results, approval, reports, evidence, handovers, sendings] = await Promise.all([
    listResultsOfDossier(db, actor, dossier.id),
    findApproval(db, dossier.id),
    listReports(db, dossier.id),
    listEvidence(db, [dossier.id]),
    listHandovers(db, dossier.id),
    listSendings(db, dossier.id),
  ])
  const proposal = proposalOf(results)
  const { sessionId, closedAt: sessionClosedAt } = proposal
  const ofSession = { sessionId, sessionClosedAt: sessionClosedAt!, kind: 'council-report', dossierId: null } as const
  const issued = await findIssuedOf(db, ofSession)
  const approved = approval?.resultId === proposal.id ? approval : null
  // One that went up before, was sent back and is proposed again waits for a letter of its own.
  const isUp = dossier.level === 'ministry'
  const handover = isUp ? handovers.findLast(({ level }) => level === 'ministry') : null
  // One that went up before letters were kept beside it has the letter of its hand-over.
  const letter = (isUp && sendings.at(-1)) || handover
  const samplesAsked = criteriaOf(world, dossier, today).source.samples > 0
  const found: Record<PartCode, Held> = {
    letter: one(letter, letterDocument),
    'advisory-report': one(
      reports.findLast(({ level }) => level === 'province'),
      (report) => advisoryDocument(dossier.id, report),
    ),
    'council-report': held([councilDocument(proposal, issued)]),
    approval: one(approved, approvalDocument),
    dossier: { ...held(dossierDocuments(dossier.id, evidence)), whole: evidence.every(isReadable) },
    'extra-tests': await extraTests(context, dossier),
    samples: { ...one(handover, samplesDocument), asked: samplesAsked },
  }
  const parts = list.parts.map(({ code, name, ...rule }) => {
    const { documents, ...standing } = found[code]
    return { code, name, state: stateOfPart(rule, standing), documents }
  })
  return { instrument: instrument.number, parts, approvedOn: approved?.signedOn ?? null }
}
