// What stands in the three tables, read past the API, to see that a refused request wrote nothing.
import { createHash } from 'node:crypto'
import { DynamoDBClient, ListTablesCommand, paginateScan } from '@aws-sdk/client-dynamodb'
import { canonicalJson } from '../../functions/domain/audit/canonical-json.ts'
import type { TestCloud } from './test-cloud.ts'

const names = ['Register', 'Governance', 'AuditTrail'] as const

export interface TableDigest {
  rows: number
  sha256: string
}

/** One line per table; equal before and after means that not one attribute of one row was changed. */
export class TableContents {
  readonly #client: DynamoDBClient

  constructor({ cloud }: Pick<TestCloud, 'cloud'>) {
    this.#client = new DynamoDBClient({
      endpoint: cloud.addresses.aws,
      region: 'eu-north-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    })
  }

  async digests(): Promise<Record<string, TableDigest>> {
    const { TableNames = [] } = await this.#client.send(new ListTablesCommand({}))
    const digests: Record<string, TableDigest> = {}
    for (const name of names) {
      const table = TableNames.find((candidate) => candidate.includes(name))
      if (table === undefined) throw new Error(`There is no table ${name} among ${TableNames.join(', ')}`)
      digests[name] = await this.#digestOf(table)
    }
    return digests
  }

  close(): void {
    this.#client.destroy()
  }

  async #digestOf(table: string): Promise<TableDigest> {
    const rows: string[] = []
    const pages = paginateScan({ client: this.#client }, { TableName: table, ConsistentRead: true })
    for await (const { Items = [] } of pages) {
      rows.push(...Items.map((item) => canonicalJson(item)))
    }
    rows.sort()
    return { rows: rows.length, sha256: createHash('sha256').update(rows.join('\n')).digest('hex') }
  }
}
