// From the template's functions to what the workers need.
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../start-refusal.ts'
import type { CloudAssembly } from '../template/cloud-assembly.ts'
import type { DeployedResource, DeployedStacks } from '../template/deployed-stacks.ts'
import type { FailurePolicy } from './async-invocations.ts'
import type { FunctionSpec } from './function-spec.ts'
import { functionNameOf } from './functions.ts'

type FunctionResource = DeployedResource<'AWS::Lambda::Function'>

function folderOf(resource: FunctionResource, assembly: CloudAssembly, inlineFolder: string): string {
  const { S3Key, ZipFile } = resource.properties.Code
  if (ZipFile !== undefined) {
    const folder = join(inlineFolder, resource.name)
    mkdirSync(folder, { recursive: true })
    // Node takes the nearest package.json; without this one an inline function would be of the house's kind.
    writeFileSync(join(folder, 'package.json'), '{}')
    writeFileSync(join(folder, 'index.js'), ZipFile)
    return folder
  }
  const folder = S3Key === undefined ? undefined : assembly.assetPath(S3Key)
  if (folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
  throw new StartRefusal(
    `The bundle of ${resource.logicalId} (AWS::Lambda::Function) is not a folder in the synthesized app.`,
    'Synthesize again with bundling, by `npm run synth`.',
  )
}

export function functionSpecs(
  stacks: DeployedStacks,
  assembly: CloudAssembly,
  inlineFolder: string,
): FunctionSpec[] {
  return stacks.resources('AWS::Lambda::Function').map((resource) => {
    const { properties } = resource
    return {
      name: resource.name,
      arn: resource.arn,
      region: resource.region,
      folder: folderOf(resource, assembly, inlineFolder),
      handler: properties.Handler,
      runtime: properties.Runtime,
      environment: properties.Environment?.Variables ?? {},
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
      reservedConcurrency: properties.ReservedConcurrentExecutions,
    }
  })
}

/** What becomes of an asynchronous invocation that fails, by function name. */
export function failurePolicies(stacks: DeployedStacks): Map<string, FailurePolicy> {
  const policies = new Map<string, FailurePolicy>()
  for (const { name, properties } of stacks.resources('AWS::Lambda::Function')) {
    const queue = properties.DeadLetterConfig?.TargetArn
    if (queue) policies.set(name, { maximumRetryAttempts: 2, maximumAgeSeconds: 21_600, onFailure: queue })
  }
  for (const { properties } of stacks.resources('AWS::Lambda::EventInvokeConfig')) {
    const name = functionNameOf(properties.FunctionName)
    policies.set(name, {
      maximumRetryAttempts: properties.MaximumRetryAttempts,
      maximumAgeSeconds: properties.MaximumEventAgeInSeconds,
      onFailure: properties.DestinationConfig?.OnFailure?.Destination ?? policies.get(name)?.onFailure,
    })
  }
  return policies
}
