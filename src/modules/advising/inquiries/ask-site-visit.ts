import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Day, Id, Line, optional } from '../../../core/shapes.ts'
import { Prose } from '../../dossiers/shapes.ts'
import { advisingRoles } from '../authority.ts'
import { ask } from './ask.ts'
import { InquiryView } from './inquiry-shapes.ts'

export const askSiteVisit = action({
  name: 'askSiteVisit',
  summary: 'Ask for a visit to where a product is made, for a day or without one yet',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, matter: Prose, place: Line(300), plannedOn: optional(Day) }),
  output: InquiryView,
  subject: (_input, { id }) => ({ type: 'inquiry', id }),
  run: (context, { dossierId, ...visit }) =>
    ask(context, dossierId, { kind: 'site-visit', ...visit, sample: null, laboratory: null }),
})
