import type { Language, Text } from '../../core/language.ts'
import { nameOfCount } from '../../modules/planning/indicators/figures.ts'
import { isOfRecords } from '../../modules/planning/indicators/record-rules.ts'
import { type Answering, type AskedFigure, definedBy } from '../../modules/reports/records/asked.ts'
import { type Behind, pageBehind } from '../../modules/reports/records/behind.ts'
import { type CountedCertificate, certificatesBehind } from '../../modules/reports/records/counted-certificates.ts'
import { recordsBehind } from '../../modules/reports/records/counted-records.ts'
import { certificateListing, type Listing, recordListing } from '../../modules/reports/records/listing.ts'
import type { Cell, Column } from '../../modules/reports/report-tables.ts'
import { countedText, groupName, producerKindNames, starName } from '../../modules/reports/words.ts'
import { decimalText } from './tables.ts'

/** A page of what is behind a figure. */
export type BehindList = {
  name: string
  /** Which count it is, with its days. */
  counted: string
  sum: string
  columns: readonly Column[]
  rows: readonly { cells: readonly Cell[]; href: string | null }[]
  endCursor: string | null
  /** Whether it is a share whose whole can be looked at too. */
  hasOutOf: boolean
  /** Under which all of it is there as files, and what is asked for there. */
  address: 'counted-certificates' | 'counted-records'
  asked: Partial<AskedFigure>
}

const perPage = 50

type Asked = { asked: AskedFigure; after: string | null; language: Language }

export async function behindList(context: Answering, { asked, after, language }: Asked): Promise<BehindList> {
  const { defined, span, indicator: found } = await definedBy(context, asked)
  const head = {
    name: nameOf(found?.name ?? { vi: 'Sản phẩm', en: 'Products' }, asked, language),
    counted: beginning(countedText({ whatName: nameOfCount(defined), ...span }, language)),
    hasOutOf: asked.outOf !== true && found?.outOf !== undefined,
  }
  const shown = { after, language }
  if (!isOfRecords({ count: defined })) {
    const behind = await certificatesBehind(context, asked)
    const listing = certificateListing(language)
    const hrefOf = ({ code }: CountedCertificate) => `/v/${encodeURIComponent(code)}?lang=${language}`
    const rows = await rowsOf<CountedCertificate>(behind, { ...shown, ...listing, hrefOf })
    return { ...head, ...rows, address: 'counted-certificates', asked }
  }
  const { unitCode, from, until, outOf, mapOn, indicator } = asked
  const ofRecords = { unitCode, from, until, outOf, mapOn, indicator: indicator! }
  const behind = await recordsBehind(context, ofRecords)
  const rows = await rowsOf(behind, { ...shown, ...recordListing(language), hrefOf: () => null })
  return { ...head, ...rows, address: 'counted-records', asked: ofRecords }
}

type Shown<Item> = Listing<Item> & { after: string | null; language: Language; hrefOf(item: Item): string | null }

async function rowsOf<Item extends { id: string }>(behind: Behind<Item>, shown: Shown<Item>) {
  const { columns, cellsOf, hrefOf, after, language } = shown
  const { items, pageInfo } = await pageBehind(behind, { first: perPage, after })
  return {
    columns,
    sum: decimalText(language).format(behind.sum),
    rows: items.map((item) => ({ cells: cellsOf(item), href: hrefOf(item) })),
    endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}

const beginning = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** What is counted, with what its parts are told apart by. */
function nameOf(whole: Text, { star, group, producerKind }: AskedFigure, language: Language): string {
  const told = [
    star !== null && starName(star)[language],
    group !== null && groupName(group)[language],
    producerKind !== null && producerKindNames[producerKind][language],
  ]
  return [whole[language], ...told.filter((one) => one !== false)].join(', ')
}
