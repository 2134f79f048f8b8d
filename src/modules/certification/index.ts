import { connection, type Loader, mutation, query } from '../../core/graphql.ts'
import { type Module, type Raw, route } from '../../core/module.ts'
import { approveForMinistry } from './approve-for-ministry.ts'
import { certificate } from './certificate.ts'
import { certificateNumbering } from './certificate-numbering.ts'
import { certificates } from './certificates.ts'
import { certificateCredential } from './credentials/certificate-credential.ts'
import { didDocument } from './credentials/did-document.ts'
import { mediaType } from './credentials/sign-credential.ts'
import { statusListCredential } from './credentials/status-list-credential.ts'
import { decision } from './decision.ts'
import { decisionDocument } from './decisions/document/decision-document.ts'
import { decisionContent } from './decisions/document/document-content.ts'
import { decisionContentPaths } from './decisions/document/document-content-paths.ts'
import { issueDecisionDocument } from './decisions/document/issue-decision-document.ts'
import { printDecision } from './decisions/document/print-decision.ts'
import { decisionDraft } from './decisions/drafts/decision-draft.ts'
import { decisionDrafts } from './decisions/drafts/decision-drafts.ts'
import { draftDecision } from './decisions/drafts/draft-decision.ts'
import { dropDecisionDraft } from './decisions/drafts/drop-decision-draft.ts'
import { editDecisionDraft } from './decisions/drafts/edit-decision-draft.ts'
import { issueDraftedDecision } from './decisions/drafts/issue-drafted-decision.ts'
import { decisions } from './decisions.ts'
import { evaluateAgain } from './evaluate-again.ts'
import { issueDecision } from './issue-decision.ts'
import { verificationPaths } from './paths.ts'
import { certificateContent } from './printed/certificate-content.ts'
import { certificateContentPaths } from './printed/certificate-content-paths.ts'
import { reopenDossier } from './reopen-dossier.ts'
import { dropRevocationCase } from './revocation/drop-revocation-case.ts'
import { lapseRevocationCases } from './revocation/lapse-cases.ts'
import { openRevocationCase } from './revocation/open-revocation-case.ts'
import { revocationCase } from './revocation/revocation-case.ts'
import { revocationCases } from './revocation/revocation-cases.ts'
import { verifyRevocationCase } from './revocation/verify-revocation-case.ts'
import { revokeCertificates } from './revoke-certificates.ts'
import { setCertificateNumbering } from './set-certificate-numbering.ts'
import type { DecisionItemView, DecisionSummary, DecisionView } from './shapes.ts'
import { listDecisionItems } from './store.ts'
import { certificateLabel } from './verification/certificate-label.ts'
import { credentialTags, labelTags, statusListTags, verificationKept, verificationTags } from './verification/kept.ts'
import { readyVerifications } from './verification/ready.ts'
import { verification } from './verification/verification.ts'
import { decisionItemView } from './views.ts'

const raw: Raw = { mediaType, of: ({ jwt }: { jwt: string }) => jwt }

/** Items of the decisions of a list in one statement; a decision read by itself has its own with it. */
const items: Loader<DecisionSummary | DecisionView, DecisionItemView[]> = async (queries, { app, actor }) => {
  const bare = queries.map(({ obj }) => obj).filter((parent) => !('items' in parent))
  const rows =
    bare.length > 0
      ? await listDecisionItems(
          app.database.db,
          actor,
          bare.map(({ id }) => id),
        )
      : []
  const byDecision = Map.groupBy(rows, ({ decisionId }) => decisionId)
  return queries.map(({ obj }) => ('items' in obj ? obj.items : (byDecision.get(obj.id) ?? []).map(decisionItemView)))
}

