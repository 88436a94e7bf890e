// Retry, Catch and the names of errors, against what the documentation of Step Functions says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOffMilliseconds } from '../../../local/step-functions/errors/back-off.ts'
import { matchesError } from '../../../local/step-functions/errors/error-matching.ts'
import { FunctionError, invoke, invokeAndWait, outputOf, Runner } from './runner.ts'

const second = 1000

/** A runner whose function fails with the names in turn and then answers "done". */
function failing(names: string[]): Runner {
  return new Runner({
    work: (_, call) => {
      const name = names[call - 1]
      if (name !== undefined) throw new FunctionError(name)
      return 'done'
    },
  })
}

async function callTimes(runner: Runner, task: object, seconds: number): Promise<number[]> {
  const began = runner.time
  await runner.start(runner.machine({ T: { ...invoke('work'), ...task, End: true } }))
  const times: number[] = []
  for (let passed = 0; passed <= seconds; passed += 1) {
    await runner.advance(passed === 0 ? 0 : second)
    while (times.length < runner.calls.length) times.push((runner.time - began) / second)
  }
  return times
}

describe('Retry', () => {
  it('waits IntervalSeconds × BackoffRate^n, 1 second and 2.0 by default, 3 attempts by default', async () => {
    const runner = failing(Array(10).fill('e'))
    expect(await callTimes(runner, { Retry: [{ ErrorEquals: ['e'] }] }, 60)).toEqual([0, 1, 3, 7])
  })

  it('MaxDelaySeconds caps the back-off', async () => {
    const retry = {
      ErrorEquals: ['e'],
      IntervalSeconds: 2,
      BackoffRate: 3,
      MaxDelaySeconds: 5,
      MaxAttempts: 4,
    }
    expect(await callTimes(failing(Array(10).fill('e')), { Retry: [retry] }, 60)).toEqual([0, 2, 7, 12, 17])
  })

  it('MaxAttempts 0 means never', async () => {
    const runner = failing(Array(10).fill('e'))
    expect(await callTimes(runner, { Retry: [{ ErrorEquals: ['e'], MaxAttempts: 0 }] }, 10)).toEqual([0])
  })

  it('the first retrier that names the error decides; each has its own count', async () => {
    // The documentation's example: ErrorA, ErrorB, ErrorC, ErrorB with two attempts for A and B together.
    const retriers = [
      { ErrorEquals: ['A', 'B'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 2 },
      { ErrorEquals: ['C'], IntervalSeconds: 5 },
    ]
    const runner = failing(['A', 'B', 'C', 'B'])
    const task = { Retry: retriers, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Z' }] }
    const arn = await runner.start(
      runner.machine({
        X: { ...invoke('work'), ...task, End: true },
        Z: { Type: 'Pass', Output: 'z', End: true },
      }),
    )
    await runner.advance(60 * second)
    expect(outputOf(await runner.describe(arn))).toBe('z')
    const scheduled = (await runner.history(arn)).filter(({ type }) => type === 'TaskScheduled')
    const first = scheduled[0]?.timestamp ?? 0
    expect(scheduled.map(({ timestamp }) => Math.round(timestamp - first))).toEqual([0, 1, 3, 8])
  })

  it('the counts begin again when the state is entered again', async () => {
    const names = ['e', 'e']
    let calls = 0
    const runner = new Runner({
      work: () => {
        calls += 1
        if (calls % 2 === 1) throw new FunctionError(names[0] ?? '')
        return calls
      },
    })
    const retry = [{ ErrorEquals: ['e'], IntervalSeconds: 1, MaxAttempts: 1 }]
    const arn = await runner.start(
      runner.machine({
        T: { ...invoke('work'), Retry: retry, Output: '{% $states.result.Payload %}', Next: 'Again' },
        Again: {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input < 6 %}', Next: 'T' }],
          Default: 'Done',
        },
        Done: { Type: 'Succeed' },
      }),
    )
    await runner.advance(10 * second)
    expect(outputOf(await runner.describe(arn))).toBe(6)
  })

  it('$states.context.State.RetryCount counts the retries and EnteredTime stays', async () => {
    const runner = failing(['e', 'e'])
    const payload = {
      count: '{% $states.context.State.RetryCount %}',
      entered: '{% $states.context.State.EnteredTime %}',
    }
    const task = { ...invoke('work', payload), Retry: [{ ErrorEquals: ['e'] }], End: true }
    await runner.start(runner.machine({ T: task }))
    const entered = new Date(runner.time).toISOString()
    await runner.advance(10 * second)
    expect(runner.calls.map((call) => call.payload)).toEqual([0, 1, 2].map((count) => ({ count, entered })))
  })

  it('retries States.QueryEvaluationError as any other error', async () => {
    const runner = new Runner({ work: (_, call) => (call === 1 ? {} : { a: 1 }) })
    const task = { ...invoke('work'), Output: '{% $states.result.Payload.a %}', End: true }
    const retry = [{ ErrorEquals: ['States.QueryEvaluationError'], IntervalSeconds: 1 }]
    const arn = await runner.start(runner.machine({ T: { ...task, Retry: retry } }))
    await runner.advance(1 * second)
    expect(outputOf(await runner.describe(arn))).toBe(1)
  })

  it('property: the delay is min(IntervalSeconds × BackoffRate^n, MaxDelaySeconds), and FULL jitter is between 0 and it', () => {
    const retriers = fc.record({
      IntervalSeconds: fc.integer({ min: 1, max: 3600 }),
      BackoffRate: fc.double({ min: 1, max: 4, noNaN: true }),
      MaxDelaySeconds: fc.integer({ min: 1, max: 100_000 }),
    })
    const attempts = fc.integer({ min: 0, max: 60 })
    const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(retriers, attempts, randoms, (fields, attempt, random) => {
        const retrier = { ErrorEquals: ['e'], ...fields }
        const { IntervalSeconds: interval, BackoffRate: rate, MaxDelaySeconds: most } = fields
        const expected = Math.round(Math.min(interval * rate ** attempt, most) * 1000)
        const jittered = backOffMilliseconds({ ...retrier, JitterStrategy: 'FULL' }, attempt, () => random)
        expect(backOffMilliseconds({ ...retrier, JitterStrategy: 'NONE' }, attempt, () => random)).toBe(
          expected,
        )
        expect(jittered).toBe(Math.floor(random * expected))
        expect(jittered).toBeLessThanOrEqual(most * 1000)
      }),
    )
  })
})

