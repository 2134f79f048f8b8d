import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { handOverStamps } from './hand-over-stamps.ts'
import { liftStampRecall } from './lift-stamp-recall.ts'
import { liftLotRecall } from './lots/lift-lot-recall.ts'
import { productionLot } from './lots/production-lot.ts'
import { productionLots } from './lots/production-lots.ts'
import { putStampsOnLots } from './lots/put-stamps-on-lots.ts'
import { recallLot } from './lots/recall-lot.ts'
import { recordLot } from './lots/record-lot.ts'
import { updateLot } from './lots/update-lot.ts'
import { stampPaths } from './paths.ts'
import { printerFileContent } from './printer-file-content.ts'
import { refuseStampRequest } from './requests/refuse-stamp-request.ts'
import { requestStamps } from './requests/request-stamps.ts'
import { stampRequests } from './requests/stamp-requests.ts'
import { settleSuspicion } from './scans/settle-suspicion.ts'
import { stampScans } from './scans/stamp-scans.ts'
import { suspectedCopies } from './scans/suspected-copies.ts'
import { stamp } from './stamp.ts'
import { stampBatch } from './stamp-batch.ts'
import { stampBatches } from './stamp-batches.ts'
import { withdrawStamps } from './withdraw-stamps.ts'

// Asked each time, since a recall has to be seen at once; an unchanged answer is not sent again.
const cacheControl = 'public, no-cache'

export const traceabilityModule: Module = {
  name: 'traceability',
  summary:
    'Traceability stamps: requests of producers, batches handed over to them, files for the printer, production lots, what a stamp stands for, and how often it was scanned',
  routes: [
    route('POST', '/stamp-requests', 201, requestStamps),
    route('GET', '/stamp-requests', 200, stampRequests),
    route('POST', '/stamp-requests/:stampRequestId/refusal', 200, refuseStampRequest),
    route('POST', '/stamp-batches', 201, handOverStamps),
    route('GET', '/stamp-batches', 200, stampBatches),
    route('GET', '/stamp-batches/:stampBatchId', 200, stampBatch),
    route('POST', '/stamp-batches/:stampBatchId/withdrawals', 200, withdrawStamps),
    route('POST', '/stamp-batches/:stampBatchId/withdrawals/:withdrawalId/lifting', 200, liftStampRecall),
    route('PUT', '/stamp-batches/:stampBatchId/lots', 200, putStampsOnLots),
    route('POST', '/production-lots', 201, recordLot),
    route('GET', '/production-lots', 200, productionLots),
    route('GET', '/production-lots/:lotId', 200, productionLot),
    route('PUT', '/production-lots/:lotId', 200, updateLot),
    route('POST', '/production-lots/:lotId/recall', 200, recallLot),
    route('POST', '/production-lots/:lotId/recall/lifting', 200, liftLotRecall),
    route('GET', '/stamp-batches/:stampBatchId/scans', 200, stampScans),
    route('GET', '/suspected-copies', 200, suspectedCopies),
    route('POST', '/suspected-copies/:suspicionId/settlement', 200, settleSuspicion),
    route('GET', '/stamps/:serial', 200, stamp, { cacheControl }),
  ],
  resolvers: {
    Query: {
      stampRequests: connection(stampRequests),
      stampBatch: query(stampBatch),
      stampBatches: connection(stampBatches),
      productionLot: query(productionLot),
      productionLots: connection(productionLots),
      stampScans: query(stampScans),
      suspectedCopies: connection(suspectedCopies),
      stamp: query(stamp),
    },
    Mutation: {
      requestStamps: mutation(requestStamps),
      refuseStampRequest: mutation(refuseStampRequest),
      handOverStamps: mutation(handOverStamps),
      withdrawStamps: mutation(withdrawStamps),
      putStampsOnLots: mutation(putStampsOnLots),
      recordLot: mutation(recordLot),
      updateLot: mutation(updateLot),
      recallLot: mutation(recallLot),
      liftLotRecall: mutation(liftLotRecall),
      liftStampRecall: mutation(liftStampRecall),
      settleSuspicion: mutation(settleSuspicion),
    },
  },
  paths: stampPaths,
  plugin: printerFileContent,
}
