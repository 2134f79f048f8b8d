import type { FastifyInstance } from 'fastify'
import { html } from 'ghtml'
import type { Text } from '../core/language.ts'
import { fail, type ProblemCode, problems } from '../core/problem.ts'
import { languageOf, sendPage } from './layout.ts'
import { meanings } from './problem-meanings.ts'

const words = {
  vi: {
    title: 'Các mã lỗi',
    lead: 'Lỗi được trả về dưới dạng application/problem+json (RFC 9457), trong GraphQL ở mục extensions.',
    status: 'Mã HTTP',
    all: 'Tất cả các mã lỗi',
    code: 'Mã lỗi',
  },
  en: {
    title: 'Error codes',
    lead: 'Errors are answered as application/problem+json (RFC 9457), in GraphQL within extensions.',
    status: 'HTTP status',
    all: 'All error codes',
    code: 'Code',
  },
}

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code)
const meaningOf = (code: ProblemCode): Text => meanings[problems[code].status] ?? meanings[500]!

/** `/problems/{code}`, the `type` of every problem document, and the list of them. */
export function problemPages(server: FastifyInstance): void {
  const cacheControl = 'public, max-age=3600'

  server.get('/problems', async (request, reply) => {
    const language = languageOf(request)
    const { title, lead } = words[language]
    const items = Object.entries(problems).map(
      ([code, problem]) =>
        html`<li><a href="/problems/${code}?lang=${language}"><code>${code}</code></a> <span class="tag">${problem.status}</span><span>${problem.title[language]}</span></li>`,
    )
    const body = html`<h1>${title}</h1><p class="lead">${lead}</p><section class="card"><ul class="links">!${items}</ul></section>`
    return sendPage(reply, { language, title, body, cacheControl })
  })

  server.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const { code } = request.params
    if (!isCode(code)) return fail('not-found')
    const language = languageOf(request)
    const { status, title: titles } = problems[code]
    const title = titles[language]
    const { status: statusWord, all, code: codeWord } = words[language]
    const other = language === 'vi' ? 'en' : 'vi'
    const body = html`<h1>${title}</h1>
<p class="lead" lang="${other}">${titles[other]}</p>
<section class="card"><p>${meaningOf(code)[language]}</p>
<dl><div><dt>${codeWord}</dt><dd><code>${code}</code></dd></div><div><dt>${statusWord}</dt><dd>${status}</dd></div></dl></section>
<p><a href="/problems?lang=${language}">${all}</a></p>`
    return sendPage(reply, { language, title, body, cacheControl })
  })
}
