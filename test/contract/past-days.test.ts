import t from 'tap'
import { z } from 'zod'
import { futureDays } from '../../src/core/past-days.ts'
import { modules } from '../../src/modules/index.ts'

/** Days of an input that may lie ahead, each with the reason. */
const mayLieAhead: Readonly<Record<string, string>> = {
  'saveCalendarYear.days': 'days off are set before they come',
  'addRound.cutOffOn': 'a round is announced',
  'addRound.finishOn': 'a round is announced',
  'createCouncil.termFrom': 'a council may sit from a later day than that of its decision',
  'createCouncil.termUntil': 'a term ends on a day ahead',
  'renewCouncil.termFrom': 'a council may sit from a later day than that of its decision',
  'renewCouncil.termUntil': 'a term ends on a day ahead',
  'planSession.heldOn': 'a session is planned',
  'planSession.writtenUntil': 'opinions are asked for until then',
  'extendWrittenPeriod.writtenUntil': 'opinions are asked for until then',
  'addEvidence.validFrom': 'a paper may begin to hold later',
  'addEvidence.validUntil': 'a paper holds to a day ahead',
  'editEvidence.validFrom': 'a paper may begin to hold later',
  'editEvidence.validUntil': 'a paper holds to a day ahead',
  'addInquiryPaper.validFrom': 'a paper may begin to hold later',
  'addInquiryPaper.validUntil': 'a paper holds to a day ahead',
  'askSiteVisit.plannedOn': 'a visit is planned',
  'planSiteVisit.plannedOn': 'a visit is planned',
  'recordLot.bestBefore': 'goods keep until a day ahead',
  'updateLot.bestBefore': 'goods keep until a day ahead',
  'planInspections.fromDay': 'inspections are planned',
  'planInspections.untilDay': 'inspections are planned',
  'changeInspectionPlan.fromDay': 'inspections are planned',
  'changeInspectionPlan.untilDay': 'inspections are planned',
  'recordActivity.details': 'the certification of a material area holds to a day ahead',
  'editActivity.details': 'the certification of a material area holds to a day ahead',
  'importActivities.rows': 'the certification of a material area holds to a day ahead',
  'importCriteria.from': 'a further version of a set is announced',
  'importCertificates.rows': 'the last day of validity of a certificate',
  'importUnits.from': 'units change on a day that the law names ahead',
  'takeReportSnapshot.mapOn': 'the map of a day ahead is known once the law names it',
}

type Schema = { properties?: Record<string, unknown>; $defs?: Record<string, unknown> }

t.test('a command takes a day only as one that has come, but for those that may lie ahead', async (t) => {
  const taken = modules
    .flatMap(({ routes }) => routes.map(({ action }) => action))
    .filter(({ kind }) => kind === 'command')
    .flatMap(({ name, input }) => {
      const { properties = {}, $defs = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema
      const whole = (value: unknown): string =>
        JSON.stringify(value, (key, ref: unknown) =>
          key === '$ref' && typeof ref === 'string' && !ref.endsWith('/PastDay') ? $defs[ref.split('/').at(-1)!] : ref,
        )
      return Object.entries(properties)
        .filter(([, field]) => /"format":"date"/.test(whole(field)))
        .map(([field]) => `${name}.${field}`)
    })
  t.same(taken.sort(), Object.keys(mayLieAhead).sort())
})

t.test('days that have come are found in the inputs that take them', async (t) => {
  const names = ['issueDecision', 'approveForMinistry', 'revokeCertificates', 'forwardDossier', 'createCouncil']
  const day = '2026-06-02'
  const all = { signedOn: day, letterDate: day, decisionDate: day }
  const actions = modules.flatMap(({ routes }) => routes.map(({ action }) => action))
  for (const name of names)
    t.equal(futureDays(actions.find((one) => one.name === name)!.input, all, () => '2026-06-01').length, 1, name)
})
