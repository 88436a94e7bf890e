// The annual report as it is read: its sections with texts, figures and tables, as a public version and a secret annex (domain 8.3). Pure: the same data give the same content.
import type { AnnualReport } from './annual-report.ts'
import { annualReportTitle } from './annual-report.ts'
import {
  inAnnex,
  lightText,
  type ReportLanguage,
  say,
  statementNames,
  statementValues,
  trendInWords,
  unitStatusNames,
  valueText,
} from './annual-report-words.ts'
import type { Figure, FigureRow, Texts } from './figures/figure.ts'
import { withoutSmallCounts } from './figures/small-count.ts'
import { indexTable, secretIndex } from './index-table.ts'
import { type ReportSection, reportSections } from './report-section.ts'
import { planBlock } from './reported-plan.ts'
import { type SecretPart, secretFigure, secretRow } from './secret-part.ts'

export interface ContentTable {
  kind: 'table'
  title: string
  columns: string[]
  rows: string[][]
}

export type ContentBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | ContentTable
  /** Kept as someone else wrote it, with the digest that shows it. */
  | { kind: 'verbatim'; text: string; digest: string }

export interface ContentSection {
  /** `1` to `16`, or the letter of an annex. */
  mark: string
  heading: string
  blocks: ContentBlock[]
}

export interface AnnualReportContent {
  title: string
  language: ReportLanguage
  year: number
  diaryNumber: string | undefined
  /** The day the figures were frozen. */
  dataOn: string | undefined
  sections: ContentSection[]
  annexes: ContentSection[]
}

interface Writing {
  report: AnnualReport
  figures: ReadonlyMap<string, Figure>
  language: ReportLanguage
}

const secretSection = ({ report }: Writing, number: number) =>
  report.secret?.find(({ section }) => section === number)

function figureColumns(language: ReportLanguage): string[] {
  return language === 'sv'
    ? ['Nyckeltal', 'Utfall', 'Mål', 'Trend', 'Läge']
    : ['Key figure', 'Outcome', 'Target', 'Trend', 'Standing']
}

function figureLine(figure: Figure, language: ReportLanguage): string[] {
  return [
    `${figure.id} ${figure.name[language]}`,
    valueText(figure, language),
    figure.target[language],
    trendInWords(figure, language),
    lightText[figure.light][language],
  ]
}

function rowLine(row: FigureRow, language: ReportLanguage): string[] {
  return [
    row.name[language],
    valueText(row, language),
    row.light === undefined ? '–' : lightText[row.light][language],
  ]
}

/** The figures of a section in one table, and a table of the parts of each that has any. */
function publicFigures(section: ReportSection, writing: Writing): ContentBlock[] {
  const { figures, language } = writing
  const shown = section.figures.flatMap((id) => figures.get(id) ?? [])
  if (shown.length === 0) return []
  const rows = shown.map((figure) => {
    const secret = secretFigure(writing.report, figure.id)
    if (secret === undefined) return figureLine(figure, language)
    return [
      `${figure.id} ${figure.name[language]}`,
      inAnnex(secret, language),
      figure.target[language],
      '–',
      '–',
    ]
  })
  const whole: ContentTable = {
    kind: 'table',
    title: say(language, 'Nyckeltal', 'Key figures'),
    columns: figureColumns(language),
    rows,
  }
  return [whole, ...shown.flatMap((figure) => partsOf(figure, writing))]
}

const partColumns = (language: ReportLanguage): string[] =>
  language === 'sv' ? ['Del', 'Utfall', 'Läge'] : ['Part', 'Outcome', 'Standing']

function partsOf(figure: Figure, writing: Writing): ContentBlock[] {
  const { language } = writing
  if (figure.rows.length === 0 || secretFigure(writing.report, figure.id)) return []
  const rows = figure.rows.map((row) => {
    const secret = secretRow(writing.report, figure.id, row.id)
    return secret ? [row.name[language], inAnnex(secret, language), '–'] : rowLine(row, language)
  })
  return [
    {
      kind: 'table',
      title: `${figure.id} ${figure.name[language]}`,
      columns: partColumns(language),
      rows,
    },
  ]
}

function assessmentOf({ report }: Writing, number: number): ContentBlock[] {
  const found = report.compilation?.assessments.find(({ section }) => section === number)
  return found ? [{ kind: 'paragraph', text: found.text }] : []
}

