import type { World } from '../../../../core/world.ts'
import { issuerOf } from '../../../documents/issuer.ts'
import { unitName } from '../../../units/shapes.ts'
import type { Authority, DecisionKind, RevocationGround } from '../../rules.ts'
import { groundPlace } from './ground-places.ts'
import type { DecisionPaper, DecisionPaperItem } from './paper-shapes.ts'
import { aboutOf, articlesOf, basesOf, carriedOutBy, type Ground, recipientsOf, type Sitting } from './words.ts'

/** What the paper says of one product. */
export type PaperRow = Omit<DecisionPaperItem, 'no' | 'commune' | 'setName'> & {
  communeCode: string
  instrument: string | null
}

export type PaperParts = {
  kind: DecisionKind
  authority: Authority
  unitCode: string
  number: string | null
  date: string | null
  signerName: string | null
  signerTitle: string
  ground: RevocationGround | null
  note: string | null
  legalBases: readonly string[]
  rows: readonly PaperRow[]
  sittings: readonly Sitting[]
  /** Code of the instrument by which a revocation is decided, which is the one in force. */
  revokedBy: string | null
}

type Here = Pick<World, 'units' | 'criteria'>

const itemOf = ({ units, criteria }: Here, { communeCode, instrument, ...row }: PaperRow, at: number) => ({
  no: at + 1,
  ...row,
  commune: unitName(units.named(communeCode)),
  setName: criteria.set(instrument ?? '', row.setNo)?.source.name.vi ?? null,
})

function groundOf({ criteria }: Here, { ground, revokedBy }: PaperParts): Ground | null {
  if (ground === null) return null
  const instrument = criteria.instrument(revokedBy ?? '')
  return { ground, place: groundPlace(revokedBy ?? '', ground), instrument: instrument?.title.vi ?? null }
}

/** The decision as data, of which its template prints all and nothing else. Pure. */
export function decisionPaper(world: Here, parts: PaperParts): DecisionPaper {
  const { kind, authority, number, date, signerName, signerTitle, note, legalBases, rows, sittings, revokedBy } = parts
  const issuer = issuerOf(world, { level: authority, unitCode: parts.unitCode })
  const items = rows.map((row, at) => itemOf(world, row, at))
  const codes = revokedBy === null ? rows.map(({ instrument }) => instrument ?? '') : [revokedBy]
  const instruments = world.criteria.instruments.filter(({ code }) => codes.includes(code))
  const told = { kind, ...issuer, date, items, ground: groundOf(world, parts), note }
  return {
    kind,
    ...issuer,
    ...{ number, date, about: aboutOf(kind), bases: basesOf(legalBases, instruments, sittings) },
    articles: articlesOf(told),
    carriedOutBy: carriedOutBy(issuer),
    recipients: recipientsOf(authority),
    ...{ signerName, signerTitle, items },
  }
}
