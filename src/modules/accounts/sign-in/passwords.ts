import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB and two passes; about 45 ms here. */
const current = { memory: 19_456, passes: 2, parallelism: 1 }
const saltBytes = 16
const tagBytes = 32

const derive = promisify(argon2)
type Cost = typeof current
type Stored = Cost & { salt: Buffer; tag: Buffer }

const derived = (password: string, { salt, memory, passes, parallelism }: Cost & { salt: Buffer }, tagLength: number) =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce: salt, memory, passes, parallelism, tagLength })

const base64 = (value: Buffer): string => value.toString('base64').replace(/=+$/, '')

/** Argon2id of a password as a PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const tag = await derived(password, { ...current, salt }, tagBytes)
  return `$argon2id$v=19$m=${current.memory},t=${current.passes},p=${current.parallelism}$${base64(salt)}$${base64(tag)}`
}

function parsePhc(phc: string): Stored {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc)
  if (!parts) throw new Error('a stored password hash is not an Argon2id PHC string')
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

/** Stands for the hash of an account that is not there: as costly to try, matched by nothing. */
const nobody: Stored = { ...current, salt: Buffer.alloc(saltBytes), tag: randomBytes(tagBytes) }

/**
 * Whether a password belongs to a stored hash, and whether that hash was made at another cost than today's. Without a
 * hash it works as long and says no, so that the time of the answer does not tell which accounts exist.
 */
export async function verifyPassword(
  password: string,
  phc: string | null,
): Promise<{ matches: boolean; outdated: boolean }> {
  const stored = phc === null ? nobody : parsePhc(phc)
  const tag = await derived(password, stored, stored.tag.length)
  const { memory, passes, parallelism } = current
  const outdated = stored.memory !== memory || stored.passes !== passes || stored.parallelism !== parallelism
  return { matches: timingSafeEqual(tag, stored.tag) && phc !== null, outdated }
}

// No letters or digits that are taken for one another when read out or copied by hand.
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A new password to hand to a person: 100 random bits in groups of five. */
export function generatePassword(): string {
  const letters = [...randomBytes(20)].map((byte) => alphabet[byte % alphabet.length]!).join('')
  return letters.replace(/(.{5})(?=.)/g, '$1-')
}
