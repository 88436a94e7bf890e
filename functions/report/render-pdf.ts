// A document as PDF: PDF/A-2a for the archive, PDF/UA-1 for publication; both tagged, and the same bytes every time.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { valuesOf } from './charts/chart-values.ts'
import { drawChart } from './charts/draw-chart.ts'
import { fontFamily, readFonts } from './fonts.ts'
import { printableTree } from './printable-text.ts'
import { type Block, ReportDocument, type Table } from './report-document.ts'
import { typstTemplate } from './typst-template.ts'

/** For whom the file is made. */
export type PdfStandard = 'archive' | 'publication'

const standards: Record<PdfStandard, string> = { archive: 'a-2a', publication: 'ua-1' }

interface Setting {
  compiler: NodeCompiler
  covers: (codePoint: number) => boolean
}

let setting: Setting | undefined

/** Made at the first document: a function that is asked for something else does not wait for it. */
function compilerAndFonts(): Setting {
  if (setting === undefined) {
    const { blobs, covers } = readFonts()
    setting = { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: blobs }] }), covers }
  }
  return setting
}

/** Characters in a line of a table as wide as the page, at the size of its text: 160 mm by 1.9 mm, and some for the gaps. */
const charactersAcross = 78

const longestWord = 40
const zeroWidthSpace = '\u200b'

/**
 * Lets a line end within what no dictionary divides: an address, a digest, a number. It would otherwise run over the
 * next column or off the page.
 * @param most characters that fit in a line
 */
function breakable(text: string, most: number): string {
  const fits = new RegExp(`(?:\\P{M}\\p{M}*|\\p{M}){1,${Math.max(4, most - 2)}}`, 'gu')
  return text.replace(/\S+/g, (word) => {
    const isDivided = word.length <= most || (word.length <= longestWord && /^[\p{L}\p{P}]+$/u.test(word))
    return isDivided ? word : (word.match(fits)?.join(zeroWidthSpace) ?? word)
  })
}

/** In a line of the page itself, also in the letters of a heading. */
const charactersOfLine = 40
const inLine = (text: string) => breakable(text, charactersOfLine)

/**
 * Words are divided only in the cells where one would not fit its column. To look for the places in every cell takes as
 * long again as all the rest of a long table.
 */
function tableData({ columns, rows }: Pick<Table, 'columns' | 'rows'>) {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const fitting = columns.map(({ share = 1 }) => Math.floor((charactersAcross * share) / whole))
  const isLong = (text: string, column: number) =>
    text.split(/\s/).some((word) => word.length > (fitting[column] ?? 0))
  return {
    columns: columns.map(({ header, align = 'start', share = 1 }, column) => ({
      header: breakable(header, fitting[column] ?? longestWord),
      align,
      share,
    })),
    rows: rows.map((cells) =>
      cells.map((text, column) => ({
        text: breakable(text, fitting[column] ?? longestWord),
        divided: isLong(text, column),
      })),
    ),
  }
}

function blockData(block: Block) {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: inLine(block.text) }
    case 'list':
      return { ...block, items: block.items.map(inLine) }
    case 'decision-points':
      return { ...block, points: block.points.map(inLine) }
    case 'table':
      return { ...block, caption: inLine(block.caption), ...tableData(block) }
    case 'figure': {
      const { caption, alternativeText, chart } = block
      const { svg } = drawChart(block, fontFamily)
      return {
        kind: block.kind,
        caption: inLine(caption),
        alternativeText,
        svg,
        values: tableData(valuesOf(chart)),
      }
    }
    default:
      return block satisfies never
  }
}

/** What the template is given. */
function templateData({ heading, frozenAt, sections, attachments = [] }: ReportDocument) {
  const at = new Date(frozenAt)
  return {
    heading,
    shownTitle: inLine(heading.title),
    font: fontFamily,
    frozen: [
      at.getUTCFullYear(),
      at.getUTCMonth() + 1,
      at.getUTCDate(),
      at.getUTCHours(),
      at.getUTCMinutes(),
      at.getUTCSeconds(),
    ],
    hasContents: sections.length > 1,
    sections: sections.map((section) => ({
      ...section,
      heading: inLine(section.heading),
      blocks: section.blocks.map(blockData),
    })),
    attachments: attachments.map(inLine),
  }
}

/** The compiler's own words, for the log: what it refuses is a fault of the template, not of what people wrote. */
function failure(compiler: NodeCompiler, result: ReturnType<NodeCompiler['compile']>): Error {
  const error = result.takeError()
  const told = error ? compiler.fetchDiagnostics(error) : []
  return new Error(`The document cannot be typeset: ${JSON.stringify(told).slice(0, 2000)}`)
}

/** Renders the document. Throws when it is not of the form, and when the standard cannot be kept. */
export function renderPdf(document: ReportDocument, standard: PdfStandard): Buffer {
  const { compiler, covers } = compilerAndFonts()
  const printable = ReportDocument.parse(printableTree(document, covers))
  try {
    const inputs = { document: JSON.stringify(templateData(printable)) }
    const result = compiler.compile({ mainFileContent: typstTemplate, inputs })
    if (result.hasError() || result.result === null) throw failure(compiler, result)
    return compiler.pdf(result.result, { pdfStandard: standards[standard] })
  } finally {
    // What is remembered of one document is of no use for the next, and a function lives for hours.
    compiler.evictCache(0)
  }
}
