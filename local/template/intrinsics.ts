// Evaluates CloudFormation's intrinsic functions and conditions inside one stack.
import { isRecord } from '../is-record.ts'
import type { Stack } from './cloud-assembly.ts'

/** How a stack looks outside itself: at its resources' names and at other stacks' exports. */
export interface Surroundings {
  account: string
  ref(logicalId: string): string
  attribute(logicalId: string, name: string): string
  importValue(exportName: string): unknown
}

const NO_VALUE = Symbol('AWS::NoValue')

type Intrinsic = (argument: unknown) => unknown

/** One stack's values: `evaluate` turns a template node into plain JSON. */
export class Intrinsics {
  readonly #stack: Stack
  readonly #around: Surroundings
  readonly #functions: Record<string, Intrinsic>

  constructor(stack: Stack, around: Surroundings) {
    this.#stack = stack
    this.#around = around
    this.#functions = {
      Ref: (name) => this.#ref(this.#text(name, 'Ref')),
      Condition: (name) => this.condition(this.#text(name, 'Condition')),
      'Fn::GetAtt': (path) => this.#getAtt(path),
      'Fn::Sub': (argument) => this.#sub(argument),
      'Fn::Join': (argument) => {
        const [separator, parts] = this.#list(argument, 'Fn::Join')
        return this.#list(parts, 'Fn::Join')
          .map((part) => this.#text(part, 'Fn::Join'))
          .join(this.#text(separator, 'Fn::Join'))
      },
      'Fn::Select': (argument) => {
        const [index, from] = this.#list(argument, 'Fn::Select')
        const items = this.#list(from, 'Fn::Select')
        const item = items[Number(index)]
        if (item === undefined) throw this.#fault(`Fn::Select finds no item ${String(index)}`)
        return item
      },
      'Fn::Split': (argument) => {
        const [separator, text] = this.#list(argument, 'Fn::Split')
        return this.#text(text, 'Fn::Split').split(this.#text(separator, 'Fn::Split'))
      },
      'Fn::FindInMap': (argument) => this.#findInMap(argument),
      'Fn::ImportValue': (name) => this.#around.importValue(this.#text(name, 'Fn::ImportValue')),
      'Fn::Base64': (text) => Buffer.from(this.#text(text, 'Fn::Base64')).toString('base64'),
      'Fn::Equals': (argument) => {
        const [left, right] = this.#list(argument, 'Fn::Equals')
        return JSON.stringify(left) === JSON.stringify(right)
      },
      'Fn::Not': (argument) => this.#list(argument, 'Fn::Not')[0] !== true,
      'Fn::And': (argument) => this.#list(argument, 'Fn::And').every((part) => part === true),
      'Fn::Or': (argument) => this.#list(argument, 'Fn::Or').some((part) => part === true),
    }
  }

  /** The node with every function carried out; `AWS::NoValue` takes its property with it. */
  evaluate(node: unknown): unknown {
    const value = this.#evaluate(node)
    return value === NO_VALUE ? undefined : value
  }

  /** Whether a named condition of the stack holds. */
  condition(name: string): boolean {
    const condition = this.#stack.template.Conditions[name]
    if (condition === undefined) throw this.#fault(`condition ${name} is not declared`)
    return this.evaluate(condition) === true
  }

  #evaluate(node: unknown): unknown {
    if (Array.isArray(node)) {
      return node.map((item) => this.#evaluate(item)).filter((item) => item !== NO_VALUE)
    }
    if (!isRecord(node)) return node
    const entries = Object.entries(node)
    const [only] = entries
    if (entries.length === 1 && only) {
      const [name, argument] = only
      // Fn::If must not evaluate the branch that is not taken, so it cannot wait in the table.
      if (name === 'Fn::If') return this.#if(argument)
      const intrinsic = Object.hasOwn(this.#functions, name) ? this.#functions[name] : undefined
      const isConditionName = name !== 'Condition' || typeof argument === 'string'
      if (intrinsic && isConditionName) {
        return intrinsic(name === 'Fn::Sub' ? argument : this.#evaluate(argument))
      }
      if (name.startsWith('Fn::')) throw this.#fault(`${name} is not supported here`)
    }
    return Object.fromEntries(
      entries
        .map(([key, value]) => [key, this.#evaluate(value)] as const)
        .filter(([, value]) => value !== NO_VALUE),
    )
  }

  #if(argument: unknown): unknown {
    const [name, then, otherwise] = this.#list(argument, 'Fn::If')
    return this.#evaluate(this.condition(this.#text(name, 'Fn::If')) ? then : otherwise)
  }

  #ref(name: string): unknown {
    switch (name) {
      case 'AWS::Region':
        return this.#stack.region
      case 'AWS::AccountId':
        return this.#around.account
      case 'AWS::StackName':
        return this.#stack.name
      case 'AWS::StackId':
        return `arn:aws:cloudformation:${this.#stack.region}:${this.#around.account}:stack/${this.#stack.name}/local`
      case 'AWS::Partition':
        return 'aws'
      case 'AWS::URLSuffix':
        return 'amazonaws.com'
      case 'AWS::NotificationARNs':
        return []
      case 'AWS::NoValue':
        return NO_VALUE
      default: {
        const parameter = this.#stack.template.Parameters[name]
        return parameter ? this.#parameter(name, parameter) : this.#around.ref(name)
      }
    }
  }

  #parameter(name: string, parameter: { Type: string; Default?: unknown }): unknown {
    // A value from Parameter Store is known on AWS only; the store's path stands for it here.
    if (parameter.Default === undefined) throw this.#fault(`parameter ${name} has no default`)
    return parameter.Type === 'CommaDelimitedList' ? String(parameter.Default).split(',') : parameter.Default
  }

  #getAtt(path: unknown): string {
    const text = Array.isArray(path) ? path.map(String).join('.') : this.#text(path, 'Fn::GetAtt')
    const dot = text.indexOf('.')
    return this.#around.attribute(text.slice(0, dot), text.slice(dot + 1))
  }

  #sub(argument: unknown): string {
    const [template, given] = Array.isArray(argument) ? argument : [argument, {}]
    const own = this.evaluate(given ?? {})
    const variables = isRecord(own) ? own : {}
    return this.#text(template, 'Fn::Sub').replace(/\$\{([^}]*)\}/g, (_, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`
      const variable = variables[name]
      if (variable !== undefined) return this.#text(variable, 'Fn::Sub')
      return this.#text(name.includes('.') ? this.#getAtt(name) : this.#ref(name), 'Fn::Sub')
    })
  }

  #findInMap(argument: unknown): unknown {
    const [map, top, second] = this.#list(argument, 'Fn::FindInMap').map((part) =>
      this.#text(part, 'Fn::FindInMap'),
    )
    const firstLevel = this.#stack.template.Mappings[map ?? '']
    const secondLevel = isRecord(firstLevel) ? firstLevel[top ?? ''] : undefined
    const value = isRecord(secondLevel) ? secondLevel[second ?? ''] : undefined
    if (value === undefined) throw this.#fault(`Fn::FindInMap finds nothing at ${map}.${top}.${second}`)
    return value
  }

  #list(value: unknown, where: string): unknown[] {
    if (!Array.isArray(value)) throw this.#fault(`${where} wants a list`)
    return value
  }

  #text(value: unknown, where: string): string {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return String(value)
    }
    throw this.#fault(`${where} wants text`)
  }

  #fault(what: string): Error {
    return new Error(`Stack ${this.#stack.name}: ${what}.`)
  }
}
