// One small app on the embedded cloud, asked over the protocols that AWS speaks.
import {
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { GetFunctionCommand, InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { DescribeExecutionCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningCloud, spawnCloud } from '../../local/cloud-process.ts'
import { signIn } from '../../local/identity/sign-in.ts'
import { temporaryFolder, writeTinyAssembly } from './tiny-assembly.ts'
import { tinySystem } from './tiny-system.ts'

const DAY = 86_400_000
interface Served {
  event: Record<string, unknown>
  remaining: number
  name: string
}
const accounts = [
  { username: 'person-1', name: 'Anna Ek', title: 'Samordnare', groups: ['lis-admins', 'readers'] },
  { username: 'person-2', name: 'Bo <Berg>', title: 'Systemägare', groups: [] },
]
const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
let cloud: RunningCloud
const aws = () => ({ endpoint: cloud.addresses.aws, region: 'eu-north-1', credentials })

beforeAll(async () => {
  cloud = await spawnCloud({
    assembly: writeTinyAssembly(tinySystem),
    stateFolder: temporaryFolder(),
    accounts,
  })
})
afterAll(() => cloud.close())

const client = (index = 0) => cloud.clients[index]?.clientId ?? ''
const tokenOf = (username: string, index = 0) =>
  signIn({
    issuer: cloud.addresses.issuer,
    clientId: client(index),
    redirectUri: 'https://lis.example/callback',
    username,
  })
const call = (path: string, init: RequestInit = {}) => fetch(cloud.addresses.api + path, init)
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

async function items(pk: string) {
  const dynamodb = new DynamoDBClient(aws())
  const query = new QueryCommand({
    TableName: 'Tiny-Table',
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pk } },
  })
  return (await dynamodb.send(query)).Items ?? []
}

const order = (pk: string) =>
  new DynamoDBClient(aws()).send(
    new PutItemCommand({
      TableName: 'Tiny-Table',
      Item: { pk: { S: pk }, sk: { S: 'x' }, kind: { S: 'order' } },
    }),
  )

describe('sign-in', () => {
  it('gives an access token as Cognito writes it, by code and PKCE', async () => {
    const { accessToken, expiresAt } = await tokenOf('person-1')
    const claims = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({
      iss: cloud.addresses.issuer,
      client_id: client(),
      token_use: 'access',
      scope: 'openid profile',
      username: 'person-1',
      'cognito:groups': ['lis-admins', 'readers'],
    })
    expect(expiresAt.getTime()).toBe(claims.exp * 1000)
  })

  it('shows the accounts on a Swedish page, escaped', async () => {
    const url = new URL(`${cloud.addresses.identity}/oauth2/authorize`)
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: client(),
      redirect_uri: 'https://lis.example/callback',
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    }).toString()
    const answer = await fetch(url, { redirect: 'manual' })
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const page = await fetch(new URL(answer.headers.get('location') ?? '', url), { headers: { cookie } })
    const html = await page.text()
    expect(html).toContain('<html lang="sv">')
    expect(html).toContain('Bo &#60;Berg&#62;')
  })

  it('refuses an unknown account, an unknown redirect and a client without PKCE', async () => {
    await expect(tokenOf('nobody')).rejects.toThrow('There is no role account nobody.')
    const wrong = {
      issuer: cloud.addresses.issuer,
      clientId: client(),
      redirectUri: 'https://evil.example/',
      username: 'person-1',
    }
    await expect(signIn(wrong)).rejects.toThrow()
    const plain = `${cloud.addresses.identity}/oauth2/authorize?response_type=code&client_id=${client()}&redirect_uri=https://lis.example/callback&scope=openid`
    const answer = await fetch(plain, { redirect: 'manual' })
    expect(answer.headers.get('location')).toContain('error=invalid_request')
  })

  it('tells who a token belongs to, and signs out to a registered address only', async () => {
    const { accessToken } = await tokenOf('person-2')
    const who = await fetch(`${cloud.addresses.identity}/oauth2/userInfo`, { headers: bearer(accessToken) })
    expect(await who.json()).toMatchObject({ username: 'person-2' })
    const out = (to: string) =>
      fetch(`${cloud.addresses.identity}/logout?client_id=${client()}&logout_uri=${to}`, {
        redirect: 'manual',
      })
    expect((await out('https://lis.example/')).headers.get('location')).toBe('https://lis.example/')
    expect((await out('https://evil.example/')).status).toBe(400)
  })
})

