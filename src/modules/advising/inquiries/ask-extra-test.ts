import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { Prose } from '../../dossiers/shapes.ts'
import { advisingRoles } from '../authority.ts'
import { ask } from './ask.ts'
import { InquiryView } from './inquiry-shapes.ts'

export const askExtraTest = action({
  name: 'askExtraTest',
  summary: 'Ask for a test besides those in the dossier: of what, on which sample, by which laboratory',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, matter: Prose, sample: Line(300), laboratory: Line(300) }),
  output: InquiryView,
  subject: (_input, { id }) => ({ type: 'inquiry', id }),
  run: (context, { dossierId, ...test }) =>
    ask(context, dossierId, { kind: 'extra-test', ...test, place: null, plannedOn: null }),
})