function summary({ report, language }: Writing): ContentBlock[] {
  const { compilation } = report
  if (compilation === undefined) return []
  return [
    {
      kind: 'paragraph',
      text: `${say(language, 'Läget', 'Standing')}: ${lightText[compilation.light][language]}`,
    },
    { kind: 'paragraph', text: say(language, 'De tre viktigaste riskerna:', 'The three gravest risks:') },
    { kind: 'list', items: compilation.risks },
    { kind: 'paragraph', text: say(language, 'Tre beslut som behövs:', 'Three decisions that are needed:') },
    { kind: 'list', items: compilation.decisionsNeeded },
  ]
}

function unitAnswers({ report, language }: Writing): ContentBlock[] {
  const missing = report.units.filter(({ status }) => status !== 'answered')
  const table = indexTable(report, language)
  const missingText =
    missing.length === 0
      ? say(language, 'Alla enheter har svarat.', 'Every unit has answered.')
      : `${say(language, 'Svar saknas från', 'Answers are missing from')}: ${missing
          .map(({ unitName, status }) => `${unitName} (${unitStatusNames[status][language]})`)
          .join(', ')}.`
  return [...(table.rows.length > 0 ? [table] : []), { kind: 'paragraph', text: missingText }]
}

function dpoReport({ report, language }: Writing): ContentBlock[] {
  const { dpoReport: own } = report
  if (own === undefined) {
    const text = say(
      language,
      'Dataskyddsombudet har inte lämnat någon egen rapport.',
      'The data protection officer has given no report of their own.',
    )
    return [{ kind: 'paragraph', text }]
  }
  const text = say(
    language,
    'Dataskyddsombudets egen rapport, oförändrad:',
    'The data protection officer’s own report, unchanged:',
  )
  return [
    { kind: 'paragraph', text },
    { kind: 'verbatim', text: own.text, digest: own.digest },
  ]
}

function internalControl({ report, language }: Writing): ContentBlock[] {
  const answered = report.units.flatMap(({ unitName, reply }) =>
    reply ? [{ unitName, ...reply.controlPoints }] : [],
  )
  if (answered.length === 0) return []
  return [
    {
      kind: 'table',
      title: say(
        language,
        'Kontrollpunkter om informationssäkerhet',
        'Control points on information security',
      ),
      columns: language === 'sv' ? ['Enhet', 'Planerade', 'Genomförda'] : ['Unit', 'Planned', 'Carried out'],
      rows: answered.map(({ unitName, planned, done }) => [unitName, String(planned), String(done)]),
    },
  ]
}

/** What a section holds besides its figures and the coordinator's text. */
function ownBlocks(number: number, writing: Writing): ContentBlock[] {
  const { report } = writing
  switch (number) {
    case 1:
      return summary(writing)
    case 2:
      return report.compilation ? [{ kind: 'list', items: report.compilation.proposal }] : []
    case 11:
      return unitAnswers(writing)
    case 12:
      return dpoReport(writing)
    case 14:
      return internalControl(writing)
    default:
      return []
  }
}

function wholeSection(section: ReportSection, writing: Writing): ContentBlock[] {
  return [
    ...assessmentOf(writing, section.number),
    ...ownBlocks(section.number, writing),
    ...publicFigures(section, writing),
  ]
}

function publicSection(section: ReportSection, writing: Writing): ContentSection {
  const { language } = writing
  const secret = secretSection(writing, section.number)
  const blocks: ContentBlock[] = secret
    ? [{ kind: 'paragraph', text: `${inAnnex(secret, language)}.` }]
    : wholeSection(section, writing)
  return { mark: String(section.number), heading: section.heading[language], blocks }
}

/** Annex A: every figure with its definition. */
function definitions({ figures, language }: Writing): ContentSection {
  return {
    mark: 'A',
    heading: say(language, 'Nyckeltal med definitioner', 'Key figures with definitions'),
    blocks: [
      {
        kind: 'table',
        title: say(language, 'Nyckeltal', 'Key figures'),
        columns:
          language === 'sv' ? ['Nyckeltal', 'Definition', 'Mål'] : ['Key figure', 'Definition', 'Target'],
        rows: [...figures.values()].map((figure) => [
          `${figure.id} ${figure.name[language]}`,
          figure.definition[language],
          figure.target[language],
        ]),
      },
    ],
  }
}

const planSection = 5

/** Annex B: the plan of the year, as secret as the section about it. A report from before the annex goes on without it. */
function planAnnex(writing: Writing): ContentSection[] {
  const { report, language } = writing
  if (report.plan === undefined) return []
  const secret = secretSection(writing, planSection)
  const block: ContentBlock = secret
    ? { kind: 'paragraph', text: `${inAnnex(secret, language)}.` }
    : planBlock(report.plan, report.year, language)
  return [{ mark: 'B', heading: say(language, 'Handlingsplan', 'Action plan'), blocks: [block] }]
}

