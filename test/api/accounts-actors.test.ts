import t from 'tap'
import type { Actor } from '../../src/core/actor.ts'
import { cachedActors } from '../../src/modules/accounts/actors.ts'
import { grantsOf } from '../../src/modules/accounts/store.ts'
import { openOffice } from '../support/accounts.ts'

const { database } = await openOffice(t)
const { db, pool } = database
const { rows } = await pool.query<{ id: string }>('select account_id as id from grants')
const id = rows[0]!.id

const setRole = (role: string) => pool.query('update grants set role = $1 where account_id = $2', [role, id])
const roles = (actor: Actor | null) => actor?.grants.map(({ role }) => role)

/** Actors whose reading waits, once it has read, until it is let go. */
function slowActors() {
  const waiting: (() => void)[] = []
  let reads = 0
  const actors = cachedActors(db, [
    async (...of) => {
      reads++
      const grants = await grantsOf(...of)
      await new Promise<void>((go) => waiting.push(go))
      return grants
    },
  ])
  /** Until so many have read. */
  const haveRead = async (count: number) => {
    while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const letGo = async (count: number) => {
    await haveRead(count)
    for (const go of waiting.splice(0)) go()
  }
  return { actors, haveRead, letGo, reads: () => reads }
}

t.test('many requests of one account at once read it once, later ones not at all', async (t) => {
  const { actors, letGo, reads } = slowActors()
  const asked = Array.from({ length: 20 }, () => actors.ofAccount(id))
  await letGo(1)
  for (const actor of await Promise.all(asked)) t.strictSame(roles(actor), ['administrator'])
  await actors.ofAccount(id)
  t.equal(reads(), 1)
})

t.test('what was read before a change is not kept, nor handed to those who ask after it', async (t) => {
  const { actors, haveRead, letGo } = slowActors()
  const before = actors.ofAccount(id)
  await haveRead(1)
  await setRole('minister')
  actors.forget(id)
  const after = actors.ofAccount(id)
  await letGo(2)
  await before
  t.strictSame(roles(await after), ['minister'])
  const later = actors.ofAccount(id)
  await letGo(1)
  t.strictSame(roles(await later), ['minister'])
  await setRole('administrator')
})

t.test('what is read while a change is not committed yet is not kept', async (t) => {
  const actors = cachedActors(db, [grantsOf])
  const client = await pool.connect()
  await client.query('begin')
  await client.query('update grants set role = $1 where account_id = $2', ['minister', id])
  actors.forget(id)
  t.strictSame(roles(await actors.ofAccount(id)), ['administrator'], 'not committed')
  await client.query('commit')
  client.release()
  t.strictSame(roles(await actors.ofAccount(id)), ['minister'], 'without any notification')
  await setRole('administrator')
})

t.test('the empty name stands for all accounts: news may have been missed', async (t) => {
  const actors = cachedActors(db, [grantsOf])
  await actors.ofAccount(id)
  await setRole('minister')
  t.strictSame(roles(await actors.ofAccount(id)), ['administrator'], 'nobody has told')
  actors.forget('')
  t.strictSame(roles(await actors.ofAccount(id)), ['minister'])
})
