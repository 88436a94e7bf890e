// What a step is: typed input, one domain function, and what the machine gets back.
import * as z from 'zod'
import type { Decision, Stored } from '../domain/decision.ts'
import { MatterId } from '../domain/identifier.ts'
import type { Advance, Standstill } from '../domain/matter/advance.ts'
import type { Matter } from '../domain/matter/matter.ts'
import type { Moment } from '../domain/moment.ts'
import type { Store } from '../store/store.ts'

export interface StepContext {
  store: Store
  moment: Moment
  /** Names this state of this execution; the same when the machine tries again. */
  run: string
  /** The task token of a state that waits for a person; empty in other states. */
  token: string
}

export interface StepResult {
  decision?: Decision | undefined
  /** What the machine sees. Ids, days and words for its choices; never texts. */
  output: Record<string, unknown>
}

export interface Step {
  run(input: unknown, context: StepContext): Promise<StepResult>
}

/** Declares a step and parses its input strictly: a machine that passes anything else is a defect. */
export function step<T extends z.ZodType>(
  input: T,
  run: (input: z.infer<T>, context: StepContext) => Promise<StepResult>,
): Step {
  return { run: (raw, context) => run(input.parse(raw), context) }
}

/** A step that needs nothing but its matter: the rule decides, the machine gets the word. */
export function matterStep(rule: (matter: Stored<Matter>, moment: Moment) => Advance | Standstill): Step {
  return step(z.strictObject({ matterId: MatterId }), async ({ matterId }, { store, moment }) => {
    const { decision, next } = rule(await store.load('matter', matterId), moment)
    return { decision, output: { next } }
  })
}
