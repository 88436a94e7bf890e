// A document that the system writes, as data: its head, its sections and what stands in them, before it is a file.
import * as z from 'zod'
import { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { Instant } from '../domain/identifier.ts'

/** Shown in a head or a heading: one line. */
const line = z.string().trim().min(1).max(1000)
const words = z.string().max(100_000)

export const Light = z.enum(['green', 'yellow', 'red']).describe('grön, gul, röd')
export type Light = z.infer<typeof Light>

/** How one value is said beside its bar or point; a count that is hidden is said as `färre än 5`. */
const shown = z.string().min(1).max(60).optional().describe('Left out: the number as Swedish writes it')

/** A chart is its data. How it is drawn, and how it is said in words, follows from them. */
export const Chart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bars'),
    unit: z.string().max(20).optional().describe('Behind each value: %, st, tkr'),
    bars: z
      .array(
        z.strictObject({
          label: line,
          value: z.number().min(0),
          shown,
          target: z.number().min(0).optional().describe('Målvärde'),
        }),
      )
      .min(1)
      .max(40),
  }),
  z.strictObject({
    kind: z.literal('trend'),
    unit: z.string().max(20).optional(),
    periods: z.array(line).min(2).max(36).describe('In order of time'),
    series: z
      .array(z.strictObject({ name: line, values: z.array(z.number().nullable()) }))
      .min(1)
      .max(4)
      .describe('One value for each period; null where there is none'),
  }),
  z.strictObject({
    kind: z.literal('lights'),
    lights: z
      .array(z.strictObject({ label: line, light: Light, text: line }))
      .min(1)
      .max(60),
  }),
])
export type Chart = z.infer<typeof Chart>

export const Table = z.strictObject({
  kind: z.literal('table'),
  caption: line,
  columns: z
    .array(
      z.strictObject({
        header: line,
        align: z.enum(['start', 'end']).optional().describe('end: numbers; left out: start'),
        share: z
          .number()
          .positive()
          .max(20)
          .optional()
          .describe('Width in proportion to the others; left out: 1'),
      }),
    )
    .min(1)
    .max(10),
  rows: z.array(z.array(words)),
})
export type Table = z.infer<typeof Table>

export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: words }),
  z.strictObject({ kind: z.literal('list'), items: z.array(words).min(1) }),
  z
    .strictObject({ kind: z.literal('decision-points'), points: z.array(words).min(1) })
    .describe('Beslutssatser, numbered'),
  Table,
  z.strictObject({
    kind: z.literal('figure'),
    caption: line,
    alternativeText: line.describe('What the chart says, for whoever does not see it'),
    chart: Chart,
  }),
])
export type Block = z.infer<typeof Block>

export const Section = z.strictObject({
  heading: line,
  level: z.int().min(1).max(3),
  blocks: z.array(Block),
})
export type Section = z.infer<typeof Section>

export const DocumentHeading = z.strictObject({
  municipality: line,
  title: line,
  documentType: line.describe('In words: Tjänsteskrivelse'),
  diaryNumber: line.optional().describe('Missing until the matter is registered'),
  day: CalendarDay.optional().describe('The day the document is of; missing while it is being written'),
  status: line.optional().describe('For example Beslutad av kommunstyrelsen 2027-04-12 § 45'),
  language: z.literal('sv'),
  secrecy: line.optional().describe('Sekretessmarkering: Sekretess, OSL 18 kap. 8 §'),
})
export type DocumentHeading = z.infer<typeof DocumentHeading>

/** Faults that make a document no reader could follow, or that a file could not show. */
function check(
  { sections }: { sections: readonly Section[] },
  tell: (path: (string | number)[], message: string) => void,
): void {
  let above = 0
  for (const [at, { level, blocks }] of sections.entries()) {
    if (level > above + 1) tell(['sections', at, 'level'], 'A heading skips a level')
    above = level
    for (const [place, block] of blocks.entries()) {
      const path = ['sections', at, 'blocks', place]
      if (block.kind === 'table' && block.rows.some(({ length }) => length !== block.columns.length))
        tell([...path, 'rows'], 'A row has another number of cells than the table has columns')
      const isTrend = block.kind === 'figure' && block.chart.kind === 'trend' ? block.chart : undefined
      if (isTrend?.series.some(({ values }) => values.length !== isTrend.periods.length))
        tell([...path, 'chart', 'series'], 'A series has another number of values than there are periods')
    }
  }
}

/**
 * The whole document. The same document gives the same bytes whenever it is rendered: what changes with time, such as
 * `frozenAt`, is in it, and nothing else is.
 */
export const ReportDocument = z
  .strictObject({
    heading: DocumentHeading,
    frozenAt: Instant.describe('When what it says was as it says it; the time in the file’s own properties'),
    sections: z.array(Section).min(1),
    attachments: z.array(line).optional().describe('Bilagor, each with what it is called'),
  })
  .superRefine((document, context) =>
    check(document, (path, message) => context.addIssue({ code: 'custom', path, message })),
  )
export type ReportDocument = z.infer<typeof ReportDocument>
