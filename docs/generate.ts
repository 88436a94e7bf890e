// `npm run docs`: writes the generated documentation; with --check it compares instead and exits with 1 if anything differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles, root } from './generated-files.ts'

const files = generatedFiles()
const machineFolder = 'docs/machines'
const present = existsSync(root + machineFolder) ? readdirSync(root + machineFolder) : []
const forgotten = present.map((file) => `${machineFolder}/${file}`).filter((path) => !files.has(path))
const changed = [...files].filter(
  ([path, text]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text,
)
const stale = [...changed.map(([path]) => path), ...forgotten].toSorted()

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    process.stderr.write(`Out of date: ${stale.join(', ')}. Run npm run docs and commit what it writes.\n`)
    process.exitCode = 1
  }
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(root + path), { recursive: true })
    writeFileSync(root + path, text)
  }
  for (const path of forgotten) rmSync(root + path)
  process.stdout.write(stale.length > 0 ? `Wrote ${stale.join(', ')}\n` : 'Everything is up to date.\n')
}
