// A Vite plugin: what the console takes from the functions is types, and values worked out while it is built. No schema and no rule goes to the browser.
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** Everything under `functions/`, and the console's own files that say so in their name. */
const workedOut = /\/functions\/.*\.ts$|\/web\/.*\.built\.ts$/

const isPlain = (value: unknown): boolean => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object') return false
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}

/** Loads such a module in Node and gives on its plain values alone; an import of anything else ends the build. */
export function valuesAtBuild(): Plugin {
  return {
    name: 'values-at-build',
    enforce: 'pre',
    async load(id) {
      if (!workedOut.test(id)) return null
      const exported: Record<string, unknown> = await import(pathToFileURL(id).href)
      const lines = Object.entries(exported)
        .filter(([, value]) => isPlain(value))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      return { code: lines.join('\n'), moduleType: 'js', moduleSideEffects: false }
    },
  }
}
