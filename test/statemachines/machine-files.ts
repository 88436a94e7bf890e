// Reads the machines from their files: as text for a runner, and as states for the tests of their shape.
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../statemachines/', import.meta.url)

export type Retrier = { ErrorEquals: string[] } & Record<string, unknown>

export type State = {
  Type: string
  Comment?: string
  Resource?: string
  Arguments?: {
    FunctionName?: string
    StateMachineArn?: string
    Name?: string
    Input?: Record<string, string>
    Payload?: { step: string; run: string; token?: string; input: Record<string, string> }
  }
  TimeoutSeconds?: number
  Retry?: Retrier[]
  Catch?: { ErrorEquals: string[]; Next: string }[]
  Choices?: { Condition: string; Next: string }[]
  Default?: string
  Assign?: Record<string, unknown>
  Next?: string
  End?: true
  Branches?: Scope[]
  ItemProcessor?: Scope
}

/** States that follow one another: a machine, a branch, an iteration. */
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
  const inner = Object.values(scope.States).flatMap(({ Branches = [], ItemProcessor }) => [
    ...Branches.flatMap((branch) => scopesOf(branch, isInIteration)),
    ...(ItemProcessor ? scopesOf(ItemProcessor, true) : []),
  ])
  return [{ scope, isInIteration }, ...inner]
}

/** Every state of every machine, those of branches and iterations too. */
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
    ...(state.Default ? [state.Default] : []),
    ...(state.Choices ?? []).map(({ Next }) => Next),
    ...(state.Catch ?? []).map(({ Next }) => Next),
  ]
}
