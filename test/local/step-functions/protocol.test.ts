// The protocol, spoken by the AWS SDK over HTTP.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidArn,
  InvalidDefinition,
  InvalidExecutionInput,
  InvalidName,
  InvalidToken,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StateMachineAlreadyExists,
  StateMachineDeleting,
  StateMachineDoesNotExist,
  StopExecutionCommand,
  TaskTimedOut,
  UpdateStateMachineCommand,
  ValidateStateMachineDefinitionCommand,
} from '@aws-sdk/client-sfn'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invokeAndWait, Runner, startOfTime, tokenIn } from './runner.ts'

const roleArn = 'arn:aws:iam::000000000000:role/machine'
let runner: Runner
let server: Server
let client: SFNClient
let endpoint: string

beforeEach(async () => {
  runner = new Runner({ ask: () => null })
  server = createServer((request, response) => void runner.stepFunctions.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  client = new SFNClient({
    endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })
})

afterEach(async () => {
  client.destroy()
  await new Promise((resolve) => server.close(resolve))
})

const definitionOf = (states: Record<string, object>) =>
  JSON.stringify({ QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states })
const waiting = definitionOf({
  T: { ...invokeAndWait('ask'), HeartbeatSeconds: 60, TimeoutSeconds: 600, End: true },
})
const passing = definitionOf({ P: { Type: 'Pass', End: true } })

async function create(definition: string, name = 'm'): Promise<string> {
  const { stateMachineArn } = await client.send(new CreateStateMachineCommand({ name, definition, roleArn }))
  return String(stateMachineArn)
}

async function start(stateMachineArn: string, name?: string, input?: string): Promise<string> {
  const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn, name, input }))
  await runner.settled()
  return String(executionArn)
}

describe('machines', () => {
  it('are made, described, listed, changed and deleted', async () => {
    const stateMachineArn = await create(passing)
    expect(stateMachineArn).toBe('arn:aws:states:eu-north-1:000000000000:stateMachine:m')
    const described = await client.send(new DescribeStateMachineCommand({ stateMachineArn }))
    expect(described).toMatchObject({
      name: 'm',
      definition: passing,
      roleArn,
      status: 'ACTIVE',
      type: 'STANDARD',
    })
    expect(described.creationDate).toEqual(new Date(startOfTime))
    const { stateMachines } = await client.send(new ListStateMachinesCommand({}))
    expect(stateMachines?.map(({ name }) => name)).toEqual(['m'])
    await client.send(new UpdateStateMachineCommand({ stateMachineArn, definition: waiting }))
    expect((await client.send(new DescribeStateMachineCommand({ stateMachineArn }))).definition).toBe(waiting)
    await client.send(new DeleteStateMachineCommand({ stateMachineArn }))
    await expect(client.send(new DescribeStateMachineCommand({ stateMachineArn }))).rejects.toThrow(
      StateMachineDoesNotExist,
    )
  })

  it('CreateStateMachine is idempotent, and refuses the same name with another definition', async () => {
    expect(await create(passing)).toBe(await create(passing))
    await expect(create(waiting)).rejects.toThrow(StateMachineAlreadyExists)
  })

  it('refuses a definition with the name of the state, and validates one without making it', async () => {
    const definition = definitionOf({ Odd: { Type: 'Pass', InputPath: '$', End: true } })
    await expect(create(definition)).rejects.toThrow(InvalidDefinition)
    await expect(create(definition)).rejects.toThrow('state "Odd"')
    const bad = await client.send(new ValidateStateMachineDefinitionCommand({ definition }))
    expect(bad).toMatchObject({
      result: 'FAIL',
      diagnostics: [{ severity: 'ERROR', location: '/States/Odd' }],
    })
    const good = await client.send(new ValidateStateMachineDefinitionCommand({ definition: passing }))
    expect(good).toMatchObject({ result: 'OK', diagnostics: [] })
  })

  it('an express machine is refused', async () => {
    const command = new CreateStateMachineCommand({
      name: 'm',
      definition: passing,
      roleArn,
      type: 'EXPRESS',
    })
    await expect(client.send(command)).rejects.toMatchObject({ name: 'StateMachineTypeNotSupported' })
  })

  it('a deleted machine lets its executions end and takes no new ones', async () => {
    const stateMachineArn = await create(waiting)
    const executionArn = await start(stateMachineArn)
    await client.send(new DeleteStateMachineCommand({ stateMachineArn }))
    await expect(start(stateMachineArn)).rejects.toThrow(StateMachineDeleting)
    await client.send(new StopExecutionCommand({ executionArn }))
    await expect(start(stateMachineArn)).rejects.toThrow(StateMachineDoesNotExist)
  })
})

