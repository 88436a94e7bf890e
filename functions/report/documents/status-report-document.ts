// A month's status report as a document: the figures beside those of the month before, and what was said of them.
import {
  type StatusFigure,
  type StatusReport,
  statusFigureNames,
  statusReportTitle,
} from '../../domain/report/status-report.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { Block, ReportDocument, Section } from '../report-document.ts'

export interface StatusReportData {
  municipality: string
  report: StatusReport
}

const outcomeNames: Record<NonNullable<StatusReport['reception']>['outcome'], string> = {
  noted: 'Noterad',
  question: 'Fråga ställd',
  'action-demanded': 'Åtgärd begärd',
  escalate: 'Eskalerad till kommunstyrelsen',
}

const deadlineNames: Record<StatusReport['upcoming'][number]['what'], string> = {
  'action-due': 'åtgärder som ska vara klara',
  'class-expires': 'klassningar som går ut',
  'action-plan-due': 'handlingsplan som ska beslutas före årsskiftet',
  'annual-report-due': 'årsrapport som ska beslutas före 1 maj',
}

function figuresTable({ figures, previous, period }: StatusReport): Block {
  const rows = Object.entries(statusFigureNames).map(([key, { sv }]) => {
    const figure = key as StatusFigure
    const before = previous?.figures[figure]
    return [sv, String(figures[figure]), before === undefined ? '–' : String(before)]
  })
  return {
    kind: 'table',
    caption: 'Läget i siffror',
    columns: [
      { header: 'Vad', share: 4 },
      { header: period, align: 'end' },
      { header: previous?.period ?? 'Föregående', align: 'end', share: 2 },
    ],
    rows,
  }
}

const named = (heading: string, blocks: Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ heading, level: 1, blocks }]

const list = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: [...items] }]

function receptionBlocks({ reception, question, reply }: StatusReport): Block[] {
  const said = reception
    ? [`${outcomeNames[reception.outcome]} av ${reception.by.name} ${reception.at.slice(0, 10)}.`]
    : []
  return [
    ...(question === undefined ? [] : paragraphsOf(`Fråga: ${question}`)),
    ...(reply === undefined ? [] : paragraphsOf(`Svar: ${reply}`)),
    ...said.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

export function statusReportDocument({ municipality, report }: StatusReportData): ReportDocument {
  const { comment, decisionsNeeded, upcoming, dataOn, draftedAt, reception } = report
  const sections: Section[] = [
    { heading: 'Läget', level: 1, blocks: [figuresTable(report)] },
    ...named('Samordnarens kommentar', paragraphsOf(comment ?? '')),
    ...named('Beslut som behövs', list(decisionsNeeded)),
    ...named(
      'Kommande tidsgränser',
      list(upcoming.map(({ what, count, first }) => `${count} ${deadlineNames[what]}, den första ${first}`)),
    ),
    ...named('Säkerhetschefens svar', receptionBlocks(report)),
  ]
  return {
    heading: {
      municipality,
      title: statusReportTitle(report),
      documentType: 'Lägesrapport',
      day: dataOn,
      status: reception ? outcomeNames[reception.outcome] : 'Ännu inte besvarad',
      language: 'sv',
      secrecy: 'Kan innehålla uppgifter som omfattas av sekretess, OSL 18 kap. 8 §',
    },
    frozenAt: reception?.at ?? draftedAt,
    sections,
  }
}
