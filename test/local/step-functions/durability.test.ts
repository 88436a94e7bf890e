// What is left of the executions when the process is killed: everything, up to the last step that was written.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Functions, invoke, invokeAndWait, outputOf, Runner, tokenIn } from './runner.ts'

const second = 1000
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-functions-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A runner on the database as it is on disk this moment: what a process finds that starts after `kill -9` of the other. */
function afterKill(runner: Runner, functions: Functions = {}): Runner {
  const path = `${runner.path}+`
  for (const suffix of ['', '-wal']) {
    if (existsSync(runner.path + suffix)) copyFileSync(runner.path + suffix, path + suffix)
  }
  const next = new Runner(functions, { path, time: runner.time })
  next.stepFunctions.resume()
  return next
}

function onFile(functions: Functions = {}): Runner {
  return new Runner(functions, { path: join(folder, 'lis.db') })
}

/** Looks without giving any execution time to go on. */
function statusOnDisk(runner: Runner, arn: string): unknown {
  const database = new DatabaseSync(runner.path)
  const row = database.prepare('SELECT status FROM sfn_executions WHERE arn = ?').get(arn)
  database.close()
  return row?.['status']
}

async function underWay(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('after kill -9', () => {
  it('a function that was being called is called again, with the same payload', async () => {
    const payload = { run: '{% $states.context.State.EnteredTime %}', id: '{% $uuid() %}' }
    const runner = onFile({ f: () => new Promise(() => undefined) })
    const arn = await runner.start(runner.machine({ T: { ...invoke('f', payload), End: true } }))
    await underWay()
    const next = afterKill(runner, { f: () => 'again' })
    await next.settled()
    expect((await next.describe(arn)).status).toBe('SUCCEEDED')
    expect(next.calls).toEqual(runner.calls)
  })

  it('a Wait ends when it would have ended', async () => {
    const runner = onFile()
    const arn = await runner.start(runner.machine({ W: { Type: 'Wait', Seconds: 100, End: true } }))
    await runner.advance(40 * second)
    const next = afterKill(runner)
    await next.advance(60 * second - 1)
    expect((await next.describe(arn)).status).toBe('RUNNING')
    await next.advance(1)
    expect((await next.describe(arn)).status).toBe('SUCCEEDED')
  })

  it('a Wait that ended meanwhile goes on at once', async () => {
    const runner = onFile()
    const arn = await runner.start(runner.machine({ W: { Type: 'Wait', Seconds: 100, End: true } }))
    await runner.settled()
    runner.time += 1_000_000
    const next = afterKill(runner)
    await next.advance(0)
    expect((await next.describe(arn)).status).toBe('SUCCEEDED')
  })

  it('a token given out before is answered after, and an answer given before is not taken again', async () => {
    const runner = onFile({ ask: () => null })
    const machine = runner.machine({ T: { ...invokeAndWait('ask'), TimeoutSeconds: 600, End: true } })
    const [one, two] = [await runner.start(machine), await runner.start(machine)]
    await runner.settled()
    const tokens = [tokenIn(runner, 0), tokenIn(runner, 1)]
    await runner.call('SendTaskSuccess', { taskToken: tokens[0], output: '"before"' })
    const next = afterKill(runner)
    await expect(
      next.call('SendTaskSuccess', { taskToken: tokens[0], output: '"twice"' }),
    ).rejects.toMatchObject({ code: 'TaskTimedOut' })
    await next.call('SendTaskSuccess', { taskToken: tokens[1], output: '"after"' })
    await next.settled()
    expect([outputOf(await next.describe(one)), outputOf(await next.describe(two))]).toEqual([
      'before',
      'after',
    ])
  })

  it('a limit of a task stands', async () => {
    const runner = onFile({ ask: () => null })
    const arn = await runner.start(
      runner.machine({ T: { ...invokeAndWait('ask'), TimeoutSeconds: 600, End: true } }),
    )
    await runner.advance(599 * second)
    const next = afterKill(runner)
    await next.advance(1 * second)
    expect((await next.describe(arn)).error).toBe('States.Timeout')
  })

  it('a back-off goes on, and its retries are not counted anew', async () => {
    const fail = () => {
      throw new Error('down')
    }
    const runner = onFile({ f: fail })
    const retry = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 10, BackoffRate: 1, MaxAttempts: 2 }]
    const arn = await runner.start(runner.machine({ T: { ...invoke('f'), Retry: retry, End: true } }))
    await runner.advance(15 * second)
    const next = afterKill(runner, { f: fail })
    await next.advance(60 * second)
    expect((await next.describe(arn)).status).toBe('FAILED')
    expect([runner.calls.length, next.calls.length]).toEqual([2, 1])
  })

  it('a Map goes on with the items that are left', async () => {
    const map = {
      Type: 'Map',
      MaxConcurrency: 5,
      ItemProcessor: {
        StartAt: 'Each',
        States: { Each: { ...invoke('f'), Output: '{% $states.result.Payload %}', End: true } },
      },
      End: true,
    }
    const items = Array.from({ length: 17 }, (_, index) => index)
    const runner = onFile({
      f: (item) => (Number(item) < 8 ? `before ${item}` : new Promise(() => undefined)),
    })
    const arn = await runner.start(runner.machine({ M: map }), items)
    await underWay()
    const next = afterKill(runner, { f: (item) => `after ${item}` })
    await next.settled()
    expect(outputOf(await next.describe(arn))).toEqual(
      items.map((item) => `${item < 8 ? 'before' : 'after'} ${item}`),
    )
    expect(next.calls.length).toBe(9)
  })

  it('a parent takes the end of its child, and variables and inputs are as they were', async () => {
    const runner = onFile()
    const child = runner.machine(
      { W: { Type: 'Wait', Seconds: 60, Output: 'child', End: true } },
      {},
      'child',
    )
    const arn = await runner.start(
      runner.machine({
        A: { Type: 'Pass', Assign: { kept: '{% $states.input.k %}' }, Next: 'T' },
        T: {
          Type: 'Task',
          Resource: 'arn:aws:states:::states:startExecution.sync:2',
          Arguments: { StateMachineArn: child },
          Output: { kept: '{% $kept %}', input: '{% $states.input %}', child: '{% $states.result.Output %}' },
          End: true,
        },
      }),
      { k: [1, { a: null }] },
    )
    await runner.settled()
    const next = afterKill(runner)
    await next.advance(60 * second)
    expect(outputOf(await next.describe(arn))).toEqual({
      kept: [1, { a: null }],
      input: { k: [1, { a: null }] },
      child: 'child',
    })
  })

  it('an execution goes on with the definition it was started with, though the machine has changed', async () => {
    const runner = onFile()
    const states = (output: string) => ({
      QueryLanguage: 'JSONata',
      StartAt: 'W',
      States: { W: { Type: 'Wait', Seconds: 60, Output: output, End: true } },
    })
    const { stateMachineArn } = runner.stepFunctions.putStateMachine({ name: 'm', definition: states('old') })
    const old = await runner.start(stateMachineArn)
    await runner.settled()
    const next = afterKill(runner)
    next.stepFunctions.putStateMachine({ name: 'm', definition: states('new') })
    const fresh = await next.start(stateMachineArn)
    await next.advance(60 * second)
    expect([outputOf(await next.describe(old)), outputOf(await next.describe(fresh))]).toEqual(['old', 'new'])
  })

  it('a child whose parent ended before it could be stopped is stopped', async () => {
    const runner = onFile()
    const child = runner.machine({ W: { Type: 'Wait', Seconds: 60, End: true } }, {}, 'child')
    const parent = await runner.start(
      runner.machine({
        T: {
          Type: 'Task',
          Resource: 'arn:aws:states:::states:startExecution.sync:2',
          Arguments: { StateMachineArn: child, Name: 'c' },
          End: true,
        },
      }),
    )
    await runner.settled()
    // The child is stopped in a step of its own, after the one that ends the parent: the kill comes in between.
    void runner.call('StopExecution', { executionArn: parent })
    while (statusOnDisk(runner, parent) === 'RUNNING') await Promise.resolve()
    const childArn = `${child.replace('stateMachine', 'execution')}:c`
    const next = afterKill(runner)
    expect(statusOnDisk(next, childArn)).toBe('RUNNING')
    await next.settled()
    expect((await next.describe(childArn)).status).toBe('ABORTED')
  })

  it('resume twice does nothing twice', async () => {
    const runner = onFile({ f: () => new Promise(() => undefined) })
    await runner.start(runner.machine({ T: { ...invoke('f'), End: true } }))
    await underWay()
    const next = afterKill(runner, { f: () => new Promise(() => undefined) })
    next.stepFunctions.resume()
    await underWay()
    expect(next.calls.length).toBe(1)
  })

  it('property: a chain of states killed after every step, and within steps, comes to the same output and events', async () => {
    const chains = fc.array(fc.constantFrom('Pass', 'Choice', 'Wait', 'Task', 'Map'), {
      minLength: 1,
      maxLength: 7,
    })
    // How long each life lasts: until a step is written, or so many turns of the event loop's microtasks.
    const lives = fc.array(fc.oneof(fc.constant('one step' as const), fc.nat({ max: 80 })), { maxLength: 20 })
    const functions = { add: (n: unknown) => Number(n) + 3 }
    let kills = 0
    await fc.assert(
      fc.asyncProperty(chains, lives, async (kinds, lengths) => {
        const states = chainOf(kinds)
        const whole = new Runner(functions)
        const expected = await whole.start(whole.machine(states), 1)
        await whole.advance(100 * second)
        rmSync(folder, { recursive: true, force: true })
        folder = mkdtempSync(join(tmpdir(), 'step-functions-'))
        let runner = onFile(functions)
        const arn = await runner.start(runner.machine(states), 1)
        for (const length of lengths) {
          await live(runner, arn, length)
          runner.stepFunctions.close()
          if ((await runner.describe(arn)).status === 'RUNNING') kills += 1
          runner = afterKill(runner, functions)
          runner.time += second
          runner.stepFunctions.runDue()
        }
        await runner.advance(100 * second)
        const [killed, unkilled] = [await runner.describe(arn), await whole.describe(expected)]
        expect([killed.status, killed.output]).toEqual(['SUCCEEDED', unkilled.output])
        expect(await kindsOfEvents(runner, arn)).toEqual(await kindsOfEvents(whole, expected))
      }),
      { numRuns: 40 },
    )
    expect(kills).toBeGreaterThan(40)
  })

  it('a process that is really killed loses no execution', async () => {
    const path = join(folder, 'lis.db')
    for (const calls of [30, 100, 250]) {
      const child = spawn(process.execPath, [new URL('./endless-process.ts', import.meta.url).pathname, path])
      let heard = 0
      for await (const chunk of child.stdout) {
        heard += String(chunk).length
        if (heard >= calls) break
      }
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    const runner = new Runner({ add: (n) => Number(n) + 1 }, { path, time: Date.now() })
    runner.stepFunctions.resume()
    await runner.settled()
    const { executions } = await runner.call<{ executions: { executionArn: string }[] }>('ListExecutions', {
      stateMachineArn: 'arn:aws:states:eu-north-1:000000000000:stateMachine:endless',
      maxResults: 1000,
    })
    const outputs = await Promise.all(
      executions.map(async ({ executionArn }) => outputOf(await runner.describe(executionArn))),
    )
    // The last process to be killed may not have started all of its twenty.
    expect(outputs.length).toBeGreaterThan(40)
    expect(new Set(outputs)).toEqual(new Set([20]))
  })
})

