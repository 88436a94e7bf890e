// Reads chains and seals from where they lie and verifies them by the domain's rule, a few chains in memory at a time.
import * as z from 'zod'
import { type AuditFault, sealChain, verifyChainByChain } from '../../functions/domain/audit/verify-audit.ts'
import { openAuditReader } from '../../functions/store/audit-reader.ts'
import type { SealStore } from '../../functions/store/seal-store.ts'
import type { Tables } from '../../functions/store/tables.ts'
import { StartRefusal } from '../start-refusal.ts'
import { findChains } from './chain-names.ts'

/** What to verify; nothing named is everything. */
export interface Selection {
  chain?: string | undefined
  matter?: string | undefined
}

export interface TrailReport {
  chains: number
  entries: number
  seals: number
  /** The day of the newest seal: entries after it are held together by their chain alone. */
  lastSealedDay: string | undefined
  faults: AuditFault[]
  strayRows: string[]
}

const chainsAtOnce = 8
const SealedDay = z.object({ day: z.string() })

async function selectChains(
  tables: Tables,
  { chain, matter }: Selection,
): Promise<{ chains: string[]; strayRows: string[] }> {
  if (chain !== undefined) return { chains: [chain], strayRows: [] }
  if (matter === undefined) return await findChains(tables)
  const chains = await openAuditReader(tables).chainsOfMatter(matter)
  if (chains.length > 0) return { chains, strayRows: [] }
  throw new StartRefusal(
    `There is no matter ${matter} in the audit trail.`,
    'Ids are 26 letters and digits; see GET /matters.',
  )
}

/** Verifies what is selected. Seals are read first: a chain only grows, so none of them can be ahead of what is read after. */
export async function verifyTrail(
  tables: Tables,
  sealStore: SealStore,
  selection: Selection,
): Promise<TrailReport> {
  const seals = await sealStore.all()
  const { chains, strayRows } = await selectChains(tables, selection)
  const reader = openAuditReader(tables)
  const verification = verifyChainByChain(seals)
  const faults: AuditFault[] = []
  let entries = 0
  for (let at = 0; at < chains.length; at += chainsAtOnce) {
    const some = await Promise.all(
      chains.slice(at, at + chainsAtOnce).map((chain) => reader.evidenceOf(chain)),
    )
    for (const evidence of some) {
      entries += evidence.entries.length
      const fault = verification.check(evidence)
      if (fault) faults.push(fault)
    }
  }
  const isEverything = selection.chain === undefined && selection.matter === undefined
  // Chains that were not asked for have not vanished; broken seals concern every chain.
  const remaining = verification.remainingFaults()
  faults.push(...(isEverything ? remaining : remaining.filter(({ chain }) => chain === sealChain)))
  if (selection.chain !== undefined && entries === 0 && faults.length === 0) {
    throw new StartRefusal(
      `There is no chain ${selection.chain} in the audit trail.`,
      'Chains are named KIND:ID, for example document:informationssakerhetspolicy.',
    )
  }
  return {
    chains: chains.length,
    entries,
    seals: seals.length,
    lastSealedDay: SealedDay.safeParse(seals.at(-1)).data?.day,
    faults,
    strayRows,
  }
}
