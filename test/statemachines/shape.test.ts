// The house rules of every machine, read from the files: what asl-validator knows and what only we know.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsonata from 'jsonata'
import { describe, expect, it } from 'vitest'
import { TaskAnswer } from '../../functions/domain/task/task-answer.ts'
import { arrivals } from './arrivals.ts'
import { everyState, machineNames, machineOf, machineText, scopesOf, targetsOf } from './machine-files.ts'

const repository = new URL('../../', import.meta.url)
const sourceOf = (path: string) => readFileSync(new URL(path, repository), 'utf8')

// asl-validator has no types of its own.
type Verdict = { isValid: boolean; errorsText: (separator?: string) => string }
const validate = createRequire(import.meta.url)('asl-validator') as (machine: unknown) => Verdict

const invoke = 'arn:aws:states:::lambda:invoke'
const invokeAndWait = 'arn:aws:states:::lambda:invoke.waitForTaskToken'
const startAndWait = 'arn:aws:states:::states:startExecution.sync:2'

const year = 365 * 86_400
const tasks = everyState.filter(({ state }) => state.Type === 'Task')
const invocations = tasks.filter(({ state }) => state.Resource !== startAndWait)
const waiting = tasks.filter(({ state }) => state.Resource === invokeAndWait)
const children = tasks.filter(({ state }) => state.Resource === startAndWait)
const choices = everyState.filter(({ state }) => state.Type === 'Choice')

/** Both lists: the calendar is looked at again every day; a busy service or a lost race, within seconds. */
const houseRetry = [
  {
    ErrorEquals: ['no-role-holder', 'no-meeting-planned'],
    IntervalSeconds: 86_400,
    BackoffRate: 1,
    MaxAttempts: 60,
  },
  {
    ErrorEquals: [
      'Lambda.ClientExecutionTimeoutException',
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.TooManyRequestsException',
      'Lambda.Unknown',
      'Sandbox.Timedout',
      'InternalServerError',
      'ThrottlingException',
      'ProvisionedThroughputExceededException',
      'RequestLimitExceeded',
      'TimeoutError',
      'try-again',
      'stale-version',
    ],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxDelaySeconds: 300,
    MaxAttempts: 12,
    JitterStrategy: 'FULL',
  },
]

/** Only what goes wrong before the child runs; a child that failed is not run a second time. */
const startRetry = [
  {
    ErrorEquals: [
      'StepFunctions.ExecutionLimitExceeded',
      'StepFunctions.ExecutionLimitExceededException',
      'StepFunctions.AWSStepFunctionsException',
      'StepFunctions.SdkClientException',
    ],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxDelaySeconds: 300,
    MaxAttempts: 12,
    JitterStrategy: 'FULL',
  },
]

describe.each(machineNames)('the machine %s', (name) => {
  const machine = machineOf(name)

  it('is valid Amazon States Language', () => {
    const verdict = validate(machine)
    expect(verdict.isValid ? '' : verdict.errorsText('\n')).toBe('')
  })

  it('is written in JSONata, says what it does and ends within a year', () => {
    expect(machine.QueryLanguage).toBe('JSONata')
    expect(machine.Comment).toMatch(/^[A-Z].{20,}\.$/)
    expect(machine.TimeoutSeconds).toBeLessThan(year)
  })

  it('reaches every state', () => {
    for (const { scope } of scopesOf(machine)) {
      const reached = new Set([scope.StartAt])
      for (const at of reached) {
        const state = scope.States[at]
        expect(state, `${at} is led to and missing`).toBeDefined()
        if (state) for (const target of targetsOf(state)) reached.add(target)
      }
      expect(Object.keys(scope.States).filter((at) => !reached.has(at))).toEqual([])
    }
  })

  it('reads every variable it assigns and assigns every variable it reads', () => {
    const states = scopesOf(machine).flatMap(({ scope }) => Object.values(scope.States))
    const assigned = new Set(states.flatMap(({ Assign }) => Object.keys(Assign ?? {})))
    const functions = ['states', 'string', 'exists', 'toMillis']
    const names = Array.from(machineText(name).matchAll(/\$([A-Za-z]+)/g), ([, variable = '']) => variable)
    expect(assigned).toEqual(new Set(names.filter((variable) => !functions.includes(variable))))
  })
})

describe('every state', () => {
  it('is named by a short sentence', () => {
    for (const { name, title } of everyState) {
      expect(name, title).toMatch(/^[A-Z][a-z']*( [a-z']+)+\??$/)
      expect(name.length, title).toBeLessThanOrEqual(60)
    }
  })
})

