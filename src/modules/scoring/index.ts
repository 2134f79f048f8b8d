import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { recordArrival } from './attendance/record-arrival.ts'
import { recordDeparture } from './attendance/record-departure.ts'
import { myBallotDrafts } from './ballots/my-ballot-drafts.ts'
import { myBallots } from './ballots/my-ballots.ts'
import { recordKnockOut } from './ballots/record-knock-out.ts'
import { recordVerdict } from './ballots/record-verdict.ts'
import { saveBallotDraft } from './ballots/save-ballot-draft.ts'
import { submitBallot } from './ballots/submit-ballot.ts'
import { withdrawKnockOut } from './ballots/withdraw-knock-out.ts'
import { clearConflict } from './conflicts/clear-conflict.ts'
import { declareConflict } from './conflicts/declare-conflict.ts'
import { myConflicts } from './conflicts/my-conflicts.ts'
import { sessionConflicts } from './conflicts/session-conflicts.ts'
import { withdrawConflict } from './conflicts/withdraw-conflict.ts'
import { appointMember } from './councils/appoint-member.ts'
import { council } from './councils/council.ts'
import { grantsOf } from './councils/council-store.ts'
import { councils } from './councils/councils.ts'
import { createCouncil } from './councils/create-council.ts'
import { dismissMember } from './councils/dismiss-member.ts'
import { recuseMember } from './councils/recuse-member.ts'
import { renewCouncil } from './councils/renew-council.ts'
import { updateCouncilRegulation } from './councils/update-council-regulation.ts'
import { expertOpinions } from './experts/expert-opinions.ts'
import { giveExpertOpinion } from './experts/give-expert-opinion.ts'
import { callUpDossier } from './live/call-up-dossier.ts'
import { liveSession } from './live/live-session.ts'
import { dossierResult } from './results/dossier-result.ts'
import { dossierResults } from './results/dossier-results.ts'
import { sessionResults } from './results/session-results.ts'
import { addToAgenda } from './sessions/add-to-agenda.ts'
import { cancelSession } from './sessions/cancel-session.ts'
import { closeSession } from './sessions/close-session.ts'
import { concludeDossier } from './sessions/conclude-dossier.ts'
import { openRound } from './sessions/open-round.ts'
import { openSession } from './sessions/open-session.ts'
import { planSession } from './sessions/plan-session.ts'
import { postponeDossier } from './sessions/postpone-dossier.ts'
import { session } from './sessions/session.ts'
import { sessionProgress } from './sessions/session-progress.ts'
import { sessionsChannel } from './sessions/session-store.ts'
import { sessions } from './sessions/sessions.ts'
import { councilStatistics } from './statistics/council-statistics.ts'
import { sessionWhatIf } from './what-if/session-what-if.ts'
import { extendWrittenPeriod } from './written/extend-written-period.ts'
import { turnIntoMeeting } from './written/turn-into-meeting.ts'

const item = '/sessions/:sessionId/dossiers/:dossierId'

