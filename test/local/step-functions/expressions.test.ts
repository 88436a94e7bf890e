// JSONata as Step Functions has it: variables, `$states`, the functions it adds and the errors it gives.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { invoke, invokeAndWait, outputOf, Runner, startOfTime } from './runner.ts'

/** The value of one expression in a Pass state. */
async function value(expression: string, input: unknown = {}): Promise<unknown> {
  const done = await new Runner().run(
    { A: { Type: 'Pass', Output: `{% ${expression} %}`, End: true } },
    input,
  )
  return done.error ?? outputOf(done)
}

describe('expressions', () => {
  it('a string is an expression only as a whole: {% at its beginning and %} at its end', async () => {
    const output = { plain: 'a {% 1 %} b', spaced: ' {% 1 %} ', whole: '{% 1 %}' }
    const done = await new Runner().run({ A: { Type: 'Pass', Output: output, End: true } })
    expect(outputOf(done)).toEqual({ ...output, whole: 1 })
  })

  it.each(['$states.input.nothing', '$nobody', '$states.input.a.b'])(
    'an undefined result is States.QueryEvaluationError: %s',
    async (expression) => {
      expect(await value(expression)).toBe('States.QueryEvaluationError')
    },
  )

  it.each(['function($x) { $x }', '1 + "a"', '$error("no")', '$number("x")', '{"f": $sum}'])(
    'an error or a result that is no JSON is States.QueryEvaluationError: %s',
    async (expression) => {
      expect(await value(expression)).toBe('States.QueryEvaluationError')
    },
  )

  it('records EvaluationFailed with the state and the place of the expression', async () => {
    const runner = new Runner()
    const done = await runner.run({ A: { Type: 'Pass', Output: { x: ['{% $nobody %}'] }, End: true } })
    const event = (await runner.history(done.executionArn)).find(({ type }) => type === 'EvaluationFailed')
    expect(event).toMatchObject({ evaluationFailedEventDetails: { state: 'A', location: 'Output/x/0' } })
  })

  it.each([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    ['$range(0, 10, 3)', [0, 3, 6, 9]],
    ['$range(3, 1, -1)', [3, 2, 1]],
    ['$hash("LIS", "SHA-256")', createHash('sha256').update('LIS').digest('hex')],
    ['$random(7) = $random(7)', true],
    ['$random() < 1', true],
    ['$length($uuid())', 36],
    [`$parse('{"a":[1,null]}')`, { a: [1, null] }],
    ['$now()', new Date(startOfTime).toISOString()],
    ['$now("[Y]-[M01]")', '2026-01'],
    ['$millis()', startOfTime],
  ])('%s', async (expression, expected) => {
    expect(await value(expression)).toEqual(expected)
  })

  it.each(['$partition([1], 0)', '$range(0, 1, 0)', '$hash("a", "CRC")', '$parse("{")'])(
    'bad arguments are States.QueryEvaluationError: %s',
    async (expression) => {
      expect(await value(expression)).toBe('States.QueryEvaluationError')
    },
  )
})