describe('the HTTP API', () => {
  it('answers 401 and 404 as API Gateway does', async () => {
    const missing = await call('/things/1')
    expect([missing.status, await missing.json()]).toEqual([401, { message: 'Unauthorized' }])
    const other = await tokenOf('person-1', 1)
    expect((await call('/things/1', { headers: bearer(other.accessToken) })).status).toBe(401)
    const unknown = await call('/nowhere', { method: 'DELETE' })
    expect([unknown.status, await unknown.json()]).toEqual([404, { message: 'Not Found' }])
  })

  it('hands the function a payload 2.0 event and gives back its answer', async () => {
    const { accessToken } = await tokenOf('person-1')
    const answer = await call('/things/%C3%A5?a=1&a=2&b=', {
      headers: { ...bearer(accessToken), cookie: 'c=3; d=4', 'X-Mixed': 'Y' },
    })
    expect([answer.status, answer.headers.get('x-own'), answer.headers.getSetCookie()]).toEqual([
      201,
      'yes',
      ['a=1', 'b=2'],
    ])
    const { event, remaining, name } = (await answer.json()) as Served
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /things/{id}',
      rawPath: '/things/%C3%A5',
      rawQueryString: 'a=1&a=2&b=',
      cookies: ['c=3', 'd=4'],
      queryStringParameters: { a: '1,2', b: '' },
      pathParameters: { id: 'å' },
      isBase64Encoded: false,
      headers: { 'x-mixed': 'Y' },
      requestContext: {
        http: { method: 'GET', path: '/things/%C3%A5' },
        stage: '$default',
        authorizer: { jwt: { claims: { username: 'person-1', 'cognito:groups': '[lis-admins readers]' } } },
      },
    })
    expect([name, remaining > 0 && remaining <= 3000]).toEqual(['Tiny-Serve', true])
  })

  it('passes text as it is and anything else in base64', async () => {
    const { accessToken } = await tokenOf('person-1')
    const post = async (type: string) => {
      const answer = await call('/things', {
        method: 'POST',
        body: 'hej',
        headers: { ...bearer(accessToken), 'content-type': type },
      })
      const { event } = (await answer.json()) as Served
      return [event['body'], event['isBase64Encoded']]
    }
    expect(await post('application/json')).toEqual(['hej', false])
    expect(await post('application/problem+json')).toEqual(['hej', false])
    expect(await post('application/pdf')).toEqual(['aGVq', true])
  })

  it.each([
    ['/crash', 500, '{"message":"Internal Server Error"}'],
    ['/malformed', 500, '{"message":"Internal Server Error"}'],
    ['/plain', 200, '{"hello":"world"}'],
  ])('answers GET %s with %d', async (path, status, body) => {
    const answer = await call(path)
    expect([answer.status, await answer.text()]).toEqual([status, body])
  })

  it('refuses a body over 10 MB', async () => {
    const { accessToken } = await tokenOf('person-1')
    const body = Buffer.alloc(10 * 1024 * 1024 + 1, 'x')
    const answer = await call('/things', { method: 'POST', body, headers: bearer(accessToken) })
    expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }])
  })

  it('answers a preflight itself and marks answers for an allowed origin', async () => {
    const preflight = await call('/things/1', {
      method: 'OPTIONS',
      headers: { origin: 'https://lis.example', 'access-control-request-method': 'GET' },
    })
    expect([
      preflight.status,
      preflight.headers.get('access-control-allow-origin'),
      preflight.headers.get('access-control-max-age'),
    ]).toEqual([204, 'https://lis.example', '60'])
    const stranger = await call('/plain', { headers: { origin: 'https://evil.example' } })
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('Lambda', () => {
  const invoke = async (how: string) => {
    const command = new InvokeCommand({ FunctionName: 'Tiny-Slow', Payload: JSON.stringify({ how }) })
    const { FunctionError, Payload } = await new LambdaClient(aws()).send(command)
    return [FunctionError, JSON.parse(Buffer.from(Payload ?? []).toString())] as const
  }

  it('lists, describes and invokes', async () => {
    const lambda = new LambdaClient(aws())
    const { Functions } = await lambda.send(new ListFunctionsCommand({}))
    expect(Functions?.map(({ FunctionName }) => FunctionName)).toContain('Tiny-Slow')
    const { Configuration } = await lambda.send(new GetFunctionCommand({ FunctionName: 'Tiny-Slow' }))
    expect(Configuration?.Timeout).toBe(1)
    expect(await invoke('fine')).toMatchObject([
      undefined,
      { zone: ':UTC', region: 'eu-north-1', own: 'mine' },
    ])
    await expect(lambda.send(new InvokeCommand({ FunctionName: 'Nobody' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
  })

  it('tells what a function threw, by its name', async () => {
    expect(await invoke('throw')).toMatchObject([
      'Unhandled',
      { errorType: 'not-allowed', errorMessage: 'not today' },
    ])
  })

  it('ends a function at its timeout and one that leaves, and runs the next', async () => {
    const outcomes = await Promise.all([
      invoke('hang'),
      invoke('exit'),
      invoke('fine'),
      invoke('fine'),
      invoke('fine'),
    ])
    expect(outcomes[0]).toMatchObject([
      'Unhandled',
      {
        errorType: 'Sandbox.Timedout',
        errorMessage: expect.stringContaining('timed out after 1.00 seconds'),
      },
    ])
    expect(outcomes[1]).toMatchObject(['Unhandled', { errorType: 'Runtime.ExitError' }])
    expect(outcomes.slice(2).map(([error]) => error)).toEqual([undefined, undefined, undefined])
  })

  it('keeps an asynchronous invocation and tries it again when time has passed', async () => {
    const lambda = new LambdaClient(aws())
    const before = figuresOf(await cloud.status(), 'Tiny-Slow').errors
    const { StatusCode } = await lambda.send(
      new InvokeCommand({ FunctionName: 'Tiny-Slow', InvocationType: 'Event', Payload: '{"how":"throw"}' }),
    )
    expect(StatusCode).toBe(202)
    await cloud.moveClock((await cloud.now()).getTime() + 10 * 60_000)
    expect(figuresOf(await cloud.status(), 'Tiny-Slow').errors - before).toBe(3)
  })
})

describe('tables, streams and machines', () => {
  it('carries an item through stream, function and machine, and a month passes when the clock is moved', async () => {
    await order('order-1')
    await cloud.settle()
    expect((await items('done/order-1')).map(({ sk }) => sk?.S)).toEqual(['first'])
    const startedAt = await cloud.now()
    await cloud.moveClock(startedAt.getTime() + 31 * DAY)
    const [, last] = await items('done/order-1')
    const days = (Date.parse(last?.['at']?.S ?? '') - startedAt.getTime()) / DAY
    expect(days).toBeGreaterThan(29.9)
    expect(days).toBeLessThan(30.1)
    const executionArn = `${String(cloud.outputs['Tiny.MachineArn']).replace('stateMachine', 'execution')}:order-1`
    const { status } = await new SFNClient(aws()).send(new DescribeExecutionCommand({ executionArn }))
    expect(status).toBe('SUCCEEDED')
  })

  it('sends what a function will not take to the dead letter queue', async () => {
    await order('poison-1')
    await cloud.settle()
    await cloud.moveClock((await cloud.now()).getTime() + 60_000)
    const { deadLetters } = (await cloud.status()) as unknown as {
      deadLetters: { queue: string; body: string }[]
    }
    expect(deadLetters).toHaveLength(1)
    expect(JSON.parse(deadLetters[0]?.body ?? '')).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted' },
    })
  })

  it('lists tables and machines on one address', async () => {
    expect((await new DynamoDBClient(aws()).send(new ListTablesCommand({}))).TableNames).toEqual([
      'Tiny-Table',
    ])
    const { stateMachines } = await new SFNClient(aws()).send(new ListStateMachinesCommand({}))
    expect(stateMachines?.map(({ name }) => name)).toEqual(['Tiny-Machine'])
  })

  it('says which service it does not have', async () => {
    const answer = await fetch(cloud.addresses.aws, {
      method: 'POST',
      headers: { 'x-amz-target': 'Kinesis_20131202.ListStreams' },
    })
    expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([
      400,
      'The embedded cloud has no service for Kinesis_20131202.ListStreams.',
    ])
  })
})

describe('schedules', () => {
  it('runs a daily schedule every day the clock is moved over, at its Swedish time', async () => {
    const before = (await items('tick/daily')).length
    await cloud.moveClock((await cloud.now()).getTime() + 5 * DAY)
    const times = (await items('tick/daily')).map(({ sk }) => sk?.S ?? '')
    expect(times.length - before).toBe(5)
    expect(times.every((time) => /T0[56]:00:00Z$/.test(time))).toBe(true)
  })
})

describe('mail', () => {
  const send = (more: object) =>
    new SESv2Client(aws()).send(
      new SendEmailCommand({
        FromEmailAddress: 'LIS <lis@kommun.example>',
        Destination: { ToAddresses: ['anna@kommun.example'] },
        ConfigurationSetName: 'Tiny-MailRules',
        EmailTags: [{ Name: 'outbox', Value: 'o-1' }],
        Content: { Simple: { Subject: { Data: 'Hej' }, Body: { Text: { Data: 'Text' } } } },
        ...more,
      }),
    )
  const inbox = async () =>
    ((await (await fetch(`${cloud.addresses.mailbox}/store`)).json()) as { emails: { messageId: string }[] })
      .emails

  it('keeps a mail, shows it and tells that it was sent', async () => {
    const { MessageId } = await send({})
    expect((await inbox()).map(({ messageId }) => messageId)).toEqual([MessageId])
    await cloud.settle()
    const [event] = await items('tick/Email Sent')
    expect(JSON.parse(event?.['event']?.S ?? '')).toMatchObject({
      source: 'aws.ses',
      'detail-type': 'Email Sent',
      detail: {
        mail: {
          messageId: MessageId,
          destination: ['anna@kommun.example'],
          tags: { outbox: ['o-1'], 'ses:configuration-set': ['Tiny-MailRules'] },
        },
      },
    })
  })

  it('takes a raw message', async () => {
    const raw = 'From: lis@kommun.example\r\nTo: bo@kommun.example\r\nSubject: Kallelse\r\n\r\nHej\r\n'
    const { MessageId } = await send({
      FromEmailAddress: undefined,
      Destination: undefined,
      Content: { Raw: { Data: Buffer.from(raw) } },
    })
    expect(await inbox()).toContainEqual(
      expect.objectContaining({ messageId: MessageId, subject: 'Kallelse' }),
    )
  })

  it.each([
    ['without recipient', { Destination: {} }, 'BadRequestException'],
    ['to a malformed address', { Destination: { ToAddresses: ['anna'] } }, 'BadRequestException'],
    ['from an unverified sender', { FromEmailAddress: 'lis@evil.example' }, 'MessageRejected'],
    ['by an unknown configuration set', { ConfigurationSetName: 'Nothing' }, 'NotFoundException'],
  ])('refuses a mail %s', async (_, more, name) => {
    const before = (await inbox()).length
    await expect(send(more)).rejects.toMatchObject({ name })
    expect(await inbox()).toHaveLength(before)
  })
})

describe('objects', () => {
  const s3 = () => new S3Client({ endpoint: cloud.addresses.s3, region: 'eu-north-1', credentials })
  const buckets = async () => {
    const { outputs } = tinySystem
    expect(outputs).toBeDefined()
    const listing = await (await fetch(cloud.addresses.s3, { headers: { 'x-amz-date': 'now' } })).text()
    const names = [...listing.matchAll(/<Name>([^<]*)<\/Name>/g)].map(([, name]) => name ?? '')
    return {
      plain: names.find((name) => name.includes('bucket')) ?? '',
      locked: names.find((name) => name.includes('seals')) ?? '',
    }
  }

  it('keeps an object, also by a presigned address, with the moved time on it', async () => {
    const { plain } = await buckets()
    const key = { Bucket: plain, Key: 'a/å b.txt' }
    const client = s3()
    // Signed in this thread, whose clock is months behind; the function's own clock is the moved one.
    const signingDate = await cloud.now()
    const url = await getSignedUrl(s3(), new PutObjectCommand(key), { expiresIn: 60, signingDate })
    expect((await fetch(url, { method: 'PUT', body: 'hej' })).status).toBe(200)
    const { Body } = await client.send(new GetObjectCommand(key))
    expect(await Body?.transformToString()).toBe('hej')
    const { LastModified } = await client.send(new HeadObjectCommand(key))
    expect(LastModified?.getTime()).toBeGreaterThan(Date.now() + 30 * DAY)
  })

  it('lets one of many simultaneous write-once puts through', async () => {
    const { plain } = await buckets()
    const put = (body: string) =>
      s3().send(new PutObjectCommand({ Bucket: plain, Key: 'once', Body: body, IfNoneMatch: '*' }))
    const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map(put))
    const refused = outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map(({ reason }) => reason.name)
    expect(refused).toEqual(['PreconditionFailed', 'PreconditionFailed', 'PreconditionFailed'])
  })

  it('neither overwrites nor deletes a locked object until its time is over', async () => {
    const { locked } = await buckets()
    const key = { Bucket: locked, Key: 'seal-1' }
    await s3().send(new PutObjectCommand({ ...key, Body: 'seal' }))
    await expect(s3().send(new PutObjectCommand({ ...key, Body: 'other' }))).rejects.toMatchObject({
      name: 'AccessDenied',
    })
    await expect(s3().send(new DeleteObjectCommand(key))).rejects.toMatchObject({ name: 'AccessDenied' })
    await cloud.moveClock((await cloud.now()).getTime() + 31 * DAY)
    await expect(s3().send(new DeleteObjectCommand(key))).resolves.toBeDefined()
  })
})

describe('the status server', () => {
  it('shows a page and answers the clock', async () => {
    const page = await (await fetch(cloud.addresses.status)).text()
    expect(page).toContain('Tiny-Machine')
    const move = (body: string) => fetch(`${cloud.addresses.status}/local/clock`, { method: 'POST', body })
    expect((await move('{"days":1}')).status).toBe(200)
    const back = await move('{"to":"2020-01-01T00:00:00Z"}')
    expect([back.status, ((await back.json()) as { message: string }).message]).toEqual([
      400,
      expect.stringContaining('The clock cannot go back'),
    ])
    expect((await move('{"weeks":1}')).status).toBe(400)
    expect((await move('nonsense')).status).toBe(400)
    expect((await fetch(`${cloud.addresses.status}/nothing`)).status).toBe(404)
  })

  it('replaces the role accounts', async () => {
    await cloud.replaceAccounts([
      ...accounts,
      { username: 'person-3', name: 'Cia', title: 'Jurist', groups: [] },
    ])
    expect((await tokenOf('person-3')).accessToken).toBeTruthy()
  })

  it('listens on loopback only', async () => {
    const item = await new DynamoDBClient(aws()).send(
      new GetItemCommand({ TableName: 'Tiny-Table', Key: { pk: { S: 'order-1' }, sk: { S: 'x' } } }),
    )
    expect(item.Item).toBeDefined()
    expect(Object.values(cloud.addresses).every((address) => address.startsWith('http://127.0.0.1:'))).toBe(
      true,
    )
  })
})

function figuresOf(status: Record<string, unknown>, name: string): { errors: number } {
  const functions = status['functions'] as { name: string; errors: number }[]
  return functions.find((one) => one.name === name) ?? { errors: -1 }
}
