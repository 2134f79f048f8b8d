import { type Instant, legalDay } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'
import type { Council } from '../../scoring/councils/council-store.ts'
import type { NamedSeat, SessionRow } from '../../scoring/sessions/session-store.ts'
import { issuerOf } from '../issuer.ts'
import { type SessionDocumentKind, titleOf } from '../rules.ts'
import type { DocumentItem, SessionDocument } from './session-shapes.ts'

type Parts = {
  world: Pick<World, 'units'>
  document: SessionDocumentKind
  session: SessionRow & { openedAt: Instant; closedAt: Instant }
  council: Council
  seats: readonly NamedSeat[]
  items: DocumentItem[]
  turned: SessionDocument['turned']
  withheld: number
}

const attending = ({ name, organisation, position, votes, present, presentAtClosing }: NamedSeat) => ({
  name,
  organisation,
  position,
  votes,
  present,
  // In writing nobody comes and nobody leaves.
  presentAtClosing: presentAtClosing ?? present,
})

/** The paper of a closed session as data, dated by the day on which it was closed. Pure. */
export function sessionPaper({ world, document, session, council, seats, ...listed }: Parts): SessionDocument {
  const { id: sessionId, form, heldOn, writtenUntil, openedAt, closedAt } = session
  const { quorumNumerator, quorumDenominator, spreadLimit } = session
  const { name, decisionNumber, decisionDate } = council
  return {
    document,
    sessionId,
    title: titleOf(document, form),
    ...issuerOf(world, session),
    documentId: null,
    number: null,
    signer: null,
    date: legalDay(closedAt),
    council: { name, decisionNumber, decisionDate },
    form,
    heldOn,
    writtenUntil,
    openedAt,
    closedAt,
    quorumNumerator,
    quorumDenominator,
    spreadLimit,
    members: seats.map(attending),
    ...listed,
    contentUrl: `/v1/sessions/${sessionId}/documents/${document}/content`,
  }
}
