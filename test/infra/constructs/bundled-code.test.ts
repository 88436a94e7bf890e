// Bundles the functions as a deployment would: each its own code, within the size that keeps a cold start short.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { afterAll, describe, expect, it } from 'vitest'
import cdkJson from '../../../cdk.json' with { type: 'json' }
import { entries } from '../../../infra/entries.ts'
import { buildSystem } from '../../../infra/system.ts'

process.env['CDK_VALIDATION'] = 'false'
const outdir = mkdtempSync(join(tmpdir(), 'lis-bundles-'))
afterAll(() => rmSync(outdir, { recursive: true }))

const app = new App({ outdir, context: { ...cdkJson.context } })
buildSystem(app)
const assembly = app.synth()
interface FunctionResource {
  Type: string
  Properties: { Code: { S3Key: string } }
}
const bundles = assembly.stacks
  .flatMap(({ template }) => Object.entries<FunctionResource>(template.Resources))
  .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
  .map(([id, { Properties }]) => {
    const folder = `asset.${Properties.Code.S3Key.replace('.zip', '')}`
    return { id, code: readFileSync(join(outdir, folder, 'index.mjs'), 'utf8') }
  })

describe('the bundles', () => {
  it('are one for each function, no two alike', () => {
    expect(bundles).toHaveLength(Object.keys(entries).length)
    expect(new Set(bundles.map(({ code }) => code)).size).toBe(bundles.length)
  })

  it.each(bundles)(
    '$id is at most 600 kB, or 650 with the client of S3, which alone weighs a hundred',
    ({ code }) => {
      const hasS3 = code.includes('S3Client')
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(hasS3 ? 650_000 : 600_000)
    },
  )

  it.each(bundles)('$id needs nothing beside itself but Node', ({ code }) => {
    const imported = Array.from(
      code.matchAll(/(?:^|[;}\n])import(?:[\w*{}\s,$]+from)?\s*"([^"]+)"/g),
      ([, from]) => from,
    )
    expect(imported.length).toBeGreaterThan(0)
    expect(imported.filter((from) => !from?.startsWith('node:') && !/^[a-z0-9_]+$/.test(from ?? ''))).toEqual(
      [],
    )
    expect(code).toContain('as handler')
  })

  it.each(bundles)(
    '$id does not import node:http by name, which would load undici at every cold start',
    ({ code }) => {
      expect(code).not.toMatch(/(?:from|import)\s*\(?"node:http"/)
    },
  )
})
