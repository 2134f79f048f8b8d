import type { PoolClient } from 'pg'

/** The first audit entry that its chain does not bear out, in the order of subjects. */
export type BrokenEntry = { subjectType: string; subjectId: string; seq: number }

// As `recordSql` in core/perform.ts makes the hash: of the previous one and of what the row says. The unique key of the
// table has the order of the windows, so nothing is sorted and memory stays flat however long the log is.
const chains = `
  select subject_type, subject_id, seq,
         seq = row_number() over chain
           and hash = sha256(coalesce(lag(hash) over chain, ''::bytea) || convert_to(jsonb_build_array(
                 id, at::text, actor_id, action, subject_type, subject_id, seq, input)::text, 'UTF8')) as whole
    from audit_entries
  window chain as (partition by subject_type, subject_id order by seq)`

export async function firstBrokenEntry(client: PoolClient): Promise<BrokenEntry | null> {
  const { rows } = await client.query<BrokenEntry>(
    `select subject_type as "subjectType", subject_id as "subjectId", seq from (${chains}) as entries
      where not whole order by subject_type, subject_id, seq limit 1`,
  )
  return rows[0] ?? null
}

export async function countEntries(client: PoolClient): Promise<{ entries: number; subjects: number }> {
  const { rows } = await client.query<{ entries: number; subjects: number }>(
    'select count(*)::int as entries, (count(*) filter (where seq = 1))::int as subjects from audit_entries',
  )
  return rows[0]!
}