describe('executions', () => {
  it('are started, described and end', async () => {
    const executionArn = await start(await create(passing), 'one', '{"a":1}')
    const described = await client.send(new DescribeExecutionCommand({ executionArn }))
    expect(described).toMatchObject({ name: 'one', status: 'SUCCEEDED', input: '{"a":1}', output: '{"a":1}' })
    expect([described.startDate, described.stopDate]).toEqual([new Date(startOfTime), new Date(startOfTime)])
    const machine = await client.send(new DescribeStateMachineForExecutionCommand({ executionArn }))
    expect(machine).toMatchObject({ name: 'm', definition: passing })
  })

  it('the same name and input while it runs is the same execution', async () => {
    const stateMachineArn = await create(waiting)
    const executionArn = await start(stateMachineArn, 'one', '{"a": 1}')
    expect(await start(stateMachineArn, 'one', '{ "a":1 }')).toBe(executionArn)
    expect(runner.calls.length).toBe(1)
  })

  it('the same name with another input, or after the end, is ExecutionAlreadyExists', async () => {
    const stateMachineArn = await create(waiting)
    const executionArn = await start(stateMachineArn, 'one', '{"a":1}')
    await expect(start(stateMachineArn, 'one', '{"a":2}')).rejects.toThrow(ExecutionAlreadyExists)
    await client.send(new StopExecutionCommand({ executionArn }))
    await expect(start(stateMachineArn, 'one', '{"a":1}')).rejects.toThrow(ExecutionAlreadyExists)
  })

  it.each(['a b', 'a/b', 'a:b', 'a#', 'x'.repeat(81)])('the name %j is InvalidName', async (name) => {
    await expect(start(await create(passing), name)).rejects.toThrow(InvalidName)
  })

  it('refuses unknown machines and executions, bad ARNs, input that is not JSON and unknown fields', async () => {
    const stateMachineArn = await create(passing)
    await expect(start(`${stateMachineArn}x`)).rejects.toThrow(StateMachineDoesNotExist)
    await expect(start('m')).rejects.toThrow(InvalidArn)
    await expect(start(stateMachineArn, 'x', '{')).rejects.toThrow(InvalidExecutionInput)
    const executionArn = `${stateMachineArn.replace('stateMachine', 'execution')}:none`
    await expect(client.send(new DescribeExecutionCommand({ executionArn }))).rejects.toThrow(
      ExecutionDoesNotExist,
    )
    const answer = await post('StartExecution', JSON.stringify({ stateMachineArn, colour: 'red' }))
    expect(answer).toMatchObject({ status: 400, body: { __type: 'ValidationException' } })
  })

  it('StopExecution ends a running one as ABORTED with error and cause', async () => {
    const executionArn = await start(await create(waiting))
    const stop = new StopExecutionCommand({ executionArn, error: 'withdrawn', cause: 'by the coordinator' })
    expect((await client.send(stop)).stopDate).toEqual(new Date(startOfTime))
    const described = await client.send(new DescribeExecutionCommand({ executionArn }))
    expect(described).toMatchObject({ status: 'ABORTED', error: 'withdrawn', cause: 'by the coordinator' })
    const taskToken = tokenIn(runner)
    await expect(client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }))).rejects.toThrow(
      TaskTimedOut,
    )
  })

  it('are listed by status, the latest first, page by page', async () => {
    const stateMachineArn = await create(passing)
    for (let index = 0; index < 5; index += 1) {
      runner.time += 1000
      await start(stateMachineArn, `e${index}`)
    }
    const names: (string | undefined)[] = []
    let nextToken: string | undefined
    let pages = 0
    do {
      const page = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 2, nextToken }))
      names.push(...(page.executions ?? []).map(({ name }) => name))
      nextToken = page.nextToken
      pages += 1
    } while (nextToken !== undefined)
    expect([names, pages]).toEqual([['e4', 'e3', 'e2', 'e1', 'e0'], 3])
    const running = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }))
    expect(running.executions).toEqual([])
    const bad = new ListExecutionsCommand({ stateMachineArn, nextToken: 'zzz' })
    await expect(client.send(bad)).rejects.toThrow(InvalidToken)
  })

  it('have a history of linked events, in both orders and in pages', async () => {
    const executionArn = await start(await create(passing), 'one', '{"a":1}')
    const { events = [] } = await client.send(new GetExecutionHistoryCommand({ executionArn }))
    expect(events.map(({ id, previousEventId, type }) => [id, previousEventId, type])).toEqual([
      [1, 0, 'ExecutionStarted'],
      [2, 1, 'PassStateEntered'],
      [3, 2, 'PassStateExited'],
      [4, 3, 'ExecutionSucceeded'],
    ])
    expect(events[0]).toMatchObject({
      timestamp: new Date(startOfTime),
      executionStartedEventDetails: { input: '{"a":1}', roleArn },
    })
    expect(events[1]?.stateEnteredEventDetails).toMatchObject({ name: 'P', input: '{"a":1}' })
    expect(events[2]?.stateExitedEventDetails).toMatchObject({ name: 'P', output: '{"a":1}' })
    expect(events[3]?.executionSucceededEventDetails).toMatchObject({ output: '{"a":1}' })
    const reverse = new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 3 })
    const page = await client.send(reverse)
    expect(page.events?.map(({ id }) => id)).toEqual([4, 3, 2])
    const rest = await client.send(
      new GetExecutionHistoryCommand({
        executionArn,
        reverseOrder: true,
        maxResults: 3,
        nextToken: page.nextToken,
      }),
    )
    expect([rest.events?.map(({ id }) => id), rest.nextToken]).toEqual([[1], undefined])
    const bare = await client.send(
      new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }),
    )
    expect(bare.events?.[1]?.stateEnteredEventDetails).toEqual({
      name: 'P',
      inputDetails: { truncated: false },
    })
  })
})

