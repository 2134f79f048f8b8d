import type { FastifyInstance } from 'fastify'
import { perform } from '../../../core/perform.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { warningsOf } from '../rules.ts'
import type { CentralArchive } from '../shapes.ts'
import { centralArchive } from './central-archive.ts'
import { entryName } from './entry-names.ts'
import { type By, readSource } from './readers.ts'
import { type Entry, type Written, zipStream } from './zip-stream.ts'

/** Every document with where it lies in the archive; null for what has no bytes: a letter, samples. */
const placesIn = ({ parts }: CentralArchive) =>
  parts.map((part, at) => ({
    ...part,
    documents: part.documents.map((document, nth) => ({
      ...document,
      file: document.source && entryName(at, part, nth, document),
    })),
  }))
type Placed = ReturnType<typeof placesIn>

/** `sha256` is what the list of the central dossier says of a document, `file` what lies in the archive. */
const manifestOf = (archive: CentralArchive, placed: Placed, madeAt: Date) => (written: readonly Written[]) => {
  const { dossierId, instrument, sendings } = archive
  const parts = placed.map(({ code, name, state, documents }) => ({
    ...{ code, name: name.vi, state },
    documents: documents.map(({ source: _source, contentUrl: _url, file, ...document }) => ({
      ...document,
      file: written.find((one) => one.file === file) ?? null,
    })),
  }))
  const sent = sendings.map(({ manifest: _manifest, ...sending }) => sending)
  const head = { dossierId, instrument, madeAt: madeAt.toISOString(), warnings: warningsOf(archive.parts) }
  return JSON.stringify({ ...head, parts, sendings: sent }, null, 2)
}

async function entriesOf(app: App, by: By, { dossierId }: CentralArchive, placed: Placed): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const { file, source, sizeBytes } of placed.flatMap(({ documents }) => documents)) {
    if (!source || !file) continue
    entries.push({ name: file, sizeBytes, open: await readSource({ app, by, dossierId }, source) })
  }
  return entries
}

/** The central dossier as one file. It is no JSON, so GraphQL names this address in `CentralDossier.archiveUrl`. */
export function archiveContent(server: FastifyInstance, app: App, identify: Identify): void {
  const url = '/v1/dossiers/:dossierId/central-dossier.zip'
  // To say how long it is everything would have to be printed.
  server.get(url, { exposeHeadRoute: false }, async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: archive } = await perform(app, centralArchive, request.params, by)
    const placed = placesIn(archive)
    const entries = await entriesOf(app, by, archive, placed)
    const now = app.clock()
    const list = { name: 'manifest.json', of: manifestOf(archive, placed, now) }
    return reply
      .type('application/zip')
      .headers({
        'content-disposition': `attachment; filename="central-dossier-${archive.dossierId}.zip"`,
        'cache-control': 'private, no-store',
      })
      .send(zipStream(entries, list, now))
  })
}
