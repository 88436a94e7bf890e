// What the runner does not carry out, or Step Functions would refuse, is refused when the machine is made, by machine and state.
import { describe, expect, it } from 'vitest'
import { invoke, invokeAndWait, Runner } from './runner.ts'

function refusal(states: Record<string, object>, top: object = {}): string {
  try {
    new Runner().machine(states, top, 'adoption')
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

const end = { Z: { Type: 'Succeed' } }
const inner = (states: Record<string, object>) => ({ StartAt: Object.keys(states)[0], States: states })

describe('a machine', () => {
  it('names itself and the state', () => {
    expect(refusal({ 'Ask the owner': { Type: 'Pass', InputPath: '$.a', End: true } })).toBe(
      'State machine "adoption", state "Ask the owner": the field "InputPath" is not supported (it belongs to JSONPath, and machines here are JSONata)',
    )
  })

  it('names a state inside a branch of a Map inside a Parallel', () => {
    const map = {
      Type: 'Map',
      ItemProcessor: inner({ Deep: { Type: 'Pass', Foo: 1, End: true } }),
      End: true,
    }
    expect(refusal({ P: { Type: 'Parallel', Branches: [inner({ M: map })], End: true } })).toContain(
      'state "Deep": the field "Foo" is not supported',
    )
  })

  it.each([
    ['JSONPath', { QueryLanguage: 'JSONPath' }, 'QueryLanguage'],
    ['an unknown top field', { Version: '2.0' }, 'Version'],
    ['a processor that is no state', { Extra: 1 }, 'the field "Extra" is not supported'],
  ])('refuses %s', (_, top, message) => {
    expect(refusal(end, top)).toContain(message)
  })

  it('refuses text that is not JSON', () => {
    const create = () => new Runner().stepFunctions.createStateMachine({ name: 'm', definition: '{' })
    expect(create).toThrow('State machine "m": the definition is not JSON')
  })

  it('takes the states it knows', () => {
    expect(refusal({ ...end })).toBe('accepted')
  })
})

describe('a state', () => {
  it.each<[string, object, string]>([
    ['an unknown type', { Type: 'Dream', End: true }, 'the state type "Dream" is not supported'],
    ['no type', { End: true }, 'the state type nothing is not supported'],
    ['Result, which is JSONPath', { Type: 'Pass', Result: 1, End: true }, '"Result" is not supported'],
    [
      'JSONPath for one state',
      { Type: 'Pass', QueryLanguage: 'JSONPath', End: true },
      'QueryLanguage: "JSONPath"',
    ],
    ['keys of JSONPath', { Type: 'Pass', Output: { 'a.$': '$.a' }, End: true }, 'keys ending in ".$"'],
    [
      'an unknown resource',
      { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', Arguments: {}, End: true },
      'the resource "arn:aws:states:::sqs:sendMessage" is not supported',
    ],
    [
      'a function by its ARN',
      { Type: 'Task', Resource: 'arn:aws:lambda:eu-north-1:0:function:f', End: true },
      'the resource "arn:aws:lambda',
    ],
    [
      'unknown arguments',
      { ...invoke('f'), Arguments: { FunctionName: 'f', InvocationType: 'Event' }, End: true },
      '"InvocationType" is not supported',
    ],
    ['no function', { ...invoke('f'), Arguments: {}, End: true }, 'Arguments/FunctionName'],
    ['Credentials', { ...invoke('f'), Credentials: {}, End: true }, '"Credentials" is not supported'],
    [
      'the distributed Map',
      { Type: 'Map', ItemProcessor: { ...inner(end), ProcessorConfig: { Mode: 'DISTRIBUTED' } }, End: true },
      'only the inline Map is',
    ],
    [
      'a field of the distributed Map',
      { Type: 'Map', ItemReader: {}, ItemProcessor: inner(end), End: true },
      'it belongs to the distributed Map',
    ],
    ['Next and End', { Type: 'Pass', Next: 'Z', End: true }, 'either Next or "End"'],
    ['neither Next nor End', { Type: 'Pass' }, 'either Next or "End"'],
    [
      'a next state that is not there',
      { Type: 'Pass', Next: 'Nowhere' },
      'the next state "Nowhere" does not exist',
    ],
    [
      'Seconds and Timestamp',
      { Type: 'Wait', Seconds: 1, Timestamp: '2026-01-01T00:00:00Z', End: true },
      'either Seconds or Timestamp',
    ],
    [
      'a Timestamp without a zone',
      { Type: 'Wait', Timestamp: '2026-01-01T00:00:00', End: true },
      'is not a time',
    ],
    [
      'a heartbeat as long as the timeout',
      { ...invoke('f'), TimeoutSeconds: 5, HeartbeatSeconds: 5, End: true },
      'HeartbeatSeconds must be smaller',
    ],
    ['a timeout of 0', { ...invoke('f'), TimeoutSeconds: 0, End: true }, 'TimeoutSeconds'],
    [
      'States.ALL beside another name',
      { ...invoke('f'), Retry: [{ ErrorEquals: ['States.ALL', 'e'] }], End: true },
      'States.ALL must stand alone',
    ],
    [
      'States.ALL before the last entry',
      { ...invoke('f'), Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['e'] }], End: true },
      'States.ALL must be in the last entry',
    ],
    [
      'a BackoffRate below 1',
      { ...invoke('f'), Retry: [{ ErrorEquals: ['e'], BackoffRate: 0.5 }], End: true },
      'BackoffRate',
    ],
    [
      'an unknown jitter',
      { ...invoke('f'), Retry: [{ ErrorEquals: ['e'], JitterStrategy: 'HALF' }], End: true },
      'JitterStrategy',
    ],
    [
      'a MaxDelaySeconds of a year',
      { ...invoke('f'), Retry: [{ ErrorEquals: ['e'], MaxDelaySeconds: 31_622_400 }], End: true },
      'MaxDelaySeconds',
    ],
    ['Retry on Pass', { Type: 'Pass', Retry: [], End: true }, '"Retry" is not supported'],
    ['Assign on Succeed', { Type: 'Succeed', Assign: {} }, '"Assign" is not supported'],
    ['the variable states', { Type: 'Pass', Assign: { states: 1 }, End: true }, 'reserved'],
    ['a variable that is no name', { Type: 'Pass', Assign: { 'a-b': 1 }, End: true }, 'variable name'],
    [
      'a Condition that is no expression',
      { Type: 'Choice', Choices: [{ Condition: 'true', Next: 'Z' }] },
      'Condition',
    ],
  ])('is refused for %s', (_, state, message) => {
    expect(refusal({ A: state, ...end })).toContain(message)
  })

  it('is refused when it cannot be reached', () => {
    expect(refusal({ ...end, Lost: { Type: 'Succeed' } })).toContain(
      'state "Lost": the state is not reachable',
    )
  })

  it('is refused when another has its name, in any scope', () => {
    const branches = [inner({ Same: { Type: 'Succeed' } }), inner({ Same: { Type: 'Succeed' } })]
    expect(refusal({ P: { Type: 'Parallel', Branches: branches, End: true } })).toContain(
      'names must be unique',
    )
  })

  it('is refused for a transition into another scope', () => {
    const branches = [inner({ B: { Type: 'Pass', Next: 'Z' } })]
    expect(refusal({ P: { Type: 'Parallel', Branches: branches, Next: 'Z' }, ...end })).toContain(
      'state "B": the next state "Z" does not exist in the same scope',
    )
  })

  it('is refused for a variable of an outer scope, wherever the outer one is assigned', () => {
    const branches = [inner({ B: { Type: 'Pass', Assign: { x: 1 }, End: true } })]
    const states = {
      P: { Type: 'Parallel', Branches: branches, Next: 'L' },
      L: { Type: 'Pass', Assign: { x: 2 }, End: true },
    }
    expect(refusal(states)).toContain('state "B": Assign: the variable "x" belongs to an outer scope')
  })
})

describe('an expression', () => {
  const pass = (expression: string) =>
    refusal({ A: { Type: 'Pass', Output: { x: `{% ${expression} %}` }, End: true } })

  it.each([
    ['$states.input.', 'cannot be parsed'],
    ['$eval("1")', '$eval is not available'],
    ['$', '$ cannot be used at the top level'],
    ['$$.a', '$$ cannot be used'],
    ['status = "x"', 'the field name "status" stands alone'],
    ['$states.result', '$states.result is not available here'],
    ['$states.errorOutput.Error', 'available only in Assign and Output of a Catch'],
    ['$states.context.Task.Token', 'available only in Arguments of a .waitForTaskToken task'],
    ['$states.context.Map.Item.Value', 'available only in ItemSelector'],
    ['$states.inputs', '$states has no field "inputs"'],
  ])('is refused: %s', (expression, message) => {
    expect(pass(expression)).toContain(`state "A": Output/x: `)
    expect(pass(expression)).toContain(message)
  })

  it.each([
    '$states.input.list[status = "x"].name',
    '$map($states.input.list, function($v, $i) { $v.name & $i })',
    '$states.input.list.{ "a": name, "b": $ }',
    '$states.input.list^(>age).name',
    '$states.input.list{ name: age }',
    '($a := $states.input; $a.list ~> |$|{"b": c}|)',
    '$sum($states.input.list.(price * count))',
  ])('may use names and $ where there is a context: %s', (expression) => {
    expect(pass(expression)).toBe('accepted')
  })

  it('is refused when it is not closed', () => {
    expect(refusal({ A: { Type: 'Pass', Output: '{% 1', End: true } })).toContain(
      'begins with {% and ends with %}',
    )
  })

  it('has no token in a task that does not wait for one', () => {
    const payload = { t: '{% $states.context.Task.Token %}' }
    expect(refusal({ A: { ...invoke('f', payload), End: true } })).toContain('waitForTaskToken')
    expect(refusal({ A: { ...invokeAndWait('f'), End: true } })).toBe('accepted')
  })
})
