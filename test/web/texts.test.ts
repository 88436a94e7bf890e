// Every text of the console: in both languages, used somewhere, and in its own language.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { foreignWordsInSwedish, swedishWordsInEnglish } from './foreign-words.ts'

const folder = join(import.meta.dirname, '../../web')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('dist'))
  .map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }))

interface Text {
  /** The file, and what it exports. */
  table: string
  exported: string
  key: string
  sv: string
  en: string
}

const isBilingual = (value: unknown): value is { sv: string; en: string } =>
  typeof value === 'object' && value !== null && 'sv' in value && 'en' in value

/** The tables of texts, and those inside them such as a field's help. */
async function textsOf(path: string): Promise<Text[]> {
  const tables: Record<string, unknown> = await import(pathToFileURL(join(folder, path)).href)
  const gather = (value: unknown, exported: string, key: string): Text[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          ...(isBilingual(value) ? [{ table: path, exported, key, sv: value.sv, en: value.en }] : []),
          ...Object.entries(value).flatMap(([name, inner]) =>
            gather(inner, exported, key === '' ? name : `${key}/${name}`),
          ),
        ]
  return Object.entries(tables).flatMap(([exported, table]) => gather(table, exported, ''))
}

const tablePaths = files.map(({ path }) => path).filter((path) => /texts(-[\w-]+)?\.ts$/.test(path))
const texts = (await Promise.all(tablePaths.map(textsOf))).flat()

const named = ({ table, key }: Text) => `${table}: ${key}`

describe('the texts of the console', () => {
  it('are found', () => {
    expect(texts.length).toBeGreaterThan(300)
  })

  it('are there in both languages', () => {
    expect(texts.filter(({ sv, en }) => sv.trim() === '' || en.trim() === '').map(named)).toEqual([])
  })

  it('fill in the same values in both languages', () => {
    const valuesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join()
    expect(texts.filter(({ sv, en }) => valuesOf(sv) !== valuesOf(en)).map(named)).toEqual([])
  })

  it('are used', () => {
    const isTable = new Set(tablePaths)
    const everything = files
      .filter(({ path }) => !isTable.has(path))
      .map(({ source }) => source)
      .join('\n')
    const quoted = new Set([...everything.matchAll(/'([\w./-]+)'/g)].map(([, text]) => text))
    const prefixes = [...everything.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '')
    // A table that is read by a value of the API, such as a status, is used whole.
    const readByValue = new Set([...everything.matchAll(/(\w+)\[(?!')/g)].map(([, table]) => table))
    const isUsed = ({ key, exported }: Text) =>
      quoted.has(key) || readByValue.has(exported) || prefixes.some((prefix) => key.startsWith(prefix))
    const keyed = texts.filter(({ table, key }) => !table.startsWith('form/') && !key.includes('/'))
    expect(keyed.filter((text) => !isUsed(text)).map(named)).toEqual([])
  })

  it('hold no foreign word in Swedish, and no Swedish one in English', () => {
    const leaks = texts.flatMap((text) => [
      ...foreignWordsInSwedish(text.sv).map((word) => `${named(text)} sv: ${word}`),
      ...swedishWordsInEnglish(text.en).map((word) => `${named(text)} en: ${word}`),
    ])
    expect(leaks).toEqual([])
  })
})

describe('the pages of the console', () => {
  it('write no sentence of their own', () => {
    const betweenTags = />([^<>{}\n]*\p{L}{3,}[^<>{}\n]*)<\//gu
    const asAttribute = /(?:label|title|placeholder|aria-label|alt)="([^"]*\p{L}{3,}[^"]*)"/gu
    const written = files
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, source }) =>
        [betweenTags, asAttribute].flatMap((pattern) =>
          [...source.matchAll(pattern)].map(([, text]) => `${path}: ${text}`),
        ),
      )
    expect(written).toEqual([])
  })
})
