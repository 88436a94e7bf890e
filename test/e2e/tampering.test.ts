// Someone with the database's own keys changes the audit trail: the API names the first broken link, and seals cannot be replaced.
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { AuditEntry, sealEntry } from '../../functions/domain/audit/audit-entry.ts'
import { PolicyMatter } from './policy-matter.ts'
import { openRealTables, type RealTables } from './real-tables.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const auditor = 'rev.gunnar.ostman'
const day = 86_400_000

const EntryRow = z.looseObject({ pk: z.string(), sk: z.string(), entry: AuditEntry })
type EntryRow = z.infer<typeof EntryRow>

let world: TestCloud
let tables: RealTables
let matter: PolicyMatter
let chain: string
let untouched: EntryRow[]

beforeAll(async () => {
  world = await startTestCloud()
  tables = openRealTables(world.cloud)
  matter = await PolicyMatter.start(world)
  await matter.toReview()
  await world.cloud.moveClock((await world.cloud.now()).getTime() + 2 * day)
  chain = `matter:${matter.id}`
  untouched = await entryRows()
})
afterEach(async () => {
  for (const { pk, sk } of await entryRows()) await remove({ pk, sk })
  for (const row of untouched) await put(row)
})
afterAll(async () => {
  tables.close()
  await world.close()
})

async function entryRows(): Promise<EntryRow[]> {
  const { Items = [] } = await tables.client.send(
    new QueryCommand({
      TableName: tables.auditTrail,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :entry)',
      ExpressionAttributeValues: { ':pk': `CHAIN#${chain}`, ':entry': 'ENTRY#' },
    }),
  )
  return Items.map((item) => EntryRow.parse(item))
}

const put = (Item: Record<string, unknown>) =>
  tables.client.send(new PutCommand({ TableName: tables.auditTrail, Item }))
const remove = ({ pk, sk }: { pk: string; sk: string }) =>
  tables.client.send(new DeleteCommand({ TableName: tables.auditTrail, Key: { pk, sk } }))

function row(at: number): EntryRow {
  const found = untouched.at(at)
  if (found === undefined) throw new Error(`The chain has no entry ${at}`)
  return found
}

/** What both routes say: the chain's own, and the matter's, which must name the same link. */
async function verdict() {
  const ofChain = await world.stage.call('verifyChain', { as: auditor, params: { chain } })
  const ofMatter = await world.stage.call('verifyMatter', { as: auditor, params: { matterId: matter.id } })
  expect(ofMatter.valid).toBe(ofChain.valid)
  if (!ofChain.valid) expect(ofMatter.faults).toContainEqual(ofChain)
  return ofChain
}

describe('an audit trail in the real table', () => {
  it('is whole before anyone touches it', async () => {
    expect(untouched.length).toBeGreaterThanOrEqual(4)
    expect(await verdict()).toEqual({ valid: true, entries: untouched.length })
  })

  it('names an entry whose content was changed', async () => {
    const second = row(1)
    await put({ ...second, entry: { ...second.entry, at: '2020-01-01T00:00:00.000Z' } })
    expect(await verdict()).toMatchObject({ valid: false, chain, seq: 2, fault: 'hash' })
  })

  it('names the entry after one that was changed and sealed anew', async () => {
    const { hash: _, reason: __, seq, prevHash, ...content } = row(1).entry
    const forged = sealEntry({ ...content, action: 'matter.forged' }, { seq: seq - 1, hash: prevHash })
    await put({ ...row(1), entry: forged })
    expect(await verdict()).toMatchObject({ valid: false, chain, seq: 3, fault: 'link' })
  })

  it('names the gap where an entry was removed', async () => {
    await remove(row(2))
    expect(await verdict()).toMatchObject({ valid: false, chain, fault: 'gap' })
  })

  it('sees that the last entry was removed', async () => {
    await remove(row(-1))
    expect(await verdict()).toMatchObject({ valid: false, chain, fault: 'head' })
  })

  it('sees an entry that was added at the end', async () => {
    const { hash, seq, reason: _, ...last } = row(-1).entry
    const added = sealEntry({ ...last, action: 'matter.forged' }, { seq, hash })
    const sk = `ENTRY#${String(added.seq).padStart(10, '0')}`
    const gsi1sk = `${added.at}#${chain}#${sk}`
    await put({ ...row(-1), sk, gsi1sk, entry: added })
    expect(await verdict()).toMatchObject({ valid: false, chain, fault: 'head' })
  })

  it('names the first of two entries that changed places', async () => {
    await put({ ...row(1), entry: row(2).entry })
    await put({ ...row(2), entry: row(1).entry })
    expect(await verdict()).toMatchObject({ valid: false, chain, seq: 2 })
  })

  it('sees by the seals that a whole chain was written anew, its head with it', async () => {
    let previous: { seq: number; hash: string } | undefined
    for (const one of untouched) {
      const { hash: _, seq: __, prevHash: ___, ...content } = one.entry
      const forged = sealEntry({ ...content, reason: 'Alltid så' }, previous)
      await put({ ...one, entry: forged })
      previous = forged
    }
    const key = { pk: `CHAIN#${chain}`, sk: 'HEAD' }
    const all = await tables.rows(tables.auditTrail)
    const head = all.find(({ pk, sk }) => pk === key.pk && sk === key.sk)
    await put({ ...head, ...key, seq: previous?.seq, hash: previous?.hash })
    expect(await verdict()).toMatchObject({ valid: false, chain, fault: 'seal' })
    await put({ ...head, ...key })
  })
})

describe('a seal in its bucket', () => {
  it('cannot be replaced', async () => {
    const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
    const endpoint = world.cloud.addresses.s3
    const s3 = new S3Client({ endpoint, region: 'eu-north-1', credentials, forcePathStyle: true })
    const Bucket = z.string().parse(world.cloud.outputs['LisData.SealBucket'])
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'seals/' }))
    expect(Contents.length).toBeGreaterThan(0)
    for (const { Key } of Contents) {
      const replacing = s3.send(new PutObjectCommand({ Bucket, Key, Body: '{}' }))
      await expect(replacing).rejects.toThrow('protected by object lock')
    }
    s3.destroy()
    expect(await verdict()).toMatchObject({ valid: true })
  })
})
