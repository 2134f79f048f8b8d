import { z } from 'zod'
import type { LegalDay } from '../../../core/clock.ts'
import { Day } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { type HeldState, stateOn, type Term } from '../rules.ts'
import { Ground, HeldState as HeldStateShape, RecognisedStar } from '../shapes.ts'
import { renewalWindowOn } from '../verification/renewal-window.ts'
import { verificationUrl } from '../views.ts'
import { certificateEndings, endingOf } from './lineage-rules.ts'

/** Nothing in it is a person's: the public reads it too. */
export const LineageEntry = z
  .strictObject({
    code: z.string(),
    number: z.string(),
    star: RecognisedStar,
    productCode: z.string().nullable().meta({
      description: 'What the product was called on the ballots of its evaluation; null for one that came in by import',
    }),
    issuedOn: Day,
    expiresOn: Day.meta({ description: 'Last day of validity' }),
    state: HeldStateShape,
    endedOn: Day.nullable().meta({ description: 'When it was revoked or superseded' }),
    endedBy: z
      .enum(certificateEndings)
      .nullable()
      .meta({ id: 'CertificateEnding', description: 'How it ended; null while it is in force' }),
    revocationGround: Ground.nullable(),
    supersededBy: z.string().nullable().meta({ description: 'Code of the certificate that took its place' }),
    verificationUrl: z.string(),
  })
  .meta({ id: 'LineageEntry', description: 'One of the certificates that a product has held' })
export type LineageEntry = z.infer<typeof LineageEntry>

export type LineageRow = Term & {
  id: string
  code: string
  number: string
  star: number
  productCode: string | null
  issuedOn: LegalDay
  revocationGround: LineageEntry['revocationGround']
  supersededById: string | null
}

type Here = Pick<World, 'publicUrl' | 'criteria' | 'checklists'>

/** All certificates of a product as they stand today, each with what became of it, the newest first. */
export function lineageView(world: Here, today: LegalDay, rows: readonly LineageRow[]): LineageEntry[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const window = renewalWindowOn(world, today)
  return rows
    .toSorted((one, other) => (one.issuedOn + one.id < other.issuedOn + other.id ? 1 : -1))
    .map((row) => {
      const { code, number, star, productCode, issuedOn, expiresOn, revocationGround } = row
      const state: HeldState = stateOn(row, today, window)
      const successor = byId.get(row.supersededById ?? '') ?? null
      return {
        ...{ code, number, star, productCode, issuedOn, expiresOn, state, revocationGround },
        endedOn: state === 'revoked' || state === 'superseded' ? row.endedOn : null,
        endedBy: endingOf(state, star, successor?.star ?? null),
        supersededBy: successor?.code ?? null,
        verificationUrl: verificationUrl(world, code),
      }
    })
}
