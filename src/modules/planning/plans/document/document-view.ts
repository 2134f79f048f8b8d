import type { z } from 'zod'
import type { PlanDocument } from './document-shapes.ts'
import type { SignedDocument } from './document-store.ts'

export const documentView = (planId: string, { file, ...document }: SignedDocument): z.infer<typeof PlanDocument> => ({
  ...document,
  contentUrl: `/v1/plans/${planId}/documents/${document.version}/content`,
  sha256: file?.sha256 ?? null,
  sizeBytes: file?.sizeBytes ?? null,
  storedAt: file?.storedAt ?? null,
})
