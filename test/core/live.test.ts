import t from 'tap'
import type { Actor } from '../../src/core/actor.ts'
import { type LiveLimits, liveStreams, watch } from '../../src/core/live.ts'
import { Problem } from '../../src/core/problem.ts'

const someone = (accountId: string | null): Actor => ({ accountId, name: 'ai đó', grants: [] })
const limits: LiveLimits = { heartbeatMs: 60_000, perAccount: 2, perInstance: 3 }
const codeOf = (error: unknown) => (error instanceof Problem ? error.code : error)

/** Something that changes, and one who watches it. */
function scene(over: Partial<LiveLimits> = {}) {
  const live = liveStreams({ ...limits, ...over })
  const seen = { value: 1, reads: 0, actor: someone('a') }
  const watching = (accountId: string | null = 'a', id: string | null = null) =>
    watch(live, {
      channel: 'things',
      subject: () => '7',
      identify: async () => (accountId === 'a' ? seen.actor : someone(accountId)),
      read: async () => {
        seen.reads += 1
        return { value: seen.value }
      },
      seen: id,
    })
  return { live, seen, watching }
}

t.test('who is slow gets the latest once, however often it changed', async (t) => {
  const { live, seen, watching } = scene()
  const { sights, close } = await watching()
  await sights.next()
  for (seen.value = 2; seen.value < 1000; seen.value++) live.wake('things', '7')
  const { value } = await sights.next()
  t.same(value?.output, { value: 1000 })
  t.equal(seen.reads, 2)
  close()
})

t.test('nothing is told when nothing that is seen has changed; other things wake nobody', async (t) => {
  const { live, seen, watching } = scene()
  const { sights } = await watching()
  const first = await sights.next()
  live.wake('things', '8')
  live.wake('others', '7')
  const next = sights.next()
  live.wake('things', '7')
  t.equal((await next).value, null)
  t.equal(seen.reads, 2)
  const again = await watching('a', first.value?.id ?? null)
  t.equal((await again.sights.next()).value, null, 'the client that comes back with the id has it already')
})

t.test(
  'news that were missed, which an empty subject stands for, wake all; so does a change of the account',
  async (t) => {
    const { live, seen, watching } = scene()
    const { sights } = await watching()
    await sights.next()
    for (const wake of [() => live.wake('things', ''), () => live.wakeAccount('a'), () => live.wakeAccount('')]) {
      const next = sights.next()
      seen.value += 1
      wake()
      t.equal((await next).value?.output.value, seen.value)
    }
  },
)

t.test('what comes between the first look and the first wait is not lost', async (t) => {
  const { live, seen, watching } = scene()
  const { sights } = await watching()
  seen.value = 5
  live.wake('things', '7')
  t.equal((await sights.next()).value?.output.value, 1)
  t.equal((await sights.next()).value?.output.value, 5)
})

t.test('without news a stream is looked at again by and by, and gives a sign of life', async (t) => {
  const { watching, seen } = scene({ heartbeatMs: 1 })
  const { sights } = await watching()
  await sights.next()
  t.equal((await sights.next()).value, null)
  t.equal(seen.reads, 2)
})

t.test('who may not look any more is told why, and the place is free', async (t) => {
  const { live, seen, watching } = scene({ perAccount: 1 })
  const { sights } = await watching()
  await sights.next()
  await t.rejects(watching(), { code: 'too-many-streams' })
  const identified = seen.actor
  Object.defineProperty(seen, 'actor', {
    get: () => {
      throw new Problem('invalid-token')
    },
    configurable: true,
  })
  live.wakeAccount('a')
  t.equal(await sights.next().catch(codeOf), 'invalid-token')
  Object.defineProperty(seen, 'actor', { value: identified })
  await watching()
})

t.test('streams are limited for an account and for the instance; who leaves makes room, waiting or not', async (t) => {
  const { watching } = scene()
  const [first, second] = [await watching(), await watching()]
  t.equal(await watching().catch(codeOf), 'too-many-streams')
  await watching('b')
  t.equal(await watching('c').catch(codeOf), 'service-busy')
  first.close()
  await second.sights.next()
  const waiting = second.sights.next()
  second.close()
  t.equal((await waiting).done, true)
  await watching('c')
  await watching('a')
})

t.test('the public watches nothing', async (t) => {
  const { watching } = scene()
  t.equal(await watching(null).catch(codeOf), 'unauthenticated')
})

t.test('an instance that goes down ends every stream and takes no more', async (t) => {
  const { live, watching } = scene()
  const { sights } = await watching()
  await sights.next()
  const waiting = sights.next()
  live.end()
  t.equal((await waiting).done, true)
  t.equal(await watching().catch(codeOf), 'service-busy')
})
