import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { oneAtATime } from '../../src/core/one-at-a-time.ts'

t.test(
  'what is read again and again ends with what was true when it was last asked, however long each reading takes',
  async (t) => {
    let truth = 0
    let known = 0
    const times = [40, 1, 20, 1, 10]
    let at = 0
    const reload = oneAtATime(async () => {
      const read = truth
      await sleep(times[at++ % times.length])
      known = read
    })
    const asked = times.map(async () => {
      truth++
      const now = truth
      await reload()
      t.ok(known >= now, 'nobody who asked has something older')
    })
    await Promise.all(asked)
    t.equal(known, truth)
  },
)

t.test('a reading that failed keeps nobody from the next', async (t) => {
  let runs = 0
  const reload = oneAtATime(async () => {
    if (++runs === 1) throw new Error('away')
    return runs
  })
  const first = reload()
  const second = reload()
  await t.rejects(first, { message: 'away' })
  t.equal(await second, 2)
  t.equal(await reload(), 3)
})
