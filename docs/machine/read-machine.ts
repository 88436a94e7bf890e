// A state machine's file as a graph that can be drawn and described: what each state is, and where it leads.
import * as z from 'zod'
import { Role } from '../../functions/domain/organisation/role.ts'
import type { TaskKind as Kind } from '../../functions/domain/task/task-answer.ts'
import { TaskKind } from '../../functions/domain/task/task-kind.ts'
import { conditionInWords, timeInWords } from './condition-words.ts'

/** What a state means to a reader. */
export type StateKind = 'person' | 'step' | 'choice' | 'wait' | 'pass' | 'each' | 'end'

/** Who is asked: the role the machine names, one of its own for each item of a Map, or the document's own. */
export type AskedRole = Role | 'each' | 'responsible' | undefined

/** A way out of a state; the label says when it is taken. */
export interface Way {
  readonly to: string
  readonly label: string | undefined
}

export interface MachineState {
  readonly name: string
  readonly kind: StateKind
  readonly comment: string | undefined
  readonly ways: readonly Way[]
  /** Whether the machine, or the iteration it stands in, ends here. */
  readonly ends: boolean
  /** The step a Task state runs. */
  readonly step: string | undefined
  /** The task a person is asked for. */
  readonly task: { readonly kind: Kind; readonly role: AskedRole } | undefined
  readonly waitsUntil: string | undefined
  /** What a Map runs for each item. */
  readonly inside: Scope | undefined
}

/** States that run one after another: a machine or an iteration. */
export interface Scope {
  readonly states: readonly MachineState[]
}

export interface Machine extends Scope {
  readonly name: string
  readonly comment: string
}

const Payload = z.object({
  step: z.string(),
  // An expression hands on the machine's own input, whatever it is.
  input: z.union([
    z.object({ taskKind: TaskKind.optional(), role: z.string().optional() }),
    z.string().transform(() => ({ taskKind: undefined, role: undefined })),
  ]),
})

const common = { Comment: z.string().optional(), Next: z.string().optional(), End: z.boolean().optional() }
const Catcher = z.object({ ErrorEquals: z.array(z.string()), Next: z.string() })

const State = z.discriminatedUnion('Type', [
  z.object({
    Type: z.literal('Task'),
    ...common,
    Resource: z.string(),
    Arguments: z.object({ Payload }),
    TimeoutSeconds: z.int().optional(),
    Catch: z.array(Catcher).optional(),
  }),
  z.object({
    Type: z.literal('Choice'),
    ...common,
    Choices: z.array(z.object({ Condition: z.string(), Next: z.string() })),
    // A machine fails on a word that it does not know.
    Default: z.never().optional(),
  }),
  z.object({ Type: z.literal('Wait'), ...common, Timestamp: z.string() }),
  z.object({ Type: z.literal('Pass'), ...common }),
  z.object({ Type: z.literal('Succeed'), ...common }),
  z.object({
    Type: z.literal('Map'),
    ...common,
    Catch: z.array(Catcher).optional(),
    ItemProcessor: z.unknown(),
  }),
])
type State = z.infer<typeof State>

const ScopeFile = z.object({ StartAt: z.string(), States: z.record(z.string(), State) })
type ScopeFile = z.infer<typeof ScopeFile>

const MachineFile = ScopeFile.extend({ Comment: z.string() })

const secondsInADay = 86_400

/** A state's own limit in days; a state without one hears of the limits inside it. */
function catching(
  { ErrorEquals: errors, Next: to }: z.infer<typeof Catcher>,
  seconds: number | undefined,
): Way {
  const isTimeout = errors.length === 1 && errors[0] === 'States.Timeout'
  if (!isTimeout) return { to, label: `fails with ${errors.join(', ')}` }
  return {
    to,
    label: seconds === undefined ? 'time ran out' : `no answer in ${seconds / secondsInADay} days`,
  }
}

function choosing({ Choices: choices }: Extract<State, { Type: 'Choice' }>): Way[] {
  return choices.map(({ Condition: condition, Next: to }) => ({ to, label: conditionInWords(condition) }))
}

function kindOf(state: State): StateKind {
  switch (state.Type) {
    case 'Task':
      return state.Resource.endsWith('.waitForTaskToken') ? 'person' : 'step'
    case 'Choice':
      return 'choice'
    case 'Wait':
      return 'wait'
    case 'Pass':
      return 'pass'
    case 'Map':
      return 'each'
    case 'Succeed':
      return 'end'
    default:
      return state satisfies never
  }
}

function roleOf(role: string | undefined): AskedRole {
  if (role === undefined) return undefined
  return Role.safeParse(role).data ?? 'each'
}

function taskOf({ step, input }: z.infer<typeof Payload>): MachineState['task'] {
  if (step === 'request-topicality-review') return { kind: 'review-topicality', role: 'responsible' }
  if (step === 'request-owner-appointment') return { kind: 'appoint-owner', role: undefined }
  return input.taskKind && { kind: input.taskKind, role: roleOf(input.role) }
}

function readState(name: string, state: State): MachineState {
  const isTask = state.Type === 'Task'
  const payload = isTask ? state.Arguments.Payload : undefined
  const onwards: Way[] = state.Next === undefined ? [] : [{ to: state.Next, label: undefined }]
  const catchers = 'Catch' in state ? (state.Catch ?? []) : []
  const timeoutSeconds = isTask ? state.TimeoutSeconds : undefined
  return {
    name,
    kind: kindOf(state),
    comment: state.Comment,
    ways:
      state.Type === 'Choice'
        ? choosing(state)
        : [...onwards, ...catchers.map((one) => catching(one, timeoutSeconds))],
    ends: state.End === true || state.Type === 'Succeed',
    step: payload?.step,
    task: payload && taskOf(payload),
    waitsUntil: state.Type === 'Wait' ? timeInWords(state.Timestamp) : undefined,
    inside: state.Type === 'Map' ? readScope(ScopeFile.parse(state.ItemProcessor)) : undefined,
  }
}

/** The states in the order of the file, which is the order of reading; the first one begins. */
function readScope({ StartAt: startAt, States: states }: ScopeFile): Scope {
  const read = Object.entries(states).map(([name, state]) => readState(name, state))
  const isFirst = ({ name }: MachineState) => name === startAt
  return { states: [...read.filter(isFirst), ...read.filter((state) => !isFirst(state))] }
}

/**
 * Reads the text of `statemachines/<name>.asl.json`.
 * @throws ZodError for what no drawing knows, RangeError for a condition without words
 */
export function readMachine(name: string, text: string): Machine {
  const file = MachineFile.parse(JSON.parse(text))
  return { name, comment: file.Comment, ...readScope(file) }
}

/** Every state of a scope, and of what its Maps hold, in reading order. */
export function everyState({ states }: Scope): MachineState[] {
  return states.flatMap((state) => [state, ...(state.inside ? everyState(state.inside) : [])])
}
