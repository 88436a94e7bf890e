// Executions per second through a machine of ten states, on the runner alone with its database in a file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import * as z from 'zod'
import { StepFunctions } from '../local/step-functions/step-functions.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, repeated } from './figure.ts'

const stateCount = 10
const Listed = z.object({ executions: z.array(z.unknown()) })

/** Three kinds of state as the machines of the processes have them: a task, a choice, a value passed on. */
function stateAt(index: number) {
  const next = index === stateCount ? { End: true } : { Next: `State ${index + 1}` }
  if (index % 3 === 1) {
    return {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: 'step', Payload: { count: '{% $count($keys($states.input)) %}' } },
      Output: '{% $states.result.Payload %}',
      ...next,
    }
  }
  if (index % 3 === 2) {
    const then = `State ${index + 1}`
    return {
      Type: 'Choice',
      Choices: [{ Condition: '{% $states.input.count > 5 %}', Next: then }],
      Default: then,
    }
  }
  return { Type: 'Pass', Output: { count: '{% $states.input.count + 1 %}' }, ...next }
}

const definition = {
  QueryLanguage: 'JSONata',
  StartAt: 'State 1',
  States: Object.fromEntries(
    Array.from({ length: stateCount }, (_, at) => [`State ${at + 1}`, stateAt(at + 1)]),
  ),
}

async function executionsPerSecond(executions: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lis-bench-machine-'))
  const database = new DatabaseSync(join(folder, 'machines.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
  const runner = new StepFunctions({
    database,
    clock: { now: () => Date.now() },
    region: 'eu-north-1',
    accountId: '000000000000',
    invoke: async () => ({ payload: { count: 1 } }),
  })
  const { stateMachineArn } = runner.createStateMachine({ name: 'ten-states', definition })
  const began = performance.now()
  for (let started = 0; started < executions; started++) {
    await runner.call('StartExecution', { stateMachineArn, input: '{}' })
  }
  while (runner.isBusy()) await nextTurn()
  const rate = executions / ((performance.now() - began) / 1000)
  const listed = await runner.call('ListExecutions', {
    stateMachineArn,
    statusFilter: 'SUCCEEDED',
    maxResults: 1000,
  })
  const succeeded = Listed.parse(listed).executions.length
  runner.close()
  database.close()
  rmSync(folder, { recursive: true, force: true })
  if (succeeded !== executions) throw new Error(`${succeeded} of ${executions} executions succeeded`)
  return rate
}

export async function measureMachineRate({ runs, executionsPerRun }: Effort): Promise<Figure[]> {
  const rates = await repeated(runs, () => executionsPerSecond(executionsPerRun))
  return [figure('machine', `executions of ${stateCount} states`, '/s', rates)]
}