describe('Assign', () => {
  it('all values see the variables as they were before the state', async () => {
    const done = await new Runner().run({
      A: { Type: 'Pass', Assign: { x: 1, y: 2 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: '{% $y %}', y: '{% $x %}' }, Output: '{% [$x, $y] %}', Next: 'C' },
      C: { Type: 'Pass', Output: { before: '{% $states.input %}', after: '{% [$x, $y] %}' }, End: true },
    })
    expect(outputOf(done)).toEqual({ before: [1, 2], after: [2, 1] })
  })

  it('sees $states.result in Task, Parallel and Map', async () => {
    const branch = { StartAt: 'B', States: { B: { Type: 'Pass', Output: 'b', End: true } } }
    const runner = new Runner({ f: () => 'f' })
    const done = await runner.run(
      {
        T: { ...invoke('f'), Assign: { t: '{% $states.result.Payload %}' }, Next: 'P' },
        P: { Type: 'Parallel', Branches: [branch], Assign: { p: '{% $states.result[0] %}' }, Next: 'M' },
        M: {
          Type: 'Map',
          Items: [1],
          ItemProcessor: { StartAt: 'I', States: { I: { Type: 'Pass', End: true } } },
          Assign: { m: '{% $states.result[0] %}' },
          Output: 'out',
          Next: 'Z',
        },
        Z: { Type: 'Pass', Output: '{% [$t, $p, $m] %}', End: true },
      },
      {},
    )
    expect(outputOf(done)).toEqual(['f', 'b', 1])
  })

  it('branches and iterations read outer variables; their own are gone when they end', async () => {
    const inner = (name: string) => ({
      StartAt: `${name}1`,
      States: {
        [`${name}1`]: { Type: 'Pass', Assign: { mine: `{% $outer & "${name}" %}` }, Next: `${name}2` },
        [`${name}2`]: { Type: 'Pass', Output: '{% $mine %}', End: true },
      },
    })
    const done = await new Runner().run({
      A: { Type: 'Pass', Assign: { outer: 'o' }, Next: 'P' },
      P: { Type: 'Parallel', Branches: [inner('a'), inner('b')], Next: 'Z' },
      Z: { Type: 'Pass', Output: { of: '{% $states.input %}', mine: '{% $exists($mine) %}' }, End: true },
    })
    expect(outputOf(done)).toEqual({ of: ['oa', 'ob'], mine: false })
  })

  it('two iterations never see each other', async () => {
    const done = await new Runner().run(
      {
        M: {
          Type: 'Map',
          ItemProcessor: {
            StartAt: 'Set',
            States: {
              Set: { Type: 'Pass', Assign: { own: '{% $states.input %}' }, Next: 'Get' },
              Get: { Type: 'Pass', Output: '{% $own %}', End: true },
            },
          },
          End: true,
        },
      },
      [1, 2, 3],
    )
    expect(outputOf(done)).toEqual([1, 2, 3])
  })

  it('nothing is assigned when one value fails', async () => {
    const runner = new Runner({ f: () => null })
    const done = await runner.run({
      T: {
        ...invoke('f'),
        Assign: { good: 1, bad: '{% $nobody %}' },
        Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'Z' }],
        End: true,
      },
      Z: { Type: 'Pass', Output: '{% $exists($good) %}', End: true },
    })
    expect(outputOf(done)).toBe(false)
  })

  it('records the assigned variables in StateExited', async () => {
    const runner = new Runner()
    const done = await runner.run({ A: { Type: 'Pass', Assign: { x: { a: 1 } }, End: true } })
    const exited = (await runner.history(done.executionArn)).find(({ type }) => type === 'PassStateExited')
    expect(exited).toMatchObject({
      stateExitedEventDetails: { name: 'A', assignedVariables: { x: '{"a":1}' } },
    })
  })
})

describe('$states.context', () => {
  it('describes the execution, the machine and the state', async () => {
    const runner = new Runner()
    const states = {
      A: { Type: 'Wait', Seconds: 5, Next: 'B' },
      B: { Type: 'Pass', Output: '{% $states.context %}', End: true },
    }
    const arn = await runner.start(runner.machine(states), { k: 1 }, 'one')
    await runner.advance(5000)
    expect(outputOf(await runner.describe(arn))).toEqual({
      Execution: {
        Id: arn,
        Input: { k: 1 },
        Name: 'one',
        RoleArn: 'arn:aws:iam::000000000000:role/machine',
        StartTime: new Date(startOfTime).toISOString(),
      },
      StateMachine: { Id: 'arn:aws:states:eu-north-1:000000000000:stateMachine:machine', Name: 'machine' },
      State: { EnteredTime: new Date(startOfTime + 5000).toISOString(), Name: 'B', RetryCount: 0 },
    })
  })

  it('has the token in Arguments of a task that waits for it', async () => {
    const runner = new Runner({ ask: () => null })
    await runner.start(runner.machine({ T: { ...invokeAndWait('ask'), End: true } }))
    await runner.settled()
    expect(runner.calls[0]?.payload).toEqual({ token: expect.stringMatching(/^[\w-]{40,1024}$/) })
  })
})
