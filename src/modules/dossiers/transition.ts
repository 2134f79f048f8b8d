import { fail } from '../../core/problem.ts'
import { allowedEvents, type DossierEvent, type DossierState, nextState, type Standing } from './rules.ts'

/** The state after an event, or 409 with the state the dossier is in and what is allowed now. */
export function transition(dossier: Standing, event: DossierEvent): DossierState {
  return (
    nextState(dossier, event) ?? fail('dossier-wrong-state', { state: dossier.state, allowed: allowedEvents(dossier) })
  )
}
