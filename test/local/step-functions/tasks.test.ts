// Task states: calling functions, waiting for tokens, limits in time, starting other machines.
import { describe, expect, it } from 'vitest'
import { FunctionError, invoke, invokeAndWait, outputOf, Runner, tokenIn } from './runner.ts'

const second = 1000

describe('lambda:invoke', () => {
  it('gives ExecutedVersion, Payload and StatusCode as the result', async () => {
    const runner = new Runner({ greet: (payload) => ({ hello: payload }) })
    const done = await runner.run({ T: { ...invoke('greet'), End: true } }, 'world')
    expect(outputOf(done)).toMatchObject({
      ExecutedVersion: '$LATEST',
      Payload: { hello: 'world' },
      StatusCode: 200,
    })
  })

  it('calls the function with the Payload of the Arguments, expressions evaluated', async () => {
    const runner = new Runner({ take: () => null })
    const payload = { step: 'x', input: '{% $states.input.a %}', run: '{% $states.context.State.Name %}' }
    await runner.run({ 'Ask the owner': { ...invoke('take', payload), End: true } }, { a: [1] })
    expect(runner.calls).toEqual([
      { functionName: 'take', payload: { step: 'x', input: [1], run: 'Ask the owner' } },
    ])
  })

  it('an error of the function has its errorType as Error and errorType, errorMessage and trace as Cause', async () => {
    const runner = new Runner({
      fail: () => {
        throw new FunctionError('stale-version', 'reload')
      },
    })
    const done = await runner.run({ T: { ...invoke('fail'), End: true } })
    expect([done.status, done.error]).toEqual(['FAILED', 'stale-version'])
    expect(JSON.parse(done.cause ?? '')).toEqual({
      errorType: 'stale-version',
      errorMessage: 'reload',
      trace: [],
    })
  })

  it('trouble of the service keeps its Lambda name, any other is Lambda.Unknown', async () => {
    const runner = new Runner({
      broken: () => {
        throw new Error('worker died')
      },
    })
    expect((await runner.run({ T: { ...invoke('missing'), End: true } })).error).toBe(
      'Lambda.ServiceException',
    )
    const other = runner.machine({ T: { ...invoke('broken'), End: true } }, {}, 'other')
    const arn = await runner.start(other)
    await runner.settled()
    expect(await runner.describe(arn)).toMatchObject({ error: 'Lambda.Unknown', cause: 'worker died' })
  })

  it('TimeoutSeconds: fails with States.Timeout when the function takes longer, and its late answer is not taken', async () => {
    let answer: (value: unknown) => void = () => undefined
    const runner = new Runner({ slow: () => new Promise((resolve) => (answer = resolve)) })
    const machine = runner.machine({ T: { ...invoke('slow'), TimeoutSeconds: 30, End: true } })
    const arn = await runner.start(machine)
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    runner.time += 30 * second
    runner.stepFunctions.runDue()
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(await runner.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
    answer('late')
    await runner.settled()
    expect((await runner.describe(arn)).status).toBe('FAILED')
    expect(await runner.eventTypes(arn)).toContain('TaskTimedOut')
  })

  it('isBusy while a function is under way', async () => {
    let answer: (value: unknown) => void = () => undefined
    const runner = new Runner({ slow: () => new Promise((resolve) => (answer = resolve)) })
    await runner.start(runner.machine({ T: { ...invoke('slow'), End: true } }))
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(runner.stepFunctions.isBusy()).toBe(true)
    answer(1)
    await runner.settled()
    expect(runner.stepFunctions.isBusy()).toBe(false)
  })
})

describe('lambda:invoke.waitForTaskToken', () => {
  const states = { T: { ...invokeAndWait('ask'), TimeoutSeconds: 600, End: true } }

  it('waits after the function has returned, not busy, and takes the output of SendTaskSuccess as the result', async () => {
    const runner = new Runner({ ask: () => 'ignored' })
    const arn = await runner.start(runner.machine(states))
    await runner.settled()
    expect((await runner.describe(arn)).status).toBe('RUNNING')
    await runner.call('SendTaskSuccess', { taskToken: tokenIn(runner), output: '{"decision":"yes"}' })
    await runner.settled()
    expect(outputOf(await runner.describe(arn))).toEqual({ decision: 'yes' })
    expect(await runner.eventTypes(arn)).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ])
  })

  it('SendTaskFailure fails the task with its error and cause', async () => {
    const runner = new Runner({ ask: () => null })
    const arn = await runner.start(runner.machine(states))
    await runner.settled()
    await runner.call('SendTaskFailure', { taskToken: tokenIn(runner), error: 'refused', cause: 'not mine' })
    await runner.settled()
    expect(await runner.describe(arn)).toMatchObject({
      status: 'FAILED',
      error: 'refused',
      cause: 'not mine',
    })
  })

  it('takes an answer that comes while the function is still running', async () => {
    const runner: Runner = new Runner({
      ask: async () => runner.call('SendTaskSuccess', { taskToken: tokenIn(runner), output: '1' }),
    })
    expect(outputOf(await runner.run(states))).toBe(1)
  })

  it('a second answer to the same token is TaskTimedOut', async () => {
    const runner = new Runner({ ask: () => null })
    await runner.start(runner.machine(states))
    await runner.settled()
    const answer = { taskToken: tokenIn(runner), output: '1' }
    const answers = await Promise.allSettled([
      runner.call('SendTaskSuccess', answer),
      runner.call('SendTaskSuccess', answer),
      runner.call('SendTaskFailure', { taskToken: tokenIn(runner) }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    await expect(runner.call('SendTaskSuccess', answer)).rejects.toMatchObject({ code: 'TaskTimedOut' })
    await expect(runner.call('SendTaskHeartbeat', { taskToken: tokenIn(runner) })).rejects.toMatchObject({
      code: 'TaskTimedOut',
    })
  })

  it('a token that no task has is TaskDoesNotExist, a text that is no token InvalidToken', async () => {
    const runner = new Runner({ ask: () => null })
    await runner.start(runner.machine(states))
    await runner.settled()
    const other = new Runner()
    await expect(
      other.call('SendTaskSuccess', { taskToken: tokenIn(runner), output: '1' }),
    ).rejects.toMatchObject({ code: 'TaskDoesNotExist' })
    await expect(other.call('SendTaskSuccess', { taskToken: 'abc', output: '1' })).rejects.toMatchObject({
      code: 'InvalidToken',
    })
  })

  it('an output that is not JSON is InvalidOutput and the task goes on waiting', async () => {
    const runner = new Runner({ ask: () => null })
    const arn = await runner.start(runner.machine(states))
    await runner.settled()
    await expect(
      runner.call('SendTaskSuccess', { taskToken: tokenIn(runner), output: 'yes' }),
    ).rejects.toMatchObject({ code: 'InvalidOutput' })
    expect((await runner.describe(arn)).status).toBe('RUNNING')
  })

  it('TimeoutSeconds may be an expression; after it the token is over', async () => {
    const runner = new Runner({ ask: () => null })
    const task = { ...invokeAndWait('ask'), TimeoutSeconds: '{% $states.input.days * 86400 %}', End: true }
    const arn = await runner.start(runner.machine({ T: task }), { days: 60 })
    await runner.advance(60 * 86_400 * second - 1)
    expect((await runner.describe(arn)).status).toBe('RUNNING')
    await runner.advance(1)
    expect((await runner.describe(arn)).error).toBe('States.Timeout')
    await expect(
      runner.call('SendTaskSuccess', { taskToken: tokenIn(runner), output: '1' }),
    ).rejects.toMatchObject({ code: 'TaskTimedOut' })
  })

  it('HeartbeatSeconds: fails with States.HeartbeatTimeout unless a heartbeat comes in time', async () => {
    const runner = new Runner({ ask: () => null })
    const task = { ...invokeAndWait('ask'), TimeoutSeconds: 600, HeartbeatSeconds: 60, End: true }
    const arn = await runner.start(runner.machine({ T: task }))
    await runner.advance(50 * second)
    await runner.call('SendTaskHeartbeat', { taskToken: tokenIn(runner) })
    await runner.advance(59 * second)
    expect((await runner.describe(arn)).status).toBe('RUNNING')
    await runner.advance(1 * second)
    expect((await runner.describe(arn)).error).toBe('States.HeartbeatTimeout')
  })

  it('a retry asks again with a new token and gives the old one up', async () => {
    const runner = new Runner({ ask: () => null })
    const retry = [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 1 }]
    const arn = await runner.start(
      runner.machine({ T: { ...invokeAndWait('ask'), TimeoutSeconds: 10, Retry: retry, End: true } }),
    )
    await runner.advance(11 * second)
    expect(runner.calls.length).toBe(2)
    await expect(
      runner.call('SendTaskSuccess', { taskToken: tokenIn(runner, 0), output: '1' }),
    ).rejects.toMatchObject({ code: 'TaskTimedOut' })
    await runner.call('SendTaskSuccess', { taskToken: tokenIn(runner, 1), output: '2' })
    await runner.settled()
    expect(outputOf(await runner.describe(arn))).toBe(2)
  })
})

describe('states:startExecution.sync:2', () => {
  const startTask = (StateMachineArn: string, rest: object = {}) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::states:startExecution.sync:2',
    Arguments: { StateMachineArn, Input: { n: '{% $states.input.n %}' }, ...rest },
  })

  it('waits for the child and gives its description with Output as JSON', async () => {
    const runner = new Runner()
    const child = runner.machine(
      { W: { Type: 'Wait', Seconds: 60, Output: '{% $states.input.n * 2 %}', End: true } },
      {},
      'child',
    )
    const arn = await runner.start(
      runner.machine({ T: { ...startTask(child, { Name: 'round-1' }), End: true } }),
      { n: 21 },
    )
    await runner.advance(60 * second)
    expect(outputOf(await runner.describe(arn))).toMatchObject({
      ExecutionArn: 'arn:aws:states:eu-north-1:000000000000:execution:child:round-1',
      Name: 'round-1',
      StateMachineArn: child,
      Status: 'SUCCEEDED',
      Input: { n: 21 },
      Output: 42,
    })
  })

  it('gives the child a name of its own when there is none', async () => {
    const runner = new Runner()
    const child = runner.machine({ S: { Type: 'Succeed' } }, {}, 'child')
    const done = await runner.run(
      { T: { ...startTask(child), Output: '{% $states.result.Name %}', End: true } },
      { n: 1 },
    )
    expect(outputOf(done)).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('a child that fails is States.TaskFailed, with its description as Cause', async () => {
    const runner = new Runner()
    const child = runner.machine({ F: { Type: 'Fail', Error: 'lost', Cause: 'c' } }, {}, 'child')
    const done = await runner.run({ T: { ...startTask(child), End: true } }, { n: 1 })
    expect(done.error).toBe('States.TaskFailed')
    expect(JSON.parse(done.cause ?? '')).toMatchObject({ Status: 'FAILED', Error: 'lost', Cause: 'c' })
  })

  it('fails when the machine does not exist or the name is taken', async () => {
    const runner = new Runner()
    const child = runner.machine({ S: { Type: 'Succeed' } }, {}, 'child')
    await runner.start(child, {}, 'taken')
    await runner.settled()
    const twice = await runner.run({ T: { ...startTask(child, { Name: 'taken' }), End: true } }, { n: 1 })
    expect(twice.error).toBe('StepFunctions.ExecutionAlreadyExistsException')
    const nowhere = runner.machine(
      { T: { ...startTask(child.replace('child', 'nobody')), End: true } },
      {},
      'second',
    )
    const arn = await runner.start(nowhere, { n: 1 })
    await runner.settled()
    expect((await runner.describe(arn)).error).toBe('StepFunctions.StateMachineDoesNotExistException')
  })

  it.each(['stopped', 'timed out', 'failed in another branch'])(
    'stops the child when the task that waits for it is aborted: %s',
    async (way) => {
      const runner = new Runner()
      const child = runner.machine({ W: { Type: 'Wait', Seconds: 600, End: true } }, {}, 'child')
      const task = { ...startTask(child, { Name: 'c' }), TimeoutSeconds: 60, End: true }
      const other = {
        StartAt: 'Hold',
        States: {
          Hold: { Type: 'Wait', Seconds: 30, Next: 'Break' },
          Break: { Type: 'Fail', Error: 'broken' },
        },
      }
      const states =
        way === 'failed in another branch'
          ? { P: { Type: 'Parallel', Branches: [{ StartAt: 'T', States: { T: task } }, other], End: true } }
          : { T: task }
      const arn = await runner.start(runner.machine(states), { n: 1 })
      await runner.settled()
      if (way === 'stopped') await runner.call('StopExecution', { executionArn: arn })
      else await runner.advance(60 * second)
      await runner.settled()
      expect((await runner.describe(arn)).status).not.toBe('RUNNING')
      const childArn = `${child.replace('stateMachine', 'execution')}:c`
      expect((await runner.describe(childArn)).status).toBe('ABORTED')
    },
  )
})