export const scoringModule: Module = {
  name: 'scoring',
  summary: 'Councils, their sessions, blind ballots and results',
  routes: [
    route('POST', '/councils', 201, createCouncil),
    route('GET', '/councils', 200, councils),
    route('GET', '/councils/:councilId', 200, council),
    route('GET', '/councils/:councilId/statistics', 200, councilStatistics),
    route('PUT', '/councils/:councilId/regulation', 200, updateCouncilRegulation),
    route('POST', '/councils/:councilId/renewal', 201, renewCouncil),
    route('POST', '/councils/:councilId/members', 200, appointMember),
    route('DELETE', '/councils/:councilId/members/:accountId', 200, dismissMember),
    route('POST', '/sessions', 201, planSession),
    route('GET', '/sessions', 200, sessions),
    route('GET', '/sessions/:sessionId', 200, session),
    route('POST', '/sessions/:sessionId/dossiers', 200, addToAgenda),
    route('POST', '/sessions/:sessionId/opening', 200, openSession),
    route('POST', '/sessions/:sessionId/arrivals', 200, recordArrival),
    route('POST', '/sessions/:sessionId/departures', 200, recordDeparture),
    route('POST', '/sessions/:sessionId/extensions', 200, extendWrittenPeriod),
    route('POST', '/sessions/:sessionId/cancellation', 200, cancelSession),
    route('GET', '/sessions/:sessionId/progress', 200, sessionProgress),
    route('GET', '/sessions/:sessionId/my-ballots', 200, myBallots),
    route('GET', '/sessions/:sessionId/my-ballot-drafts', 200, myBallotDrafts),
    route('POST', '/sessions/:sessionId/closing', 200, closeSession),
    route('GET', '/sessions/:sessionId/results', 200, sessionResults),
    route('GET', '/sessions/:sessionId/what-if', 200, sessionWhatIf),
    route('POST', '/conflict-declarations', 201, declareConflict),
    route('GET', '/conflict-declarations', 200, myConflicts),
    route('POST', '/conflict-declarations/:declarationId/withdrawal', 200, withdrawConflict),
    route('GET', '/sessions/:sessionId/conflicts', 200, sessionConflicts),
    route('POST', `${item}/conflict-clearances`, 200, clearConflict),
    route('GET', '/sessions/:sessionId/expert-opinions', 200, expertOpinions),
    route('POST', `${item}/expert-opinions`, 200, giveExpertOpinion),
    route('GET', '/sessions/:sessionId/live', 200, liveSession),
    route('POST', `${item}/calling-up`, 200, callUpDossier),
    route('POST', `${item}/recusals`, 200, recuseMember),
    route('PUT', `${item}/ballot-draft`, 200, saveBallotDraft),
    route('POST', `${item}/ballots`, 200, submitBallot),
    route('POST', `${item}/rounds`, 200, openRound),
    route('POST', `${item}/verdicts`, 200, recordVerdict),
    route('POST', `${item}/knock-outs`, 200, recordKnockOut),
    route('POST', `${item}/knock-out-withdrawals`, 200, withdrawKnockOut),
    route('POST', `${item}/conclusion`, 200, concludeDossier),
    route('POST', `${item}/meeting`, 200, turnIntoMeeting),
    route('POST', `${item}/postponement`, 200, postponeDossier),
    route('GET', '/dossiers/:dossierId/result', 200, dossierResult),
    route('GET', '/dossiers/:dossierId/results', 200, dossierResults),
  ],
  watchables: [{ action: liveSession, channel: sessionsChannel, subject: ({ sessionId }) => sessionId }],
  resolvers: {
    Query: {
      council: query(council),
      councils: connection(councils),
      session: query(session),
      sessions: connection(sessions),
      sessionProgress: query(sessionProgress),
      sessionConflicts: query(sessionConflicts),
      myConflicts: query(myConflicts),
      expertOpinions: query(expertOpinions),
      liveSession: query(liveSession),
      myBallots: query(myBallots),
      myBallotDrafts: query(myBallotDrafts),
      sessionResults: query(sessionResults),
      sessionWhatIf: query(sessionWhatIf),
      councilStatistics: query(councilStatistics),
      dossierResult: query(dossierResult),
      dossierResults: query(dossierResults),
    },
    Mutation: {
      createCouncil: mutation(createCouncil),
      updateCouncilRegulation: mutation(updateCouncilRegulation),
      renewCouncil: mutation(renewCouncil),
      appointMember: mutation(appointMember),
      dismissMember: mutation(dismissMember),
      planSession: mutation(planSession),
      declareConflict: mutation(declareConflict),
      withdrawConflict: mutation(withdrawConflict),
      clearConflict: mutation(clearConflict),
      giveExpertOpinion: mutation(giveExpertOpinion),
      addToAgenda: mutation(addToAgenda),
      recuseMember: mutation(recuseMember),
      openSession: mutation(openSession),
      recordArrival: mutation(recordArrival),
      recordDeparture: mutation(recordDeparture),
      cancelSession: mutation(cancelSession),
      saveBallotDraft: mutation(saveBallotDraft),
      submitBallot: mutation(submitBallot),
      callUpDossier: mutation(callUpDossier),
      openRound: mutation(openRound),
      recordVerdict: mutation(recordVerdict),
      recordKnockOut: mutation(recordKnockOut),
      withdrawKnockOut: mutation(withdrawKnockOut),
      concludeDossier: mutation(concludeDossier),
      postponeDossier: mutation(postponeDossier),
      turnIntoMeeting: mutation(turnIntoMeeting),
      extendWrittenPeriod: mutation(extendWrittenPeriod),
      closeSession: mutation(closeSession),
    },
  },
  grantsOf,
}
