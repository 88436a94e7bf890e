// Counts the DynamoDB requests of each route at the embedded cloud while it is called, and holds them against a budget.
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { RouteName } from '../../functions/api/contract.ts'
import type { ApiRequest } from '../../local/client/api-client.ts'
import type { TestCloud } from './test-cloud.ts'

export interface Budget {
  /** Queries and gets, the actor's among them; a hundred things got at once (BatchGetItem) are one. */
  reads: number
  transactions: number
  /** Why it is more than the rule gives: actor 1, one thing or one page 1, a command at most 2 before its transaction. */
  because?: string
}

export const me: Budget = { reads: 1, transactions: 0 }
export const readOne: Budget = { reads: 2, transactions: 0 }
export const page: Budget = { reads: 2, transactions: 0 }
export const command = (reads: 1 | 2): Budget => ({ reads: 1 + reads, transactions: 1 })

const Counts = z.object({ dynamodbRequests: z.record(z.string(), z.record(z.string(), z.number())) })
const isRead = (operation: string) => /^(Get|Query|BatchGet|TransactGet|Scan)/.test(operation)

export class ReadMeter {
  readonly #world: TestCloud
  readonly measured = new Map<string, Budget>()

  constructor(world: TestCloud) {
    this.#world = world
  }

  /** Calls a route, and notes what it asked of the database. */
  async measure<N extends RouteName>(name: N, request: ApiRequest<N>, doing?: string) {
    const before = await this.#requestsOfApi()
    const answer = await this.#world.api.call(name, request)
    const after = await this.#requestsOfApi()
    this.measured.set(doing ? `${name} ${doing}` : name, {
      reads: after.reads - before.reads,
      transactions: after.transactions - before.transactions,
    })
    return answer
  }

  /** What the functions behind the API have asked for so far; the relay, the machines and the rounds are other functions. */
  async #requestsOfApi(): Promise<Budget> {
    const { dynamodbRequests } = Counts.parse(await this.#world.cloud.status())
    const ofApi = Object.entries(dynamodbRequests).filter(([caller]) => caller.includes('Serve'))
    const all = ofApi.flatMap(([, counts]) => Object.entries(counts))
    const sum = (wanted: (operation: string) => boolean) =>
      all.filter(([operation]) => wanted(operation)).reduce((total, [, count]) => total + count, 0)
    return { reads: sum(isRead), transactions: sum((operation) => !isRead(operation)) }
  }
}

/** The tests of a table of budgets, by what was measured before them. */
export function holdBudgets(budgets: Readonly<Record<string, Budget>>, meter: () => ReadMeter): void {
  describe('the budget of DynamoDB requests', () => {
    it('is measured line by line', () => {
      expect([...meter().measured.keys()].toSorted()).toEqual(Object.keys(budgets).toSorted())
    })

    it.each(Object.entries(budgets))('is kept by %s', (line, { reads, transactions }) => {
      expect(meter().measured.get(line)).toEqual({ reads, transactions })
    })

    it('gives a reason wherever it is more than the rule, and no route more than one transaction', () => {
      const beyond = Object.entries(budgets).filter(
        ([, { reads, transactions }]) => reads > (transactions ? 3 : 2),
      )
      expect(beyond.filter(([, { because }]) => because === undefined)).toEqual([])
      expect(Object.values(budgets).filter(({ transactions }) => transactions > 1)).toEqual([])
    })
  })
}
