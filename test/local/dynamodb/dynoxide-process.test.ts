// The database process: its streams over a restart, and the end of one that was left behind.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTables } from '../../../local/dynamodb/create-tables.ts'
import { DynamoDbClient } from '../../../local/dynamodb/dynamodb-client.ts'
import { endOrphan, startDynoxide } from '../../../local/dynamodb/dynoxide-process.ts'
import { StreamReader } from '../../../local/streams/stream-reader.ts'
import { readCloudAssembly } from '../../../local/template/cloud-assembly.ts'
import { DeployedStacks } from '../../../local/template/deployed-stacks.ts'
import { table, temporaryFolder, writeTinyAssembly } from '../tiny-assembly.ts'

const address = 'http://127.0.0.1:1'
const addresses = {
  api: address,
  aws: address,
  dynamodb: address,
  s3: address,
  identity: address,
  issuer: address,
  mailbox: address,
  status: address,
  console: address,
}
const tables = (more: Record<string, unknown>) =>
  new DeployedStacks(
    readCloudAssembly(writeTinyAssembly({ resources: { Table: table(more) } })),
    addresses,
  ).resources('AWS::DynamoDB::GlobalTable')
const streaming = {
  StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
  TimeToLiveSpecification: { Enabled: true, AttributeName: 'expiresAt' },
}

const put = (client: DynamoDbClient, pk: string) =>
  client.call('DynamoDB_20120810.PutItem', {
    TableName: 'Tiny-Table',
    Item: { pk: { S: pk }, sk: { S: 'x' } },
  })
const files = (folder: string) => [join(folder, 'dynamodb.sqlite'), join(folder, 'dynoxide.pid')] as const

describe('dynoxide', () => {
  it('keeps tables and the numbering of their stream over a restart', async () => {
    const folder = temporaryFolder()
    const first = await startDynoxide(...files(folder), () => undefined)
    const client = new DynamoDbClient(first.address)
    await createTables(client, tables(streaming))
    await put(client, 'a')
    await put(client, 'b')
    const [, second] = await new StreamReader(client, 'Tiny-Table').readAfter(undefined)
    process.kill(first.pid, 'SIGKILL')
    await first.close()
    client.close()

    const later = await startDynoxide(...files(folder), () => undefined)
    const again = new DynamoDbClient(later.address)
    await createTables(again, tables(streaming))
    await put(again, 'c')
    const reader = new StreamReader(again, 'Tiny-Table')
    const records = await reader.readAfter(second?.dynamodb.SequenceNumber)
    expect(records.map(({ dynamodb }) => dynamodb['Keys'])).toEqual([{ pk: { S: 'c' }, sk: { S: 'x' } }])
    expect(await reader.readAfter(records[0]?.dynamodb.SequenceNumber)).toEqual([])
    const { TimeToLiveDescription } = await again.call('DynamoDB_20120810.DescribeTimeToLive', {
      TableName: 'Tiny-Table',
    })
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: 'expiresAt' })
    again.close()
    await later.close()
  })

  it('refuses a table whose keys have changed, and says what to do', async () => {
    const folder = temporaryFolder()
    const server = await startDynoxide(...files(folder), () => undefined)
    const client = new DynamoDbClient(server.address)
    await createTables(client, tables({}))
    const changed = tables({
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    })
    await expect(createTables(client, changed)).rejects.toThrow(
      /created with other keys .* Start with --fresh/,
    )
    client.close()
    await server.close()
  })

  it('tells when it ends by itself', async () => {
    const folder = temporaryFolder()
    const ended = Promise.withResolvers<string>()
    const server = await startDynoxide(...files(folder), () => ended.resolve('ended'))
    process.kill(server.pid, 'SIGKILL')
    expect(await ended.promise).toBe('ended')
    await server.close()
  })

  it('ends one that was left behind on the same file, and no other process', async () => {
    const folder = temporaryFolder()
    const [database, pidFile] = files(folder)
    const require = createRequire(import.meta.url)
    const binary = join(
      dirname(require.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`)),
      'dynoxide',
    )
    const orphan = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', '0', '--db-path', database])
    await new Promise((resolve) => orphan.stderr.once('data', resolve))
    const gone = new Promise((resolve) => orphan.once('exit', (_, signal) => resolve(signal)))
    writeFileSync(pidFile, String(orphan.pid))
    await endOrphan(pidFile, database)
    expect(await gone).toBe('SIGKILL')
    writeFileSync(pidFile, String(process.pid))
    await endOrphan(pidFile, database)
    expect(existsSync(pidFile) && readFileSync(pidFile, 'utf8')).toBe(String(process.pid))
  })
})
