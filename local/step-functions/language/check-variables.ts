// Checks that no branch or iteration assigns a variable of a scope around it.
import type { Scope, State } from './definition.ts'
import { innerScopesOf } from './inner-scopes.ts'
import type { Problem } from './problem.ts'

/**
 * "A variable assigned in an inner scope cannot have the same name as one assigned in an outer scope":
 * inner scopes read outer variables and never change them.
 */
export function checkVariables(scope: Scope, outer: ReadonlySet<string> = new Set()): Problem[] {
  const problems: Problem[] = []
  const visible = new Set(outer)
  for (const [name, state] of Object.entries(scope.States)) {
    for (const variable of assignedBy(state)) {
      visible.add(variable)
      if (outer.has(variable)) {
        problems.push({
          state: name,
          message: `Assign: the variable "${variable}" belongs to an outer scope`,
        })
      }
    }
  }
  for (const state of Object.values(scope.States)) {
    for (const inner of innerScopesOf(state)) problems.push(...checkVariables(inner, visible))
  }
  return problems
}

function assignedBy(state: State): string[] {
  const assigns = [
    'Assign' in state ? state.Assign : undefined,
    ...('Catch' in state && state.Catch ? state.Catch.map((catcher) => catcher.Assign) : []),
    ...(state.Type === 'Choice' ? state.Choices.map((choice) => choice.Assign) : []),
  ]
  return [...new Set(assigns.flatMap((assign) => Object.keys(assign ?? {})))]
}
