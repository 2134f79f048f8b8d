import { action } from '../../../core/action.ts'
import { leadingRoles } from '../authority.ts'
import { SessionView } from '../shapes.ts'
import { movementInput, recordMovement } from './record-movement.ts'

export const recordArrival = action({
  name: 'recordArrival',
  summary: 'Record that somebody of the roll comes late, or comes back: from here on with the vote of the seat',
  kind: 'command',
  roles: leadingRoles,
  input: movementInput,
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  run: (context, movement) => recordMovement(context, movement, 'arrived'),
})
