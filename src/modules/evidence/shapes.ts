import { z } from 'zod'
import { Id, InstantText, pageOf } from '../../core/shapes.ts'
import { readingWays } from './rules.ts'

export const EvidenceReadingView = z
  .strictObject({
    id: Id,
    at: InstantText,
    accountId: Id,
    accountName: z.string(),
    evidenceId: Id,
    fileName: z.string(),
    way: z.enum(readingWays),
  })
  .meta({ id: 'EvidenceReading' })
export const EvidenceReadingPage = pageOf(EvidenceReadingView, 'EvidenceReadingPage')

export const EvidenceLinkView = z
  .strictObject({
    /** Whole address, usable without Authorization. */
    url: z.url(),
    expiresAt: InstantText,
  })
  .meta({ id: 'EvidenceLink' })
