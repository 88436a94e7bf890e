// The flow states one by one, against what the documentation of Step Functions says.
import { describe, expect, it } from 'vitest'
import { invoke, outputOf, Runner } from './runner.ts'

describe('Pass', () => {
  it('passes its input on when there is no Output', async () => {
    const done = await new Runner().run({ A: { Type: 'Pass', End: true } }, { a: 1 })
    expect(outputOf(done)).toEqual({ a: 1 })
  })

  it('Output replaces the output, with expressions at any depth', async () => {
    const output = { list: [1, '{% $states.input.a + 1 %}'], text: 'plain', nothing: null }
    const done = await new Runner().run({ A: { Type: 'Pass', Output: output, End: true } }, { a: 1 })
    expect(outputOf(done)).toEqual({ list: [1, 2], text: 'plain', nothing: null })
  })
})

describe('Succeed', () => {
  it('ends the execution with its Output', async () => {
    const done = await new Runner().run(
      { A: { Type: 'Succeed', Output: '{% $states.input.a %}' } },
      { a: [1] },
    )
    expect([done.status, outputOf(done)]).toEqual(['SUCCEEDED', [1]])
  })
})

describe('Fail', () => {
  it('ends the execution as FAILED with Error and Cause, which may be expressions', async () => {
    const done = await new Runner().run(
      { A: { Type: 'Fail', Error: 'no-quorum', Cause: "{% 'only ' & $states.input.present %}" } },
      { present: 3 },
    )
    expect(done).toMatchObject({ status: 'FAILED', error: 'no-quorum', cause: 'only 3' })
  })

  it('may have neither Error nor Cause', async () => {
    const done = await new Runner().run({ A: { Type: 'Fail' } })
    expect([done.status, done.error, done.cause]).toEqual(['FAILED', undefined, undefined])
  })
})

describe('Choice', () => {
  const machine = {
    Choose: {
      Type: 'Choice',
      Choices: [
        {
          Condition: '{% $states.input.n > 10 %}',
          Next: 'Large',
          Assign: { size: 'large' },
          Output: 'was large',
        },
        { Condition: '{% $states.input.n > 5 %}', Next: 'Middle' },
      ],
      Default: 'Small',
      Assign: { size: 'small' },
      Output: 'was small',
    },
    Large: { Type: 'Pass', Output: '{% [$states.input, $size] %}', End: true },
    Middle: { Type: 'Pass', Output: '{% [$states.input, $exists($size)] %}', End: true },
    Small: { Type: 'Pass', Output: '{% [$states.input, $size] %}', End: true },
  }

  it('takes the first rule whose Condition is true, with its Assign and Output', async () => {
    expect(outputOf(await new Runner().run(machine, { n: 11 }))).toEqual(['was large', 'large'])
  })

  it('leaves the input and the variables alone when the rule has no Output and no Assign', async () => {
    expect(outputOf(await new Runner().run(machine, { n: 6 }))).toEqual([{ n: 6 }, false])
  })

  it('takes Default when no rule matches, with the Assign and Output of the state', async () => {
    expect(outputOf(await new Runner().run(machine, { n: 1 }))).toEqual(['was small', 'small'])
  })

  it('fails with States.NoChoiceMatched when no rule matches and there is no Default', async () => {
    const choices = [{ Condition: '{% false %}', Next: 'End' }]
    const done = await new Runner().run({ C: { Type: 'Choice', Choices: choices }, End: { Type: 'Succeed' } })
    expect(done).toMatchObject({ status: 'FAILED', error: 'States.NoChoiceMatched' })
  })

  it('fails with States.QueryEvaluationError when a Condition is not a boolean', async () => {
    const choices = [{ Condition: '{% 1 %}', Next: 'End' }]
    const done = await new Runner().run({ C: { Type: 'Choice', Choices: choices }, End: { Type: 'Succeed' } })
    expect(done).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' })
  })
})

