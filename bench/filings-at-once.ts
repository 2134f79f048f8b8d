import type { AtOnce } from './people.ts'
import { send } from './send.ts'
import type { Server } from './servers.ts'

/** Files all drafts of one commune at once, each received as soon as it is filed. Throws when a number is missing or given twice. */
export async function fileAtOnce(service: Server, { drafts, officer }: AtOnce): Promise<string> {
  const begun = performance.now()
  const numbers = await Promise.all(
    drafts.map(async ({ id, token }) => {
      await send(service, `/v1/dossiers/${id}/submission`, token)
      const { communeReceiptNumber } = await send(service, `/v1/dossiers/${id}/receipt`, officer)
      return Number.parseInt(String(communeReceiptNumber), 10)
    }),
  )
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const inOrder = numbers.toSorted((a, b) => a - b)
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
  const wrong = inOrder.filter((number, at) => number !== first + at)
  if (wrong.length > 0) throw new Error(`receipt numbers with a gap or a duplicate: ${inOrder.join(' ')}`)
  return `${drafts.length} dossiers filed and received at once in one commune: ${inOrder.length} receipt numbers from ${first} to ${last}, no gap, no duplicate, ${seconds} s`
}
