import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { problems } from '../core/problem.ts'
import { isFault, problemOf } from '../core/problem-of.ts'
import { languageOf, sendPage } from './layout.ts'

/** A page for people where a page could not be made. */
export function sendFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error)
  if (isFault(error, problem)) request.log.error({ err: error }, 'page failed')
  const language = languageOf(request)
  const { status, title: titles } = problems[problem.code]
  const title = titles[language]
  const body = html`<h1>${title}</h1><p class="lead">${status} · <code>${request.id}</code></p>`
  return sendPage(reply, { language, title, body, status, cacheControl: 'no-store', indexed: false })
}
