// Runs steps as a Lambda: finds the step, runs it once per state of an execution, commits its decision.
import * as z from 'zod'
import type { Moment } from '../domain/moment.ts'
import { Refusal } from '../domain/refusal.ts'
import { currentMoment } from '../runtime/clock.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { errorFields, log } from '../runtime/log.ts'
import { AlreadyCommitted, Overtaken } from '../store/commit.ts'
import { digestOf } from '../store/receipt.ts'
import { openStore, type Store } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import type { Step } from './step.ts'

/** The steps that one function carries out, by the names that the machines call them. */
export type Steps = Readonly<Record<string, Step>>

const StepEvent = z.strictObject({
  step: z.string(),
  run: z.string().min(1).max(500),
  input: z.unknown(),
  token: z.string().optional(),
})

const StepOutput = z.record(z.string(), z.unknown())

/** Longer than an execution may live, so that a repeat always finds its receipt. */
const receiptDays = 400
const attemptsWhenOvertaken = 6

async function runOnce(
  steps: Steps,
  store: Store,
  event: z.infer<typeof StepEvent>,
  moment: Moment,
): Promise<Record<string, unknown>> {
  const found = Object.hasOwn(steps, event.step) ? steps[event.step] : undefined
  if (found === undefined) throw new RangeError(`No step is called ${event.step}`)
  const key = digestOf({ run: event.run, step: event.step, token: event.token ?? '' })
  const expiresAt = Math.floor(Date.parse(moment.now) / 1000) + receiptDays * 86_400
  try {
    const { decision, output } = await found.run(event.input, {
      store,
      moment,
      run: event.run,
      token: event.token ?? '',
    })
    if (decision) {
      await store.commit(decision, { key, request: key, answer: output, expiresAt })
      return output
    }
    // There is nothing to do, perhaps because a first call, whose answer was lost, did it: then its word counts.
    const first = await store.findReceipt(key, key)
    return first === undefined ? output : StepOutput.parse(first.answer)
  } catch (error) {
    const mayBeRepeat = error instanceof AlreadyCommitted || error instanceof Refusal
    const before = mayBeRepeat ? await store.findReceipt(key, key) : undefined
    if (before === undefined) throw error
    return StepOutput.parse(before.answer)
  }
}

/**
 * The handler of a function that carries out these steps. A step that was overtaken by another writer reads again and
 * decides anew; the machine need not know.
 */
export function stepHandler(steps: Steps): (event: unknown) => Promise<Record<string, unknown>> {
  const store = openStore(connectTables(readEnvironment(TableNames)))
  return async (event) => {
    const parsed = StepEvent.parse(event)
    const moment = currentMoment()
    for (let attempt = 1; ; attempt++) {
      try {
        const output = await runOnce(steps, store, parsed, moment)
        log.info('step done', { step: parsed.step, run: parsed.run, attempt })
        return output
      } catch (error) {
        // Also when the other was this same state's first call, cut off but alive: its task is then found and rebound.
        if (error instanceof Overtaken && attempt < attemptsWhenOvertaken) continue
        log.error('step failed', { step: parsed.step, run: parsed.run, ...errorFields(error) })
        throw error
      }
    }
  }
}
