import type { Context } from '../../../../core/action.ts'
import { authorityOfUnit } from '../../issuer.ts'
import { instrumentOn } from '../../rules.ts'
import type { Decision } from '../../store.ts'
import type { DecisionDraft } from '../drafts/draft-store.ts'
import { type Ahead, lookAhead } from '../look-ahead.ts'
import { paperRowsOf, sittingsOf } from './document-store.ts'
import { decisionPaper, type PaperRow } from './paper.ts'
import type { DecisionPaper } from './paper-shapes.ts'

const revokedBy = ({ world }: Pick<Context, 'world'>, { kind }: Pick<Decision, 'kind'>, day: string): string | null =>
  kind === 'revoke' ? (instrumentOn(world.criteria.instruments, day)?.code ?? null) : null

/** What a decision says, whole. */
export async function paperOfDecision(
  context: Pick<Context, 'db' | 'world'>,
  decision: Decision,
  legalBases: readonly string[],
): Promise<DecisionPaper> {
  const { db, world } = context
  const { signedOn: date } = decision
  const rows = await paperRowsOf(db, decision.id)
  const resultIds = rows.flatMap(({ resultId }) => resultId ?? [])
  return decisionPaper(world, {
    ...decision,
    ...{ date, authority: authorityOfUnit(world, decision.unitCode), legalBases },
    rows: rows.map(({ resultId: _result, ...row }) => row),
    sittings: await sittingsOf(db, resultIds),
    revokedBy: revokedBy(context, decision, date),
  })
}

const notYet = { certificateNumber: null, expiresOn: null }

/** What is drafted, as it stands now: a council's result is nobody's before its session is closed. */
const draftedRows = ({ items, certificateIds }: DecisionDraft, { dossiers, certificates }: Ahead): PaperRow[] => [
  ...items.flatMap(({ dossierId }) => {
    const row = dossiers.get(dossierId)
    if (!row) return []
    const { communeCode, setNo, instrument, state } = row.dossier
    const star = state === 'decided' ? (row.result?.star ?? null) : null
    const names = { productName: row.product.name, producerName: row.producer.name }
    return [{ ...names, communeCode, setNo, instrument, star, ...notYet }]
  }),
  ...certificateIds.flatMap((id) => {
    const row = certificates.get(id)
    if (!row) return []
    const { productName, producerName, communeCode, setNo, instrument, star, number, expiresOn } = row
    return [{ productName, producerName, communeCode, setNo, instrument, star, certificateNumber: number, expiresOn }]
  }),
]

/** What a draft would say if it were issued as it stands. */
export async function paperOfDraft(context: Context, draft: DecisionDraft): Promise<DecisionPaper> {
  const { db, world, today } = context
  const { unitCode } = draft
  const authority = authorityOfUnit(world, unitCode)
  const ahead = await lookAhead(context, draft, { unitCode, authority })
  const decided = [...ahead.dossiers.values()].filter(({ dossier }) => dossier.state === 'decided')
  return decisionPaper(world, {
    ...draft,
    ...{ authority, number: null, date: null, signerName: null },
    rows: draftedRows(draft, ahead),
    sittings: await sittingsOf(
      db,
      decided.flatMap(({ result }) => result?.id ?? []),
    ),
    revokedBy: revokedBy(context, draft, today),
  })
}
