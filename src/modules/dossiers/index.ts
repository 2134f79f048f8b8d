import { legalDay } from '../../core/clock.ts'
import { connection, type GraphqlContext, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { checkItems } from './checks/check-items.ts'
import { dossierChecklist } from './checks/dossier-checklist.ts'
import { communeReport } from './commune-report.ts'
import { acknowledgeDossier } from './custody/acknowledge-dossier.ts'
import { dossierHandovers } from './custody/dossier-handovers.ts'
import { forwardDossier } from './custody/forward-dossier.ts'
import { recallDossier } from './custody/recall-dossier.ts'
import { dossierDeadlines } from './deadlines/dossier-deadlines.ts'
import { disqualifyDossier } from './disqualify-dossier.ts'
import { dossier } from './dossier.ts'
import { dossierReviews } from './dossier-reviews.ts'
import { dossiers } from './dossiers.ts'
import { editDossier } from './drafts/edit-dossier.ts'
import { openDossier } from './drafts/open-dossier.ts'
import { saveDraft } from './drafts/save-draft.ts'
import { addEvidence } from './evidence/add-evidence.ts'
import { dossierEvidence } from './evidence/dossier-evidence.ts'
import { editEvidence } from './evidence/edit-evidence.ts'
import { evidenceFile } from './evidence/evidence-file.ts'
import { removeEvidence } from './evidence/remove-evidence.ts'
import { showEvidence } from './evidence/show-evidence.ts'
import { fileDossier } from './file-dossier.ts'
import { paperDossiers } from './paper/paper-dossiers.ts'
import { registerPaperDossier } from './paper/register-paper-dossier.ts'
import { receiveDossier } from './receive-dossier.ts'
import { reportDossier } from './report-dossier.ts'
import { closeOverdueReturn } from './returns/close-overdue-return.ts'
import { dossierReturns } from './returns/dossier-returns.ts'
import { remindOfReturn } from './returns/remind-of-return.ts'
import { requestSupplement } from './returns/request-supplement.ts'
import { returnDossier } from './returns/return-dossier.ts'
import { saveSupplementSettings } from './returns/save-supplement-settings.ts'
import { supplementSettings } from './returns/supplement-settings.ts'
import { reviewDossier } from './review-dossier.ts'
import { addRound } from './rounds/add-round.ts'
import { rounds } from './rounds/rounds.ts'
import type { DossierView } from './shapes.ts'
import { listEvidence } from './store.ts'
import { withdrawDossier } from './withdraw-dossier.ts'

/** Evidence of every dossier in an answer by one statement. */
async function evidenceOfDossiers(queries: readonly { obj: DossierView }[], { app }: GraphqlContext) {
  const { db } = app.database
  const shown = queries.map(({ obj: { id, kind, product, instrument, state, decidedAt, round } }) => ({
    id,
    kind,
    setNo: product.setNo,
    instrument,
    state,
    decidedAt,
    roundFinishOn: round?.finishOn ?? null,
  }))
  const rows = await listEvidence(
    db,
    shown.map(({ id }) => id),
  )
  const today = legalDay(app.clock().toISOString())
  const views = await showEvidence({ db, today, world: app.world }, shown, rows)
  const byDossier = Map.groupBy(views, ({ dossierId }) => dossierId)
  return shown.map(({ id }) => byDossier.get(id) ?? [])
}

export const dossiersModule: Module = {
  name: 'dossiers',
  summary: 'Dossiers from draft to review: Mẫu 01, Mẫu 02, evidence, Mẫu 03',
  routes: [
    route('POST', '/dossiers', 201, openDossier),
    route('GET', '/dossiers', 200, dossiers),
    route('GET', '/paper-dossiers', 200, paperDossiers),
    route('GET', '/rounds', 200, rounds),
    route('POST', '/rounds', 201, addRound),
    route('GET', '/units/:unitCode/supplement-settings', 200, supplementSettings),
    route('PUT', '/units/:unitCode/supplement-settings', 200, saveSupplementSettings),
    route('GET', '/dossiers/:dossierId', 200, dossier),
    route('PUT', '/dossiers/:dossierId', 200, editDossier),
    route('PATCH', '/dossiers/:dossierId', 200, saveDraft),
    route('GET', '/dossiers/:dossierId/checklist', 200, dossierChecklist),
    route('POST', '/dossiers/:dossierId/checklist', 200, checkItems),
    route('GET', '/dossiers/:dossierId/deadlines', 200, dossierDeadlines),
    route('GET', '/dossiers/:dossierId/evidence', 200, dossierEvidence),
    route('POST', '/dossiers/:dossierId/evidence', 201, addEvidence),
    route('GET', '/dossiers/:dossierId/evidence/:evidenceId', 200, evidenceFile),
    route('PUT', '/dossiers/:dossierId/evidence/:evidenceId', 200, editEvidence),
    route('DELETE', '/dossiers/:dossierId/evidence/:evidenceId', 200, removeEvidence),
    route('POST', '/dossiers/:dossierId/submission', 200, fileDossier),
    route('POST', '/dossiers/:dossierId/paper-submission', 200, registerPaperDossier),
    route('POST', '/dossiers/:dossierId/withdrawal', 200, withdrawDossier),
    route('POST', '/dossiers/:dossierId/disqualification', 200, disqualifyDossier),
    route('POST', '/dossiers/:dossierId/receipt', 200, receiveDossier),
    route('GET', '/dossiers/:dossierId/returns', 200, dossierReturns),
    route('POST', '/dossiers/:dossierId/returns', 200, returnDossier),
    route('GET', '/dossiers/:dossierId/report', 200, communeReport),
    route('POST', '/dossiers/:dossierId/report', 200, reportDossier),
    route('POST', '/dossiers/:dossierId/forwarding', 200, forwardDossier),
    route('POST', '/dossiers/:dossierId/recall', 200, recallDossier),
    route('GET', '/dossiers/:dossierId/handovers', 200, dossierHandovers),
    route('POST', '/dossiers/:dossierId/acknowledgement', 200, acknowledgeDossier),
    route('POST', '/dossiers/:dossierId/supplement-requests', 200, requestSupplement),
    route('GET', '/dossiers/:dossierId/reviews', 200, dossierReviews),
    route('POST', '/dossiers/:dossierId/reviews', 200, reviewDossier),
  ],
  resolvers: {
    Query: {
      dossier: query(dossier),
      dossiers: connection(dossiers),
      paperDossiers: connection(paperDossiers),
      dossierChecklist: query(dossierChecklist),
      dossierDeadlines: query(dossierDeadlines),
      dossierEvidence: query(dossierEvidence),
      evidenceFile: query(evidenceFile),
      dossierReturns: query(dossierReturns),
      rounds: query(rounds),
      supplementSettings: query(supplementSettings),
      dossierHandovers: query(dossierHandovers),
      communeReport: query(communeReport),
      dossierReviews: query(dossierReviews),
    },
    Mutation: {
      openDossier: mutation(openDossier),
      editDossier: mutation(editDossier),
      saveDraft: mutation(saveDraft),
      addEvidence: mutation(addEvidence),
      editEvidence: mutation(editEvidence),
      removeEvidence: mutation(removeEvidence),
      fileDossier: mutation(fileDossier),
      registerPaperDossier: mutation(registerPaperDossier),
      withdrawDossier: mutation(withdrawDossier),
      disqualifyDossier: mutation(disqualifyDossier),
      receiveDossier: mutation(receiveDossier),
      checkItems: mutation(checkItems),
      returnDossier: mutation(returnDossier),
      reportDossier: mutation(reportDossier),
      forwardDossier: mutation(forwardDossier),
      addRound: mutation(addRound),
      recallDossier: mutation(recallDossier),
      acknowledgeDossier: mutation(acknowledgeDossier),
      requestSupplement: mutation(requestSupplement),
      saveSupplementSettings: mutation(saveSupplementSettings),
      reviewDossier: mutation(reviewDossier),
    },
  },
  jobs: [remindOfReturn, closeOverdueReturn],
  loaders: { Dossier: { evidence: evidenceOfDossiers } },
}
