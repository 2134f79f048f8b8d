import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore } from '../../core/page.ts'
import { Id } from '../../core/shapes.ts'
import { lineageView } from '../certification/lineage/lineage.ts'
import { certificatesOfProduct } from '../certification/store.ts'
import { certificateView, termOf } from '../certification/views.ts'
import { type DossierRow, dossiersOfProduct } from '../dossiers/store.ts'
import { listMergedProducts, readProduct } from '../producers/store.ts'
import { productView } from '../producers/views.ts'
import { listInspections } from '../supervision/inspection/inspection-store.ts'
import { inspectionViews } from '../supervision/inspection/inspection-views.ts'
import { ProductHistory } from './shapes.ts'

export const productHistory = action({
  name: 'productHistory',
  summary:
    'All dossiers, certificates and inspections of a product and of those merged into it; a merged one answers with the one left',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ productId: Id }),
  output: ProductHistory,
  async run(context, { productId }) {
    const { db, actor, today, world } = context
    const asked = await readProduct(db, actor, productId)
    const product = asked.mergedInto === null ? asked : await readProduct(db, actor, asked.mergedInto)
    const [merged, dossiers, certificates, inspections] = await Promise.all([
      listMergedProducts(db, actor, product.id),
      dossiersOfProduct(db, actor, product.id),
      certificatesOfProduct(db, actor, product.id),
      listInspections(db, actor, { ...ofProduct, productId: product.id, before: idBefore(null), today }),
    ])
    const codes = new Map(dossiers.map(({ id, productCode }) => [id, productCode]))
    const held = certificates.map((row) => ({
      ...{ ...row, ...termOf(row) },
      productCode: codes.get(row.dossierId ?? '') ?? null,
    }))
    return {
      product: productView(world, product),
      merged: merged.map((row) => productView(world, row)),
      dossiers: dossiers.map(dossierView),
      certificates: certificates.map((row) => certificateView(world, today, row)),
      lineage: lineageView(world, today, held),
      inspections: await inspectionViews(context, inspections),
    }
  },
})

const ofProduct = { unitCode: null, planId: null, certificateId: null, state: null, limit: 100 }

const dossierView = ({ id, kind, level, state, ...row }: DossierRow) => ({
  ...{ id, kind, level, state },
  communeReceiptNumber: row.communeReceiptNumber,
  provinceReceiptNumber: row.provinceReceiptNumber,
  productCode: row.productCode,
  filedAt: row.filedAt,
  decidedAt: row.decidedAt,
  writtenProductId: row.writtenProductId,
})