describe('task tokens', () => {
  it('are answered, refused and kept alive', async () => {
    const stateMachineArn = await create(waiting)
    const arns = [await start(stateMachineArn), await start(stateMachineArn)]
    const tokens = [tokenIn(runner, 0), tokenIn(runner, 1)]
    await client.send(new SendTaskHeartbeatCommand({ taskToken: tokens[0] }))
    await client.send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '{"ok":true}' }))
    await client.send(new SendTaskFailureCommand({ taskToken: tokens[1], error: 'no', cause: 'late' }))
    await runner.settled()
    const [one, two] = await Promise.all(
      arns.map((executionArn) => client.send(new DescribeExecutionCommand({ executionArn }))),
    )
    expect(one).toMatchObject({ status: 'SUCCEEDED', output: '{"ok":true}' })
    expect(two).toMatchObject({ status: 'FAILED', error: 'no', cause: 'late' })
    const command = new SendTaskSuccessCommand({ taskToken: 'no token', output: '1' })
    await expect(client.send(command)).rejects.toThrow(InvalidToken)
  })
})

describe('the wire', () => {
  it('answers JSON 1.0 with a request id', async () => {
    const answer = await post('ListStateMachines', '{}')
    expect(answer).toMatchObject({
      status: 200,
      type: 'application/x-amz-json-1.0',
      body: { stateMachines: [] },
    })
    expect(answer.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each([
    ['Dance', '{}', 'UnknownOperationException'],
    ['StartExecution', '{', 'SerializationException'],
    ['StartExecution', '[]', 'ValidationException'],
    ['StartExecution', JSON.stringify({ input: 'x'.repeat(1024 * 1024) }), 'ValidationException'],
  ])('%s with a bad request is 400 (%#)', async (operation, body, type) => {
    expect(await post(operation, body)).toMatchObject({ status: 400, body: { __type: type } })
  })
})

async function post(operation: string, body: string) {
  const headers = {
    'x-amz-target': `AWSStepFunctions.${operation}`,
    'content-type': 'application/x-amz-json-1.0',
  }
  const response = await fetch(endpoint, { method: 'POST', headers, body })
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    requestId: response.headers.get('x-amzn-requestid'),
    body: await response.json(),
  }
}
