// A plain or Markdown text as headings, lists, tables and paragraphs: data, so that nothing in it can be taken for HTML.

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'list'; isNumbered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'quote'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'rule' }

const heading = /^(#{1,6})\s+(.+?)\s*#*$/
const bullet = /^\s*[-*+•]\s+(.+)$/
const numbered = /^\s*\d+[.)]\s+(.+)$/
const quoted = /^>\s?(.*)$/
const rule = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/
const tableRow = /^\s*\|.*\|\s*$/
const tableRule = /^\s*\|[\s:|-]+\|\s*$/

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

/** The item that a line begins, with the kind of its list. */
function itemOf(line: string): { isNumbered: boolean; text: string } | undefined {
  if (rule.test(line)) return undefined
  const point = bullet.exec(line)?.[1]
  if (point !== undefined) return { isNumbered: false, text: point }
  const count = numbered.exec(line)?.[1]
  return count === undefined ? undefined : { isNumbered: true, text: count }
}

/** A line that goes on with what the line before began. */
function continues(line: string, last: Block | undefined): last is Extract<Block, { text: string }> {
  return line.trim() !== '' && last?.kind === 'paragraph'
}

/** What one line adds to the blocks so far; a blank line before it begins anew. */
function add(blocks: Block[], line: string, isFresh: boolean): void {
  const last = isFresh ? undefined : blocks.at(-1)
  const [, marks, title] = heading.exec(line) ?? []
  if (marks !== undefined && title !== undefined) {
    blocks.push({ kind: 'heading', level: marks.length, text: title })
    return
  }
  if (rule.test(line)) {
    blocks.push({ kind: 'rule' })
    return
  }
  const item = itemOf(line)
  if (item !== undefined) {
    // Items with blank lines between them are still one list.
    const list = blocks.at(-1)
    if (list?.kind === 'list' && list.isNumbered === item.isNumbered) list.items.push(item.text)
    else blocks.push({ kind: 'list', isNumbered: item.isNumbered, items: [item.text] })
    return
  }
  if (tableRow.test(line)) {
    if (last?.kind !== 'table') blocks.push({ kind: 'table', head: cellsOf(line), rows: [] })
    else if (!tableRule.test(line)) last.rows.push(cellsOf(line))
    return
  }
  const said = quoted.exec(line)?.[1]
  if (said !== undefined) {
    if (last?.kind === 'quote') last.text += ` ${said}`
    else blocks.push({ kind: 'quote', text: said })
    return
  }
  if (last?.kind === 'list') last.items.push(`${last.items.pop() ?? ''} ${line.trim()}`)
  else if (continues(line, last)) last.text += ` ${line.trim()}`
  else blocks.push({ kind: 'paragraph', text: line.trim() })
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let isFresh = true
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') isFresh = true
    else {
      add(blocks, line, isFresh)
      isFresh = false
    }
  }
  return blocks
}
