// Writes a small synthesized app by hand: one of everything the embedded cloud runs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export interface TinyApp {
  resources: Record<string, unknown>
  /** Function bundles: asset name to the text of its index.mjs. */
  bundles?: Record<string, string>
  /** Asset files: name to content. */
  files?: Record<string, string>
  outputs?: Record<string, unknown>
  conditions?: Record<string, unknown>
}

const root = mkdtempSync(join(tmpdir(), 'lis-local-'))
// Registered before any hook of the test file, so it runs after them all.
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder of its own, gone when the test file is done. */
export const temporaryFolder = (): string => mkdtempSync(join(root, 'folder-'))

/** One stack named Tiny; gives the folder of the assembly. */
export function writeTinyAssembly({
  resources,
  bundles = {},
  files = {},
  outputs = {},
  conditions = {},
}: TinyApp): string {
  const folder = join(temporaryFolder(), 'cdk.out')
  mkdirSync(folder, { recursive: true })
  const assets: Record<string, unknown> = {}
  for (const [name, code] of Object.entries(bundles)) {
    mkdirSync(join(folder, `asset.${name}`))
    writeFileSync(join(folder, `asset.${name}`, 'index.mjs'), code)
    assets[name] = asset(`asset.${name}`, `${name}.zip`, 'zip')
  }
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, `asset.${name}`), content)
    assets[name] = asset(`asset.${name}`, name, 'file')
  }
  const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content))
  write('Tiny.template.json', { Resources: resources, Outputs: outputs, Conditions: conditions })
  write('Tiny.assets.json', { version: '1', files: assets })
  write('manifest.json', {
    version: '1',
    artifacts: {
      'Tiny.assets': { type: 'cdk:asset-manifest', properties: { file: 'Tiny.assets.json' } },
      Tiny: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/eu-north-1',
        properties: { templateFile: 'Tiny.template.json' },
      },
    },
  })
  return folder
}

const asset = (path: string, objectKey: string, packaging: string) => ({
  source: { path, packaging },
  destinations: { current: { bucketName: 'assets', objectKey } },
})

/** A placeholder as CloudFormation and state machines write it. */
export const placeholder = (name: string): string => `\${${name}}`

export const lambdaFunction = (bundle: string, more: Record<string, unknown> = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': `assets-${placeholder('AWS::AccountId')}` }, S3Key: `${bundle}.zip` },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Role: 'arn:aws:iam::000000000000:role/any',
    ...more,
  },
})

export const table = (more: Record<string, unknown> = {}) => ({
  Type: 'AWS::DynamoDB::GlobalTable',
  Properties: {
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    ...more,
  },
})

/** Where a bundle written to a temporary folder finds an installed package. */
export const installed = (name: string): string => import.meta.resolve(name)
