// `npm run verify` on a running cloud: a whole trail, and a trail that someone reached past the system.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const entryFile = fileURLToPath(new URL('../../local/verify/verify-audit.ts', import.meta.url))
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
const day = 86_400_000

let world: TestCloud
let dynamodb: DynamoDBDocumentClient
let s3: S3Client

const output = (name: string) => String(world.cloud.outputs[`LisData.${name}`])

function verify(...flags: string[]): Promise<{ code: number | null; said: string }> {
  const port = ['--port', String(world.cloud.ports.status - 1)]
  const child = spawn(process.execPath, [entryFile, ...port, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said: said.trim() })))
}

const rowKey = (chain: string, sk: string) => ({ pk: `CHAIN#${chain}`, sk })

/** Runs the work on a trail that was changed past the system, and puts it right again. */
async function withRow(
  key: { pk: string; sk: string },
  change: (row: Record<string, unknown>) => Record<string, unknown>,
) {
  const TableName = output('AuditTrailTable')
  const { Item } = await dynamodb.send(new GetCommand({ TableName, Key: key }))
  await dynamodb.send(new PutCommand({ TableName, Item: { ...key, ...change(Item ?? {}) } }))
  const verdict = await verify()
  if (Item) await dynamodb.send(new PutCommand({ TableName, Item }))
  else await dynamodb.send(new DeleteCommand({ TableName, Key: key }))
  return verdict
}

beforeAll(async () => {
  world = await startTestCloud()
  dynamodb = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: world.cloud.addresses.aws, region: 'eu-north-1', credentials }),
  )
  s3 = new S3Client({
    endpoint: world.cloud.addresses.s3,
    region: 'eu-north-1',
    credentials,
    forcePathStyle: true,
  })
  // Two nights, so that there are two seals.
  await world.cloud.moveClock((await world.cloud.now()).getTime() + 2 * day)
  await world.cloud.settle()
})
afterAll(() => world.close())

describe('npm run verify', () => {
  it('finds a whole trail whole, counts it and ends with 0', async () => {
    const { code, said } = await verify()
    expect(said).toMatch(
      /^Hel \/ whole\. \d+ kedjor, \d+ poster, 2 förseglingar, senast \S+ \/ \d+ chains, .*\. \d+\.\d s\.$/,
    )
    expect(code).toBe(0)
  })

  it('verifies one chain alone', async () => {
    const { code, said } = await verify('--chain', 'person:iss.maja.lind')
    expect([code, said]).toEqual([0, expect.stringContaining('1 kedja, 1 post, 2 förseglingar')])
  })

  it('names a changed entry and ends with 1', async () => {
    const { code, said } = await withRow(rowKey('person:iss.maja.lind', 'ENTRY#0000000001'), (row) => ({
      ...row,
      entry: { ...(row['entry'] as object), action: 'person.forged' },
    }))
    expect(said).toContain(
      '✗ person:iss.maja.lind 1 (hash): Post 1 har ändrats efter att den skrevs. / Entry 1',
    )
    expect(said).toContain('Bruten / broken: 1.')
    expect(code).toBe(1)
  })

  it('names an entry that no longer looks like one', async () => {
    const key = rowKey('person:iss.maja.lind', 'ENTRY#0000000001')
    const { code, said } = await withRow(key, () => ({ entry: 'gone' }))
    expect([code, said]).toEqual([1, expect.stringContaining('✗ person:iss.maja.lind 1 (hash): ')])
  })

  it('names an entry that was moved into a matter’s history', async () => {
    const { code, said } = await withRow(rowKey('person:iss.maja.lind', 'ENTRY#0000000001'), (row) => ({
      ...row,
      gsi1pk: 'MATTER#00000000000000000000000000',
      gsi1sk: 'x',
    }))
    expect([code, said]).toEqual([1, expect.stringContaining('✗ person:iss.maja.lind 1 (hash): ')])
  })

  it('names a row that was put into a chain, and one outside every chain', async () => {
    const inChain = await withRow(rowKey('person:iss.maja.lind', 'NOTE'), () => ({ text: 'x' }))
    expect(inChain.said).toContain('✗ person:iss.maja.lind 2 (hash): Post 2 har inte en posts form.')
    const outside = await withRow({ pk: 'NOTE', sk: 'x' }, () => ({ gsi1pk: 'MATTER#1', gsi1sk: 'x' }))
    expect(outside.said).toContain('✗ NOTE x: Raden hör inte till någon kedja.')
    expect([inChain.code, outside.code]).toEqual([1, 1])
  })

  it('answers over the API too when an entry no longer looks like one', async () => {
    const TableName = output('AuditTrailTable')
    const Key = rowKey('person:anna.forsberg', 'ENTRY#0000000001')
    await dynamodb.send(new PutCommand({ TableName, Item: { ...Key, entry: 'gone' } }))
    const { body } = await world.api.call('verifyChain', {
      as: 'rev.gunnar.ostman',
      params: { chain: 'person:anna.forsberg' },
    })
    await dynamodb.send(new DeleteCommand({ TableName, Key }))
    expect(body).toMatchObject({ valid: false, seq: 1, fault: 'hash' })
  })

  it('ends with 2 when what is asked for cannot be read', async () => {
    expect(await verify('--chain', 'person:nobody')).toEqual({
      code: 2,
      said: expect.stringContaining('There is no chain person:nobody'),
    })
    const elsewhere = ['--table', 'No-Such-Table', '--bucket', 'no-such-bucket', '--region', 'eu-north-1']
    const { code } = await verify(...elsewhere, '--endpoint', 'http://127.0.0.1:1')
    expect(code).toBe(2)
    expect((await verify('--chian', 'x')).said).toContain('Known are --chain, --matter')
  })

  it('names a seal that was put in among the others, though none can be taken away', async () => {
    const Bucket = output('SealBucket')
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'seals/' }))
    const remove = s3.send(new DeleteObjectCommand({ Bucket, Key: Contents[0]?.Key ?? '' }))
    await expect(remove).rejects.toThrow('protected by object lock')
    await s3.send(new PutObjectCommand({ Bucket, Key: 'seals/2000-01-01.json', Body: '{}' }))
    const { code, said } = await verify('--chain', 'person:iss.maja.lind')
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/✗ audit-seals 1 \(seal\): Försegling 1 har inte/),
    ])
  })
})
