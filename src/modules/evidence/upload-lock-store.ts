import type { ClientBase, Pool } from 'pg'

/** Channel on which a request asks who holds an upload to let it go. */
export const uploadsChannel = 'ocop_uploads'

/** Sets these locks of sessions apart from any others in the database: "tus". */
const space = 0x747573

/** Takes an upload for the session of a connection, which may hold many; false when another session has it. */
export async function holdUpload(client: ClientBase, id: string): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as held', [
    space,
    id,
  ])
  return rows[0]!.held
}

export const letUploadGo = (client: ClientBase, id: string) =>
  client.query('select pg_advisory_unlock($1, hashtext($2))', [space, id])

export const askForUpload = (db: Pool | ClientBase, id: string) =>
  db.query('select pg_notify($1, $2)', [uploadsChannel, id])
