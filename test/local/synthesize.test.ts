// The app is synthesized when its inputs changed, and only then.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { synthesize } from '../../local/synthesize.ts'
import { temporaryFolder } from './tiny-assembly.ts'

const APP = `
import { mkdirSync, writeFileSync } from 'node:fs'
const folder = process.env.CDK_OUTDIR
mkdirSync(folder, { recursive: true })
const made = process.hrtime.bigint().toString()
writeFileSync(folder + '/manifest.json', JSON.stringify({ made, context: process.env.CDK_CONTEXT_JSON }))`

function newRoot(app: string) {
  const root = temporaryFolder()
  for (const folder of ['infra', 'functions']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'infra/app.ts'), app)
  writeFileSync(join(root, 'functions/a.ts'), 'export const a = 1')
  return { root, out: join(root, '.local/cdk.out') }
}

describe('synthesize', () => {
  it('makes the assembly once, and anew when a source changes', async () => {
    const { root, out } = newRoot(APP)
    mkdirSync(join(root, '.local'))
    const made = () => readFileSync(join(out, 'manifest.json'), 'utf8')
    expect((await synthesize(out, root)).isNew).toBe(true)
    const first = made()
    expect((await synthesize(out, root)).isNew).toBe(false)
    expect(made()).toBe(first)
    writeFileSync(join(root, 'functions/a.ts'), 'export const a = 2')
    expect((await synthesize(out, root)).isNew).toBe(true)
    expect(made()).not.toBe(first)
  })

  it('builds the console for no start: whoever serves it here does', async () => {
    const { root, out } = newRoot(APP)
    mkdirSync(join(root, '.local'))
    await synthesize(out, root)
    const { context } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    expect(JSON.parse(context)).toEqual({ 'aws:cdk:bundling-stacks': ['!LisWeb'] })
    mkdirSync(join(root, 'web'))
    writeFileSync(join(root, 'web/main.tsx'), 'export {}')
    expect((await synthesize(out, root)).isNew).toBe(false)
  })

  it('keeps the old assembly when the app is broken, and says why', async () => {
    const { root, out } = newRoot(APP)
    mkdirSync(join(root, '.local'))
    await synthesize(out, root)
    const before = readFileSync(join(out, 'manifest.json'), 'utf8')
    writeFileSync(join(root, 'infra/app.ts'), 'throw new Error("no such stack")')
    await expect(synthesize(out, root)).rejects.toThrow(
      /cannot be synthesized:[\s\S]*no such stack[\s\S]*npm run synth/,
    )
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before)
  })
})
