import { legalDay } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import type { CastBallot } from '../../scoring/ballots/ballot-store.ts'
import type { NamedMember } from '../../scoring/councils/council-store.ts'
import type { AgendaItem, SessionRow } from '../../scoring/sessions/session-store.ts'
import { issuerOf } from '../issuer.ts'
import type { BallotForm } from './ballot-shapes.ts'
import { criteriaTable } from './criteria-table.ts'

type Parts = {
  world: Pick<World, 'units'>
  session: SessionRow
  item: AgendaItem
  set: LoadedSet
  round: number
  scorer: Pick<NamedMember, 'name' | 'organisation' | 'position'> | null
  ballot: CastBallot | null
}

const contentUrl = ({ sessionId, dossierId }: AgendaItem, round: number, ballot: CastBallot | null): string => {
  const whose = ballot ? `accountId=${ballot.accountId}&` : ''
  return `/v1/sessions/${sessionId}/dossiers/${dossierId}/ballot-form/content?${whose}round=${round}`
}

/** The ballot, or the blank form of a round, as the criteria table (docs/law.md §5). */
export function ballotPaper({ world, session, item, set, round, scorer, ballot }: Parts): BallotForm {
  const { sessionId, dossierId, productCode, productName, producerName, setNo } = item
  return {
    sessionId,
    dossierId,
    round,
    documentId: null,
    title: 'Phiếu chấm điểm sản phẩm OCOP',
    ...issuerOf(world, session),
    councilName: session.councilName,
    heldOn: session.heldOn,
    date: ballot && legalDay(ballot.submittedAt),
    member: scorer && { name: scorer.name, organisation: scorer.organisation, position: scorer.position },
    productCode,
    productName,
    producerName,
    setNo,
    setName: set.source.name.vi,
    instrument: set.instrument.number,
    parts: criteriaTable(set.source, ballot?.choices ?? null),
    total: ballot?.total ?? null,
    opinion: ballot?.opinion ?? null,
    submittedAt: ballot?.submittedAt ?? null,
    hash: ballot?.hash.toString('hex') ?? null,
    contentUrl: contentUrl(item, round, ballot),
  }
}