async function live(runner: Runner, arn: string, length: 'one step' | number): Promise<void> {
  if (typeof length === 'number') {
    for (let turn = 0; turn < length; turn += 1) await Promise.resolve()
    return
  }
  const before = (await runner.history(arn)).length
  while (runner.stepFunctions.isBusy() && (await runner.history(arn)).length === before)
    await Promise.resolve()
}

/** What happened, without ids and times. The iterations of a Map may take turns in another order. */
async function kindsOfEvents(runner: Runner, arn: string): Promise<string[]> {
  return (await runner.eventTypes(arn)).sort()
}

/** States that each change the number they are given, the variable and the input alike. */
function chainOf(kinds: string[]): Record<string, object> {
  const states: Record<string, object> = { Begin: { Type: 'Pass', Assign: { seen: 0 }, Next: 's0' } }
  kinds.forEach((kind, index) => {
    const next = { Assign: { seen: '{% $seen + $states.input %}' }, Next: `s${index + 1}` }
    const each = { Type: 'Pass', Output: '{% $states.input + $seen %}', End: true }
    const all: Record<string, object> = {
      Pass: { Type: 'Pass', Output: '{% $states.input * 2 %}', ...next },
      Choice: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $states.input % 2 = 0 %}', Output: '{% $states.input + 1 %}', ...next }],
        Default: `s${index + 1}`,
      },
      Wait: { Type: 'Wait', Seconds: 2, ...next },
      Task: { ...invoke('add'), Output: '{% $states.result.Payload %}', ...next },
      Map: {
        Type: 'Map',
        Items: '{% [1, $states.input] %}',
        ItemProcessor: { StartAt: `each${index}`, States: { [`each${index}`]: each } },
        Output: '{% $sum($states.result) %}',
        ...next,
      },
    }
    states[`s${index}`] = all[kind] ?? {}
  })
  states[`s${kinds.length}`] = { Type: 'Pass', Output: '{% [$states.input, $seen] %}', End: true }
  return states
}
