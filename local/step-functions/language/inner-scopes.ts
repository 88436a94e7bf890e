// The scopes inside a scope: the branches of Parallel states and the processors of Map states.
import type { Scope, State } from './definition.ts'

export function innerScopesOf(state: State): Scope[] {
  switch (state.Type) {
    case 'Parallel':
      return state.Branches
    case 'Map':
      return [state.ItemProcessor]
    case 'Task':
    case 'Pass':
    case 'Wait':
    case 'Choice':
    case 'Succeed':
    case 'Fail':
      return []
  }
}

/** Every state of the scope and of the scopes inside it, with its name. */
export function* allStates(scope: Scope): Generator<[string, State]> {
  for (const [name, state] of Object.entries(scope.States)) {
    yield [name, state]
    for (const inner of innerScopesOf(state)) yield* allStates(inner)
  }
}
