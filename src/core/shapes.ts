import { z } from 'zod'
import { usualPageSize } from './page.ts'

/** UUIDv7 made by the application (RFC 9562). */
export const Id = z
  .uuid()
  .meta({ id: 'Id', description: 'UUID (RFC 9562), version 7', example: '01993b5e-8a00-7000-8000-000000000000' })

export const InstantText = z.iso.datetime().meta({ id: 'Instant', description: 'Instant in UTC (RFC 3339)' })

export const Day = z.iso.date().meta({ id: 'LegalDay', description: 'Legal day in Viet Nam, YYYY-MM-DD' })

/** The day of something that has happened: signed, found, registered. `parseInput` refuses a later day than today's. */
export const PastDay = z.iso
  .date()
  .meta({ id: 'PastDay', description: 'Legal day in Viet Nam, YYYY-MM-DD, not after today (else `in-future`)' })

/** Trimmed, not empty, Unicode NFC, so that "Chè" typed on any device is the same word. */
export const Line = (max: number) => z.string().trim().normalize('NFC').min(1).max(max)

/** A field that may be left out or null; the action always reads null then. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)

/** As `optional`, for a field that then has a value of its own. Said here and not in the SDL: compiled queries fill in no defaults of inputs. */
export const optionalOr = <Schema extends z.ZodType>(schema: Schema, fallback: z.output<Schema>) =>
  optional(schema).transform((value) => (value ?? fallback) as z.output<Schema>)

export const LocalText = z.strictObject({ vi: z.string(), en: z.string() }).meta({ id: 'LocalText' })

/** Version of an aggregate; REST shows it as the ETag too. */
export const Version = z.int().min(1).meta({ id: 'Version' })

/** Arguments of a list: at most `first` things after the cursor `after`. */
export const pageInput = {
  first: z.int().min(1).max(100).default(usualPageSize),
  after: optional(z.string().max(200)),
}

/** A page of a list, walked by key and not by offset, so that it stays fast and skips nothing. */
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .strictObject({
      items: z.array(item),
      pageInfo: z.strictObject({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    })
    .meta({ id })
