// Reads what `cdk synth` wrote: the stacks in deployment order, and where each asset lies on disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { StartRefusal } from '../start-refusal.ts'
import { STACK_NOT_RUN } from './stack-not-run.ts'

const Template = z.object({
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: z.unknown() })).default({}),
  Mappings: z.record(z.string(), z.unknown()).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z
    .record(
      z.string(),
      z.object({
        Type: z.string(),
        Properties: z.record(z.string(), z.unknown()).default({}),
        Condition: z.string().optional(),
        Metadata: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .default({}),
  Outputs: z
    .record(
      z.string(),
      z.object({
        Value: z.unknown(),
        Export: z.object({ Name: z.unknown() }).optional(),
        Condition: z.string().optional(),
      }),
    )
    .default({}),
})
export type Template = z.infer<typeof Template>

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .object({
          templateFile: z.string().optional(),
          stackName: z.string().optional(),
          file: z.string().optional(),
          directoryName: z.string().optional(),
        })
        .optional(),
    }),
  ),
})

const AssetManifest = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional(), packaging: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
})

export interface Stack {
  name: string
  region: string
  template: Template
}

export interface CloudAssembly {
  stacks: Stack[]
  /** The file or folder an asset's S3 key stands for. */
  assetPath(objectKey: string): string | undefined
}

/** The region of a stack that names none, as the municipality's deployment has it. */
export const HOME_REGION = 'eu-north-1'

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

function collect(folder: string, stacks: Stack[], assets: Map<string, string>): void {
  const manifest = Manifest.parse(readJson(join(folder, 'manifest.json')))
  for (const [id, artifact] of Object.entries(manifest.artifacts)) {
    const properties = artifact.properties
    if (artifact.type === 'cdk:cloud-assembly' && properties?.directoryName) {
      collect(join(folder, properties.directoryName), stacks, assets)
    }
    if (artifact.type === 'cdk:asset-manifest' && properties?.file) {
      const { files } = AssetManifest.parse(readJson(join(folder, properties.file)))
      for (const { source, destinations } of Object.values(files)) {
        for (const { objectKey } of Object.values(destinations)) {
          if (source.path) assets.set(objectKey, join(folder, source.path))
        }
      }
    }
    if (artifact.type === 'aws:cloudformation:stack' && properties?.templateFile) {
      const name = properties.stackName ?? id
      if (name === STACK_NOT_RUN) continue
      const region = artifact.environment?.split('/').at(-1) ?? 'unknown-region'
      stacks.push({
        name,
        region: region === 'unknown-region' ? HOME_REGION : region,
        template: Template.parse(readJson(join(folder, properties.templateFile))),
      })
    }
  }
}

/** Reads a `cdk.out` folder, nested assemblies (stages) included, but for the stack that is not run. */
export function readCloudAssembly(folder: string): CloudAssembly {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new StartRefusal(`There is no synthesized CDK app in ${folder}.`, 'Run `npm run synth` first.')
  }
  const stacks: Stack[] = []
  const assets = new Map<string, string>()
  collect(folder, stacks, assets)
  return { stacks, assetPath: (objectKey) => assets.get(objectKey) }
}
