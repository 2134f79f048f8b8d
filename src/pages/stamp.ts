import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { publicActor } from '../core/actor.ts'
import type { Language } from '../core/language.ts'
import { perform } from '../core/perform.ts'
import type { App } from '../core/world.ts'
import { readCode } from '../modules/certification/codes.ts'
import { isInForce } from '../modules/certification/rules.ts'
import type { PictureView } from '../modules/register/profiles/profile-shapes.ts'
import { publicProduct } from '../modules/register/public-product.ts'
import type { StampView } from '../modules/traceability/shapes.ts'
import { stamp } from '../modules/traceability/stamp.ts'
import { pictureTag } from './catalogue/pictures.ts'
import { dayTag, dayText } from './dates.ts'
import { keptLanguage, languageOf, sendPage } from './layout.ts'
import { stampForm } from './stamp-form.ts'
import { lotCard } from './stamp-lot.ts'
import { stampWords, standingOf, toneOf } from './stamp-words.ts'
import { stateIcon } from './state-icon.ts'

const longestSerial = 60
const plain = (text: string): string => text.replaceAll(/\p{Cc}/gu, '')
const serialFrom = (typed: string): string => readCode(plain(typed)).slice(0, longestSerial)

type Parts = { serial: string; gtin?: string; lotCode?: string }

/** What a stamp's QR code opens: `/t/{serial}`, or the GS1 Digital Link where the product has a GTIN. */
export function stampPages(server: FastifyInstance, app: App): void {
  const show = async (request: FastifyRequest<{ Params: Parts }>, reply: FastifyReply) => {
    const language = languageOf(request)
    const output = await read(app, request)
    const picture = await pictureOf(app, output, request.id)
    const { heading } = stampWords[language].standings[standingOf(output)]
    return sendPage(reply, {
      language,
      title: output.stamp ? `${output.stamp.product}: ${heading}` : `${heading} · ${stampWords[language].title}`,
      body: output.stamp ? stampBody(output, output.stamp, { language, picture }) : unknownBody(output, language),
      status: output.stamp ? 200 : 404,
      // As in the API: a recall has to be seen at once.
      cacheControl: 'public, no-cache',
      indexed: false,
    })
  }
  server.get('/t', async (request, reply) => {
    const language = languageOf(request)
    const { serial } = request.query as { serial?: string | string[] }
    const wanted = typeof serial === 'string' ? serialFrom(serial) : ''
    if (wanted) return reply.redirect(`/t/${encodeURIComponent(wanted)}${keptLanguage(request)}`, 303)
    const { title } = stampWords[language]
    const body = html`<h1>${title}</h1><section class="card">!${stampForm(language)}</section>`
    return sendPage(reply, { language, title, body, cacheControl: 'public, max-age=300' })
  })
  for (const url of ['/t/:serial', '/01/:gtin/21/:serial', '/01/:gtin/10/:lotCode/21/:serial']) server.get(url, show)
}

/** What is too long or holds control characters is no stamp's, and a page says so better than a fault does. */
async function read(app: App, { params, id, query, headers }: FastifyRequest<{ Params: Parts }>): Promise<StampView> {
  const { serial, gtin, lotCode } = params
  // A proxy that knows where its users are may say so; nothing else of them is counted.
  const { province = headers['ocop-province'] } = query as { province?: unknown }
  const input = {
    ...(typeof province === 'string' && { province: plain(province).slice(0, 10) }),
    serial: serialFrom(serial),
    ...(gtin !== undefined && { gtin: plain(gtin).padStart(14, '0').slice(0, 14) }),
    ...(lotCode !== undefined && { lotCode: plain(lotCode).slice(0, 20) }),
  }
  return (await perform(app, stamp, input, { actor: publicActor, requestId: id })).output
}

