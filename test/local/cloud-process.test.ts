// A killed embedded cloud goes on where it was.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { afterEach, describe, expect, it } from 'vitest'
import { type RunningCloud, spawnCloud } from '../../local/cloud-process.ts'
import { signIn } from '../../local/identity/sign-in.ts'
import { temporaryFolder, writeTinyAssembly } from './tiny-assembly.ts'
import { tinySystem } from './tiny-system.ts'

const DAY = 86_400_000
const accounts = [{ username: 'person-1', name: 'Anna', title: 'Samordnare', groups: [] }]
const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
const assembly = writeTinyAssembly(tinySystem)
const opened: RunningCloud[] = []

async function open(stateFolder = temporaryFolder(), ports: number | Record<string, number> = 0) {
  const cloud = await spawnCloud({ assembly, stateFolder, accounts, ports })
  opened.push(cloud)
  return cloud
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((cloud) => cloud.close()))
})

const dynamodb = (cloud: RunningCloud) =>
  new DynamoDBClient({ endpoint: cloud.addresses.aws, region: 'eu-north-1', credentials, maxAttempts: 1 })
const order = (cloud: RunningCloud, name: string) =>
  dynamodb(cloud).send(
    new PutItemCommand({
      TableName: 'Tiny-Table',
      Item: { pk: { S: name }, sk: { S: 'x' }, kind: { S: 'order' } },
    }),
  )

async function stages(cloud: RunningCloud, name: string) {
  const query = new QueryCommand({
    TableName: 'Tiny-Table',
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: `done/${name}` } },
  })
  return ((await dynamodb(cloud).send(query)).Items ?? []).map(({ sk }) => sk?.S)
}

const emails = async (cloud: RunningCloud) =>
  (
    (await (await fetch(`${cloud.addresses.mailbox}/store`)).json()) as { emails: { subject: string }[] }
  ).emails.map(({ subject }) => subject)

describe('an embedded cloud that is killed', () => {
  it('loses no write, no mail, no execution and no time', async () => {
    const cloud = await open()
    const before = { ...cloud.addresses }
    await cloud.moveClock((await cloud.now()).getTime() + 100 * DAY)
    const { accessToken } = await signIn({
      issuer: cloud.addresses.issuer,
      clientId: cloud.clients[0]?.clientId ?? '',
      redirectUri: 'https://lis.example/callback',
      username: 'person-1',
    })
    await new SESv2Client({ endpoint: cloud.addresses.aws, region: 'eu-north-1', credentials }).send(
      new SendEmailCommand({
        FromEmailAddress: 'lis@kommun.example',
        Destination: { ToAddresses: ['anna@kommun.example'] },
        Content: { Simple: { Subject: { Data: 'Kvar' }, Body: { Text: { Data: 'x' } } } },
      }),
    )
    const time = await cloud.now()
    // Killed at once: stream, function and machine are somewhere in between.
    await order(cloud, 'order-1')
    await cloud.kill()
    await cloud.start()
    expect(cloud.addresses).toEqual(before)
    expect((await cloud.now()).getTime()).toBeGreaterThanOrEqual(time.getTime())
    await cloud.settle()
    expect(await stages(cloud, 'order-1')).toEqual(['first'])
    expect(await emails(cloud)).toEqual(['Kvar'])
    const again = await fetch(`${cloud.addresses.api}/things/1`, {
      headers: { authorization: `Bearer ${accessToken}` },
    })
    expect(again.status).toBe(201)
    await cloud.kill()
    await cloud.start()
    await cloud.moveClock((await cloud.now()).getTime() + 31 * DAY)
    expect(await stages(cloud, 'order-1')).toEqual(['first', 'last'])
  })

  it('finishes every order once, killed at many moments', async () => {
    const cloud = await open()
    const names = Array.from({ length: 8 }, (_, index) => `order-${index}`)
    for (const [index, name] of names.entries()) {
      await order(cloud, name)
      if (index % 2 === 1) {
        await new Promise((resolve) => setTimeout(resolve, index * 15))
        await cloud.kill()
        await cloud.start()
      }
    }
    await cloud.settle()
    expect(await Promise.all(names.map((name) => stages(cloud, name)))).toEqual(names.map(() => ['first']))
  }, 30_000)

  it('takes its database with it', async () => {
    const stateFolder = temporaryFolder()
    const cloud = await open(stateFolder)
    const pid = Number(readFileSync(join(stateFolder, 'dynoxide.pid'), 'utf8'))
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain(stateFolder)
    await cloud.kill()
    await expect.poll(() => isAlive(pid), { timeout: 3000 }).toBe(false)
  })
})

describe('a start that cannot be', () => {
  it('refuses a second cloud on the same folder', async () => {
    const stateFolder = temporaryFolder()
    await open(stateFolder)
    await expect(open(stateFolder)).rejects.toThrow(
      /An embedded cloud already runs on .* Stop it first, or give another folder/,
    )
  })

  it('refuses a port that is taken', async () => {
    const holder = createServer()
    const port = await new Promise<number>((resolve) => {
      holder.listen(0, '127.0.0.1', () => {
        const address = holder.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
    await expect(open(temporaryFolder(), { api: port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken. Choose another base port`,
    )
    holder.close()
  })

  it('refuses a folder that cannot be made', async () => {
    await expect(open('/dev/null/state')).rejects.toThrow(
      /The state folder \/dev\/null\/state cannot be written\. Give another/,
    )
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
