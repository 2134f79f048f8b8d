import { type Instant, legalDay } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'
import type { PartCode } from '../../criteria/rules.ts'
import type { KnockOut } from '../../scoring/ballots/ballot-store.ts'
import { resultSummary } from '../../scoring/results/result-views.ts'
import { boundSet } from '../../scoring/results/standing.ts'
import type { AgendaItem, SessionRow } from '../../scoring/sessions/session-store.ts'
import type { ResultRow } from '../../scoring/store.ts'
import { unitName } from '../../units/shapes.ts'
import { issuerOf } from '../issuer.ts'
import { outcomeParts } from '../outcome-parts.ts'
import { followingOf, noticeTitle } from '../rules.ts'
import type { ResultNotice } from './notice-shapes.ts'

type Parts = {
  world: Pick<World, 'units' | 'criteria'>
  session: SessionRow & { closedAt: Instant }
  item: AgendaItem
  result: ResultRow
  dossier: Pick<ResultNotice, 'kind'> & { communeCode: string }
  findings: readonly KnockOut[]
}

/** The notice as data, dated by the day on which the session was closed until it is issued. Pure. */
export function noticePaper({ world, session, item, result, dossier, findings }: Parts): ResultNotice {
  const { sessionId, dossierId, productCode, productName, producerName, setNo } = item
  const { mean, parts, outcome, star } = resultSummary(result)
  const set = boundSet(world, item)
  const found = findings.filter((finding) => finding.dossierId === dossierId)
  return {
    sessionId,
    dossierId,
    title: noticeTitle,
    ...issuerOf(world, session),
    documentId: null,
    number: null,
    signer: null,
    date: legalDay(session.closedAt),
    councilName: session.councilName,
    heldOn: session.heldOn,
    productCode,
    productName,
    producerName,
    setNo,
    setName: set.source.name.vi,
    instrument: set.instrument.number,
    commune: unitName(world.units.named(dossier.communeCode)),
    kind: dossier.kind,
    mean,
    parts: set.source.parts.map(({ code, name, max }) => ({ code, name: name.vi, max, mean: parts[code as PartCode] })),
    outcome,
    star,
    ...outcomeParts(result.response, set, found),
    following: followingOf(result),
    contentUrl: `/v1/dossiers/${dossierId}/result-notice/content`,
  }
}
