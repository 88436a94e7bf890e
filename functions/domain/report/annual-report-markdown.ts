// Writes the content of the annual report as Markdown: the text that is signed, until it is laid out for print.
import type { AnnualReportContent, ContentBlock, ContentSection } from './annual-report-content.ts'

/** A cell is one line, and a bar in it is no border. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

function blockText(block: ContentBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item, at) => `${at + 1}. ${item.replace(/\s*\n\s*/g, ' ')}`).join('\n')
    case 'table':
      return [
        `**${block.title}**`,
        '',
        line(block.columns),
        line(block.columns.map(() => '---')),
        ...block.rows.map(line),
      ].join('\n')
    case 'verbatim':
      return `${fenced(block.text)}\n\nSHA-256: ${block.digest}`
    default:
      return block satisfies never
  }
}

/** A fence longer than any within, so that what is quoted cannot end it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

function sectionText({ mark, heading, blocks }: ContentSection): string {
  return [`## ${mark}. ${heading}`, ...blocks.map(blockText)].join('\n\n')
}

const words = {
  sv: { diary: 'Dnr', noDiary: 'saknas', sender: 'Säkerhetschefen', data: 'data per', annexes: 'Bilagor' },
  en: {
    diary: 'Ref.',
    noDiary: 'missing',
    sender: 'The security chief',
    data: 'data as of',
    annexes: 'Annexes',
  },
}

export function annualReportMarkdown(content: AnnualReportContent): string {
  const { diary, noDiary, sender, data, annexes } = words[content.language]
  const head = [`${diary} ${content.diaryNumber ?? noDiary}`, sender, `${data} ${content.dataOn ?? '–'}`]
  const parts = [`# ${content.title}`, head.join(' · '), ...content.sections.map(sectionText)]
  if (content.annexes.length > 0) parts.push(`# ${annexes}`, ...content.annexes.map(sectionText))
  return `${parts.join('\n\n')}\n`
}
