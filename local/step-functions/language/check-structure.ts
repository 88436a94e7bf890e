// Checks what a schema cannot: that transitions lead somewhere, every state can be reached, and retriers and catchers follow the rules.
import type { Definition, Scope, State, TaskState, WaitState } from './definition.ts'
import { allStates, innerScopesOf } from './inner-scopes.ts'
import type { Problem } from './problem.ts'

export function checkStructure(definition: Definition): Problem[] {
  return [
    ...duplicateNames(definition),
    ...checkScope(definition, undefined),
    ...[...allStates(definition)].flatMap(([name, state]) =>
      checkState(state).map((message) => ({ state: name, message })),
    ),
  ]
}

function duplicateNames(definition: Definition): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const [name] of allStates(definition)) {
    if (seen.has(name)) {
      problems.push({ state: name, message: 'state names must be unique in the whole machine' })
    }
    seen.add(name)
  }
  return problems
}

function checkScope(scope: Scope, owner: string | undefined): Problem[] {
  const problems: Problem[] = []
  if (!Object.hasOwn(scope.States, scope.StartAt)) {
    problems.push({ state: owner, message: `StartAt names "${scope.StartAt}", which is not a state here` })
    return problems
  }
  const reached = new Set<string>([scope.StartAt])
  for (const name of reached) {
    for (const target of targetsOf(scope.States[name])) {
      if (Object.hasOwn(scope.States, target)) reached.add(target)
      else
        problems.push({ state: name, message: `the next state "${target}" does not exist in the same scope` })
    }
  }
  for (const [name, state] of Object.entries(scope.States)) {
    if (!reached.has(name)) problems.push({ state: name, message: 'the state is not reachable' })
    for (const inner of innerScopesOf(state)) problems.push(...checkScope(inner, name))
  }
  return problems
}

function targetsOf(state: State | undefined): string[] {
  if (state === undefined) return []
  const next = 'Next' in state && state.Next !== undefined ? [state.Next] : []
  const caught = 'Catch' in state && state.Catch ? state.Catch.map((catcher) => catcher.Next) : []
  if (state.Type !== 'Choice') return [...next, ...caught]
  const fallback = state.Default === undefined ? [] : [state.Default]
  return [...state.Choices.map((choice) => choice.Next), ...fallback]
}

function checkState(state: State): string[] {
  const problems: string[] = []
  const movesOn = state.Type !== 'Choice' && state.Type !== 'Succeed' && state.Type !== 'Fail'
  if (movesOn && (state.Next === undefined) === (state.End === undefined)) {
    problems.push('a state has either Next or "End": true')
  }
  if ('Retry' in state) problems.push(...checkErrorEquals('Retry', state.Retry))
  if ('Catch' in state) problems.push(...checkErrorEquals('Catch', state.Catch))
  if (state.Type === 'Wait') problems.push(...checkWait(state))
  if (state.Type === 'Task') problems.push(...checkTask(state))
  return problems
}

function checkErrorEquals(field: string, handlers: { ErrorEquals: string[] }[] | undefined): string[] {
  if (handlers === undefined) return []
  return handlers.flatMap(({ ErrorEquals: names }, index) => {
    if (!names.includes('States.ALL')) return []
    const isAlone = names.length === 1
    const isLast = index === handlers.length - 1
    return [
      ...(isAlone ? [] : [`${field}/${index}: States.ALL must stand alone in ErrorEquals`]),
      ...(isLast ? [] : [`${field}/${index}: States.ALL must be in the last entry`]),
    ]
  })
}

function checkWait(state: WaitState): string[] {
  if ((state.Seconds === undefined) === (state.Timestamp === undefined)) {
    return ['a Wait state has either Seconds or Timestamp']
  }
  const timestamp = state.Timestamp
  if (timestamp === undefined || timestamp.startsWith('{%') || isTimestamp(timestamp)) return []
  return [`Timestamp: "${timestamp}" is not a time as 2026-03-14T01:59:00Z`]
}

function checkTask(state: TaskState): string[] {
  const { HeartbeatSeconds: heartbeat, TimeoutSeconds: timeout } = state
  const areLiteral = typeof heartbeat === 'number' && typeof timeout === 'number'
  return areLiteral && heartbeat >= timeout ? ['HeartbeatSeconds must be smaller than TimeoutSeconds'] : []
}

/** RFC 3339 with a capital T between date and time and a Z or an offset, as the language asks. */
export function isTimestamp(text: string): boolean {
  const hasShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  return hasShape && !Number.isNaN(Date.parse(text))
}
