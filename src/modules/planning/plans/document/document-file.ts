import { z } from 'zod'
import { perform } from '../../../../core/perform.ts'
import { Id, Version } from '../../../../core/shapes.ts'
import { fileDoor, pdfContent } from '../../../evidence/file-door.ts'
import { plan } from '../../plan.ts'
import { announcedPlanDocument } from './announced-plan-document.ts'
import { storePlanDocument } from './store-plan-document.ts'

/** The signed files of plans, named by `contentUrl`. */
export const planDocumentFile = fileDoor({
  tag: 'planning',
  address: '/v1/plans/{planId}/documents/{version}/content',
  place: z.object({ planId: Id, version: Version }),
  placeOf: ({ planId, version }) => ({ planId: planId!, version: Number(version) }),
  content: pdfContent,
  awaited: announcedPlanDocument,
  record: storePlanDocument,
  get: {
    operationId: 'planDocumentContent',
    summary: 'The signed file of a plan, or of a decision that revises it',
  },
  async read(app, { planId, version }, by) {
    const { output } = await perform(app, plan, { planId }, by)
    const found = output.documents.find((one) => one.version === version)
    return found && { ...found, mediaType: 'application/pdf', fileName: `plan-${planId}-${version}.pdf` }
  },
})
