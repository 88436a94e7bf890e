// The annual report as a document (domain 8.3): its public version or its secret annex, with charts of its key figures.
import type { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import type { AnnualReport } from '../../domain/report/annual-report.ts'
import {
  type AnnualReportContent,
  type ContentBlock,
  type ContentSection,
  publicContent,
  secretAnnexContent,
} from '../../domain/report/annual-report-content.ts'
import { lightText, valueText } from '../../domain/report/annual-report-words.ts'
import type { Figure, FigureRow } from '../../domain/report/figures/figure.ts'
import { shownFigures } from '../../domain/report/public-figures.ts'
import { type ReportSection, reportSections } from '../../domain/report/report-section.ts'
import { secretFigure } from '../../domain/report/secret-part.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { Block, Chart, Light, ReportDocument, Section } from '../report-document.ts'

export interface AnnualReportData {
  municipality: string
  diaryNumber: string | undefined
  report: AnnualReport
  /** When its data were frozen: from the report, never from the clock. */
  frozenAt: string
}

/** The first column names what the others say. */
const nameShare = 3

function tableOf({ title, columns, rows }: Extract<ContentBlock, { kind: 'table' }>): Block {
  return {
    kind: 'table',
    caption: title,
    columns: columns.map((header, at) => ({ header, ...(at === 0 && { share: nameShare }) })),
    rows,
  }
}

function blocksOf(block: ContentBlock): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphsOf(block.text)
    case 'list':
      return block.items.length === 0 ? [] : [{ kind: 'list', items: block.items }]
    case 'table':
      return block.rows.length === 0 ? [] : [tableOf(block)]
    case 'verbatim':
      return [...paragraphsOf(block.text), { kind: 'paragraph', text: `SHA-256: ${block.digest}` }]
    default:
      return block satisfies never
  }
}

function figureBlock(caption: string, alternativeText: string, chart: Chart): Block {
  return { kind: 'figure', caption, alternativeText, chart }
}

/** A light of the document has no grey: what has no target, or nothing to measure, is said in the table alone. */
function lightsOf(figures: readonly Figure[]): Block[] {
  const lights = figures.flatMap((figure) => {
    if (figure.light === 'grey') return []
    const light: Light = figure.light
    const text = `${valueText(figure, 'sv')}. ${lightText[light].sv}`
    return [{ label: `${figure.id} ${figure.name.sv}`, light, text }]
  })
  if (lights.length === 0) return []
  const said = lights.map(({ label, text }) => `${label}: ${text}`).join('; ')
  return [figureBlock('Läget mot målen', said, { kind: 'lights', lights })]
}

const isShown = (row: FigureRow): row is FigureRow & { value: number } => row.value !== undefined

/** What a figure is made of, as bars: kinds of incidents, units, levels. Hidden counts are in the table alone. */
function barsOf(figure: Figure): Block[] {
  const rows = figure.rows.filter(isShown)
  const isComparable = rows.length > 1 && rows.every(({ unit }) => unit === rows[0]?.unit)
  if (!isComparable) return []
  const bars = rows.map((row) => ({ label: row.name.sv, value: row.value, shown: valueText(row, 'sv') }))
  const said = bars.map(({ label, shown }) => `${label}: ${shown}`).join('; ')
  return [
    figureBlock(`${figure.id} ${figure.name.sv}`, said.slice(0, 1000), {
      kind: 'bars',
      bars: bars.slice(0, 40),
    }),
  ]
}

function trendOf(figure: Figure, year: number): Block[] {
  const { previous, value, id, name } = figure
  if (previous === undefined || value === undefined) return []
  const said = `${name.sv}: ${valueText({ ...figure, value: previous }, 'sv')} ${year - 1}, ${valueText(figure, 'sv')} ${year}`
  return [
    figureBlock(`${id} ${name.sv}, två år`, said, {
      kind: 'trend',
      periods: [String(year - 1), String(year)],
      series: [{ name: name.sv, values: [previous, value] }],
    }),
  ]
}

/** Figures that section 6 repeats from section 4 are drawn once. */
function chartsOf(section: ReportSection, figures: ReadonlyMap<string, Figure>, year: number): Block[] {
  const earlier = reportSections
    .filter(({ number }) => number < section.number)
    .flatMap((each) => each.figures)
  const own = section.figures.filter((id) => !earlier.includes(id)).flatMap((id) => figures.get(id) ?? [])
  return [...lightsOf(own), ...own.flatMap((figure) => [...barsOf(figure), ...trendOf(figure, year)])]
}

function sectionOf({ mark, heading, blocks }: ContentSection, charts: readonly Block[]): Section {
  const isAnnex = /^[A-Z]$/.test(mark)
  const title = isAnnex ? `Bilaga ${mark}. ${heading}` : `${mark}. ${heading}`
  const told = [...blocks.flatMap(blocksOf), ...charts]
  const nothing: Block = { kind: 'paragraph', text: 'Inget att redovisa i detta avsnitt.' }
  return { heading: title, level: 1, blocks: told.length > 0 ? told : [nothing] }
}

function headingOf(
  { municipality, diaryNumber, report }: AnnualReportData,
  { title, dataOn }: AnnualReportContent,
  secrecy: string | undefined,
): ReportDocument['heading'] {
  return {
    municipality,
    title,
    documentType: secrecy ? 'Sekretessbilaga till årsrapport' : 'Årsrapport',
    ...(diaryNumber && { diaryNumber }),
    ...(report.dataOn && { day: report.dataOn satisfies CalendarDay }),
    // Nothing of the signature: whoever renders the report again gets the very bytes that were signed.
    status: `Data per ${dataOn ?? 'ännu inte fryst'}`,
    language: 'sv',
    ...(secrecy && { secrecy }),
  }
}

/** The public version: what anyone may read. */
export function annualReportDocument(data: AnnualReportData): ReportDocument {
  const { report, diaryNumber, frozenAt } = data
  const content = publicContent(report, { diaryNumber })
  const closed = new Set((report.secret ?? []).flatMap(({ section }) => (section ? [section] : [])))
  const open = shownFigures(report).filter(({ id }) => secretFigure(report, id) === undefined)
  const figures = new Map(open.map((figure) => [figure.id as string, figure]))
  const sections = content.sections.map((each) => {
    const section = reportSections.find(({ number }) => String(number) === each.mark)
    const isOpen = section !== undefined && !closed.has(section.number)
    return sectionOf(each, isOpen ? chartsOf(section, figures, report.year) : [])
  })
  return {
    heading: headingOf(data, content, undefined),
    frozenAt,
    sections: [...sections, ...content.annexes.map((annex) => sectionOf(annex, []))],
    attachments: [
      ...content.annexes.map(({ mark, heading }) => `${mark}. ${heading}`),
      ...((report.secret ?? []).length > 0 ? ['E. Sekretessbilaga, lämnas ut efter prövning'] : []),
    ],
  }
}

/** The secret annex; undefined when nothing is secret. */
export function secretAnnexDocument(data: AnnualReportData): ReportDocument | undefined {
  const content = secretAnnexContent(data.report, { diaryNumber: data.diaryNumber })
  if (content === undefined) return undefined
  const grounds = [...new Set((data.report.secret ?? []).map(({ paragraph }) => paragraph))]
  return {
    heading: headingOf(data, content, `Sekretess, ${grounds.join(', ')}`),
    frozenAt: data.frozenAt,
    sections: content.sections.map((section) => sectionOf(section, [])),
  }
}