describe('every Task', () => {
  it('calls RunStep or starts a machine, never a service itself', () => {
    for (const { state, title } of invocations) {
      expect([invoke, invokeAndWait], title).toContain(state.Resource)
      expect(state.Arguments?.FunctionName, title).toBe(`\${RunStepFunctionArn}`)
    }
  })

  it('tries again as the house does', () => {
    for (const { state, title } of invocations) expect(state.Retry, title).toEqual(houseRetry)
    for (const { state, title } of children) expect(state.Retry, title).toEqual(startRetry)
  })

  it('has a timeout of less than a year', () => {
    for (const { state, title } of tasks) {
      expect(state.TimeoutSeconds, title).toBeGreaterThan(0)
      expect(state.TimeoutSeconds, title).toBeLessThan(year)
    }
  })

  it('names its run by execution, state and time, in an iteration by the index too', () => {
    for (const { state, title, isInIteration } of invocations) {
      const index = isInIteration ? String.raw` & '/' & \$string\(\$(states\.input\.)?index\)` : ''
      const run = String.raw`^\{% \$states\.context\.Execution\.Id & '/' & \$states\.context\.State\.Name${index} & '/' & \$states\.context\.State\.EnteredTime %\}$`
      expect(state.Arguments?.Payload?.run, title).toMatch(new RegExp(run))
    }
  })

  it('that waits passes its token and reads which task was closed', () => {
    for (const { state, title } of waiting) {
      expect(state.Arguments?.Payload, title).toMatchObject({
        step: 'request-task',
        token: '{% $states.context.Task.Token %}',
      })
      expect(JSON.stringify(state), title).toContain('$states.result.taskId')
    }
  })

  it('that waits in the preparation has a way on when its time is out', () => {
    const preparation = machineOf('policy-preparation')
    const caught = Object.entries(preparation.States).filter(([, { Catch }]) => Catch)
    const asking = Object.keys(preparation.States).filter((name) => name.startsWith('Ask '))
    expect(caught.map(([name]) => name)).toEqual(asking)
    for (const [name, state] of caught)
      expect(state.Catch, name).toEqual([
        { ErrorEquals: ['States.Timeout'], Next: 'Close the lapsed matter' },
      ])
  })

  it('that starts a machine names the child and what started it', () => {
    for (const { state, title } of children) {
      expect(state.Arguments?.StateMachineArn, title).toMatch(/^\$\{[A-Za-z]+StateMachineArn\}$/)
      // With a name of its own a start that is tried again finds the first child instead of making a second.
      expect(state.Arguments?.Name, title).toContain('$states.context.State.EnteredTime')
      expect(state.Arguments?.Input, title).toHaveProperty(
        'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID',
        '{% $states.context.Execution.Id %}',
      )
    }
  })

  it('runs a step that exists, and every step is run by some machine', () => {
    const table = /const steps: Record<string, Step> = \{([^}]*)\}/.exec(
      sourceOf('functions/steps/run-step.ts'),
    )?.[1]
    const known = Array.from((table ?? '').matchAll(/^ {2}'?([\w-]+)'?:/gm), ([, step]) => step)
    const used = new Set(invocations.map(({ state }) => state.Arguments?.Payload?.step))
    expect(known.length).toBeGreaterThan(10)
    expect([...used].sort()).toEqual(known.sort())
  })

  it('asks for a kind of task that exists, and every kind is asked for by some machine', () => {
    const known = TaskAnswer.options.map(({ shape }) => shape.kind.value)
    const used = new Set(waiting.map(({ state }) => state.Arguments?.Payload?.input['taskKind']))
    expect([...used].sort()).toEqual([...known].sort())
  })
})

describe('every Choice', () => {
  it('says why', () => {
    for (const { state, title } of choices) expect(state.Comment, title).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('has exactly one way for everything that can arrive', async () => {
    for (const { machine, name, state, title } of choices) {
      const possible = arrivals[machine]?.[name] ?? []
      expect(possible.length, title).toBeGreaterThan(1)
      for (const variables of possible) {
        const ways = await conditionsThatHold(state.Choices ?? [], variables)
        if (ways.length === 0 && state.Default) ways.push(state.Default)
        expect(ways, `${title} ${JSON.stringify(variables)}`).toHaveLength(1)
      }
    }
  })

  it('has no way that nothing takes', async () => {
    for (const { machine, name, state, title } of choices) {
      const possible = arrivals[machine]?.[name] ?? []
      for (const way of state.Choices ?? []) {
        const taken = await Promise.all(possible.map((variables) => conditionsThatHold([way], variables)))
        expect(taken.flat(), `${title} ${way.Condition}`).not.toEqual([])
      }
    }
  })

  it('fails on a word it does not know, instead of guessing a way', () => {
    const guessing = choices.filter(({ state }) => state.Default).map(({ title }) => title)
    // Whether a day is set has two answers and no words.
    expect(guessing).toEqual(['policy-decision: Did the body set a day?'])
  })

  it('knows every word that a rule of the matter gives', () => {
    // Words that lead on without a Choice: there is one way only.
    const withoutChoice = ['wait', 'placed', 'summoned', 'noted', 'compile', 'in-force', 'end']
    const known = Object.values(arrivals)
      .flatMap((byChoice) => Object.values(byChoice).flat())
      .flatMap((variables) => Object.values(variables))
    const folder = 'functions/domain/matter/'
    const files = readdirSync(new URL(folder, repository)).map((file) => sourceOf(`${folder}${file}`))
    const given = files.flatMap((source) =>
      Array.from(source.matchAll(/\bnext: (.*)/g), ([, value]) =>
        Array.from((value ?? '').matchAll(/(?<!=== )'([a-z-]+)'/g), ([, word]) => word),
      ).flat(),
    )
    expect(given.length).toBeGreaterThan(20)
    expect(given.filter((word) => word && !known.includes(word) && !withoutChoice.includes(word))).toEqual([])
  })
})

async function conditionsThatHold(
  ways: readonly { Condition: string; Next: string }[],
  variables: Record<string, string | null>,
): Promise<string[]> {
  const holding: string[] = []
  for (const { Condition, Next } of ways) {
    const holds = await jsonata(Condition.slice(2, -2)).evaluate({}, variables)
    if (holds === true) holding.push(Next)
  }
  return holding
}
