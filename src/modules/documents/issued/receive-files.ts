import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { fail } from '../../../core/problem.ts'
import type { App } from '../../../core/world.ts'
import { claimed } from '../../evidence/claimed.ts'
import { beginsWith, checkSigned, type SignedFault } from '../signing/check-signed.ts'
import type { Signer } from '../signing/cms-signature.ts'
import type { ReceivedSigned } from './issued-files.ts'

/** An issued document is no larger than this; what people send has its own limit. */
const mostBytes = 64 * 1024 * 1024
const accepted = ['application/pdf']

type File = { sha256: string; sizeBytes: number }

/** Puts the bytes that a document was printed to into the store; what names the file has to keep it. */
export async function receivePrinted(app: App, bytes: Buffer): Promise<File> {
  const { sha256, sizeBytes } = await app.world.files.receive(Readable.from([bytes]), {
    maxBytes: mostBytes,
    accepted,
    check: async (_path, file) => void (await claimed(app, file.sha256)),
  })
  return { sha256, sizeBytes }
}

const refused = (fault: SignedFault | 'earlier-signature-missing'): never => fail('signed-document-refused', { fault })

/**
 * Takes the signed file of a printed document in: checked against the issued bytes and its signatures before it is kept.
 * One that comes after another must begin with that one: signatures are added, none is taken away.
 */
export async function receiveSigned(
  app: App,
  stream: Readable,
  { issued, signed }: { issued: File; signed: File | null },
): Promise<ReceivedSigned> {
  const { maxUploadBytes: maxBytes, files, signatureAuthorities } = app.world
  const authorities = signatureAuthorities ?? fail('no-signature-authority')
  let signers: Signer[] = []
  const { sha256, sizeBytes } = await files.receive(stream, {
    maxBytes,
    accepted,
    async check(path, file) {
      const bytes = await readFile(path)
      const checked = await checkSigned(bytes, issued, { authorities, at: app.clock() })
      if (checked.fault) return refused(checked.fault)
      if (signed && !beginsWith(bytes, signed)) return refused('earlier-signature-missing')
      signers = checked.signers
      await claimed(app, file.sha256)
    },
  })
  return { sha256, sizeBytes, signers, replaces: signed?.sha256 ?? null }
}
