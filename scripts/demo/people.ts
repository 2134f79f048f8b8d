import { randomBytes } from 'node:crypto'
import { type Client, Refused, type Who } from './client.ts'

type Made = { account: { id: string } }
type Found = { items: { id: string; email: string | null }[] }

/** Accounts of the case. An account of an earlier run gets a new password, since nobody kept the old one. */
export function peopleMaker({ send }: Client, administrator: Who) {
  const again = async (email: string): Promise<{ id: string; password: string }> => {
    const { items } = await send<Found>('GET', `/v1/accounts?search=${encodeURIComponent(email)}`, administrator)
    const { id } = items.find((account) => account.email === email)!
    const { password } = await send<{ password: string }>('POST', `/v1/accounts/${id}/password`, administrator, {})
    return { id, password }
  }
  const account = async (name: string, email: string): Promise<{ id: string; password: string }> => {
    const password = randomBytes(12).toString('base64url')
    try {
      const made = await send<Made>('POST', '/v1/accounts', administrator, { name, email, password })
      return { id: made.account.id, password }
    } catch (error) {
      if (error instanceof Refused && error.problem.code === 'already-exists') return again(email)
      throw error
    }
  }
  return async (name: string, email: string, grant?: { role: string; unitCode: string }): Promise<Who> => {
    const { id, password } = await account(name, email)
    if (grant) await send('POST', `/v1/accounts/${id}/grants`, administrator, grant).catch(ignoreDouble)
    const { accessToken } = await send<{ accessToken: string }>('POST', '/v1/sign-ins', null, { email, password })
    return { id, token: accessToken }
  }
}

const ignoreDouble = (error: unknown): void => {
  if (!(error instanceof Refused && error.problem.code === 'already-exists')) throw error
}
