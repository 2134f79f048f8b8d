import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import { integer, jsonb, text } from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import type { Signer } from '../signing/cms-signature.ts'

/** The files of a document that is issued: as it was printed, and as it came back signed. */
export const fileColumns = () => ({
  /** Of the printed file; null until it is printed. */
  sha256: text(),
  sizeBytes: integer(),
  signedSha256: text(),
  signedSizeBytes: integer(),
  signedAt: instant(),
  signers: jsonb().$type<Signer[]>(),
})

export const noFiles = {
  sha256: null,
  sizeBytes: null,
  signedSha256: null,
  signedSizeBytes: null,
  signedAt: null,
  signers: null,
}

type Columns = Record<keyof typeof noFiles, AnyColumn>

export const isPrintedWhole = (t: Columns): SQL => sql`num_nonnulls(${t.sha256}, ${t.sizeBytes}) in (0, 2)`

/** Nothing comes back signed that was not printed. */
export const isSignedWhole = (t: Columns): SQL =>
  sql`num_nonnulls(${t.signedSha256}, ${t.signedSizeBytes}, ${t.signedAt}, ${t.signers}) = case when ${t.signedSha256} is null then 0 else 4 end and (${t.signedSha256} is null or ${t.sha256} is not null)`
