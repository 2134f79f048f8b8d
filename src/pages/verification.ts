import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { nation, publicActor } from '../core/actor.ts'
import { type LegalDay, legalDay } from '../core/clock.ts'
import type { Language } from '../core/language.ts'
import { perform } from '../core/perform.ts'
import { Day } from '../core/shapes.ts'
import type { App, World } from '../core/world.ts'
import { readCode } from '../modules/certification/codes.ts'
import type { VerificationView } from '../modules/certification/shapes.ts'
import { verificationKept, verificationTags } from '../modules/certification/verification/kept.ts'
import { verification } from '../modules/certification/verification/verification.ts'
import { dayTag, dayText } from './dates.ts'
import { keptLanguage, languageOf, sendPage } from './layout.ts'
import { stateIcon } from './state-icon.ts'
import { verificationForm } from './verification-form.ts'
import { verificationWords, type Words } from './verification-words.ts'

const longestCode = 20
const longestSignature = 1000
const codeFrom = (typed: string): string => readCode(typed.replaceAll(/\p{Cc}/gu, '')).slice(0, longestCode)
const shownCode = (code: string): string => (code.length === 10 ? `${code.slice(0, 5)}-${code.slice(5)}` : code)

/** `/v/{code}`, what a QR code opens, and `/v` where a code is typed. */
export function verificationPages(server: FastifyInstance, app: App): void {
  server.get('/v', async (request, reply) => {
    const language = languageOf(request)
    const { code } = request.query as { code?: string | string[] }
    const wanted = typeof code === 'string' ? codeFrom(code) : ''
    if (wanted) return reply.redirect(`/v/${encodeURIComponent(wanted)}${keptLanguage(request)}`, 303)
    const { title } = verificationWords[language]
    const body = html`<h1>${title}</h1><section class="card">!${verificationForm(language)}</section>`
    return sendPage(reply, { language, title, body, cacheControl: 'public, max-age=300' })
  })

  server.get<{ Params: { code: string } }>('/v/:code', async (request, reply) => {
    const language = languageOf(request)
    const { s } = request.query as { s?: unknown }
    const signature = typeof s === 'string' ? s.slice(0, longestSignature) : null
    const { on, bad } = dayAsked(request, legalDay(app.clock().toISOString()))
    const input = { code: codeFrom(request.params.code), signature, on }
    const { output } = await perform(app, verification, input, { actor: publicActor, requestId: request.id })
    const asked = { language, on, bad, signature }
    return sendPage(reply, {
      language,
      title: titleOf(output, language),
      body: bodyOf(app.world, output, asked),
      status: statusOf(output, asked),
      cacheControl: verificationKept(output),
      tags: verificationTags(output),
      indexed: false,
      kept: { ...(signature && { s: signature }), ...(on && { on }) },
    })
  })
}

type Asked = { language: Language; on: LegalDay | null; bad: boolean; signature: string | null }

/** The past day that the address asks about. */
function dayAsked(request: FastifyRequest, today: LegalDay): Pick<Asked, 'on' | 'bad'> {
  const { on } = request.query as { on?: unknown }
  if (on === undefined || on === '') return { on: null, bad: false }
  const { success, data } = Day.safeParse(on)
  return success && data <= today ? { on: data, bad: false } : { on: null, bad: true }
}

const statusOf = ({ state }: VerificationView, { bad }: Asked): number => {
  if (bad) return 422
  return state === 'unknown' ? 404 : 200
}

function titleOf({ certificate, state }: VerificationView, language: Language): string {
  const words = verificationWords[language]
  const { heading } = words.states[state]
  return certificate ? `${certificate.product}: ${heading}` : `${heading} · ${words.title}`
}

const shownDay = (day: string | null | undefined, language: Language): string => (day ? dayText(day, language) : '')

function banner({ state, certificate, signature }: VerificationView, language: Language): string {
  const { states, grounds } = verificationWords[language]
  const ground = certificate?.revocationGround ? grounds[certificate.revocationGround] : ''
  const days = {
    expires: shownDay(certificate?.expiresOn ?? signature?.expiresOn, language),
    ended: shownDay(certificate?.endedOn, language),
    ground,
    longest: shownDay(certificate?.extendedUntil, language),
  }
  return html`<div class="state ${state}">!${stateIcon[state]}<div><h1>${states[state].heading}</h1><p>${states[state].say(days)}</p></div></div>`
}

const bodyOf = (world: World, view: VerificationView, asked: Asked): string => {
  const warning = asked.bad ? html`<p class="warning" role="alert">${verificationWords[asked.language].badDay}</p>` : ''
  if (view.certificate) return warning + certificateBody(world, view, asked)
  return view.state === 'unavailable' ? signedBody(view, asked.language) : warning + unknownBody(view, asked)
}

