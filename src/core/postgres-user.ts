import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whom the embedded server runs as: null is ourselves; PostgreSQL refuses to run as root. */
export type ServerUser = { uid: number; gid: number } | null

async function known(): Promise<ServerUser> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  )
  return uid && gid ? { uid, gid } : null
}

/** Ourselves or, for root, the user `postgres`, made when the machine has none (a fresh container). */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null
  try {
    return await known()
  } catch {
    try {
      await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
      return await known()
    } catch (cause) {
      throw new Error('PostgreSQL does not run as root: add a user named postgres, or run as another user', { cause })
    }
  }
}

/** Runs a program as the server's user, from a directory that every user may be in and with nothing of our secrets. */
export function runAs(
  user: ServerUser,
  file: string,
  args: readonly string[],
): Promise<{ stdout: string; stderr: string }> {
  const { PATH, SystemRoot } = process.env
  return run(file, args, { ...user, cwd: '/', env: { PATH, LC_ALL: 'C', ...(SystemRoot && { SystemRoot }) } })
}

/** Whether the user may enter a directory: a clone below /root is closed to all but root. */
export async function mayEnter(user: ServerUser, directory: string): Promise<boolean> {
  if (!user) return true
  return runAs(user, 'test', ['-x', directory]).then(
    () => true,
    () => false,
  )
}