/** The picture that the register shows of a product in force: what is in the hand can be compared with it. */
async function pictureOf(app: App, { stamp }: StampView, requestId: string): Promise<PictureView | null> {
  const { certificate } = stamp ?? {}
  if (!certificate || !isInForce(certificate.state)) return null
  const by = { actor: publicActor, requestId }
  return (await perform(app, publicProduct, { product: certificate.code }, by)).output.picture
}

function banner(view: StampView, language: Language): string {
  const standing = standingOf(view)
  const { heading, say } = stampWords[language].standings[standing]
  const { certificate, withdrawal } = view.stamp ?? {}
  const day = withdrawal?.withdrawnOn ?? certificate?.endedOn
  const said = {
    day: day ? dayText(day, language) : '',
    expires: certificate ? dayText(certificate.expiresOn, language) : '',
    reason: withdrawal?.reason ?? '',
  }
  const tone = toneOf[standing]
  return html`<div class="state ${tone}">!${stateIcon[tone]}<div><h1>${heading}</h1><p>${say(said)}</p></div></div>`
}

function unknownBody(view: StampView, language: Language): string {
  const words = stampWords[language]
  return html`<article class="card">!${banner(view, language)}
<p>${words.serial}: <span class="code">${view.serial}</span></p>
!${words.unknownHelp.map((line) => html`<p>${line}</p>`)}
</article>
<section class="card"><h2>${words.another}</h2>!${stampForm(language, view.serial)}</section>`
}

type Known = NonNullable<StampView['stamp']>

/** In groups of four, as people compare them. */
const grouped = (serial: string): string => serial.replaceAll(/(.{4})(?=.)/g, '$1-')

function certificateLine({ certificate }: Known, language: Language): string {
  const { noCertificate, stars, seeCertificate } = stampWords[language]
  if (!certificate) return html`${noCertificate}`
  const { code, number, star } = certificate
  return html`${number}, ${star} ${stars}. <a href="/v/${code}?lang=${language}">${seeCertificate}</a>`
}

/** Said with care: many look at one stamp for good reasons, and only who opens the package knows whether it is new. */
function scansCard({ scans }: Known, language: Language): string {
  const { scanned, firstScan, often } = stampWords[language]
  const { count, firstOn, isSuspected } = scans
  if (count === 0 || firstOn === null) return html`<section class="card"><p>${firstScan}</p></section>`
  return html`<section class="card"><p>${scanned(count, dayText(firstOn, language))}</p>!${isSuspected ? html`<p>${often}</p>` : ''}</section>`
}

type Shown = { language: Language; picture: PictureView | null }

function stampBody(view: StampView, stamp: Known, { language, picture }: Shown): string {
  const words = stampWords[language]
  const line = (name: string, value: string) => html`<div><dt>${name}</dt><dd>!${value}</dd></div>`
  const text = (value: string | number) => html`${String(value)}`
  const lines = [
    line(words.place, text(`${words.unit(stamp.commune.name)}, ${words.unit(stamp.province.name)}`)),
    line(words.certificate, certificateLine(stamp, language)),
    stamp.gtin === null ? '' : line(words.gtin, html`<span class="code">${stamp.gtin}</span>`),
    line(words.batch, text(stamp.batch)),
    line(words.number, text(stamp.number)),
    line(words.handedOver, dayTag(stamp.handedOverOn, language)),
    line(words.serial, html`<span class="code">${grouped(view.serial)}</span>`),
  ]
  return html`<article class="card">!${banner(view, language)}
<h2 class="product">${stamp.product}</h2>
<p class="lead">${stamp.producer}</p>
!${picture ? html`<div class="stamp-picture">!${pictureTag(picture, { alt: picture[language === 'en' ? 'altEn' : 'altVi'] ?? stamp.product, sizes: '(min-width: 40rem) 36rem, 100vw' })}</div>` : ''}
<dl>!${lines}</dl>
<p class="hint">${words.asOf} !${dayTag(view.asOf, language)}.</p>
</article>
!${scansCard(stamp, language)}
!${stamp.lot === null ? '' : lotCard(stamp.lot, language)}`
}
