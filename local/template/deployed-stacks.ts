// Every resource of the synthesized app with its names, ARNs and evaluated properties, or a refusal that names it.
import type { Addresses } from '../addresses.ts'
import { StartRefusal } from '../start-refusal.ts'
import { ACCEPTED_TYPES } from './accepted-types.ts'
import type { CloudAssembly, Stack } from './cloud-assembly.ts'
import { Intrinsics } from './intrinsics.ts'
import { ACCOUNT, identify, NAME_PROPERTY, type ResourceIdentity } from './resource-identity.ts'
import { RUN_TYPES, type RunProperties, type RunType } from './run-types.ts'

export interface DeployedResource<Type extends RunType> extends ResourceIdentity {
  stack: string
  region: string
  logicalId: string
  properties: RunProperties<Type>
}

interface LoadedStack {
  stack: Stack
  values: Intrinsics
  identities: Map<string, ResourceIdentity>
}

/** Evaluates all stacks of an assembly together, so that exports and imports meet. */
export class DeployedStacks {
  readonly #loaded: LoadedStack[]
  readonly #addresses: Addresses

  constructor(assembly: CloudAssembly, addresses: Addresses) {
    this.#addresses = addresses
    this.#loaded = assembly.stacks.map((stack) => this.#load(stack))
    for (const loaded of this.#loaded) this.#refuseUnknownTypes(loaded)
  }

  /** The resources of one type, in template order, their properties checked against what is honoured. */
  resources<Type extends RunType>(type: Type): DeployedResource<Type>[] {
    return this.#loaded.flatMap((loaded) =>
      this.#active(loaded)
        .filter(([, resource]) => resource.Type === type)
        .map(([logicalId, resource]) => ({
          ...this.#identity(loaded, logicalId),
          stack: loaded.stack.name,
          region: loaded.stack.region,
          logicalId,
          properties: this.#properties(loaded, logicalId, type, resource.Properties),
        })),
    )
  }

  /** The stacks' outputs, by `Stack.OutputName`. */
  outputs(): Record<string, unknown> {
    return Object.fromEntries(
      this.#loaded.flatMap(({ stack, values }) =>
        Object.entries(stack.template.Outputs)
          .filter(([, output]) => output.Condition === undefined || values.condition(output.Condition))
          .map(([name, output]) => [`${stack.name}.${name}`, values.evaluate(output.Value)] as const),
      ),
    )
  }

  #load(stack: Stack): LoadedStack {
    const loaded: LoadedStack = {
      stack,
      identities: new Map(),
      values: new Intrinsics(stack, {
        account: ACCOUNT,
        ref: (logicalId) => this.#identity(loaded, logicalId).ref,
        attribute: (logicalId, name) => this.#attribute(loaded, logicalId, name),
        importValue: (name) => this.#importValue(name),
      }),
    }
    return loaded
  }

  #active(loaded: LoadedStack) {
    return Object.entries(loaded.stack.template.Resources).filter(
      ([, resource]) => resource.Condition === undefined || loaded.values.condition(resource.Condition),
    )
  }

  #identity(loaded: LoadedStack, logicalId: string): ResourceIdentity {
    const known = loaded.identities.get(logicalId)
    if (known) return known
    const resource = loaded.stack.template.Resources[logicalId]
    if (!resource) throw new Error(`Stack ${loaded.stack.name} has no resource ${logicalId}.`)
    const nameProperty = NAME_PROPERTY[resource.Type]
    const given = nameProperty ? loaded.values.evaluate(resource.Properties[nameProperty]) : undefined
    const key = {
      stack: loaded.stack.name,
      region: loaded.stack.region,
      logicalId,
      type: resource.Type,
      givenName: typeof given === 'string' ? given : undefined,
    }
    const identity = identify(key, this.#addresses)
    loaded.identities.set(logicalId, identity)
    return identity
  }

  #attribute(loaded: LoadedStack, logicalId: string, name: string): string {
    const identity = this.#identity(loaded, logicalId)
    const value = identity.attributes[name]
    if (value !== undefined) return value
    const type = loaded.stack.template.Resources[logicalId]?.Type ?? ''
    // What guards or watches on AWS may be named in a policy or an alarm; nothing here reads it.
    if (ACCEPTED_TYPES.has(type) || type.startsWith('AWS::SES::')) return `${identity.name}.${name}`
    throw new StartRefusal(
      `${logicalId} (${type}) has no attribute ${name} in the embedded cloud.`,
      'Add it to local/template/resource-identity.ts.',
    )
  }

  #importValue(exportName: string): unknown {
    for (const { stack, values } of this.#loaded) {
      for (const output of Object.values(stack.template.Outputs)) {
        if (output.Export && values.evaluate(output.Export.Name) === exportName)
          return values.evaluate(output.Value)
      }
    }
    throw new Error(`No stack exports ${exportName}.`)
  }

  #properties<Type extends RunType>(
    loaded: LoadedStack,
    logicalId: string,
    type: Type,
    raw: Record<string, unknown>,
  ): RunProperties<Type> {
    const parsed = RUN_TYPES[type].safeParse(loaded.values.evaluate(raw))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const where = issue?.path.map(String).join('.')
    throw new StartRefusal(
      `The embedded cloud does not honour ${logicalId} (${type})${where ? ` at ${where}` : ''}: ${issue?.message}.`,
      'Change the construct, or teach local/template/run-types.ts and the part that runs it.',
    )
  }

  #refuseUnknownTypes(loaded: LoadedStack): void {
    for (const [logicalId, resource] of this.#active(loaded)) {
      if (Object.hasOwn(RUN_TYPES, resource.Type) || ACCEPTED_TYPES.has(resource.Type)) continue
      throw new StartRefusal(
        `The embedded cloud cannot run ${logicalId} (${resource.Type}) of stack ${loaded.stack.name}.`,
        'Leave it out of the app, or teach local/template/run-types.ts the type.',
      )
    }
  }
}
