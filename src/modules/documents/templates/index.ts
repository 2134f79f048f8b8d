import type { Definition } from '../../forms/templates/definition.ts'
import type { BallotForm } from '../ballots/ballot-shapes.ts'
import type { ResultNotice } from '../notices/notice-shapes.ts'
import type { SessionDocument } from '../sessions/session-shapes.ts'
import { ballot } from './ballot.ts'
import { councilReport } from './council-report.ts'
import { minutes } from './minutes.ts'
import { resultNotice } from './result-notice.ts'

/** What can be printed: a paper by its kind, which says by which template. */
export type Paper =
  | { kind: 'ballot'; paper: BallotForm }
  | { kind: 'session'; paper: SessionDocument }
  | { kind: 'notice'; paper: ResultNotice }

/** The one template of each paper. Pure: same paper, same definition. */
export function definitionOf(one: Paper): Definition {
  if (one.kind === 'ballot') return ballot(one.paper)
  if (one.kind === 'notice') return resultNotice(one.paper)
  return one.paper.document === 'minutes' ? minutes(one.paper) : councilReport(one.paper)
}
