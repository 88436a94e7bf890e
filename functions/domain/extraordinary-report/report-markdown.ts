// The report's text in Markdown, until it is rendered: every word from its data, none of it read as markup.
import type { ReportText } from './report-sections.ts'

/** What someone wrote stays what it says: no heading, list, table or link comes from it. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')

const cell = (text: string): string => plain(text).replace(/\s+/g, ' ')

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n')
}

/** A paragraph break stays one, and a line that would begin a list or a rule does not. */
function paragraphs(text: string): string {
  const lines = text.split('\n').map((line) => plain(line.trim()).replace(/^([-+=]|\d+[.)])/, '\\$1'))
  return lines.join('\n')
}

export function reportMarkdown({ title, marking, facts, sections, informed, verdicts }: ReportText): string {
  const parts = [
    `# ${plain(title)}`,
    ...(marking === undefined ? [] : [`**${plain(marking)}**`]),
    table(
      ['Uppgift', 'Värde'],
      facts.map(({ label, value }) => [label, value]),
    ),
    ...sections.flatMap(({ heading, text }) => [`## ${plain(heading)}`, paragraphs(text)]),
    '## Beslut',
    table(
      ['När', 'Av', 'Beslut'],
      verdicts.map(({ when, by, outcome }) => [when, by, outcome]),
    ),
    '## Informerade',
    table(
      ['Namn', 'Som', 'När', 'Hur'],
      informed.map(({ name, capacity, informed: at, how }) => [name, capacity, at, how]),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}
