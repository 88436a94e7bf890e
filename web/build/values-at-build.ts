// A Vite plugin: what the console takes from the functions is types, and values worked out while it is built. No schema and no rule goes to the browser.
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { tableBehind } from './one-by-one.ts'

/** Everything under `functions/`, and the console's own files that say so in their name. */
const workedOut = /\/functions\/.*\.ts$|\/web\/.*\.built\.ts$/
/** One entry of a table in such a file. */
const entry = /^(?<file>.*\.built\.ts)\?of=(?<table>[^&]+)&entry=(?<name>.+)$/

type Exports = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): boolean => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object') return false
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}

const exportsOf = (file: string): Promise<Exports> => import(pathToFileURL(file).href)

/** The expression of an export; undefined for what cannot be told as a value. */
function expressionOf(file: string, exported: string, value: unknown): string | undefined {
  const table = tableBehind(value)
  if (table === undefined) return isPlain(value) ? JSON.stringify(value) : undefined
  const fetches = Object.keys(table).map((name) => {
    const address = JSON.stringify(`${file}?of=${exported}&entry=${name}`)
    return `${JSON.stringify(name)}: () => import(${address}).then((entry) => entry.default)`
  })
  return `{ ${fetches.join(', ')} }`
}

async function codeOfEntry({ file = '', table = '', name = '' }: Record<string, string>): Promise<string> {
  const entries = tableBehind((await exportsOf(file))[table]) ?? {}
  return `export default ${JSON.stringify(entries[name])}`
}

async function codeOfFile(file: string): Promise<string> {
  const lines = Object.entries(await exportsOf(file)).flatMap(([name, value]) => {
    const expression = expressionOf(file, name, value)
    return expression === undefined ? [] : [`export const ${name} = ${expression}`]
  })
  return lines.join('\n')
}

/** Loads such a module in Node and gives on its plain values alone; an import of anything else ends the build. */
export function valuesAtBuild(): Plugin {
  return {
    name: 'values-at-build',
    enforce: 'pre',
    async load(id) {
      const groups = entry.exec(id)?.groups
      if (groups === undefined && !workedOut.test(id)) return null
      const code = groups === undefined ? await codeOfFile(id) : await codeOfEntry(groups)
      return { code, moduleType: 'js', moduleSideEffects: false }
    },
  }
}
