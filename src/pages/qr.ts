import type { FastifyInstance, FastifyReply } from 'fastify'
import QRCode from 'qrcode'
import { publicActor } from '../core/actor.ts'
import { perform } from '../core/perform.ts'
import { tagHeaders } from '../core/rest.ts'
import type { App } from '../core/world.ts'
import type { LabelView } from '../modules/certification/shapes.ts'
import { certificateLabel } from '../modules/certification/verification/certificate-label.ts'
import { labelTags } from '../modules/certification/verification/kept.ts'

// Level M bears a label with 15 % of it scratched; four modules of quiet zone are what ISO/IEC 18004 asks for.
const look = { errorCorrectionLevel: 'M', margin: 4 } as const
const pngWidthPixels = 720

/** QR codes of verification pages, of certificates that exist only: nobody prints a code that leads nowhere. */
export function qrCodes(server: FastifyInstance, app: App): void {
  const labelOf = async (code: string, requestId: string): Promise<LabelView> =>
    (await perform(app, certificateLabel, { code }, { actor: publicActor, requestId })).output
  // The label of a certificate does not change, whatever becomes of the certificate, unless its key is withdrawn.
  const keep = (reply: FastifyReply, label: LabelView, mediaType: string) =>
    reply.headers({ 'cache-control': 'public, max-age=86400', ...tagHeaders(labelTags(label)) }).type(mediaType)

  server.get<{ Params: { code: string } }>('/v/:code/qr.svg', async ({ params, id }, reply) => {
    const label = await labelOf(params.code, id)
    const svg = await QRCode.toString(label.text, { ...look, type: 'svg' })
    return keep(reply, label, 'image/svg+xml').header('content-security-policy', "default-src 'none'").send(svg)
  })
  server.get<{ Params: { code: string } }>('/v/:code/qr.png', async ({ params, id }, reply) => {
    const label = await labelOf(params.code, id)
    const png = await QRCode.toBuffer(label.text, { ...look, type: 'png', width: pngWidthPixels })
    return keep(reply, label, 'image/png').send(png)
  })
}
