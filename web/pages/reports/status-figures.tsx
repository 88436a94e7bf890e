// The figures of a month by subject, each beside that of the report before.
import { type StatusFigure, statusFigureNames } from '../../../functions/domain/report/status-report.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { monthName } from '../../texts/months.ts'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { statusTexts } from './status-texts.ts'

const subjects = [
  { name: 'status.incidents', figures: ['openIncidents', 'openSignificantIncidents', 'undecidedIncidents'] },
  { name: 'status.actions', figures: ['openActions', 'overdueActions'] },
  {
    name: 'status.assets',
    figures: [
      'assets',
      'classifiedAssets',
      'expiredClasses',
      'criticalAssets',
      'criticalClassified',
      'vacancies',
    ],
  },
  { name: 'status.requirements', figures: ['gapsAtTwo', 'gapsAtThree', 'exceptions', 'exceptionsAtThree'] },
] as const satisfies readonly { name: keyof typeof statusTexts; figures: readonly StatusFigure[] }[]

export function StatusFiguresShown({ report }: { report: AnswerOf<'readStatusReport'> }) {
  const { t, say, language } = useWords(statusTexts)
  const { figures, previous } = report
  const monthBefore = previous && monthName(previous.period, language)
  return (
    <Section title={t('status.figures')}>
      {monthBefore !== undefined && (
        <Paragraph isQuiet>{t('status.compared', { month: monthBefore })}</Paragraph>
      )}
      <div className="charts">
        {subjects.map((subject) => (
          <BarChart
            key={subject.name}
            title={t(subject.name)}
            heads={[t('status.what'), t('status.now'), t('status.before')]}
            bars={subject.figures.map((figure) => {
              const before = previous?.figures[figure]
              return {
                id: figure,
                label: say(statusFigureNames[figure]),
                value: figures[figure],
                shown: String(figures[figure]),
                mark:
                  before === undefined || monthBefore === undefined
                    ? undefined
                    : {
                        value: before,
                        shown: t('status.before-of', { month: monthBefore, value: before }),
                      },
              }
            })}
          />
        ))}
      </div>
    </Section>
  )
}