describe('Catch', () => {
  const caught = (catcher: object, names = ['e']) =>
    failing(names).run(
      {
        A: { Type: 'Pass', Assign: { before: 'b' }, Next: 'T' },
        T: {
          ...invoke('work'),
          Assign: { done: true },
          Output: 'not evaluated',
          Catch: [{ ErrorEquals: ['e'], Next: 'C', ...catcher }],
          Next: 'C',
        },
        C: {
          Type: 'Pass',
          Output: {
            in: '{% $states.input %}',
            why: '{% $exists($why) ? $why : "-" %}',
            done: '{% $exists($done) %}',
          },
          End: true,
        },
      },
      { k: 1 },
    )

  it('gives $states.errorOutput as the output when there is no Output, and the state keeps its Assign to itself', async () => {
    const done = await caught({})
    expect(outputOf(done)).toEqual({
      in: { Error: 'e', Cause: '{"errorType":"e","errorMessage":"","trace":[]}' },
      why: '-',
      done: false,
    })
  })

  it('Output and Assign see $states.errorOutput, $states.input and the variables', async () => {
    const done = await caught({
      Output: {
        error: '{% $states.errorOutput.Error %}',
        k: '{% $states.input.k %}',
        before: '{% $before %}',
      },
      Assign: { why: '{% $parse($states.errorOutput.Cause).errorType %}' },
    })
    expect(outputOf(done)).toMatchObject({ in: { error: 'e', k: 1, before: 'b' }, why: 'e' })
  })

  it('the first catcher that names the error decides', async () => {
    const done = await failing(['two']).run({
      T: {
        ...invoke('work'),
        Catch: [
          { ErrorEquals: ['one'], Next: 'Other' },
          { ErrorEquals: ['two'], Next: 'Right' },
          { ErrorEquals: ['States.ALL'], Next: 'Other' },
        ],
        End: true,
      },
      Right: { Type: 'Pass', Output: 'right', End: true },
      Other: { Type: 'Pass', Output: 'other', End: true },
    })
    expect(outputOf(done)).toBe('right')
  })

  it('comes after the retries are used up', async () => {
    const runner = failing(['e', 'e', 'e'])
    const task = {
      ...invoke('work'),
      Retry: [{ ErrorEquals: ['e'], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'C' }],
      End: true,
    }
    const arn = await runner.start(
      runner.machine({ T: task, C: { Type: 'Pass', Output: 'caught', End: true } }),
    )
    await runner.advance(60 * second)
    expect([outputOf(await runner.describe(arn)), runner.calls.length]).toEqual(['caught', 2])
  })

  it('an error in the catcher itself is not handled by the same state', async () => {
    const done = await caught({ ErrorEquals: ['States.ALL'], Output: '{% $states.errorOutput.nothing %}' })
    expect(done).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' })
  })

  it('Assign in a Catch of a Map sets variables of the scope the Map stands in', async () => {
    const done = await new Runner().run(
      {
        M: {
          Type: 'Map',
          ItemProcessor: { StartAt: 'F', States: { F: { Type: 'Fail', Error: 'bad' } } },
          Catch: [{ ErrorEquals: ['bad'], Assign: { why: '{% $states.errorOutput.Error %}' }, Next: 'C' }],
          End: true,
        },
        C: { Type: 'Pass', Output: '{% $why %}', End: true },
      },
      [1],
    )
    expect(outputOf(done)).toBe('bad')
  })

  it('without a catcher for it the error ends the execution', async () => {
    const done = await failing(['e']).run({ T: { ...invoke('work'), End: true } })
    expect([done.status, done.error]).toEqual(['FAILED', 'e'])
  })
})

