import type { Context } from '../../../core/action.ts'
import { verificationUrl } from '../views.ts'
import { sealOf } from './seal.ts'
import { keepSeals, readForSeals } from './seal-store.ts'

type Asking = Pick<Context, 'db' | 'now' | 'world'>
export type Label = { code: string; address: string; signature: string; text: string }

/**
 * What the QR codes of certificates say, by code; codes that no certificate has are missing. Whoever prints one takes it
 * from here (docs/decisions/0022). A certificate gets its signature when it is first asked for, so that those from
 * before, and imported ones, have theirs too.
 */
export async function labelsOf({ db, now, world }: Asking, codes: readonly string[]): Promise<Map<string, Label>> {
  const rows = await readForSeals(db, codes)
  const { certificateKeys } = world
  // Labels are made anew when their key was withdrawn; what is printed already stays as it is.
  const missing = rows.filter(({ jws, kid }) => jws === null || certificateKeys.isWithdrawn(kid!))
  const made = missing.map((row) => ({ certificateId: row.id, ...sealOf(certificateKeys, row, now) }))
  const withdrawn = certificateKeys.withdrawn().map(({ kid }) => kid)
  const kept = await keepSeals(db, made, withdrawn)
  return new Map(
    rows.map(({ id, code, jws }) => {
      const address = verificationUrl(world, code)
      const signature = kept.get(id) ?? jws!
      return [code, { code, address, signature, text: `${address}?s=${signature}` }]
    }),
  )
}

/** What the QR code of one certificate says; null when no certificate has the code. */
export const qrText = async (asking: Asking, code: string): Promise<string | null> =>
  (await labelsOf(asking, [code])).get(code)?.text ?? null
