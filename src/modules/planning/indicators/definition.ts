import { z } from 'zod'
import { activityKinds } from '../../activities/rules.ts'
import type { CriteriaReference, LoadedSet } from '../../criteria/reference.ts'
import { producerKinds } from '../../producers/rules.ts'
import { type Count, countedThings, countKinds, type GroupFilter, noGroup } from '../count-rules.ts'
import { foundCountKinds, recordedThings } from './record-rules.ts'
import { overYears, rollUps } from './reported/report-rules.ts'

const Star = z.int().min(3).max(5)
const Tag = z.string().min(1).max(40)

/** What is counted of certificates, as data: filters that are absent do not filter. */
const CertificateCount = z.strictObject({
  what: z.enum(countKinds),
  of: z.enum(countedThings),
  star: Star.exactOptional(),
  minStar: Star.exactOptional(),
  /** Group of products (nhóm), I to VI, or `none`. */
  group: z.string().max(5).exactOptional(),
  /** Key of a criteria set, `<instrument>/<set>`. */
  set: z.string().max(40).exactOptional(),
  producerKinds: z.array(z.enum(producerKinds)).min(1).max(producerKinds.length).exactOptional(),
  womenLed: z.boolean().exactOptional(),
  modernChannel: z.boolean().exactOptional(),
  greenChain: z.boolean().exactOptional(),
})

/** What records are of: those of the module activities, stamps that were handed over, and inspections. */
export const recordKinds = [...activityKinds, 'stamps', 'inspection'] as const

/** What is counted of records: a number that they tell, they themselves, or whom they name. */
const RecordCount = z.strictObject({
  what: z.enum(foundCountKinds),
  of: z.enum(recordedThings),
  kind: z.enum(recordKinds),
  measure: Tag,
  tags: z.array(Tag).max(5).exactOptional(),
  anyTag: z.array(Tag).min(1).max(5).exactOptional(),
})

/** What units report of themselves, for nothing in the registry tells it. */
const ReportedCount = z.strictObject({
  what: z.literal('reported'),
  of: z.literal('amount'),
  rollUp: z.enum(rollUps),
  years: z.enum(overYears),
})

const CountToTell = z.discriminatedUnion('what', [CertificateCount, RecordCount, ReportedCount])
const OutOf = z.discriminatedUnion('what', [CertificateCount, RecordCount])

/** What an indicator is: a number, or with `outOf` a share of another number, in %. */
export const definition = { count: CountToTell, outOf: OutOf.exactOptional() }
export type Definition = { count: z.output<typeof CountToTell>; outOf?: z.output<typeof OutOf> }

export type CertificateCount = z.output<typeof CertificateCount>
/** Reports are counted as records of the indicator that they are on. */
type ReportedCount = z.output<typeof ReportedCount> & { kind: 'report'; measure: string }
export type CountDefinition = CertificateCount | z.output<typeof RecordCount> | ReportedCount

/** The definition of an indicator as it is counted. */
export const countedAs = <Told extends Definition & { code: string }>({ count, ...indicator }: Told) => ({
  ...indicator,
  count: (count.what === 'reported'
    ? { ...count, kind: 'report', measure: indicator.code }
    : count) satisfies CountDefinition as CountDefinition,
})

/** The count with what says in which groups of products certificates are. */
export function resolvedCount({ group: no, set, ...count }: CertificateCount, criteria: CriteriaReference): Count {
  const ofSet = set === undefined ? count : { ...count, sets: [set] }
  return no === undefined ? ofSet : { ...ofSet, group: { no, ...groupsOfSets(criteria) } }
}

export type EmptyFilter = 'unknown-group' | 'unknown-set' | 'outside-the-group' | 'below-least-star'

/** Why a count could only ever be 0; null when it could be more. */
export function emptyFilter(
  { group, set, star, minStar }: CertificateCount,
  criteria: CriteriaReference,
): EmptyFilter | null {
  const { ofSets } = groupsOfSets(criteria)
  const isGroup = group === undefined || group === noGroup || Object.values(ofSets).includes(group)
  if (!isGroup) return 'unknown-group'
  if (set !== undefined && !(set in ofSets)) return 'unknown-set'
  if (set !== undefined && group !== undefined && ofSets[set] !== group) return 'outside-the-group'
  return star !== undefined && minStar !== undefined && star < minStar ? 'below-least-star' : null
}

/** Products are in sets of the instrument that came last, as the register shows them. */
function groupsOfSets({ instruments, sets }: CriteriaReference): Omit<GroupFilter, 'no'> {
  const known = instruments.flatMap(({ code }) => sets(code))
  const last = known.at(-1)?.instrument.code
  const groupsBy = (key: (set: LoadedSet) => string | number, all: readonly LoadedSet[]) =>
    Object.fromEntries(all.map((one) => [key(one), one.source.group.no]))
  return {
    ofSets: groupsBy(({ instrument, source }) => `${instrument.code}/${source.set}`, known),
    ofProducts: groupsBy(
      ({ source }) => source.set,
      known.filter(({ instrument }) => instrument.code === last),
    ),
  }
}
