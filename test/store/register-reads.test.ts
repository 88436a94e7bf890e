// Reading many things of the register at once, and counting them by their keys alone, as the database has them.
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InformationAsset } from '../../functions/domain/register/information-asset.ts'
import { keysOf } from '../../functions/store/keys.ts'
import { lists } from '../../functions/store/lists.ts'
import { today } from '../domain/given.ts'
import { type GivenStore, startStore } from '../steps/given-store.ts'

/** More than one batch. */
const count = 130

const assets = Array.from(
  { length: count },
  (_, at): InformationAsset => ({
    kind: 'information-asset',
    id: `tillgang-${at}`,
    name: `Tillgång ${at}`,
    unitId: at % 2 === 0 ? 'ks' : 'skolan',
    unitPath: at % 2 === 0 ? '/kf/ks/' : '/kf/bun/skolan/',
    purpose: 'Undervisning',
    process: 'Bedömning',
    forms: ['text'],
    media: ['system'],
    ownerId: 'eva',
    personalData: { has: 'none' },
    secrecy: [],
    strongSecrecy: false,
    retention: { rule: 'undecided' },
    essential: false,
    registeredBy: 'eva',
    registeredOn: today,
    systemIds: [],
    receiverIds: [],
    classificationCount: 0,
  }),
)

let world: GivenStore

beforeAll(async () => {
  world = await startStore()
  for (let at = 0; at < count; at += 25) await world.given(...assets.slice(at, at + 25))
})
afterAll(() => world.close())

describe('reading many at once', () => {
  const idsRead = async (ids: readonly string[]) => {
    const found = await world.store.many('information-asset', ids)
    return found.map(({ state }) => state.id).sort()
  }

  it('finds each once, however many and however often it is named', async () => {
    const ids = assets.map(({ id }) => id)
    expect(await idsRead([...ids, ...ids])).toEqual(ids.toSorted())
  })

  it('brings the state with its version, as one read does', async () => {
    const [asset] = await world.store.many('information-asset', ['tillgang-3'])
    expect(asset).toEqual(await world.store.load('information-asset', 'tillgang-3'))
  })

  it('passes over what does not exist, and asks for nothing when nothing is named', async () => {
    expect(await idsRead(['tillgang-1', 'finns-ej', ''])).toEqual(['tillgang-1'])
    expect(await idsRead([])).toEqual([])
  })
})

describe('counting', () => {
  const counted = async (prefix: string) => {
    const keys: string[] = []
    const query = { table: 'register', index: 'gsi3', partition: lists.figures, prefix } as const
    for await (const page of world.store.sortKeys(query)) keys.push(...page)
    return keys
  }

  it('reads the sort keys of a unit and all beneath it, and of no other', async () => {
    const keys = assets.map((asset) => keysOf(asset).gsi3sk ?? '')
    expect(await counted('/kf/')).toEqual(keys.toSorted())
    expect(await counted('/kf/bun/')).toEqual(keys.filter((key) => key.startsWith('/kf/bun/')).toSorted())
    expect(await counted('/kf/bun/skolan/x/')).toEqual([])
  })

  it('reads an index that holds keys and nothing of the things themselves', async () => {
    const client = new DynamoDBClient()
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: 'Register',
        IndexName: 'gsi3',
        KeyConditionExpression: 'gsi3pk = :figures',
        ExpressionAttributeValues: { ':figures': { S: lists.figures } },
        Limit: 5,
      }),
    )
    client.destroy()
    expect(Items).toHaveLength(5)
    for (const item of Items) expect(Object.keys(item).sort()).toEqual(['gsi3pk', 'gsi3sk', 'pk', 'sk'])
  })
})