/** Annex C: what each unit says of itself. */
function selfAssessments({ report, language }: Writing): ContentSection {
  const rows = report.units.flatMap(({ unitName, reply }) =>
    (reply?.statements ?? []).map(({ statement, value }) => [
      unitName,
      statementNames[statement][language],
      statementValues[value][language],
    ]),
  )
  const table: ContentTable = {
    kind: 'table',
    title: say(language, 'Självskattning', 'Self-assessment'),
    columns: language === 'sv' ? ['Enhet', 'Påstående', 'Svar'] : ['Unit', 'Statement', 'Answer'],
    rows,
  }
  const none = say(
    language,
    'Ingen enhet har lämnat någon självskattning.',
    'No unit has given a self-assessment.',
  )
  return {
    mark: 'C',
    heading: say(language, 'Självskattning per enhet', 'Self-assessment by unit'),
    blocks: rows.length > 0 ? [table] : [{ kind: 'paragraph', text: none }],
  }
}

function writingOf(report: AnnualReport, language: ReportLanguage): Writing {
  const figures = new Map(report.figures.map((figure) => [figure.id as string, withoutSmallCounts(figure)]))
  return { report, figures, language }
}

/** Where the parts of the index stand. */
const isOfIndex = ({ figures }: ReportSection): boolean => figures.includes('N17')

interface Reading {
  diaryNumber: string | undefined
  language?: ReportLanguage
}

function contentOf(
  report: AnnualReport,
  { diaryNumber, language = 'sv' }: Reading,
): Pick<AnnualReportContent, 'title' | 'language' | 'year' | 'diaryNumber' | 'dataOn'> {
  const title =
    language === 'sv'
      ? annualReportTitle(report.year)
      : `Information security ${report.year}: report to the executive board`
  return { title, language, year: report.year, diaryNumber, dataOn: report.dataOn }
}

/** The public version: nothing that legal counsel has put in the annex, and no count that could point at someone. */
export function publicContent(report: AnnualReport, reading: Reading): AnnualReportContent {
  const writing = writingOf(report, reading.language ?? 'sv')
  return {
    ...contentOf(report, reading),
    sections: reportSections.map((section) => publicSection(section, writing)),
    annexes: [definitions(writing), ...planAnnex(writing), selfAssessments(writing)],
  }
}

function ground(texts: Texts, { paragraph }: SecretPart, language: ReportLanguage): string {
  return `${texts[language]} (${paragraph})`
}

/** Annex E: only what is secret, each with its ground; undefined when nothing is. */
export function secretAnnexContent(report: AnnualReport, reading: Reading): AnnualReportContent | undefined {
  const secret = report.secret ?? []
  if (secret.length === 0) return undefined
  const language = reading.language ?? 'sv'
  const writing = writingOf(report, language)
  const open: Writing = { ...writing, report: { ...report, secret: [] } }
  /** What the public version leaves out of the index for the sake of this part. */
  const partsOfIndex = (each: SecretPart): ContentTable[] => {
    const table = indexTable(open.report, language, (unitId) => secretIndex(report, unitId) === each)
    return table.rows.length > 0 ? [table] : []
  }
  const sections = secret.flatMap((each): ContentSection[] => {
    if (each.section !== undefined) {
      const section = reportSections.find(({ number }) => number === each.section)
      if (section === undefined) return []
      const heading = ground(section.heading, each, language)
      const plan = section.number === planSection ? (report.plan ?? []) : []
      const blocks = [
        ...wholeSection(section, open),
        ...(plan.length > 0 ? [planBlock(plan, report.year, language)] : []),
        ...(isOfIndex(section) ? [] : partsOfIndex(each)),
      ]
      return [{ mark: String(section.number), heading, blocks }]
    }
    const figure = writing.figures.get(each.figure ?? '')
    if (figure === undefined) return []
    const rows = figure.rows.filter(({ id }) => each.row === undefined || id === each.row)
    const part: Figure = { ...figure, rows }
    const whole: ContentTable = {
      kind: 'table',
      title: figure.name[language],
      columns: figureColumns(language),
      rows: [figureLine(figure, language)],
    }
    const blocks = [...(each.row === undefined ? [whole] : []), ...partsOf(part, open), ...partsOfIndex(each)]
    return [{ mark: figure.id, heading: ground(figure.name, each, language), blocks }]
  })
  const base = contentOf(report, reading)
  const title = `${say(language, 'Sekretessbilaga', 'Secret annex')}: ${base.title}`
  return { ...base, title, sections, annexes: [] }
}
