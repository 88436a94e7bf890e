// One key figure: how it is counted, what it is made of, how it has gone over the years, and the list behind it.
import { useQueries } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { lightText } from '../../../functions/domain/report/annual-report-words.ts'
import { useCall, useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { LightMark } from '../../ui/light-mark.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { useAnnualReport } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'
import { BehindFigure } from './behind-figure.tsx'
import { type FigureShown, useFigureWords } from './figure-words.ts'

const mostYears = 5
const fullLength: Partial<Record<FigureShown['unit'], number>> = { percent: 100, index: 100, level: 4 }
const mostOf = (unit: FigureShown['unit']) => {
  const most = fullLength[unit]
  return most === undefined ? {} : { most }
}

function Parts({ figure }: { figure: FigureShown }) {
  const { t, say, language } = useWords(annualTexts)
  const { saidOf } = useFigureWords()
  const { rows } = figure
  if (rows.length === 0) return null
  const title = t('figure.rows', { name: say(figure.name) })
  const unit = rows[0]?.unit ?? 'count'
  const bars = rows.flatMap((row) =>
    row.value === undefined || row.unit !== unit
      ? []
      : [{ id: row.id, label: say(row.name), value: row.value, shown: saidOf(row) }],
  )
  const hasLights = rows.some(({ light }) => light !== undefined)
  const columns = [t('figure.part'), t('figure.outcome'), ...(hasLights ? [t('figures.light')] : [])]
  const cellsOf = (row: FigureShown['rows'][number]) => [
    say(row.name),
    saidOf(row),
    row.light === undefined ? (
      '–'
    ) : (
      <LightMark key="light" light={row.light}>
        {lightText[row.light][language]}
      </LightMark>
    ),
  ]
  if (bars.length < 2)
    return (
      <DataTable<FigureShown['rows'][number]>
        caption={title}
        rows={rows}
        keyOf={({ id }) => id}
        columns={columns.map((head, at) => ({ head, cell: (row) => cellsOf(row)[at] }))}
      />
    )
  return (
    <BarChart
      title={title}
      heads={[t('figure.part'), t('figure.outcome')]}
      bars={bars}
      {...mostOf(unit)}
      table={{ columns, rows: rows.map((row) => cellsOf(row).slice(0, columns.length)) }}
    />
  )
}

/** The same figure in the reports of other years, as far as each may be read. */
function Years({ figure, year }: { figure: FigureShown; year: number }) {
  const { t, say } = useWords(annualTexts)
  const { saidOf } = useFigureWords()
  const call = useCall()
  const listed = useRead('listAnnualReports', { query: { limit: mostYears } })
  const years = (listed.data?.body.items ?? []).map((report) => report.year).toSorted((a, b) => a - b)
  const reads = useQueries({
    queries: years.map((each) => ({
      queryKey: ['readAnnualFigures', { year: each }, {}],
      queryFn: () => call('readAnnualFigures', { params: { year: each } }),
    })),
  })
  const bars = years.flatMap((each, at) => {
    const found = each === year ? figure : reads[at]?.data?.body.figures.find(({ id }) => id === figure.id)
    return found?.value === undefined
      ? []
      : [{ id: String(each), label: String(each), value: found.value, shown: saidOf(found) }]
  })
  if (bars.length < 2) return null
  return (
    <BarChart
      title={t('figure.years', { name: say(figure.name) })}
      heads={[t('annuals.year'), t('figure.outcome')]}
      bars={bars}
      {...mostOf(figure.unit)}
    />
  )
}

export function Component() {
  const { t, say, language } = useWords(annualTexts)
  const { saidOf, trendOf } = useFigureWords()
  const { figureId = '' } = useParams()
  const report = useAnnualReport()
  const { year } = report
  const read = useRead('readAnnualFigures', { params: { year } })
  return (
    <>
      <PageLink to={`/annual-reports/${year}/figures`}>{t('figure.back', { year })}</PageLink>
      <Loaded from={read}>
        {({ body: { figures, isFrozen, dataOn = '' } }) => {
          const figure = figures.find(({ id }) => id === figureId)
          if (figure === undefined) return <Empty>{t('figure.unknown')}</Empty>
          return (
            <>
              <Heading level={2}>
                {figure.id} {say(figure.name)}
              </Heading>
              <Facts
                rows={[
                  [t('figure.outcome'), saidOf(figure)],
                  [
                    t('figures.light'),
                    <LightMark key="light" light={figure.light}>
                      {lightText[figure.light][language]}
                    </LightMark>,
                  ],
                  [t('figures.target'), say(figure.target)],
                  [t('figure.trend'), trendOf(figure)],
                  [t('figure.definition'), say(figure.definition)],
                ]}
              />
              <Parts figure={figure} />
              <Years figure={figure} year={year} />
              <Section title={t('figure.behind')}>
                {isFrozen && <Paragraph isQuiet>{t('figure.behind-frozen', { day: dataOn })}</Paragraph>}
                <BehindFigure figure={figure} report={report} />
              </Section>
            </>
          )
        }}
      </Loaded>
    </>
  )
}
