import type { z } from 'zod'
import type { Context } from '../../core/action.ts'
import { failAt, pointerOf } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { lockProducers } from '../producers/store.ts'
import { figuresOf, producersWithin, productsWithin } from './links-store.ts'
import { placeOf } from './place.ts'
import { type ActivityKind, daysOf, faultsOf, kindOf, mayRecord, tagsOf } from './rules.ts'
import type { recordFields } from './shapes.ts'
import type { Activity } from './store.ts'

type Fields = { [Name in keyof typeof recordFields]: z.output<(typeof recordFields)[Name]> }

/** What stands in the record already; links may be beyond the reach of who edits it. */
type Before = Stored & { id: string; producerIds: readonly string[]; productIds: readonly string[] }

type Stored = Pick<Activity, 'fileName' | 'sha256' | 'sizeBytes' | 'mediaType' | 'storedAt'>

type Checked = Stored &
  Pick<
    Activity,
    'kind' | 'unitCode' | 'provinceCode' | 'communeCode' | 'title' | 'fromDay' | 'untilDay' | 'count' | 'details'
  > &
  Pick<Activity, 'tags' | 'note' | 'documentNumber' | 'documentIssuer' | 'documentIssuedOn'>

/**
 * The columns of a record as it was told.
 *
 * @throws Problem invalid-input with a pointer for each fault, forbidden for a unit of others, already-exists for figures
 *   of a year that another record holds
 */
export async function checkedRecord(context: Context, told: Fields, before: Before | null): Promise<Checked> {
  const { producerIds, productIds, document, ...fields } = told
  const kind = kindOf(told.details) ?? failAt(['details'], 'one-expected', 'Cần đúng một loại', 'Exactly one kind')
  const links = { producers: producerIds.length, products: productIds.length, hasDocument: document !== null }
  refuseFaults(faultsOf(kind, told, links))
  const place = checkedPlace(context, told)
  await checkLinks(context, told, before)
  if (kind === 'producer-figures') await checkOneOfYear(context, told, before?.id ?? null)
  return {
    ...{ kind, ...fields, ...place, ...daysOf(kind, told), tags: tagsOf(told.details) },
    documentNumber: document?.number ?? null,
    documentIssuer: document?.issuer ?? null,
    documentIssuedOn: document?.issuedOn ?? null,
    ...fileAfter(document?.fileName ?? null, before),
  }
}

/** The file that stands while its name does; else one that is announced, or none. */
function fileAfter(fileName: string | null, before: Stored | null): Stored {
  if (!before || before.fileName !== fileName)
    return { fileName, sha256: null, sizeBytes: null, mediaType: null, storedAt: null }
  const { sha256, sizeBytes, mediaType, storedAt } = before
  return { fileName, sha256, sizeBytes, mediaType, storedAt }
}

function refuseFaults(faults: ReturnType<typeof faultsOf>): void {
  const errors = faults.map(({ path, code, vi, en }) => ({ pointer: pointerOf(path), code, detail: { vi, en } }))
  if (errors.length > 0) fail('invalid-input', { errors })
}

function checkedPlace({ actor, world, today }: Context, { unitCode, fromDay }: Fields) {
  const place = placeOf(world.units, unitCode, fromDay, today)
  if (!place) return failAt(['unitCode'], 'unknown-unit', 'Không có đơn vị này', 'There is no such unit')
  if (!mayRecord(actor, place))
    failAt(['unitCode'], 'not-your-unit', 'Không phải đơn vị của người ghi', 'Not a unit that you record for')
  return place
}

/** Everyone who is named newly lies within reach: a record tells nobody a name that they could not read. */
async function checkLinks({ db, actor }: Context, told: Fields, before: Before | null): Promise<void> {
  const faults = await Promise.all(
    (
      [
        ['producerIds', producersWithin],
        ['productIds', productsWithin],
      ] as const
    ).map(async ([field, within]) => {
      const known = new Set([...(before?.[field] ?? []), ...(await within(db, actor, told[field]))])
      return told[field].flatMap((id, at) =>
        known.has(id) ? [] : [{ path: [field, at], code: 'not-found', vi: 'Không tìm thấy', en: 'Not found' }],
      )
    }),
  )
  refuseFaults(faults.flat())
}

/** The producer stays locked until the commit, so that of two records of one year the later one sees the other. */
async function checkOneOfYear({ db, actor }: Context, { producerIds, fromDay }: Fields, id: string | null) {
  await lockProducers(db, actor, producerIds)
  const other = await figuresOf(db, producerIds[0]!, fromDay)
  if (other !== null && other !== id) fail('already-exists', { activityId: other })
}

/** @throws invalid-input when the details are of another kind than the record */
export function refuseOtherKind(kind: ActivityKind, told: Pick<Fields, 'details'>): void {
  if (kindOf(told.details) !== kind)
    failAt(['details'], 'kind-changed', 'Không đổi loại hoạt động', 'A record keeps its kind')
}
