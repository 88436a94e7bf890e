// Serves the audit group: reading the trail and proving that it is whole. This function can only read.
import { sealChain, verify } from '../domain/audit/verify-audit.ts'
import { Refusal } from '../domain/refusal.ts'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openAuditReader } from '../store/audit-reader.ts'
import { openSealStore } from '../store/seal-store.ts'
import type { Page } from '../store/store.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { auditRoutes } from './contract/audit-routes.ts'
import { serveGroup } from './serve-group.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ SEAL_BUCKET_NAME: true }).shape))
const tables = connectTables(environment)
const trail = openAuditReader(tables)
const seals = openSealStore(environment.SEAL_BUCKET_NAME)

const defaultLimit = 50

function answerPage<T>({ items, cursor }: Page<T>) {
  return { body: { items, ...(cursor && { cursor }) } }
}

export const handler = serveGroup(
  auditRoutes,
  {
    async readMatterHistory({ params, query }) {
      return answerPage(
        await trail.pageOfMatter(params.matterId, {
          limit: query.limit ?? defaultLimit,
          cursor: query.cursor,
        }),
      )
    },

    async readChain({ params, query }) {
      const page = await trail.pageOfChain(params.chain, {
        limit: query.limit ?? defaultLimit,
        cursor: query.cursor,
      })
      if (page.items.length === 0 && query.cursor === undefined) throw new Refusal('not-found')
      return answerPage(page)
    },

    async verifyChain({ params }) {
      const [evidence, allSeals] = await Promise.all([trail.evidenceOf(params.chain), seals.all()])
      const exists = evidence.entries.length > 0 || evidence.head !== undefined
      if (!exists) throw new Refusal('not-found')
      return { body: verify({ ...evidence, seals: allSeals }) }
    },

    async verifyMatter({ params }) {
      const [chains, allSeals] = await Promise.all([trail.chainsOfMatter(params.matterId), seals.all()])
      if (chains.length === 0) throw new Refusal('not-found')
      const evidence = await Promise.all(chains.map((chain) => trail.evidenceOf(chain)))
      const results = evidence.map((chain) => verify({ ...chain, seals: allSeals }))
      const faults = results.filter((result) => !result.valid)
      const entries = evidence.reduce((sum, chain) => sum + chain.entries.length, 0)
      return { body: { valid: faults.length === 0, chains: chains.length, entries, faults } }
    },

    async readSeal({ params }) {
      const seal = await seals.find(params.day)
      if (seal === undefined) throw new Refusal('not-found', [{ path: sealChain, message: params.day }])
      return { body: seal }
    },
  },
  { store: openStore(tables) },
)
