import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { openDatabase } from '../../src/core/db.ts'
import { listen } from '../../src/core/notifications.ts'
import { uploadLocks } from '../../src/modules/evidence/upload-locks.ts'
import { testDatabase } from '../support/database.ts'
import { place } from '../support/place.ts'
import { dossierInput, producerInput, productInput } from '../support/sample-dossier.ts'
import { pdf } from '../support/sample-files.ts'
import { type ServiceProcess, serviceProcess } from '../support/service-process.ts'
import { sendInPieces } from '../support/tus.ts'

const { url } = await testDatabase(t)
const options = { skip: process.platform !== 'linux' && 'children are read from /proc' }
const settings = { DATABASE_URL: url, DATA_DIR: t.testdir(), LOG_LEVEL: 'fatal' }

const workersOf = async ({ child: { pid } }: ServiceProcess): Promise<number[]> =>
  (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number)

const living = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50)
}

async function addCommune(): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(`insert into units values ($1, 'commune', $2)`, [place.commune, place.province])
  const period = `insert into unit_periods values ($1, '2025-07-01', null, 'Xã Đình Lập', 'commune')`
  await owner.query(period, [place.commune])
  await owner.end()
}

const asking = (address: string) => {
  const headers: Record<string, string> = { 'content-type': 'application/json', connection: 'close' }
  const ask = async (method: string, route: string, body?: object): Promise<Record<string, string>> => {
    const answer = await fetch(address + route, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`)
    return (await answer.json()) as Record<string, string>
  }
  return { ask, headers }
}

t.test('processes serve one after another, and an upload goes on at any of them', options, async (t) => {
  await addCommune()
  const service = await serviceProcess({ ...settings, WEB_CONCURRENCY: '2' })
  t.teardown(() => service.child.kill('SIGKILL'))
  const workers = await workersOf(service)
  t.equal(workers.length, 2)
  t.equal(service.said.match(/OCOP is at/g)?.length, 1, 'it says once where it is')

  const { ask, headers } = asking(service.address!)
  const [, email, password] = /Administrator (\S+), .*: (\S+)/.exec(service.said)!
  const { accessToken: token } = await ask('POST', '/v1/sign-ins', { email, password })
  headers.authorization = `Bearer ${token}`
  const { id: producerId } = await ask('POST', '/v1/producers', { communeCode: place.commune, ...producerInput })
  const { id: productId } = await ask('POST', `/v1/producers/${producerId}/products`, productInput)
  const { id: dossierId } = await ask('POST', '/v1/dossiers', { productId, ...dossierInput(productInput.setNo) })
  const file = { item: 'awards', fileName: 'bang-khen.pdf' }
  const { id: evidenceId } = await ask('POST', `/v1/dossiers/${dossierId}/evidence`, file)
  const bytes = pdf('', 1_000_000)
  let killed = 0
  await sendInPieces(
    `${service.address}/v1/uploads`,
    bytes,
    { token: token! },
    { dossierId: dossierId!, evidenceId: evidenceId! },
    {
      retryDelays: Array(100).fill(100),
      onProgress(sent) {
        if (sent < 500_000 || killed) return
        killed = workers[0]!
        process.kill(killed, 'SIGKILL')
      },
    },
  )
  const { sha256 } = await ask('GET', `/v1/dossiers/${dossierId}/evidence/${evidenceId}`)
  t.equal(sha256, createHash('sha256').update(bytes).digest('hex'), 'byte for byte, though one of them was killed')
  await until(async () => (await workersOf(service)).filter((pid) => pid !== killed).length === 2)
  t.pass('the killed one is replaced')

  const ending = await workersOf(service)
  service.child.kill('SIGTERM')
  t.equal(await service.code, 0)
  t.same(ending.filter(living), [], 'SIGTERM ends them all in order')
})

t.test('processes whose first one is killed end as well', options, async (t) => {
  const service = await serviceProcess({ ...settings, WEB_CONCURRENCY: '2' })
  const workers = await workersOf(service)
  service.child.kill('SIGKILL')
  await until(() => !workers.some(living))
  t.pass()
})

t.test('several processes that cannot bind their port say so in one line and exit 1', async (t) => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  t.teardown(() => taken.close())
  const { port } = taken.address() as { port: number }
  const service = await serviceProcess({ ...settings, PORT: String(port), WEB_CONCURRENCY: '2' })
  t.equal(await service.code, 1)
  t.match(await service.err, /^ocop cannot start: cannot listen: .*EADDRINUSE[^\n]*\n$/)
})

t.test('of two processes one writes to an upload, and is asked to let it go when the other wants it', async (t) => {
  const asProcess = async () => {
    const database = openDatabase({ url })
    const notifications = await listen(url, { error: t.comment, warn: t.comment })
    const locks = uploadLocks(database, notifications)
    t.teardown(async () => {
      await locks.close()
      await notifications.close()
      await database.pool.end()
    })
    return locks
  }
  const [one, other] = [await asProcess(), await asProcess()]
  const told: string[] = []
  const first = one.newLock('upload')
  await first.lock(AbortSignal.timeout(10_000), async () => {
    told.push('asked')
    await first.unlock()
    told.push('let go')
  })
  await other.newLock('another').lock(AbortSignal.timeout(10_000), () => {})
  t.same(told, [], 'another upload is not waited for')
  const second = other.newLock('upload')
  await second.lock(AbortSignal.timeout(10_000), () => {})
  t.same(told, ['asked', 'let go'])

  const refused = one.newLock('upload').lock(AbortSignal.timeout(200), () => {})
  t.match(await refused.catch((error: unknown) => error), { body: /^failed to acquire lock/ }, 'who holds on keeps it')
})
