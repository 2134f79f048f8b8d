import { z } from 'zod'
import { Day, Id, InstantText, pageOf } from '../../../core/shapes.ts'
import { CertificateView } from '../../certification/shapes.ts'
import { dossierKinds, dossierStates } from '../../dossiers/rules.ts'
import { UnitCode } from '../../units/shapes.ts'
import { renewalStates } from './renewal-rules.ts'

export const RenewalState = z.enum(renewalStates).meta({
  id: 'RenewalState',
  description: 'Before, in or after the days of filing; filed: a re-evaluation was handed in',
})

const Dossier = z
  .strictObject({
    id: Id,
    kind: z.enum(dossierKinds),
    state: z.enum(dossierStates),
    filedAt: InstantText.nullable(),
  })
  .meta({ id: 'RenewalDossier' })

export const ExpiringCertificate = z
  .strictObject({
    id: Id.meta({ description: 'Of the certificate' }),
    certificate: CertificateView,
    daysLeft: z.int().meta({ description: '0 on its last day' }),
    window: z
      .strictObject({ opensOn: Day, closesOn: Day.meta({ description: 'The last day of filing' }) })
      .meta({ id: 'RenewalWindow' })
      .nullable()
      .meta({ description: 'null under an instrument that fixes none' }),
    state: RenewalState.nullable(),
    dossier: Dossier.nullable().meta({ description: 'Of the product, under way or handed in for the renewal' }),
    reminders: z.array(z.strictObject({ daysBefore: z.int(), at: InstantText }).meta({ id: 'RenewalReminder' })),
  })
  .meta({ id: 'ExpiringCertificate' })
export type ExpiringCertificate = z.infer<typeof ExpiringCertificate>
export const ExpiringPage = pageOf(ExpiringCertificate, 'ExpiringCertificatePage')

export const RemindersView = z
  .strictObject({
    unitCode: UnitCode,
    daysBefore: z.array(z.int()).meta({ description: 'The earliest first' }),
    own: z.boolean().meta({ description: 'Set by the province; else the usual ones' }),
  })
  .meta({ id: 'RenewalReminders', description: 'On which days before a certificate ends its producer is reminded' })
export type RemindersView = z.infer<typeof RemindersView>
