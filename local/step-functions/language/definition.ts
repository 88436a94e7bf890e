// The part of the Amazon States Language that the runner carries out, as strict schemas: JSONata machines only.
import * as z from 'zod'
import type { Json } from '../json.ts'

const longestSeconds = 99_999_999

export const Template: z.ZodType<Json> = z.json()

const Expression = z.string().regex(/^\{%[\s\S]*%\}$/, 'must be one JSONata expression: "{% … %}"')

/** A number of seconds, written out or as an expression. */
const Duration = z.union([z.int().min(1).max(longestSeconds), Expression])

const VariableName = z
  .string()
  .max(80)
  .regex(
    /^\p{ID_Start}\p{ID_Continue}*$/u,
    'must be a variable name: a letter, then letters, digits and underscores',
  )
  .refine((name) => name !== 'states', 'the variable name "states" is reserved')

const Assign = z.record(VariableName, Template)

const described = {
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONata').optional(),
}

const onward = {
  Next: z.string().optional(),
  End: z.literal(true).optional(),
}

const outcome = {
  Assign: Assign.optional(),
  Output: Template.optional(),
}

export const Retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: z.int().min(1).max(longestSeconds).optional(),
  MaxAttempts: z.int().min(0).max(longestSeconds).optional(),
  BackoffRate: z.number().min(1).optional(),
  // "greater than 0 and less than 31622400"
  MaxDelaySeconds: z.int().min(1).max(31_622_399).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).optional(),
})
export type Retrier = z.infer<typeof Retrier>

export const Catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  Next: z.string(),
  ...outcome,
})
export type Catcher = z.infer<typeof Catcher>

const handled = {
  Retry: z.array(Retrier).optional(),
  Catch: z.array(Catcher).optional(),
}

const task = {
  Type: z.literal('Task'),
  ...described,
  ...onward,
  ...outcome,
  ...handled,
  TimeoutSeconds: Duration.optional(),
  HeartbeatSeconds: Duration.optional(),
}

const InvokeArguments = z.strictObject({
  FunctionName: z.string(),
  Payload: Template.optional(),
})

const StartExecutionArguments = z.strictObject({
  StateMachineArn: z.string(),
  Name: z.string().optional(),
  Input: Template.optional(),
})

export const InvokeTask = z.strictObject({
  ...task,
  Resource: z.literal(['arn:aws:states:::lambda:invoke', 'arn:aws:states:::lambda:invoke.waitForTaskToken']),
  Arguments: InvokeArguments,
})
export type InvokeTask = z.infer<typeof InvokeTask>

export const StartExecutionTask = z.strictObject({
  ...task,
  Resource: z.literal('arn:aws:states:::states:startExecution.sync:2'),
  Arguments: StartExecutionArguments,
})
export type StartExecutionTask = z.infer<typeof StartExecutionTask>

const TaskState = z.discriminatedUnion('Resource', [InvokeTask, StartExecutionTask])
export type TaskState = z.infer<typeof TaskState>

export const PassState = z.strictObject({
  Type: z.literal('Pass'),
  ...described,
  ...onward,
  ...outcome,
})
export type PassState = z.infer<typeof PassState>

export const WaitState = z.strictObject({
  Type: z.literal('Wait'),
  ...described,
  ...onward,
  ...outcome,
  Seconds: z.union([z.int().min(0).max(longestSeconds), Expression]).optional(),
  Timestamp: z.string().optional(),
})
export type WaitState = z.infer<typeof WaitState>

export const ChoiceState = z.strictObject({
  Type: z.literal('Choice'),
  ...described,
  ...outcome,
  Choices: z
    .array(
      z.strictObject({
        Comment: z.string().optional(),
        Condition: Expression,
        Next: z.string(),
        ...outcome,
      }),
    )
    .min(1),
  Default: z.string().optional(),
})
export type ChoiceState = z.infer<typeof ChoiceState>

export const SucceedState = z.strictObject({
  Type: z.literal('Succeed'),
  ...described,
  Output: Template.optional(),
})
export type SucceedState = z.infer<typeof SucceedState>

export const FailState = z.strictObject({
  Type: z.literal('Fail'),
  ...described,
  Error: z.string().optional(),
  Cause: z.string().optional(),
})
export type FailState = z.infer<typeof FailState>

const StateName = z.string().min(1).max(80)

/** A set of states with one entry: the machine itself, one branch of a Parallel state, the processor of a Map state. */
export interface Scope {
  StartAt: string
  States: Record<string, State>
}

const ParallelFields = z.strictObject({
  Type: z.literal('Parallel'),
  ...described,
  ...onward,
  ...outcome,
  ...handled,
  Arguments: Template.optional(),
})
export interface ParallelState extends z.infer<typeof ParallelFields> {
  Branches: Scope[]
}

const MapFields = z.strictObject({
  Type: z.literal('Map'),
  ...described,
  ...onward,
  ...outcome,
  ...handled,
  Items: z.union([Expression, z.array(Template)]).optional(),
  ItemSelector: Template.optional(),
  MaxConcurrency: z.union([z.int().min(0), Expression]).optional(),
})
export interface MapState extends z.infer<typeof MapFields> {
  ItemProcessor: Scope
}

export type State =
  | TaskState
  | PassState
  | WaitState
  | ChoiceState
  | SucceedState
  | FailState
  | ParallelState
  | MapState

// A branch holds states that hold branches: the types above are written out so that these schemas may refer to each other.
const scope = {
  Comment: z.string().optional(),
  StartAt: z.string(),
  States: z.lazy((): z.ZodType<Record<string, State>> => z.record(StateName, State)),
}

const State: z.ZodType<State> = z.discriminatedUnion('Type', [
  TaskState,
  PassState,
  WaitState,
  ChoiceState,
  SucceedState,
  FailState,
  ParallelFields.extend({ Branches: z.array(z.strictObject(scope)).min(1) }),
  MapFields.extend({
    ItemProcessor: z.strictObject({
      ...scope,
      ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
    }),
  }),
])

export const Definition = z.strictObject({
  ...scope,
  Version: z.literal('1.0').optional(),
  QueryLanguage: z.literal('JSONata'),
  TimeoutSeconds: z.int().min(1).max(longestSeconds).optional(),
})
export type Definition = z.infer<typeof Definition>