/** What the signature says, where nothing else can be found out. */
function signedBody(view: VerificationView, language: Language): string {
  const words = verificationWords[language]
  const { product, star } = view.signature!
  return html`<article class="card">!${banner(view, language)}
<p class="hint">${words.signed}</p>
<h2 class="product">${product}</h2>
!${stars(star!, words)}
<p>${words.code}: <span class="code">${shownCode(view.code)}</span></p>
</article>`
}

const stars = (star: number, words: Words): string =>
  html`<p class="stars"><span aria-hidden="true">${'★'.repeat(star)}${'☆'.repeat(5 - star)}</span>${star} ${words.stars}</p>`

const badSignature = ({ signature }: VerificationView, words: Words): string => {
  if (!signature || signature.good) return ''
  const said = signature.isKeyWithdrawn ? words.keyWithdrawn : words.badSignature
  return html`<p class="warning" role="alert">${said}</p>`
}

const another = (words: Words, language: Language, code = ''): string =>
  html`<section class="card"><h2>${words.another}</h2>!${verificationForm(language, code)}</section>`

function unknownBody(view: VerificationView, { language, on }: Asked): string {
  const words = verificationWords[language]
  return html`<article class="card">!${banner(view, language)}
!${badSignature(view, words)}
<p>${words.code}: <span class="code">${view.code}</span></p>
!${on ? html`<p>${words.asOfDay} !${dayTag(on, language)}. ${words.notYet}</p>` : ''}
!${words.unknownHelp.map((line) => html`<p>${line}</p>`)}
</article>
!${another(words, language, view.code)}`
}

type Certificate = NonNullable<VerificationView['certificate']>

function issuerName({ criteria }: World, certificate: Certificate, words: Words, language: Language): string {
  const { issuer, issuerOffice, star, instrument } = certificate
  if (issuerOffice !== null) return issuerOffice
  if (issuer.code !== nation) return words.committee(issuer.name)
  return (
    criteria.instrument(instrument)?.recognisers.find((one) => one.star === star)?.office?.[language] ?? issuer.name
  )
}

function certificateBody(world: World, view: VerificationView, asked: Asked): string {
  const { language, on } = asked
  const words = verificationWords[language]
  const certificate = view.certificate!
  const line = (name: string, value: string) => html`<div><dt>${name}</dt><dd>!${value}</dd></div>`
  const text = (value: string) => html`${value}`
  const day = (value: string) => dayTag(value, language)
  const endName = view.state === 'revoked' || view.state === 'superseded' ? words.ended[view.state] : null
  const lines = [
    line(words.producer, text(certificate.producer)),
    line(words.place, text(`${words.unit(certificate.commune.name)}, ${words.unit(certificate.province.name)}`)),
    line(words.number, text(certificate.number)),
    line(words.issued, day(certificate.issuedOn)),
    line(words.expires, day(certificate.expiresOn)),
    endName && certificate.endedOn ? line(endName, day(certificate.endedOn)) : '',
    line(words.issuer, text(issuerName(world, certificate, words, language))),
    line(words.decision, text(certificate.decisionNumber)),
    line(
      words.instrument,
      text(world.criteria.instrument(certificate.instrument)?.title[language] ?? certificate.instrument),
    ),
    line(words.code, html`<span class="code">${shownCode(view.code)}</span>`),
  ]
  return html`<article class="card">!${banner(view, language)}
!${badSignature(view, words)}
<h2 class="product"><a href="/products/${view.code}?lang=${language}">${certificate.product}</a></h2>
!${stars(certificate.star, words)}
!${certificate.supersededBy ? html`<p><a href="/v/${certificate.supersededBy}?lang=${language}">${words.newer} ${shownCode(certificate.supersededBy)}</a></p>` : ''}
<dl>!${lines}</dl>
<p class="hint">${on ? words.asOfDay : words.asOf} !${dayTag(view.asOf, language)}.</p>
!${otherDay(view, asked)}
</article>
!${share(world, view.code, words)}
!${another(words, language)}`
}

const otherDay = ({ code, asOf }: VerificationView, { language, signature }: Asked): string => {
  const words = verificationWords[language]
  return html`<details><summary>${words.otherDay}</summary>
<form class="check" action="/v/${code}" method="get">
<label for="on">${words.day}</label>
<input id="on" name="on" type="date" value="${asOf}" required>
<input type="hidden" name="lang" value="${language}">
!${signature ? html`<input type="hidden" name="s" value="${signature}">` : ''}
<button>${words.show}</button>
</form></details>`
}

const share = ({ publicUrl }: World, code: string, words: Words): string => html`<section class="card share">
<img src="/v/${code}/qr.svg" alt="QR: ${publicUrl}/v/${code}" width="120" height="120" loading="lazy">
<div><h2>${words.share}</h2><p class="code">${publicUrl}/v/${code}</p>
<p>${words.shareHelp} <a href="/v/${code}/qr.svg" download>SVG</a>, <a href="/v/${code}/qr.png" download>PNG</a></p></div>
</section>`
