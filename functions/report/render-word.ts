// A document as Word: editable, with real headings, header rows, Swedish as its language, and the same bytes every time.
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { valuesOf } from './charts/chart-values.ts'
import { drawChart } from './charts/draw-chart.ts'
import { freezeWord } from './freeze-word.ts'
import { printableTree } from './printable-text.ts'
import {
  type Block,
  type DocumentHeading,
  ReportDocument,
  type Table as TableBlock,
} from './report-document.ts'

/** On every computer with Word; a document that is to be edited cannot bring its own. */
const font = 'Calibri'
/** Twentieths of a point: 160 mm, what an A4 page leaves between margins of 25 mm. */
const textWidth = 9072
const pictureWidth = 600

const points = 'points'
const dashes = 'dashes'

/** White, one pixel: what a program that cannot show SVG shows. The values stand in the table beneath. */
const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
)

/** The characters that XML can hold (XML 1.0, 2.2); Word finds a font for each of them. */
const isWritable = (code: number) =>
  (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

function headingOf(level: number) {
  if (level === 1 || level === 2 || level === 3) return headings[level]
  throw new RangeError(`There is no heading of level ${level}`)
}

/** Text with its line breaks. */
function runsOf(text: string, options: { bold?: boolean; size?: number } = {}): TextRun[] {
  return text
    .split('\n')
    .map((part, at) => new TextRun({ text: part, ...options, ...(at > 0 && { break: 1 }) }))
}

/** A list that counts from one: each list of points is an instance of its own. */
type Counter = { instance: number }

function cellOf(text: string, isEnd: boolean, isHeader: boolean): TableCell {
  return new TableCell({
    children: [
      new Paragraph({
        children: runsOf(text, isHeader ? { bold: true, size: 19 } : { size: 19 }),
        alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { after: 0 },
        ...(isHeader && { keepNext: true }),
      }),
    ],
  })
}

function tableOf(caption: string, { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): FileChild[] {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHeader && { tableHeader: true }),
      children: cells.map((text, at) => cellOf(text, columns[at]?.align === 'end', isHeader)),
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runsOf(caption) }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: columns.map(({ share = 1 }) => Math.floor((textWidth * share) / whole)),
      layout: TableLayoutType.FIXED,
      rows: [
        row(
          columns.map(({ header }) => header),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
      ],
    }),
    new Paragraph({ children: [] }),
  ]
}

function figureOf(figure: Extract<Block, { kind: 'figure' }>): FileChild[] {
  const { svg, width, height } = drawChart(figure, font)
  const transformation = { width: pictureWidth, height: Math.round((height * pictureWidth) / width) }
  const { caption, alternativeText } = figure
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg, 'utf8'),
    transformation,
    fallback: { type: 'png', data: blank },
    altText: { name: caption, title: caption, description: alternativeText },
  })
  return [
    new Paragraph({ children: [image], keepNext: true }),
    new Paragraph({ style: 'Caption', children: runsOf(caption) }),
    ...tableOf(`Värden i ${caption}`, valuesOf(figure.chart)),
  ]
}

function blockOf(block: Block, counter: Counter): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text) })]
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: dashes, level: 0 }, children: runsOf(item) }),
      )
    case 'decision-points': {
      counter.instance++
      const numbering = { reference: points, level: 0, instance: counter.instance }
      return block.points.map((point) => new Paragraph({ numbering, children: runsOf(point) }))
    }
    case 'table':
      return tableOf(block.caption, block)
    case 'figure':
      return figureOf(block)
    default:
      return block satisfies never
  }
}

function headerOf({ municipality, diaryNumber, secrecy }: DocumentHeading): Header {
  const line = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '7B8794', space: 4 } },
    children: [
      ...runsOf(municipality, { bold: true, size: 18 }),
      ...(diaryNumber ? [new TextRun({ text: `\tDnr ${diaryNumber}`, size: 18 })] : []),
    ],
  })
  return new Header({
    children: secrecy
      ? [new Paragraph({ children: runsOf(secrecy, { bold: true, size: 18 }) }), line]
      : [line],
  })
}

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

function frontOf({ heading, sections }: ReportDocument): FileChild[] {
  const { documentType, title, day, status } = heading
  const fact = (name: string, value: string) =>
    new Paragraph({
      spacing: { after: 40 },
      children: [...runsOf(`${name}: `, { bold: true }), ...runsOf(value)],
    })
  const contents = [
    new Paragraph({ style: 'ContentsHeading', children: runsOf('Innehåll') }),
    new TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
  ]
  return [
    new Paragraph({ children: runsOf(documentType) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
    ...(day ? [fact('Datum', day)] : []),
    ...(status ? [fact('Status', status)] : []),
    ...(sections.length > 1 ? contents : []),
  ]
}

const headingStyle = (size: number, before: number) => ({
  run: { font, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

function wordDocument(document: ReportDocument): Document {
  const { heading, sections, attachments = [] } = document
  const counter: Counter = { instance: 0 }
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 420, hanging: 420 } } },
  })
  const attached = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf('Bilagor') }),
    ...attachments.map(
      (name) => new Paragraph({ numbering: { reference: dashes, level: 0 }, children: runsOf(name) }),
    ),
  ]
  return new Document({
    title: heading.title,
    subject: heading.documentType,
    creator: heading.municipality,
    lastModifiedBy: heading.municipality,
    hyphenation: { autoHyphenation: true },
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: 'sv-SE' } },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
        title: { run: { font, size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: headingStyle(30, 320),
        heading2: headingStyle(25, 280),
        heading3: headingStyle(22, 240),
      },
      paragraphStyles: [
        { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { size: 20 } },
        { id: 'ContentsHeading', name: 'Contents Heading', basedOn: 'Normal', run: { size: 30, bold: true } },
      ],
    },
    numbering: {
      config: [
        { reference: points, levels: [level(LevelFormat.DECIMAL, '%1.')] },
        { reference: dashes, levels: [level(LevelFormat.BULLET, '–')] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1900, bottom: 1400, left: 1417, right: 1417 },
          },
        },
        headers: { default: headerOf(heading) },
        footers: { default: footer() },
        children: [
          ...frontOf(document),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: headingOf(section.level), children: runsOf(section.heading) }),
            ...section.blocks.flatMap((block) => blockOf(block, counter)),
          ]),
          ...(attachments.length > 0 ? attached : []),
        ],
      },
    ],
  })
}

/** Renders the document. Throws when it is not of the form. */
export async function renderWord(document: ReportDocument): Promise<Buffer> {
  const writable = ReportDocument.parse(printableTree(document, isWritable))
  const packed = await Packer.toBuffer(wordDocument(writable))
  return Buffer.from(freezeWord(packed, writable.frozenAt))
}
