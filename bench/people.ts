import type { JsonWebKey } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { openDatabase } from '../src/core/db.ts'
import { foldedWords } from '../src/core/folded-words.ts'
import { issueAccessToken } from '../src/modules/accounts/tokens/access-tokens.ts'
import { loadSigningKeys } from '../src/modules/accounts/tokens/signing-keys.ts'

export const secretKey = 'bench-secret-key-of-32-characters-or-more'
export const issuer = 'https://ocop.bench'
export const tokenMinutes = 60

export type Draft = { id: string; token: string }
export type AtOnce = { drafts: Draft[]; officer: string }

export type People = {
  /** What own tokens are verified with. */
  jwk: JsonWebKey
  /** Token of a province's officer. */
  officer: string
  /** Where that is. */
  province: string
  /** Nine people who hold nothing yet, to be a council. */
  council: { id: string; token: string }[]
  /** Dossiers that wait for a session, each with choices that a ballot may hold. */
  reviewed: { id: string; choices: Record<string, number> }[]
  /** Complete drafts that may be filed on any day, each with a token of its producer. */
  drafts: Draft[]
  /** Further ones of one commune, and a token of its officer. */
  atOnce: AtOnce
  /** One more, to which papers are added. */
  spare: Draft
  /** Codes of certificates of every state. */
  codes: string[]
  /** Communes with products. */
  communes: string[]
  /** Names of products as they are written. */
  names: string[]
  /** Of those, names with which no other begins. */
  soleNames: string[]
}

/**
 * What people type who look for a product, without diacritics: every other one the whole name, the others its first word
 * and its last two, which say what it is and where it comes from.
 */
export function typed(name: string, no: number): string {
  const words = foldedWords(name)
  return (no % 2 === 0 ? words : [...words.slice(0, 1), ...words.slice(-2)]).join(' ')
}

/** A token of a new person with a role on a unit, and what it is verified with. */
export async function personWith(
  url: string,
  role: string,
  unitCode: string,
): Promise<{ token: string; jwk: JsonWebKey }> {
  const { db, pool } = openDatabase({ url, maxConnections: 1 })
  try {
    const id = uuidv7()
    const now = new Date().toISOString()
    await pool.query(`insert into accounts (id, kind, name, email, created_at) values ($1, 'person', 'A', $2, $3)`, [
      id,
      `${id}@bench.invalid`,
      now,
    ])
    await pool.query('insert into grants (id, account_id, role, unit_code) values ($1, $2, $3, $4)', [
      uuidv7(),
      id,
      role,
      unitCode,
    ])
    const keys = await loadSigningKeys({ db, pool }, { secretKey, clock: () => new Date(), purpose: 'access-token' })
    const { accessToken } = issueAccessToken({ keys, publicUrl: issuer, accessTokenMinutes: tokenMinutes }, id, now)
    return { token: accessToken, jwk: keys.published(now)[0]! }
  } finally {
    await pool.end()
  }
}

const mostAtOnce = 200
const membersOfCouncil = 9
const dossiersOfSession = 60

const producersWithDrafts = `
  select producer_id from dossiers where state = 'draft' group by producer_id having count(*) > 10`

/** Accounts and tokens for those who use the province. */
export async function makePeople(url: string): Promise<People> {
  const { db, pool } = openDatabase({ url, maxConnections: 1 })
  try {
    const clock = () => new Date()
    const now = clock().toISOString()
    const keys = await loadSigningKeys({ db, pool }, { secretKey, clock, purpose: 'access-token' })
    const tokenOf = (accountId: string) =>
      issueAccessToken({ keys, publicUrl: issuer, accessTokenMinutes: tokenMinutes }, accountId, now).accessToken
    const column = async (text: string, values: unknown[] = []) =>
      (await pool.query<{ value: string }>(text, values)).rows.map(({ value }) => value)

    const newPerson = async (name: string) => {
      const accountId = uuidv7()
      await pool.query(`insert into accounts (id, kind, name, email, created_at) values ($1, 'person', $2, $3, $4)`, [
        accountId,
        name,
        `${accountId}@bench.invalid`,
        now,
      ])
      return accountId
    }
    /** The token of a new person with a role. */
    const personWith = async (role: string, on: 'unit_code' | 'producer_id', place: string) => {
      const accountId = await newPerson(role)
      const grant = `insert into grants (id, account_id, role, ${on}) values ($1, $2, $3, $4)`
      await pool.query(grant, [uuidv7(), accountId, role, place])
      return tokenOf(accountId)
    }
    const tokens = new Map<string, string>()
    for (const producerId of await column(`select producer_id as value from (${producersWithDrafts}) as p`))
      tokens.set(producerId, await personWith('producer', 'producer_id', producerId))
    const { rows } = await pool.query<{ id: string; producer_id: string; commune_code: string }>(
      `select id, producer_id, commune_code from dossiers where state = 'draft' and kind <> 're-evaluation' and producer_id in (${producersWithDrafts}) order by md5(id::text)`,
    )
    const byCommune = [...Map.groupBy(rows, (row) => row.commune_code)].sort(([, a], [, b]) => b.length - a.length)
    const [commune, ofCommune] = byCommune[0]!
    const together = new Set(ofCommune.slice(0, mostAtOnce))
    const [spare, ...alone] = rows.filter((row) => !together.has(row))
    const draftOf = ({ id, producer_id }: (typeof rows)[number]) => ({ id, token: tokens.get(producer_id)! })
    const [officer] = await column(`select account_id as value from grants where role = 'province-officer'`)
    const council: People['council'] = []
    for (let at = 1; at <= membersOfCouncil; at++) {
      const id = await newPerson(`Thành viên ${at}`)
      council.push({ id, token: tokenOf(id) })
    }
    const reviewed = await pool.query<People['reviewed'][number]>(
      `select id, self_assessment as choices from dossiers
        where state = 'reviewed' and level = 'province' order by md5(id::text) limit $1`,
      [dossiersOfSession],
    )
    return {
      jwk: keys.published(now)[0]!,
      officer: tokenOf(officer!),
      province: (await column(`select unit_code as value from grants where role = 'province-officer'`))[0]!,
      council,
      reviewed: reviewed.rows,
      drafts: alone.map(draftOf),
      atOnce: {
        drafts: [...together].map(draftOf),
        officer: await personWith('commune-officer', 'unit_code', commune),
      },
      spare: draftOf(spare!),
      codes: await column('select code as value from certificates order by md5(code) limit 5000'),
      communes: await column('select distinct commune_code as value from certificates order by 1 limit 50'),
      names: await column('select name as value from products order by md5(id::text) limit 5000'),
      soleNames: await column(
        `select name as value from (
           select name, lead(name) over (order by name collate "C") as next from products
         ) as named where next not like name || '%' order by md5(name) limit 100`,
      ),
    }
  } finally {
    await pool.end()
  }
}
