import { Readable } from 'node:stream'
import { readConfig } from '../config.ts'
import { legalDay } from '../core/clock.ts'
import { openFileStore } from '../core/file-store.ts'
import { defaultSandbox, fillSandbox, type SandboxOptions, sandboxReference } from '../modules/exchange/sandbox.ts'
import { withDatabase } from './local.ts'
import { progressOn } from './progress.ts'

export type SandboxChoices = Partial<Omit<SandboxOptions, 'evidencePerDossier'>> & { evidence?: number }

/** The smallest file that is a PDF; every evidence row of a sandbox shows it. */
const paperBytes = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

/** `ocop sandbox`: an invented province at scale, in a database without dossiers. */
export async function sandbox({ evidence, ...choices }: SandboxChoices, env: NodeJS.ProcessEnv): Promise<void> {
  const options = {
    ...defaultSandbox,
    until: legalDay(new Date().toISOString()),
    ...choices,
    ...(evidence !== undefined && { evidencePerDossier: evidence }),
  }
  const progress = progressOn(process.stderr)
  try {
    const written = await withDatabase(env, async ({ url }) => {
      return fillSandbox(url, options, sandboxReference(await paperOf(env)), (done, total) => progress.at(done / total))
    })
    progress.end()
    for (const [table, rows] of written) process.stdout.write(`${table}: ${rows}\n`)
  } finally {
    progress.end()
  }
}

async function paperOf(env: NodeJS.ProcessEnv) {
  const files = await openFileStore(readConfig(env))
  const accepted = ['application/pdf']
  return files.receive(Readable.from([Buffer.from(paperBytes)]), { maxBytes: 1_000, accepted })
}
