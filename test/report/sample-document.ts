// A document with one of everything, and small ones for single questions.
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { Block, ReportDocument } from '../../functions/report/report-document.ts'

export const rowsOf = (count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [
    `Å${at + 1}`,
    `Informationsklassningsarbete inom verksamhetsområde ${at + 1}`,
    `${(at * 7) % 1000}`,
  ])

export const tableOf = (count: number): Block => ({
  kind: 'table',
  caption: 'Åtgärder i planen',
  columns: [{ header: 'Nr' }, { header: 'Åtgärd', share: 4 }, { header: 'Kostnad', align: 'end' }],
  rows: rowsOf(count),
})

export const bars: Block = {
  kind: 'figure',
  caption: 'Klassade tillgångar',
  alternativeText: 'Stapeldiagram över andelen klassade tillgångar i två nämnder.',
  chart: {
    kind: 'bars',
    unit: '%',
    bars: [
      { label: 'Socialnämnden', value: 82, target: 90 },
      { label: 'Kulturnämnden', value: 96.5, target: 90 },
      { label: 'Valnämnden', value: 0, shown: 'färre än 5' },
    ],
  },
}

export const trend: Block = {
  kind: 'figure',
  caption: 'Incidenter per år',
  alternativeText: 'Linjer över incidenter: nätfisket minskar.',
  chart: {
    kind: 'trend',
    unit: 'st',
    periods: ['2025', '2026', '2027'],
    series: [
      { name: 'Nätfiske', values: [1234.5, 15, 9] },
      { name: 'Felskick', values: [3, null, 12] },
    ],
  },
}

export const lights: Block = {
  kind: 'figure',
  caption: 'Efterlevnad',
  alternativeText: 'Trafikljus för tre organ.',
  chart: {
    kind: 'lights',
    lights: [
      { label: 'Socialnämnden', light: 'green', text: 'Allt är klassat' },
      { label: 'Fabs AB', light: 'yellow', text: 'Svar saknas' },
      { label: 'AVRF', light: 'red', text: 'Inget är klassat' },
    ],
  },
}

export function documentOf(sections: ReportDocument['sections']): ReportDocument {
  return {
    heading: {
      municipality: 'Alingsås kommun',
      title: 'Informationssäkerhet 2027 – rapport till kommunstyrelsen',
      documentType: 'Årsrapport',
      diaryNumber: '2028.041 KS',
      day: CalendarDay.parse('2028-04-12'),
      status: 'Beslutad av kommunstyrelsen 2028-04-12 § 45',
      language: 'sv',
      secrecy: 'Sekretess, OSL 18 kap. 8 §',
    },
    frozenAt: '2028-02-01T08:00:00.000Z',
    sections,
  }
}

/** One section with these blocks. */
export const documentWith = (...blocks: Block[]) => documentOf([{ heading: 'Innehållet', level: 1, blocks }])

export const wholeDocument = (rows = 600): ReportDocument => ({
  ...documentOf([
    {
      heading: 'Sammanfattning',
      level: 1,
      blocks: [
        { kind: 'paragraph', text: 'Läget är gult.\nTre beslut behövs.' },
        { kind: 'decision-points', points: ['Rapporten godkänns.', 'Rapporten läggs till handlingarna.'] },
        { kind: 'list', items: ['robust hantering', 'klassade tillgångar'] },
      ],
    },
    { heading: 'Nyckeltal', level: 1, blocks: [] },
    { heading: 'Klassning', level: 2, blocks: [bars] },
    { heading: 'Per år', level: 3, blocks: [trend, lights] },
    { heading: 'Handlingsplanen', level: 1, blocks: [tableOf(rows)] },
  ]),
  attachments: ['Bilaga A: nyckeltal med definitioner', 'Bilaga E: sekretessbilaga'],
})