describe('Wait', () => {
  it('Seconds: stands still for so many seconds of the clock', async () => {
    const runner = new Runner()
    const arn = await runner.start(runner.machine({ W: { Type: 'Wait', Seconds: 60, End: true } }))
    await runner.advance(59_999)
    expect((await runner.describe(arn)).status).toBe('RUNNING')
    await runner.advance(1)
    expect((await runner.describe(arn)).status).toBe('SUCCEEDED')
  })

  it('Seconds and Timestamp may be expressions', async () => {
    const runner = new Runner()
    const machine = runner.machine({
      W: { Type: 'Wait', Seconds: '{% $states.input.s %}', Next: 'U' },
      U: { Type: 'Wait', Timestamp: '{% $states.input.t %}', End: true },
    })
    const arn = await runner.start(machine, { s: 10, t: '2027-01-01T00:00:00+01:00' })
    await runner.settled()
    expect(runner.stepFunctions.nextDue()).toBe(runner.time + 10_000)
    await runner.advance(10_000)
    expect(runner.stepFunctions.nextDue()).toBe(Date.UTC(2026, 11, 31, 23))
    // A year after its start the execution would end by itself; the wait is shorter.
    await runner.advance(364 * 86_400_000)
    expect((await runner.describe(arn)).status).toBe('SUCCEEDED')
  })

  it('goes on at once when the time has passed', async () => {
    const done = await new Runner().run({ W: { Type: 'Wait', Timestamp: '2020-01-01T00:00:00Z', End: true } })
    expect(done.status).toBe('SUCCEEDED')
  })

  it.each([-1, 1.5, 'soon'])('fails with States.QueryEvaluationError on Seconds of %j', async (seconds) => {
    const wait = { Type: 'Wait', Seconds: '{% $states.input %}', End: true }
    expect((await new Runner().run({ W: wait }, seconds)).error).toBe('States.QueryEvaluationError')
  })

  it('waits longer than a timer of Node can', async () => {
    const runner = new Runner()
    const arn = await runner.start(runner.machine({ W: { Type: 'Wait', Seconds: 300 * 86_400, End: true } }))
    await runner.advance(299 * 86_400_000)
    expect((await runner.describe(arn)).status).toBe('RUNNING')
    await runner.advance(86_400_000)
    expect((await runner.describe(arn)).status).toBe('SUCCEEDED')
  })
})

describe('Parallel', () => {
  const branch = (output: unknown) => ({
    StartAt: `B${output}`,
    States: { [`B${output}`]: { Type: 'Pass', Output: output, End: true } },
  })

  it('gives the outputs of the branches in the order they are written', async () => {
    const slow = { StartAt: 'S', States: { S: { ...invoke('slow'), Output: 'slow', End: true } } }
    const runner = new Runner({ slow: () => new Promise((resolve) => setImmediate(resolve)) })
    const done = await runner.run({ P: { Type: 'Parallel', Branches: [slow, branch(2)], End: true } })
    expect(outputOf(done)).toEqual(['slow', 2])
  })

  it('gives every branch the Arguments, or the input of the state', async () => {
    const echo = (name: string) => ({ StartAt: name, States: { [name]: { Type: 'Pass', End: true } } })
    const runner = new Runner()
    const done = await runner.run(
      {
        P: { Type: 'Parallel', Branches: [echo('A'), echo('B')], Next: 'Q' },
        Q: {
          Type: 'Parallel',
          Arguments: { n: '{% $count($states.input) %}' },
          Branches: [echo('C')],
          End: true,
        },
      },
      'in',
    )
    expect(outputOf(done)).toEqual([{ n: 2 }])
  })

  it('fails as a whole when one branch fails, and stops the others', async () => {
    const runner = new Runner({ never: () => new Promise(() => undefined) })
    const waits = { StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 600, End: true } } }
    const fails = { StartAt: 'F', States: { F: { Type: 'Fail', Error: 'out-of-order', Cause: 'why' } } }
    const done = await runner.run({
      P: {
        Type: 'Parallel',
        Branches: [waits, fails],
        Catch: [{ ErrorEquals: ['out-of-order'], Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Pass', End: true },
    })
    expect(outputOf(done)).toEqual({ Error: 'out-of-order', Cause: 'why' })
    expect(await runner.eventTypes(done.executionArn)).toEqual(
      expect.arrayContaining(['ParallelStateStarted', 'WaitStateAborted', 'ParallelStateFailed']),
    )
  })

  it('is retried as a whole', async () => {
    const runner = new Runner({
      once: (_, call) => {
        if (call === 1) throw new Error('first')
        return 'second'
      },
    })
    const task = { ...invoke('once'), Output: '{% $states.result.Payload %}', End: true }
    const arn = await runner.start(
      runner.machine({
        P: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'T', States: { T: task } }],
          Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 5 }],
          End: true,
        },
      }),
    )
    await runner.advance(5000)
    expect(outputOf(await runner.describe(arn))).toEqual(['second'])
  })
})

