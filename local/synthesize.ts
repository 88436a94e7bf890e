// Synthesizes the CDK app into a folder, unless nothing it is made of has changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartRefusal } from './start-refusal.ts'
import { STACK_NOT_RUN } from './template/stack-not-run.ts'

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What the templates and bundles are made of. The console's sources are no part of it: whoever serves it here builds it. */
const INPUTS = ['infra', 'functions', 'statemachines', 'cdk.json', 'package-lock.json']
const DIGEST_FILE = 'inputs.sha256'

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function digestOf(root: string): string {
  const digest = createHash('sha256').update(process.version)
  for (const input of INPUTS) {
    const path = join(root, input)
    const files = /\.json$/.test(input) ? [path] : filesUnder(path).sort()
    for (const file of files) {
      digest.update(`\0${relative(root, file)}\0`).update(existsSync(file) ? readFileSync(file) : '')
    }
  }
  return digest.digest('hex')
}

function runApp(root: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const app = spawn(process.execPath, [join(root, 'infra', 'app.ts')], {
      cwd: root,
      env: {
        ...process.env,
        CDK_OUTDIR: folder,
        // CDK's own validation takes two seconds and judges a deployment; `npm run synth` and `npm run deploy` do it.
        CDK_VALIDATION: 'false',
        // The console would be built twice at each start: here, and by the server that shows it.
        CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [`!${STACK_NOT_RUN}`] }),
        PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    app.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text
    })
    app.once('error', reject)
    app.once('exit', (code) => {
      if (code === 0) resolve()
      else
        reject(
          new StartRefusal(
            `The CDK app cannot be synthesized:\n${told.trim()}\n`,
            'Run `npm run synth` for more.',
          ),
        )
    })
  })
}

/**
 * Gives the folder of the assembly, made anew when an input changed. The new one is made beside the old
 * and put in its place whole, so that an interrupted synthesis is never taken for a finished one.
 */
export async function synthesize(
  folder: string,
  root: string = ROOT,
): Promise<{ folder: string; isNew: boolean }> {
  const digest = digestOf(root)
  const digestFile = join(folder, DIGEST_FILE)
  if (existsSync(digestFile) && readFileSync(digestFile, 'utf8') === digest) return { folder, isNew: false }
  const beside = `${folder}.${process.pid}`
  rmSync(beside, { recursive: true, force: true })
  await runApp(root, beside)
  // Node takes the nearest package.json; as on Lambda, a bundle's kind is told by its file ending alone.
  writeFileSync(join(beside, 'package.json'), '{}')
  writeFileSync(join(beside, DIGEST_FILE), digest)
  rmSync(folder, { recursive: true, force: true })
  renameSync(beside, folder)
  return { folder, isNew: true }
}