export const certificationModule: Module = {
  name: 'certification',
  summary: 'Decisions, certificates, their verification and the cases for their revocation',
  routes: [
    route('POST', '/decisions', 201, issueDecision),
    route('GET', '/decisions', 200, decisions),
    route('GET', '/decisions/:decisionId', 200, decision),
    route('GET', '/decisions/:decisionId/document', 200, decisionDocument),
    route('POST', '/decisions/:decisionId/document', 200, issueDecisionDocument),
    route('POST', '/decision-drafts', 201, draftDecision),
    route('GET', '/decision-drafts', 200, decisionDrafts),
    route('GET', '/decision-drafts/:draftId', 200, decisionDraft),
    route('PUT', '/decision-drafts/:draftId', 200, editDecisionDraft),
    route('POST', '/decision-drafts/:draftId/dropping', 200, dropDecisionDraft),
    route('POST', '/decision-drafts/:draftId/issue', 201, issueDraftedDecision, { location: '/decisions' }),
    route('POST', '/ministry-approvals', 201, approveForMinistry, { location: '/decisions' }),
    route('POST', '/repeated-evaluations', 201, evaluateAgain, { location: '/decisions' }),
    route('POST', '/sessions/:sessionId/dossiers/:dossierId/reopening', 200, reopenDossier),
    route('POST', '/revocations', 201, revokeCertificates, { location: '/decisions' }),
    route('POST', '/revocation-cases', 201, openRevocationCase),
    route('GET', '/revocation-cases', 200, revocationCases),
    route('GET', '/revocation-cases/:revocationCaseId', 200, revocationCase),
    route('POST', '/revocation-cases/:revocationCaseId/verification', 200, verifyRevocationCase),
    route('POST', '/revocation-cases/:revocationCaseId/dropping', 200, dropRevocationCase),
    route('GET', '/certificates', 200, certificates),
    route('GET', '/certificates/:certificateId', 200, certificate),
    route('GET', '/certificates/:code/verification', 200, verification, {
      cacheControl: verificationKept,
      tags: verificationTags,
      ready: readyVerifications,
    }),
    // A label does not change, whatever becomes of the certificate, unless its key is withdrawn.
    route('GET', '/certificates/:code/label', 200, certificateLabel, {
      cacheControl: 'public, max-age=86400',
      tags: labelTags,
    }),
    route('GET', '/certificates/:code/credential', 200, certificateCredential, {
      raw,
      cacheControl: 'public, max-age=3600',
      tags: credentialTags,
    }),
    route('GET', '/status-lists/:list', 200, statusListCredential, {
      raw,
      cacheControl: 'public, max-age=60',
      tags: statusListTags,
    }),
    route('GET', '/units/:unitCode/certificate-numbering', 200, certificateNumbering),
    route('PUT', '/units/:unitCode/certificate-numbering', 200, setCertificateNumbering),
  ],
  resolvers: {
    Query: {
      decision: query(decision),
      decisions: connection(decisions),
      decisionDocument: query(decisionDocument),
      decisionDraft: query(decisionDraft),
      decisionDrafts: connection(decisionDrafts),
      revocationCase: query(revocationCase),
      revocationCases: connection(revocationCases),
      certificate: query(certificate),
      certificates: connection(certificates),
      certificateNumbering: query(certificateNumbering),
      verification: query(verification),
      certificateLabel: query(certificateLabel),
      certificateCredential: query(certificateCredential),
      statusListCredential: query(statusListCredential),
    },
    Mutation: {
      issueDecision: mutation(issueDecision),
      issueDecisionDocument: mutation(issueDecisionDocument),
      draftDecision: mutation(draftDecision),
      editDecisionDraft: mutation(editDecisionDraft),
      dropDecisionDraft: mutation(dropDecisionDraft),
      issueDraftedDecision: mutation(issueDraftedDecision),
      approveForMinistry: mutation(approveForMinistry),
      evaluateAgain: mutation(evaluateAgain),
      reopenDossier: mutation(reopenDossier),
      openRevocationCase: mutation(openRevocationCase),
      verifyRevocationCase: mutation(verifyRevocationCase),
      dropRevocationCase: mutation(dropRevocationCase),
      revokeCertificates: mutation(revokeCertificates),
      setCertificateNumbering: mutation(setCertificateNumbering),
    },
  },
  jobs: [printDecision, lapseRevocationCases],
  plugin(server, app, identify) {
    didDocument(server, app)
    certificateContent(server, app, identify)
    return decisionContent(server, app, identify)
  },
  paths: { ...verificationPaths, ...decisionContentPaths, ...certificateContentPaths },
  loaders: { Decision: { items } },
}
