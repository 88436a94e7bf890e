// The blocks of a report's section as the server wrote them: texts, lists, and tables with a chart where there is something to compare.
import type { ReactNode } from 'react'
import { lightText } from '../../../functions/domain/report/annual-report-words.ts'
import type { FigureLight } from '../../../functions/domain/report/figures/figure.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { LightMark } from '../../ui/light-mark.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { annualTexts } from './annual-texts.ts'
import { type FigureShown, useFigureWords } from './figure-words.ts'

type Content = NonNullable<AnswerOf<'readAnnualReport'>['content']>
export type ContentSection = Content['sections'][number]
type Block = ContentSection['blocks'][number]
type Table = Extract<Block, { kind: 'table' }>

interface Around {
  year: number
  figures: readonly FigureShown[]
}

const figureName = /^(N\d+) /
const percentMost = 100
const indexMost = 100

/** A cell: a figure leads to what is behind it, a light has its shape. */
function useCell({ year }: Around): (text: string) => ReactNode {
  const { language } = useWords()
  const lights = Object.entries(lightText).map(([light, text]) => ({ light, text: text[language] }))
  return (text) => {
    const id = figureName.exec(text)?.[1]
    if (id !== undefined) return <PageLink to={`/annual-reports/${year}/figures/${id}`}>{text}</PageLink>
    const found = lights.find((each) => each.text === text)
    // The keys of the table are the lights.
    // A number stays with its unit.
    return found ? (
      <LightMark light={found.light as FigureLight}>{text}</LightMark>
    ) : (
      text.replaceAll(' %', '\u00a0%')
    )
  }
}

function PlainTable({ block, around }: { block: Table; around: Around }) {
  const cellOf = useCell(around)
  const rows = block.rows.map((cells, at) => ({ cells, at }))
  return (
    <DataTable<{ cells: string[]; at: number }>
      caption={block.title}
      rows={rows}
      keyOf={({ at }) => String(at)}
      columns={block.columns.map((head, at) => ({ head, cell: ({ cells }) => cellOf(cells[at] ?? '') }))}
    />
  )
}

/** Only what the table says is drawn: a row that is hidden there has no bar either. */
function TableBlock({ block, around }: { block: Table; around: Around }) {
  const { say } = useWords()
  const { saidOf } = useFigureWords()
  const cellOf = useCell(around)
  const id = figureName.exec(block.title)?.[1]
  const figure = around.figures.find((each) => each.id === id)
  const bars = block.rows.flatMap(([name, outcome]) => {
    const row = figure?.rows.find((each) => say(each.name) === name && saidOf(each) === outcome)
    return row?.value === undefined
      ? []
      : [{ id: row.id, label: say(row.name), value: row.value, shown: saidOf(row), unit: row.unit }]
  })
  const unit = bars[0]?.unit
  const drawn = bars.filter((bar) => bar.unit === unit)
  if (drawn.length < 2) return <PlainTable block={block} around={around} />
  const [name = '', outcome = ''] = block.columns
  return (
    <BarChart
      title={block.title}
      heads={[name, outcome]}
      bars={drawn}
      {...(unit === 'percent' && { most: percentMost })}
      {...(unit === 'index' && { most: indexMost })}
      table={{ columns: block.columns, rows: block.rows.map((cells) => cells.map(cellOf)) }}
    />
  )
}

function BlockShown({ block, around }: { block: Block; around: Around }) {
  const { t } = useWords(annualTexts)
  switch (block.kind) {
    case 'paragraph':
      return <p className="ds-paragraph report-text">{block.text}</p>
    case 'list':
      return (
        <ul className="report-text">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return block.rows.length === 0 ? null : <TableBlock block={block} around={around} />
    case 'verbatim':
      return (
        <figure className="verbatim">
          <blockquote>{block.text}</blockquote>
          <figcaption className="quiet">
            {t('annual.digest')}: <span className="digest">{block.digest}</span>
          </figcaption>
        </figure>
      )
    default:
      return block satisfies never
  }
}

const isEmpty = (block: Block): boolean =>
  (block.kind === 'table' && block.rows.length === 0) || (block.kind === 'list' && block.items.length === 0)

export function ContentBlocks({ section, around }: { section: ContentSection; around: Around }) {
  const { t } = useWords(annualTexts)
  if (section.blocks.every(isEmpty)) return <Paragraph isQuiet>{t('annual.nothing')}</Paragraph>
  return section.blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks have no name of their own, and keep their order
    <BlockShown key={at} block={block} around={around} />
  ))
}
