// Reads the machines from their files: as text for a runner, and as states for the tests of their shape.
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../statemachines/', import.meta.url)

export type Retrier = { ErrorEquals: string[] } & Record<string, unknown>

export type State = {
  Type: string
  Comment?: string
  Resource?: string
  /** `input` is one expression where a machine hands on what it was given. */
  Arguments?: {
    FunctionName?: string
    Payload?: { step: string; run: string; token?: string; input: Record<string, string> | string }
  }
  TimeoutSeconds?: number
  Timestamp?: string
  Retry?: Retrier[]
  Catch?: { ErrorEquals: string[]; Next: string }[]
  Choices?: { Condition: string; Next: string }[]
  Assign?: Record<string, unknown>
  Output?: unknown
  Next?: string
  End?: true
  ItemProcessor?: Scope
}

/** States that follow one another: a machine or an iteration. */
export type Scope = { StartAt: string; States: Record<string, State> }

export type Machine = Scope & { Comment?: string; QueryLanguage?: string; TimeoutSeconds?: number }

export const machineNames = readdirSync(folder)
  .filter((file) => file.endsWith('.asl.json'))
  .map((file) => file.replace('.asl.json', ''))

export function machineText(name: string): string {
  return readFileSync(new URL(`${name}.asl.json`, folder), 'utf8')
}

export function machineOf(name: string): Machine {
  return JSON.parse(machineText(name))
}

/** A state with where it stands, named for a failure's message. */
export type Placed = { machine: string; name: string; state: State; isInIteration: boolean; title: string }

/** The scope and every scope inside it, with whether it runs once for each item of a Map. */
export function scopesOf(scope: Scope, isInIteration = false): { scope: Scope; isInIteration: boolean }[] {
  const inner = Object.values(scope.States).flatMap(({ ItemProcessor }) =>
    ItemProcessor ? scopesOf(ItemProcessor, true) : [],
  )
  return [{ scope, isInIteration }, ...inner]
}

/** Every state of every machine, those of iterations too. */
export const everyState: readonly Placed[] = machineNames.flatMap((machine) =>
  scopesOf(machineOf(machine)).flatMap(({ scope, isInIteration }) =>
    Object.entries(scope.States).map(([name, state]) => ({
      machine,
      name,
      state,
      isInIteration,
      title: `${machine}: ${name}`,
    })),
  ),
)

/** Where a state may lead. */
export function targetsOf(state: State): string[] {
  return [
    ...(state.Next ? [state.Next] : []),
    ...(state.Choices ?? []).map(({ Next }) => Next),
    ...(state.Catch ?? []).map(({ Next }) => Next),
  ]
}

/** One field of what a Task passes to its step; undefined where it passes on its own input whole. */
export function inputOf(state: State, field: string): string | undefined {
  const input = state.Arguments?.Payload?.input
  return typeof input === 'object' ? input[field] : undefined
}
