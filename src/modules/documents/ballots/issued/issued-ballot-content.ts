import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { perform, type Request } from '../../../../core/perform.ts'
import { fail } from '../../../../core/problem.ts'
import type { Identify } from '../../../../core/rest.ts'
import type { App } from '../../../../core/world.ts'
import { serveIssued } from '../../issued/issued-content.ts'
import { receivePrinted, receiveSigned } from '../../issued/receive-files.ts'
import { print } from '../../printing.ts'
import { ballotForm } from '../ballot-form.ts'
import { issuedBallot } from './issued-ballot.ts'
import type { IssuedBallot } from './issued-ballot-shapes.ts'
import { keepPrintedBallot } from './keep-printed-ballot.ts'
import { signableBallot } from './signable-ballot.ts'
import { storeSignedBallot } from './store-signed-ballot.ts'

const params = z.strictObject({ documentId: z.string() })

/**
 * An issued ballot with its file, printed when it is first read. No job prints it: administrators see which jobs fail, and
 * before the closing nobody may learn that a ballot was issued.
 */
export async function printedBallot(app: App, asked: unknown, by: Request): Promise<IssuedBallot> {
  const { output: issued } = await perform(app, issuedBallot, asked, by)
  if (issued.sha256 !== null) return issued
  const { id: documentId, sessionId, dossierId, accountId, round } = issued
  const { output: paper } = await perform(app, ballotForm, { sessionId, dossierId, accountId, round }, by)
  const { sha256, sizeBytes } = await receivePrinted(app, await print({ kind: 'ballot', paper }))
  return (await perform(app, keepPrintedBallot, { documentId, sha256, sizeBytes }, by)).output
}

async function takeInSigned(app: App, stream: Readable, asked: unknown, by: Request): Promise<IssuedBallot> {
  const { documentId } = params.parse(asked)
  const { sha256, sizeBytes, signed } = (await perform(app, signableBallot, { documentId }, by)).output
  if (!sha256 || !sizeBytes) return fail('not-found')
  const received = await receiveSigned(app, stream, { issued: { sha256, sizeBytes }, signed })
  return (await perform(app, storeSignedBallot, { documentId, ...received }, by)).output
}

/** The bytes of issued ballots out, and signed in. */
export const issuedBallotContent = (server: FastifyInstance, app: App, identify: Identify): Promise<void> =>
  serveIssued(server, app, identify, {
    address: '/v1/issued-ballots/:documentId',
    read: (asked, by) => printedBallot(app, asked, by),
    takeIn: (asked, stream, by) => takeInSigned(app, stream, asked, by),
  })
