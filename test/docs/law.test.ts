// The table of docs/law.md holds: each function is where it says, each test names the paragraph, and no rule is left out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../docs/generated-files.ts'

const page = readFileSync(`${root}docs/law.md`, 'utf8')
const read = (path: string) => readFileSync(join(root, 'docs', path), 'utf8')

interface Row {
  paragraphs: readonly string[]
  functions: readonly { name: string; path: string }[]
  tests: readonly string[]
}

function rowOf(line: string): Row {
  const [, paragraph = '', , carriedBy = '', tests = ''] = line.split('|')
  return {
    paragraphs: paragraph.match(/\d+:\d+/g) ?? [],
    functions: Array.from(carriedBy.matchAll(/\[`(\w+)`\]\(([^)]+)\)/g), ([, name = '', path = '']) => ({
      name,
      path,
    })),
    tests: Array.from(tests.matchAll(/\]\(([^)]+)\)/g), ([, path = '']) => path),
  }
}

/** The rows that name a function; what no function carries stands in a table of its own. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('](../functions/'))
  .map(rowOf)
const named = rows.map((row): [string, Row] => [row.paragraphs.join(', '), row])

const saysParagraph = (text: string, paragraph: string) =>
  new RegExp(`(?:KL|lag) [^\\n]*?(?<!\\d)${paragraph}(?!\\d)`).test(text)

describe('the table of the law', () => {
  it.each(named)('%s: names a function that is there', (_, { functions }) => {
    expect(functions).not.toEqual([])
    const missing = functions.filter(
      ({ name, path }) => !new RegExp(`\\b(?:function|const) ${name}\\b`).test(read(path)),
    )
    expect(missing).toEqual([])
  })

  it.each(named)('%s: is tried by a test that says so', (_, { paragraphs, tests }) => {
    expect(tests).not.toEqual([])
    const texts = tests.map(read)
    // Where several paragraphs state a rule together, one of them is enough.
    const isTried = paragraphs.some((each) => texts.some((text) => saysParagraph(text, each)))
    expect(isTried, `None of ${tests.join(', ')} names it`).toBe(true)
  })

  it('has a row for every rule that a test must name', () => {
    const asked = read('../test/domain/law/statute-rows.test.ts').matchAll(/^ {2}\['([\d:, ]+)', ['"]/gm)
    const wanted = Array.from(asked, ([, paragraphs = '']) => paragraphs.split(', ')).flat()
    const known = new Set(rows.flatMap(({ paragraphs }) => paragraphs))
    expect(wanted.length).toBeGreaterThan(40)
    expect(wanted.filter((each) => !known.has(each))).toEqual([])
  })
})
