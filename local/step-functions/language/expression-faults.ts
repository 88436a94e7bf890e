// The rules Step Functions has for a JSONata expression beyond JSONata's own, checked on its syntax tree.
import { compile } from '../jsonata/evaluate.ts'

/** Which parts of `$states` are filled in the field that holds the expression. */
export type Available = { result: boolean; errorOutput: boolean; token: boolean; item: boolean }

type Node = { type: string } & Record<string, unknown>

/** What is wrong with the expression, in sentences; empty when it may be used in the field. */
export function faultsIn(expression: string, available: Available): string[] {
  let tree: unknown
  try {
    tree = compile(expression).ast()
  } catch (error) {
    return [`the expression cannot be parsed: ${error instanceof Error ? error.message : messageOf(error)}`]
  }
  const faults = new Set<string>()
  walk(tree, false, (node, hasContext) => {
    const fault = faultOf(node, hasContext, available)
    if (fault !== undefined) faults.add(fault)
  })
  return [...faults]
}

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  return hasMessage ? String(error.message) : String(error)
}

function faultOf(node: Node, hasContext: boolean, available: Available): string | undefined {
  const value = node['value']
  if (node.type === 'variable') {
    if (value === 'eval') return '$eval is not available in Step Functions; use $parse to read JSON text'
    if (value === '$') return '$$ cannot be used: there is no input at the top level'
    if (value === '' && !hasContext) return '$ cannot be used at the top level'
  }
  const isField = node.type === 'name' || node.type === 'wildcard' || node.type === 'descendant'
  if (isField && !hasContext) {
    return `the field name "${String(value)}" stands alone at the top level; read it from a variable, as $states.input.${String(value)}`
  }
  return node.type === 'path' ? statesFault(namesOf(node), available) : undefined
}

function statesFault(names: string[], available: Available): string | undefined {
  const [root, part, field] = names
  if (root !== '$states' || part === undefined) return undefined
  if (part === 'result' && !available.result) return '$states.result is not available here'
  if (part === 'errorOutput' && !available.errorOutput) {
    return '$states.errorOutput is available only in Assign and Output of a Catch'
  }
  if (part === 'context' && field === 'Task' && !available.token) {
    return '$states.context.Task is available only in Arguments of a .waitForTaskToken task'
  }
  if (part === 'context' && field === 'Map' && !available.item) {
    return '$states.context.Map is available only in ItemSelector'
  }
  const isKnown = ['input', 'result', 'errorOutput', 'context'].includes(part)
  return isKnown ? undefined : `$states has no field "${part}"`
}

function namesOf(path: Node): string[] {
  const steps = Array.isArray(path['steps']) ? path['steps'].filter(isNode) : []
  return steps.map((step) => (step.type === 'variable' ? `$${String(step['value'])}` : String(step['value'])))
}

/** Visits the node and all below it; inside a path's later steps, predicates and groups there is a context item, elsewhere none. */
function walk(value: unknown, hasContext: boolean, visit: (node: Node, hasContext: boolean) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, hasContext, visit)
    return
  }
  if (!isPlainObject(value)) return
  if (isNode(value)) visit(value, hasContext)
  const isPath = value['type'] === 'path'
  for (const [key, member] of Object.entries(value)) {
    if (isPath && key === 'steps' && Array.isArray(member)) {
      member.forEach((step, index) => {
        walk(step, hasContext || index > 0, visit)
      })
    } else {
      walk(member, hasContext || contextual.has(key), visit)
    }
  }
}

const contextual = new Set(['predicate', 'stages', 'group', 'terms', 'pattern', 'update', 'delete'])

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== RegExp.prototype
}

function isNode(value: unknown): value is Node {
  return isPlainObject(value) && typeof value['type'] === 'string'
}
