import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'

// Development dependencies, and only files of this machine: the page works without the internet.
const assets: Record<string, readonly [name: string, path: string]> = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
}

const { resolve } = createRequire(import.meta.url)

/** The packages export no path to these files, only their package.json. */
const fileOf = (name: string, path: string): string => join(dirname(resolve(`${name}/package.json`)), path)

/** GraphiQL at `/graphiql`, for trying queries by hand; the headers pane takes `{"authorization": "Bearer …"}`. */
export function graphiqlPage(scope: FastifyInstance): void {
  scope.get('/graphiql', async (_, reply) => {
    const nonce = randomBytes(16).toString('base64')
    return reply.header('content-security-policy', policy(nonce)).type('text/html; charset=utf-8').send(page(nonce))
  })
  scope.get<{ Params: { asset: string } }>('/graphiql/:asset', async ({ params }, reply) => {
    const asset = Object.hasOwn(assets, params.asset) ? assets[params.asset] : undefined
    if (!asset) return reply.callNotFound()
    return reply
      .header('cache-control', 'private, max-age=86400')
      .type(params.asset.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8')
      .send(createReadStream(fileOf(...asset)))
  })
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

// The stylesheet of react-remove-scroll, which GraphiQL's dialogs use, takes the nonce from __webpack_nonce__.
const page = (nonce: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>GraphiQL · OCOP API</title>
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style nonce="${nonce}">body { margin: 0 } #graphiql { height: 100dvh }</style>
</head>
<body>
<div id="graphiql">…</div>
<script nonce="${nonce}" src="/graphiql/react.js"></script>
<script nonce="${nonce}" src="/graphiql/react-dom.js"></script>
<script nonce="${nonce}" src="/graphiql/graphiql.js"></script>
<script nonce="${nonce}">
window.__webpack_nonce__ = '${nonce}'
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultEditorToolsVisibility: 'headers',
    defaultQuery: '# Signed in? Put {"authorization": "Bearer TOKEN"} into the Headers pane below.\\n\\n{ __typename }\\n',
    shouldPersistHeaders: false,
  }),
)
</script>
</body>
</html>
`
