import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { nation, publicActor } from '../../core/actor.ts'
import { perform } from '../../core/perform.ts'
import { fail, Problem } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import type { App } from '../../core/world.ts'
import { accountSubject } from './account-views.ts'
import { addGrant } from './people/add-grant.ts'
import { Email } from './shapes.ts'
import { generatePassword, hashPassword } from './sign-in/passwords.ts'
import { insertAccount, lockAdministrators, lockFirstAdministrator } from './store.ts'

/** Asked by the service itself at its first start, so it has no door; an action all the same, to be audited. */
const establishAdministrator = action({
  name: 'establishAdministrator',
  summary: 'Open the account of the first administrator',
  kind: 'command',
  roles: 'public',
  input: z.strictObject({ email: Email }),
  output: z.strictObject({ accountId: Id, password: z.string() }),
  subject: (_, { accountId }) => accountSubject(accountId),
  redact: ['email'],
  idempotent: false,
  async run({ db, now, world }, { email }) {
    await lockFirstAdministrator(db)
    if ((await lockAdministrators(db)).length > 0) fail('already-exists')
    const password = generatePassword()
    const passwordHash = await hashPassword(password)
    const { id } = await insertAccount(db, {
      id: uuidv7(),
      kind: 'person',
      name: 'Administrator',
      email,
      passwordHash,
      createdAt: now,
    })
    await addGrant({ db, world }, { accountId: id, role: 'administrator', on: 'unit', id: nation })
    return { accountId: id, password }
  },
})

/**
 * Makes the first administrator, on the nation, and returns the password, which is kept nowhere; null when an
 * administrator is there, also when another instance has just made it. The unit `VN` must have been loaded.
 */
export async function ensureAdministrator(
  app: App,
  email = 'admin@ocop.local',
): Promise<{ email: string; password: string } | null> {
  try {
    const request = { actor: publicActor, requestId: null }
    const { output } = await perform(app, establishAdministrator, { email }, request)
    return { email, password: output.password }
  } catch (error) {
    if (error instanceof Problem && error.code === 'already-exists') return null
    throw error
  }
}
