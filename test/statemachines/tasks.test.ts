// The house rules of every Task state: what it calls, how it tries again, and what it passes on.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { standingTaskKinds } from '../../functions/domain/matter/standing-task.ts'
import { TaskKind } from '../../functions/domain/task/task-kind.ts'
import { askedKind } from './longest-wait.ts'
import { everyState, inputOf, machineOf } from './machine-files.ts'

const invoke = 'arn:aws:states:::lambda:invoke'
const invokeAndWait = 'arn:aws:states:::lambda:invoke.waitForTaskToken'

const tasks = everyState.filter(({ state }) => state.Type === 'Task')
const waiting = tasks.filter(({ state }) => state.Resource === invokeAndWait)
const stepOf = ({ state }: (typeof tasks)[number]) => state.Arguments?.Payload?.step

/** The functions that carry out steps, with the file that has their table. */
const carriers = {
  RunStep: 'run-step.ts',
  RunReportingStep: 'run-reporting-step.ts',
  RunRenderingStep: 'run-rendering-step.ts',
} as const
const carrierOf = (name: unknown) => /^\$\{(\w+)FunctionArn\}$/.exec(String(name))?.[1]

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

describe('every Task', () => {
  it('calls a function of steps: never a service itself, and never another machine', () => {
    for (const { state, title } of tasks) {
      expect([invoke, invokeAndWait], title).toContain(state.Resource)
      expect(Object.keys(carriers), title).toContain(carrierOf(state.Arguments?.FunctionName))
    }
  })

  it('tries again as the house does', () => {
    for (const { state, title } of tasks) expect(state.Retry, title).toEqual(houseRetry)
  })

  it('that waits for nobody is over in a quarter of an hour', () => {
    for (const { state, title } of tasks.filter((task) => !waiting.includes(task)))
      expect(state.TimeoutSeconds, title).toBe(900)
  })

  it('names its run by execution, state and time, in an iteration by the index too', () => {
    for (const { state, title, isInIteration } of tasks) {
      const index = isInIteration ? String.raw` & '/' & \$string\(\$(states\.input\.)?index\)` : ''
      const run = String.raw`^\{% \$states\.context\.Execution\.Id & '/' & \$states\.context\.State\.Name${index} & '/' & \$states\.context\.State\.EnteredTime %\}$`
      expect(state.Arguments?.Payload?.run, title).toMatch(new RegExp(run))
    }
  })

  it('that waits passes its token and reads which task was closed', () => {
    for (const { state, title } of waiting) {
      expect(state.Arguments?.Payload, title).toMatchObject({
        step: expect.stringMatching(
          /^request-(task|topicality-review|classification-task|owner-appointment|extraordinary-task|status-task)$/,
        ),
        token: '{% $states.context.Task.Token %}',
      })
      expect(JSON.stringify(state), title).toContain('$states.result.taskId')
    }
  })

  it('that waits for nobody passes no token, so that what it opens is a standing task', () => {
    const opening = tasks.filter((task) => !waiting.includes(task) && stepOf(task)?.startsWith('request-'))
    expect(opening.map(({ title }) => title)).toEqual(['standing-task: Open the task'])
    for (const { state } of tasks.filter((task) => !waiting.includes(task)))
      expect(state.Arguments?.Payload).not.toHaveProperty('token')
  })

  it('that waits while the matter is being prepared has a way on when its time is out', () => {
    for (const name of ['policy-preparation', 'policy-proposal']) {
      const states = Object.entries(machineOf(name).States)
      const asking = states.filter(([title]) => title.startsWith('Ask '))
      expect(asking.length).toBeGreaterThan(3)
      for (const [title, state] of asking)
        expect(state.Catch, title).toEqual([
          { ErrorEquals: ['States.Timeout'], Next: 'Close the lapsed matter' },
        ])
    }
  })

  it.each(Object.entries(carriers))(
    'runs a step that %s knows, and every step there is run by some machine',
    (carrier, file) => {
      const source = readFileSync(new URL(`../../functions/steps/${file}`, import.meta.url), 'utf8')
      const table = /const steps: Steps = \{([^}]*)\}/.exec(source)?.[1]
      const known = Array.from((table ?? '').matchAll(/^ {2}'?([\w-]+)'?[:,]/gm), ([, step]) => step)
      const run = tasks
        .filter(({ state }) => carrierOf(state.Arguments?.FunctionName) === carrier)
        .map(stepOf)
      expect([...new Set(run)].sort()).toEqual(known.sort())
    },
  )

  it('asks for a kind of task that exists; every kind is asked for by one machine, or stands by itself', () => {
    const asked = waiting.flatMap(({ state }) => askedKind(state) ?? [])
    expect([...new Set([...asked, ...standingTaskKinds])].sort()).toEqual([...TaskKind.options].sort())
    expect(asked.filter((kind) => standingTaskKinds.some((standing) => standing === kind))).toEqual([])
  })

  it('that begins anew begins its own machine, with all that the machine reads of its input', () => {
    const beginning = tasks.filter((task) => stepOf(task) === 'begin-anew')
    expect(beginning.map(({ machine }) => machine).sort()).toEqual([
      'appeal-period',
      'formal-decision',
      'minutes',
      'minutes',
    ])
    for (const { state, machine, title } of beginning) {
      expect(inputOf(state, 'machine'), title).toBe(machine)
      const { States, StartAt } = machineOf(machine)
      const read = JSON.stringify(States[StartAt]).matchAll(/\$states\.input\.(\w+)/g)
      for (const [, field = ''] of read) expect(inputOf(state, field), `${title} ${field}`).toBeDefined()
    }
  })

  it('that closes a matter says how it ended, as its name does', () => {
    const closing = tasks.filter((task) => stepOf(task) === 'close-matter')
    for (const { name, state } of closing) {
      const outcome = /^Close the (?:(\w+) )?matter$/.exec(name)?.[1] ?? 'in-force'
      expect(inputOf(state, 'outcome'), name).toBe(outcome)
    }
    expect(new Set(closing.map(({ state }) => inputOf(state, 'outcome')))).toEqual(
      new Set(['refused', 'lapsed', 'rejected', 'withdrawn', 'in-force', 'repealed', 'received']),
    )
  })
})
