import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'

const begun = 'ocop-open-data-'
// Containers may share a folder and have each a process of the same number.
const ofThisHost = `${begun}${hostname()}-`
const own = new Set<string>()

/** A new folder below `parent` for the files of this process. Those that killed processes of this host left are removed. */
export async function ownFolder(parent: string): Promise<string> {
  await sweep(parent)
  const folder = await mkdtemp(path.join(parent, `${ofThisHost}${process.pid}-`))
  own.add(folder)
  return folder
}

async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent)
  const left = names.filter((name) => {
    const pid = name.startsWith(ofThisHost) ? /^(\d+)-\w+$/.exec(name.slice(ofThisHost.length))?.[1] : undefined
    return pid !== undefined && !own.has(path.join(parent, name)) && !isRunning(Number(pid))
  })
  // What another user left is theirs to remove.
  await Promise.allSettled(left.map((name) => rm(path.join(parent, name), { recursive: true, force: true })))
}

/** Another process than this one: what stands under this one's number and is not its own was left by one before it. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
