import type { FastifyInstance, FastifyReply } from 'fastify'
import QRCode from 'qrcode'
import { publicActor } from '../core/actor.ts'
import { perform } from '../core/perform.ts'
import type { App } from '../core/world.ts'
import { certificateLabel } from '../modules/certification/verification/certificate-label.ts'

// Level M bears a label with 15 % of it scratched; four modules of quiet zone are what ISO/IEC 18004 asks for.
const look = { errorCorrectionLevel: 'M', margin: 4 } as const
const pngWidthPixels = 720

/** QR codes of verification pages, of certificates that exist only: nobody prints a code that leads nowhere. */
export function qrCodes(server: FastifyInstance, app: App): void {
  const textOf = async (code: string, requestId: string): Promise<string> =>
    (await perform(app, certificateLabel, { code }, { actor: publicActor, requestId })).output.text
  // The label of a certificate never changes, whatever becomes of the certificate.
  const keep = (reply: FastifyReply, mediaType: string) =>
    reply.header('cache-control', 'public, max-age=86400').type(mediaType)

  server.get<{ Params: { code: string } }>('/v/:code/qr.svg', async ({ params, id }, reply) => {
    const svg = await QRCode.toString(await textOf(params.code, id), { ...look, type: 'svg' })
    return keep(reply, 'image/svg+xml').header('content-security-policy', "default-src 'none'").send(svg)
  })
  server.get<{ Params: { code: string } }>('/v/:code/qr.png', async ({ params, id }, reply) => {
    const png = await QRCode.toBuffer(await textOf(params.code, id), { ...look, type: 'png', width: pngWidthPixels })
    return keep(reply, 'image/png').send(png)
  })
}
