import { action } from '../../../core/action.ts'
import { leadingRoles } from '../authority.ts'
import { SessionView } from '../shapes.ts'
import { movementInput, recordMovement } from './record-movement.ts'

export const recordDeparture = action({
  name: 'recordDeparture',
  summary:
    'Record that somebody leaves before the closing: ballots that were submitted stay, further ones are not waited for',
  kind: 'command',
  roles: leadingRoles,
  input: movementInput,
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  run: (context, movement) => recordMovement(context, movement, 'left'),
})
