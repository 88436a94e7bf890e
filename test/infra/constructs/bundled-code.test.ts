// Bundles the functions as a deployment would: each its own code, within the size that keeps a cold start short.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { afterAll, describe, expect, it } from 'vitest'
import cdkJson from '../../../cdk.json' with { type: 'json' }
import { filesBeside } from '../../../infra/beside-bundle.ts'
import { entries } from '../../../infra/entries.ts'
import { buildSystem } from '../../../infra/system.ts'

process.env['CDK_VALIDATION'] = 'false'
const outdir = mkdtempSync(join(tmpdir(), 'lis-bundles-'))
afterAll(() => rmSync(outdir, { recursive: true }))

// The console is built in built-console.test.ts.
const app = new App({ outdir, context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': ['!LisWeb'] } })
buildSystem(app)
const assembly = app.synth()
interface FunctionResource {
  Type: string
  Properties: { Code: { S3Key: string } }
}
const bundles = assembly.stacks
  .filter(({ stackName }) => stackName !== 'LisWeb')
  .flatMap(({ template }) => Object.entries<FunctionResource>(template.Resources))
  .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
  .map(([id, { Properties }]) => {
    const folder = `asset.${Properties.Code.S3Key.replace('.zip', '')}`
    return { id, folder: join(outdir, folder), code: readFileSync(join(outdir, folder, 'index.mjs'), 'utf8') }
  })

/** Those that set documents carry a typesetter; what is held of all others is not held of them. */
const isRendering = ({ id }: { id: string }) => /^(ServeRenderings|RunRenderingStep)/.test(id)
const plain = bundles.filter((bundle) => !isRendering(bundle))
const rendering = bundles.filter(isRendering)

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)

const importedBy = (code: string) =>
  Array.from(code.matchAll(/(?:^|[;}\n])import(?:[\w*{}\s,$]+from)?\s*"([^"]+)"/g), ([, from]) => from ?? '')
const isOfNode = (from: string) => from.startsWith('node:') || /^[a-z0-9_]+$/.test(from)

describe('the bundles', () => {
  it('are one for each function, no two alike', () => {
    expect(bundles).toHaveLength(Object.keys(entries).length)
    expect(new Set(bundles.map(({ code }) => code)).size).toBe(bundles.length)
  })

  it.each(plain)(
    '$id is at most 640 kB, or 700 with the client of S3, which alone weighs a hundred',
    ({ code }) => {
      const hasS3 = code.includes('S3Client')
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(hasS3 ? 700_000 : 640_000)
    },
  )

  it.each(plain)('$id needs nothing beside itself but Node', ({ code, folder }) => {
    const imported = importedBy(code)
    expect(imported.length).toBeGreaterThan(0)
    expect(imported.filter((from) => !isOfNode(from))).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(['index.mjs', 'index.mjs.map'])
    expect(code).toContain('as handler')
  })

  it.each(rendering)(
    '$id has its typesetter and fonts beside it, and imports nothing else',
    ({ code, folder }) => {
      expect(importedBy(code).filter((from) => !isOfNode(from))).toEqual([
        '@myriaddreamin/typst-ts-node-compiler',
      ])
      const beside = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, 'node_modules').length + 1))
      expect(beside.toSorted()).toEqual(filesBeside('ServeRenderings').toSorted())
    },
  )

  it.each(rendering)(
    '$id is at most 1.05 MB of code, and 60 MB unzipped of the 250 that Lambda takes',
    ({ code, folder }) => {
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1_050_000)
      expect(sizeOf(folder)).toBeLessThanOrEqual(60_000_000)
    },
  )

  it.each(rendering)('$id sets a document with what lies beside it alone', async ({ folder }) => {
    const script = `
      import { createRequire } from 'node:module'
      const { NodeCompiler } = createRequire(${JSON.stringify(join(folder, 'index.mjs'))})('@myriaddreamin/typst-ts-node-compiler')
      process.stdout.write(String(typeof NodeCompiler.create))`
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(told).toBe('function')
  })

  it('are two that set documents', () => {
    expect(rendering).toHaveLength(2)
  })

  it.each(bundles)(
    '$id does not import node:http by name, which would load undici at every cold start',
    ({ code }) => {
      expect(code).not.toMatch(/(?:from|import)\s*\(?"node:http"/)
    },
  )
})
