import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import packageJson from '../../package.json' with { type: 'json' }
import { type Language, languages, pickLanguage } from '../core/language.ts'
import { tagHeaders } from '../core/rest.ts'

const css = readFileSync(new URL('page.css', import.meta.url), 'utf8')
const hashOfCss = createHash('sha256').update(css).digest('base64')

// The style stands in the page: who scans a code on a slow line waits for one answer and not two.
const policyWith = (...hashes: string[]): string =>
  [
    "default-src 'none'",
    `style-src ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
const policy = policyWith(hashOfCss)

/** What a page with looks of its own hands to `sendPage` besides. */
export const withStyle = (more: string): Required<Pick<Page, 'head' | 'policy'>> => ({
  head: `<style>${more}</style>`,
  policy: policyWith(hashOfCss, createHash('sha256').update(more).digest('base64')),
})

export type Page = {
  language: Language
  title: string
  /** HTML; made with `html`, which escapes what is put into it. */
  body: string
  status?: number
  cacheControl: string
  /** False: search engines leave it out. */
  indexed?: boolean
  /** More that the page may do than show itself. */
  policy?: string
  head?: string
  /** What the same page in the other language is asked with too. */
  kept?: Record<string, string>
  /** Names by which caches purge it. */
  tags?: readonly string[]
}

const words = {
  vi: { service: 'OCOP', home: 'Trang đầu', tagline: 'Mỗi xã một sản phẩm', languageName: 'Tiếng Việt' },
  en: { service: 'OCOP', home: 'Home', tagline: 'One Commune One Product', languageName: 'English' },
}

/** The language of a page: as the address says, else as the browser does. */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown }
  return languages.find((language) => language === lang) ?? pickLanguage(request.headers['accept-language'])
}

/** What a link has to carry so that the next page is in the language that was chosen. */
export const keptLanguage = (request: FastifyRequest): string =>
  languages.some((language) => language === (request.query as { lang?: unknown }).lang)
    ? `?lang=${languageOf(request)}`
    : ''

function documentOf({ language, title, body, indexed = true, head = '', kept = {} }: Page): string {
  const { service, home, tagline } = words[language]
  const other = language === 'vi' ? 'en' : 'vi'
  const same = `?${new URLSearchParams({ lang: other, ...kept })}`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${service}</title>
!${indexed ? '' : '<meta name="robots" content="noindex">'}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>!${css}</style>
!${head}
</head>
<body>
<header>
<a class="home" href="/?lang=${language}" aria-label="${service}: ${home}"><img src="/favicon.svg" alt="" width="32" height="32">${service} · ${tagline}</a>
<nav><a href="${same}" lang="${other}" hreflang="${other}">${words[other].languageName}</a></nav>
</header>
<main>
!${body}
</main>
<footer>OCOP API ${packageJson.version}</footer>
</body>
</html>
`
}

/** Sends a page that runs no scripts and loads nothing from elsewhere. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  return reply
    .code(page.status ?? 200)
    .headers({
      'content-security-policy': page.policy ?? policy,
      'referrer-policy': 'no-referrer',
      'content-language': page.language,
      'cache-control': page.cacheControl,
      vary: 'Accept-Language',
      ...tagHeaders(page.tags ?? []),
    })
    .type('text/html; charset=utf-8')
    .send(documentOf(page))
}

export const styleHash = `'sha256-${hashOfCss}'`
