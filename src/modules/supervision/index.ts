import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { expiringCertificates } from './renewal/expiring-certificates.ts'
import { remindOfRenewals } from './renewal/remind-of-renewals.ts'
import { renewalReminders } from './renewal/renewal-reminders.ts'
import { setRenewalReminders } from './renewal/set-renewal-reminders.ts'

export const supervisionModule: Module = {
  name: 'supervision',
  summary: 'What follows recognition: certificates that come to an end and the reminders of it',
  routes: [
    route('GET', '/expiring-certificates', 200, expiringCertificates),
    route('GET', '/units/:unitCode/renewal-reminders', 200, renewalReminders),
    route('PUT', '/units/:unitCode/renewal-reminders', 200, setRenewalReminders),
  ],
  resolvers: {
    Query: { expiringCertificates: connection(expiringCertificates), renewalReminders: query(renewalReminders) },
    Mutation: { setRenewalReminders: mutation(setRenewalReminders) },
  },
  jobs: [remindOfRenewals],
}
