// An extraordinary report as a document: what happened, what it leads to, who decided and who was informed.
import type { ReportText } from '../../domain/extraordinary-report/report-sections.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { Block, ReportDocument, Section } from '../report-document.ts'

export interface ExtraordinaryReportData {
  municipality: string
  diaryNumber: string | undefined
  text: ReportText
  frozenAt: string
}

const named = (heading: string, blocks: Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ heading, level: 1, blocks }]

function table(caption: string, headers: readonly string[], rows: string[][]): Block[] {
  if (rows.length === 0) return []
  return [{ kind: 'table', caption, columns: headers.map((header) => ({ header })), rows }]
}

export function extraordinaryReportDocument({
  municipality,
  diaryNumber,
  text,
  frozenAt,
}: ExtraordinaryReportData): ReportDocument {
  const { title, marking, facts, sections, verdicts, informed } = text
  const decided = verdicts.map(({ when, by, outcome }) => [when, by, outcome])
  const told = informed.map(({ name, capacity, informed: when, how }) => [name, capacity, when, how || '–'])
  return {
    heading: {
      municipality,
      title,
      documentType: 'Extraordinär rapport',
      ...(diaryNumber && { diaryNumber }),
      language: 'sv',
      ...(marking && { secrecy: marking }),
    },
    frozenAt,
    sections: [
      ...named('Rapporten i korthet', [
        { kind: 'list', items: facts.map(({ label, value }) => `${label}: ${value}`) },
      ]),
      ...sections.flatMap((section) => named(section.heading, paragraphsOf(section.text))),
      ...named('Säkerhetschefens beslut', table('Beslut om rapporten', ['När', 'Av', 'Beslut'], decided)),
      ...named('Information till ledningen', table('Informerade', ['Namn', 'Roll', 'När', 'Hur'], told)),
    ],
  }
}