describe('Map', () => {
  const processor = (state: object) => ({
    ProcessorConfig: { Mode: 'INLINE' },
    StartAt: 'Each',
    States: { Each: { ...state, End: true } },
  })
  const double = processor({ Type: 'Pass', Output: '{% $states.input * 2 %}' })

  it('runs the states once for each item and gives the outputs in the order of the items', async () => {
    const map = { Type: 'Map', Items: '{% $states.input.list %}', ItemProcessor: double, End: true }
    const done = await new Runner().run({ M: map }, { list: [1, 2, 3] })
    expect(outputOf(done)).toEqual([2, 4, 6])
  })

  it('takes the input of the state when there are no Items', async () => {
    expect(
      outputOf(await new Runner().run({ M: { Type: 'Map', ItemProcessor: double, End: true } }, [4])),
    ).toEqual([8])
  })

  it('gives an empty array for no items', async () => {
    expect(
      outputOf(await new Runner().run({ M: { Type: 'Map', ItemProcessor: double, End: true } }, [])),
    ).toEqual([])
  })

  it('fails with States.QueryEvaluationError when the items are not an array', async () => {
    const done = await new Runner().run({ M: { Type: 'Map', ItemProcessor: double, End: true } }, {})
    expect(done.error).toBe('States.QueryEvaluationError')
  })

  it('ItemSelector makes the input of each iteration, from $states.context.Map.Item and the input of the state', async () => {
    const selector = {
      at: '{% $states.context.Map.Item.Index %}',
      of: '{% $states.context.Map.Item.Value %}',
      all: '{% $count($states.input) %}',
    }
    const map = { Type: 'Map', ItemSelector: selector, ItemProcessor: processor({ Type: 'Pass' }), End: true }
    expect(outputOf(await new Runner().run({ M: map }, ['a', 'b']))).toEqual([
      { at: 0, of: 'a', all: 2 },
      { at: 1, of: 'b', all: 2 },
    ])
  })

  it.each([
    [1, 1],
    [3, 3],
    ['{% $count($states.input) - 15 %}', 2],
    [0, 17],
  ])('MaxConcurrency %j lets %i iterations of 17 run at once', async (MaxConcurrency, expected) => {
    let running = 0
    let most = 0
    const runner = new Runner({
      work: async () => {
        running += 1
        most = Math.max(most, running)
        for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
        running -= 1
        return null
      },
    })
    const map = { Type: 'Map', MaxConcurrency, ItemProcessor: processor(invoke('work')), End: true }
    const done = await runner.run(
      { M: map },
      Array.from({ length: 17 }, (_, index) => index),
    )
    expect([done.status, most]).toEqual(['SUCCEEDED', expected])
  })

  it('runs at most 40 iterations at once, as the inline Map does', async () => {
    const runner = new Runner()
    const wait = processor({ Type: 'Wait', Seconds: 10 })
    const arn = await runner.start(
      runner.machine({ M: { Type: 'Map', ItemProcessor: wait, End: true } }),
      Array.from({ length: 50 }, (_, index) => index),
    )
    await runner.settled()
    const started = (await runner.eventTypes(arn)).filter((type) => type === 'MapIterationStarted')
    expect(started.length).toBe(40)
    await runner.advance(20_000)
    expect((await runner.describe(arn)).status).toBe('SUCCEEDED')
  })

  it('fails when an iteration fails, stops the others, and can be caught', async () => {
    const runner = new Runner()
    const inner = {
      StartAt: 'Which',
      States: {
        Which: {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input = 2 %}', Next: 'Bad' }],
          Default: 'Good',
        },
        Bad: { Type: 'Fail', Error: 'bad-item' },
        Good: { Type: 'Wait', Seconds: 60, End: true },
      },
    }
    const map = {
      Type: 'Map',
      ItemProcessor: inner,
      Catch: [{ ErrorEquals: ['bad-item'], Next: 'C' }],
      End: true,
    }
    const done = await runner.run({ M: map, C: { Type: 'Pass', Output: 'caught', End: true } }, [1, 2, 3])
    expect(outputOf(done)).toBe('caught')
    const types = await runner.eventTypes(done.executionArn)
    expect(types.filter((type) => type.startsWith('MapIteration')).sort()).toEqual([
      'MapIterationAborted',
      'MapIterationAborted',
      'MapIterationFailed',
      'MapIterationStarted',
      'MapIterationStarted',
      'MapIterationStarted',
    ])
    expect(types).toContain('MapStateFailed')
  })

  it('may hold a Map and a Parallel inside', async () => {
    const inner = processor({ Type: 'Pass' })
    const nested = {
      StartAt: 'Both',
      States: {
        Both: {
          Type: 'Parallel',
          Branches: [
            { StartAt: 'Inner', States: { Inner: { Type: 'Map', ItemProcessor: inner, End: true } } },
            {
              StartAt: 'Count',
              States: { Count: { Type: 'Pass', Output: '{% $count($states.input) %}', End: true } },
            },
          ],
          End: true,
        },
      },
    }
    const done = await new Runner().run({ M: { Type: 'Map', ItemProcessor: nested, End: true } }, [
      [1, 2],
      [3],
    ])
    expect(outputOf(done)).toEqual([
      [[1, 2], 2],
      [[3], 1],
    ])
  })
})