describe('error names', () => {
  it.each([
    ['States.ALL', 'anything', true],
    ['States.ALL', 'States.Timeout', true],
    ['States.ALL', 'States.QueryEvaluationError', true],
    ['States.ALL', 'States.DataLimitExceeded', false],
    ['States.ALL', 'States.Runtime', false],
    ['States.TaskFailed', 'anything', true],
    ['States.TaskFailed', 'Lambda.Unknown', true],
    ['States.TaskFailed', 'States.Timeout', false],
    ['States.Timeout', 'States.Timeout', true],
    ['States.Timeout', 'States.HeartbeatTimeout', true],
    ['States.HeartbeatTimeout', 'States.Timeout', false],
    ['States.HeartbeatTimeout', 'States.HeartbeatTimeout', true],
    ['States.DataLimitExceeded', 'States.DataLimitExceeded', true],
    ['States.Runtime', 'States.Runtime', false],
    ['no-quorum', 'no-quorum', true],
    ['no-quorum', 'No-Quorum', false],
  ])('%s stands for %s: %s', (name, error, expected) => {
    expect(matchesError([name], error)).toBe(expected)
  })
})

describe('the limit of 256 KiB', () => {
  const large = 'x'.repeat(256 * 1024)

  it('a result that is larger fails with States.DataLimitExceeded, which States.ALL does not catch', async () => {
    const runner = new Runner({ work: () => large })
    const done = await runner.run({
      T: { ...invoke('work'), Catch: [{ ErrorEquals: ['States.ALL'], Next: 'C' }], End: true },
      C: { Type: 'Succeed' },
    })
    expect(done).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' })
  })

  it.each([
    [
      'Output',
      {
        Type: 'Pass',
        Output: '{% $join($map([1..300], function($n) { $pad("", 1024, "x") })) %}',
        End: true,
      },
    ],
    ['Assign', { Type: 'Pass', Assign: { a: '{% $pad("", 262144, "x") %}' }, End: true }],
    ['Arguments', { ...invoke('work', { a: '{% $pad("", 262144, "x") %}' }), End: true }],
  ])('%s is held to it', async (_, state) => {
    expect((await new Runner({ work: () => 1 }).run({ A: state })).error).toBe('States.DataLimitExceeded')
  })

  it('a value of exactly 256 KiB passes, counted as UTF-8', async () => {
    // Two quotes and 131,071 letters of two bytes.
    const runner = new Runner()
    const pass = (n: number) => ({ A: { Type: 'Pass', Output: `{% $pad("", ${n}, "å") %}`, End: true } })
    expect((await runner.run(pass(131_071))).status).toBe('SUCCEEDED')
    const more = await runner.start(runner.machine(pass(131_072), {}, 'more'))
    await runner.settled()
    expect((await runner.describe(more)).error).toBe('States.DataLimitExceeded')
  })

  it('an input that is larger does not start an execution', async () => {
    const runner = new Runner()
    const arn = runner.machine({ A: { Type: 'Succeed' } })
    await expect(runner.start(arn, large)).rejects.toMatchObject({ code: 'ValidationException' })
  })
})

describe('TimeoutSeconds of the machine', () => {
  it('ends the execution as TIMED_OUT, whatever it does', async () => {
    const runner = new Runner({ ask: () => null })
    const machine = runner.machine({ T: { ...invokeAndWait('ask'), End: true } }, { TimeoutSeconds: 100 })
    const arn = await runner.start(machine)
    await runner.advance(100 * second)
    expect((await runner.describe(arn)).status).toBe('TIMED_OUT')
    expect((await runner.eventTypes(arn)).at(-1)).toBe('ExecutionTimedOut')
  })

  it('an execution lives one year at most', async () => {
    const runner = new Runner({ ask: () => null })
    const arn = await runner.start(runner.machine({ T: { ...invokeAndWait('ask'), End: true } }))
    await runner.advance(365 * 86_400 * second - 1)
    expect((await runner.describe(arn)).status).toBe('RUNNING')
    await runner.advance(1)
    expect((await runner.describe(arn)).status).toBe('TIMED_OUT')
  })
})

describe('the limit of 25,000 events', () => {
  it('ends an execution that goes round and round', async () => {
    const runner = new Runner()
    const done = await runner.run({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } })
    expect(done).toMatchObject({ status: 'FAILED', error: 'States.Runtime' })
    expect(done.cause).toContain('maximum number of history events')
  })
})
