import type { FastifyInstance, FastifyReply } from 'fastify'
import { perform, type Request } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { printer } from '../../forms/printing.ts'
import { certificate } from '../certificate.ts'
import { certificates } from '../certificates.ts'
import type { CertificateView } from '../shapes.ts'
import { labelsOf } from '../verification/qr-text.ts'
import { type PrintedCertificate, printedCertificate } from './printed-certificate.ts'

/** Certificates as PDF: one, named by `contentUrl`, and all that a decision gave in one file. */
export function certificateContent(server: FastifyInstance, app: App, identify: Identify): void {
  const worker = new URL('./print-worker.ts', import.meta.url)
  // Two threads: whoever wants one certificate does not wait for five hundred of another's.
  const single = printer<readonly PrintedCertificate[]>(worker)
  const many = printer<readonly PrintedCertificate[]>(worker)
  server.addHook('onClose', async () => void (await Promise.all([single.close(), many.close()])))
  const send = (reply: FastifyReply, name: string, bytes: Buffer) =>
    reply
      .type('application/pdf')
      .headers({
        'content-disposition': `inline; filename="${name}.pdf"`,
        'cache-control': 'private, no-cache',
      })
      .send(bytes)

  server.get('/v1/certificates/:certificateId/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output } = await perform(app, certificate, request.params, by)
    return send(reply, `certificate-${output.code}`, await single.print(await printedOf(app, [output])))
  })
  server.get<{ Params: { decisionId: string } }>(
    '/v1/decisions/:decisionId/certificates/content',
    async (request, reply) => {
      const { decisionId } = request.params
      const all = await certificatesOf(app, decisionId, { actor: await identify(request), requestId: request.id })
      if (all.length === 0) fail('not-found')
      return send(reply, `certificates-${decisionId}`, await many.print(await printedOf(app, all)))
    },
  )
}

/** With what their QR codes say. */
async function printedOf(
  { database: { db }, clock, world }: App,
  views: readonly CertificateView[],
): Promise<PrintedCertificate[]> {
  const codes = views.map(({ code }) => code)
  const labels = await labelsOf({ db, now: clock().toISOString(), world }, codes)
  return views.map((view) => printedCertificate(world, view, labels.get(view.code)!))
}

/** What the decision gave, as far as it is within reach, in the order of the paper. */
async function certificatesOf(app: App, decisionId: string, by: Request): Promise<CertificateView[]> {
  const newestFirst: CertificateView[] = []
  let after: string | null = null
  do {
    const { output }: { output: Page } = await perform(app, certificates, { decisionId, first: 100, after }, by)
    newestFirst.push(...output.items)
    after = output.pageInfo.hasNextPage ? output.pageInfo.endCursor : null
  } while (after !== null)
  return newestFirst.toReversed()
}

type Page = { items: CertificateView[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
