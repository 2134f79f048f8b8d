type Item = { dossierId: string; recused: readonly string[] }
type OfMember = { dossierId: string; accountId: string }

/**
 * The ballots that an item of an agenda has: a recused member's does not exist (docs/law.md §5), though its row stays as it was
 * submitted. Whatever counts, compares or shows ballots, or that they were submitted, takes them from here.
 */
export const ballotsOf = <Ballot extends OfMember>(
  { dossierId, recused }: Item,
  ballots: readonly Ballot[],
): Ballot[] => ballots.filter((ballot) => ballot.dossierId === dossierId && !recused.includes(ballot.accountId))

/** The other ones of the item: set aside by a recusal that came after them. Nobody is told what they hold. */
export const setAsideOf = <Ballot extends OfMember>(
  { dossierId, recused }: Item,
  ballots: readonly Ballot[],
): Ballot[] => ballots.filter((ballot) => ballot.dossierId === dossierId && recused.includes(ballot.accountId))

type Recusal = { accountId: string }

/** The recusals of one item that set ballots aside, each with their rounds. */
export const setAsideBy = <One extends Recusal>(
  recusals: readonly One[],
  setAside: readonly { accountId: string; round: number }[],
): (One & { rounds: number[] })[] =>
  recusals.flatMap((recusal) => {
    const rounds = setAside.filter(({ accountId }) => accountId === recusal.accountId).map(({ round }) => round)
    return rounds.length === 0 ? [] : [{ ...recusal, rounds }]
  })
