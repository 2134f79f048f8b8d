import { z } from 'zod'
import { Id, InstantText, Line, Version } from '../../core/shapes.ts'
import { LineageEntry } from '../certification/lineage/lineage.ts'
import { CertificateView } from '../certification/shapes.ts'
import { dossierKinds, dossierLevels, dossierStates } from '../dossiers/rules.ts'
import { ProducerView, ProductView } from '../producers/shapes.ts'
import { InspectionView } from '../supervision/inspection/inspection-shapes.ts'
import { mergedKinds } from './rules.ts'

export const DistinctPair = z
  .strictObject({
    kind: z.enum(mergedKinds),
    oneId: Id,
    otherId: Id,
    reason: z.string(),
    foundAt: InstantText,
  })
  .meta({ id: 'DistinctPair', description: 'Two that look alike and were found to be two' })

export const DistinctPairs = z.strictObject({ items: z.array(DistinctPair) }).meta({ id: 'DistinctPairs' })

export const mergeInput = {
  keptId: Id.meta({ description: 'The one that is left' }),
  keptVersion: Version.meta({ description: 'As it was read; another one since is refused' }),
  mergedId: Id.meta({ description: 'The one that was there twice' }),
  mergedVersion: Version,
  reason: Line(1000),
}

export const ProducerMerge = z
  .strictObject({
    kept: ProducerView,
    mergedId: Id,
    mergedAt: InstantText,
    productIds: z.array(Id),
    dossierIds: z.array(Id),
    certificateIds: z.array(Id),
    accountIds: z.array(Id).meta({ description: 'Accounts that acted for the merged one and act for this one now' }),
  })
  .meta({ id: 'ProducerMerge', description: 'The producer that is left, and what came to it; drafts are not listed' })

export const ProducerHistory = z
  .strictObject({
    producer: ProducerView,
    merged: z.array(ProducerView).meta({ description: 'What was merged into it, the earliest first' }),
    products: z.array(ProductView),
  })
  .meta({ id: 'ProducerHistory', description: 'A producer with all its products, the newest first' })

const merge = { mergedId: Id, mergedAt: InstantText, dossierIds: z.array(Id), certificateIds: z.array(Id) }

export const ProductMerge = z
  .strictObject({ kept: ProductView, ...merge })
  .meta({ id: 'ProductMerge', description: 'The product that is left, and what came to it; drafts are not listed' })

const ProductDossier = z
  .strictObject({
    id: Id,
    kind: z.enum(dossierKinds),
    level: z.enum(dossierLevels),
    state: z.enum(dossierStates),
    communeReceiptNumber: z.string().nullable(),
    provinceReceiptNumber: z.string().nullable(),
    productCode: z.string().nullable(),
    filedAt: InstantText.nullable(),
    decidedAt: InstantText.nullable(),
    writtenProductId: Id.nullable().meta({ description: 'The merged product under whose name it was handed in' }),
  })
  .meta({ id: 'ProductDossier' })

export const ProductHistory = z
  .strictObject({
    product: ProductView,
    merged: z.array(ProductView).meta({ description: 'What was merged into it, the earliest first' }),
    dossiers: z.array(ProductDossier),
    certificates: z.array(CertificateView),
    lineage: z.array(LineageEntry).meta({
      description: 'The same certificates in short: what each was called, and how it ended',
    }),
    inspections: z.array(InspectionView).meta({ description: 'The latest hundred' }),
  })
  .meta({ id: 'ProductHistory', description: 'All that is known of a product, the newest first' })
