import { z } from 'zod'
import { Day, Id, InstantText, Line, Version } from '../../../core/shapes.ts'
import { dossierLevels } from '../../dossiers/rules.ts'
import { EvidenceView } from '../../dossiers/shapes.ts'
import { inquiryKinds, inquiryStates } from './rules.ts'

export const Participant = z
  .strictObject({ name: Line(200), organisation: Line(200) })
  .meta({ id: 'InquiryParticipant' })

const text = z.string().nullable()

export const InquiryView = z
  .strictObject({
    id: Id,
    dossierId: Id,
    level: z.enum(dossierLevels),
    kind: z.enum(inquiryKinds),
    state: z.enum(inquiryStates),
    matter: z.string().meta({ description: 'What is looked at, or tested' }),
    place: text.meta({ description: 'Of a visit' }),
    sample: text.meta({ description: 'Of a test' }),
    laboratory: text.meta({ description: 'Of a test' }),
    plannedOn: Day.nullable().meta({ description: 'The day of a visit' }),
    doneOn: Day.nullable().meta({ description: 'When the visit was held, or the sheet received' }),
    participants: z.array(Participant),
    findings: text,
    withdrawReason: text,
    papers: z.array(EvidenceView).meta({ description: 'Minutes, photographs, sheets' }),
    askedBy: z.string().meta({ description: 'Name of the member of the team' }),
    askedAt: InstantText,
    reported: z.boolean().meta({ description: 'A report that was handed over tells of it' }),
    version: Version,
  })
  .meta({ id: 'Inquiry' })
export type InquiryView = z.infer<typeof InquiryView>
export const InquiryList = z.strictObject({ items: z.array(InquiryView) }).meta({ id: 'InquiryList' })
