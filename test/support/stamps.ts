import type { Person, TestApp } from './app.ts'
import { done } from './path.ts'

export type Batch = { id: string; number: number; version: number; stampsUrl: string }
export type PrintedStamp = { number: number; serial: string; address: string }

/** A batch of stamps handed over for a product. */
export const handedOver = async (app: TestApp, officer: Person, productId: string, more: object = {}): Promise<Batch> =>
  (await done(app, officer, 'POST', '/v1/stamp-batches', {
    ...{ productId, count: 10, handedOverOn: '2026-06-01' },
    ...more,
  })) as unknown as Batch

/** The file for the printer, line by line. */
export async function printed({ server }: TestApp, as: Person, { stampsUrl }: Batch): Promise<PrintedStamp[]> {
  const answer = await server.inject({ url: stampsUrl, headers: { authorization: `Bearer ${as.token}` } })
  if (answer.statusCode !== 200) throw new Error(`${stampsUrl}: ${answer.body}`)
  const [, ...lines] = answer.body.trimEnd().split('\r\n')
  return lines.map((line) => {
    const [number, serial, address] = line.split(',')
    return { number: Number(number), serial: serial!, address: address! }
  })
}
