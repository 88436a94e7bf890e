// The twenty key figures of a year at a glance; each leads to what is behind it.
import { Link } from 'react-router'
import { lightText } from '../../../functions/domain/report/annual-report-words.ts'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { ShareChart, type SharePart } from '../../ui/chart/share-chart.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LightMark } from '../../ui/light-mark.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { useAnnualReport } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'
import { type FigureShown, useFigureWords } from './figure-words.ts'

const looks: Record<FigureShown['light'], Pick<SharePart, 'look' | 'tone'>> = {
  green: { look: 'full', tone: 'success' },
  yellow: { look: 'dotted', tone: 'warning' },
  red: { look: 'striped', tone: 'danger' },
  grey: { look: 'empty', tone: 'neutral' },
}
const lights = ['green', 'yellow', 'red', 'grey'] as const

function FigureCard({ figure, year }: { figure: FigureShown; year: number }) {
  const { t, say, language } = useWords(annualTexts)
  const { saidOf, trendOf } = useFigureWords()
  return (
    <li className="figure-card">
      <Link className="ds-link" to={`/annual-reports/${year}/figures/${figure.id}`}>
        {figure.id} {say(figure.name)}
      </Link>
      <span className={figure.value === undefined ? 'figure-value absent' : 'figure-value'}>
        {saidOf(figure)}
      </span>
      <LightMark light={figure.light}>{lightText[figure.light][language]}</LightMark>
      <span className="quiet">
        {t('figures.target')}: {say(figure.target)}
      </span>
      {figure.trend !== undefined && <span className="quiet">{trendOf(figure)}</span>}
    </li>
  )
}

export function Component() {
  const { t, language } = useWords(annualTexts)
  const { year } = useAnnualReport()
  const read = useRead('readAnnualFigures', { params: { year } })
  return (
    <Loaded from={read}>
      {({ body: { figures, isFrozen, dataOn } }) =>
        figures.length === 0 ? (
          <Empty>{t('figures.none')}</Empty>
        ) : (
          <>
            {dataOn !== undefined && (
              <Paragraph isQuiet>
                {t(isFrozen ? 'figures.frozen' : 'figures.counted', { day: dataOn })}
              </Paragraph>
            )}
            <ShareChart
              title={t('figures.lights')}
              heads={[t('figures.light'), t('figures.count')]}
              parts={lights.map((light) => ({
                id: light,
                name: lightText[light][language],
                value: figures.filter((figure) => figure.light === light).length,
                ...looks[light],
              }))}
            />
            <ul className="figures" aria-label={t('annual.figures')}>
              {figures.map((figure) => (
                <FigureCard key={figure.id} figure={figure} year={year} />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  )
}
