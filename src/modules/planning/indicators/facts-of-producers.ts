import type pg from 'pg'
import { type CertificateFact, recognitions } from '../count-rules.ts'
import type { Cells } from './cells.ts'
import { type FactRow, type FiledRenewal, readChains, readFacts, readRenewals } from './facts-store.ts'
import type { Life } from './tallies.ts'

const none: CertificateFact['chains'] = []

/**
 * The lives of the products of each producer that has certificates, of some or of all (null). In a transaction that sees
 * one moment.
 */
export async function readLives(client: pg.ClientBase, producerIds: readonly string[] | null): Promise<Cells<Life>> {
  const renewals = Map.groupBy(await readRenewals(client, producerIds), ({ productId }) => productId)
  const chains = Map.groupBy(await readChains(client, producerIds), ({ producerId }) => producerId)
  const facts = new Map<string, CertificateFact[]>()
  const once = interned()
  for await (const rows of readFacts(client, producerIds)) {
    for (const row of rows) {
      const renewal = renewalOf(row, renewals.get(row.productId) ?? [])
      const fact = { ...once(row), renewal, chains: chains.get(row.producerId) ?? none }
      const known = facts.get(fact.producerId)
      if (known) known.push(fact)
      else facts.set(fact.producerId, [fact])
    }
  }
  const lives: Cells<Life> = new Map()
  for (const [producerId, own] of facts) {
    lives.set(producerId, [...Map.groupBy(recognitions(own), ({ productId }) => productId).values()])
    facts.delete(producerId)
  }
  return lives
}

/** The re-evaluation that was filed last while the certificate held, as its verification takes it. */
function renewalOf({ issuedOn, expiresOn }: FactRow, lastFirst: readonly FiledRenewal[]): CertificateFact['renewal'] {
  const found = lastFirst.find(({ filedOn }) => issuedOn <= filedOn && filedOn <= expiresOn)
  return found ? { filedOn: found.filedOn, overOn: found.overOn } : null
}

/** Codes, kinds and days are few: kept once each, 100 000 certificates take 30 MB less. */
function interned(): (row: FactRow) => FactRow {
  const known = new Map<string, string>()
  const one = <Text extends string | null>(text: Text): Text => {
    if (text === null) return text
    const before = known.get(text)
    if (before === undefined) known.set(text, text)
    return (before ?? text) as Text
  }
  return (row) => ({
    ...row,
    provinceCode: one(row.provinceCode),
    communeCode: one(row.communeCode),
    producerKind: one(row.producerKind),
    set: one(row.set),
    dossierKind: one(row.dossierKind),
    issuedOn: one(row.issuedOn),
    expiresOn: one(row.expiresOn),
    endedAs: one(row.endedAs),
    endedOn: one(row.endedOn),
  })
}
