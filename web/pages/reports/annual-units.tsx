// Which units have answered the data call, what they said, and how the report was reviewed.
import { unitStatusNames } from '../../../functions/domain/report/annual-report-words.ts'
import { useWords } from '../../texts/language.tsx'
import { ShareChart, type SharePart } from '../../ui/chart/share-chart.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { type AnnualReportShown, useAnnualReport } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'
import { UnitAnswers } from './unit-answers.tsx'

const looks = {
  answered: { look: 'full', tone: 'success' },
  asked: { look: 'striped', tone: 'accent' },
  abstained: { look: 'dotted', tone: 'neutral' },
  missing: { look: 'empty', tone: 'danger' },
} as const satisfies Record<keyof typeof unitStatusNames, Pick<SharePart, 'look' | 'tone'>>
const statuses = ['answered', 'asked', 'abstained', 'missing'] as const

function Reviews({ reviews }: { reviews: NonNullable<AnnualReportShown['reviews']> }) {
  const { t } = useWords(annualTexts)
  const verdicts = {
    approve: t('verdict.approve'),
    change: t('verdict.change'),
    refused: t('verdict.refused'),
    missing: t('verdict.missing'),
  }
  return (
    <DataTable
      caption={t('units.reviews')}
      isCaptionHidden
      rows={reviews}
      keyOf={({ taskId }) => taskId}
      columns={[
        { head: t('units.reviewer'), cell: ({ reviewer }) => reviewer },
        { head: t('units.round'), cell: ({ round }) => round },
        { head: t('units.verdict'), cell: ({ verdict }) => verdicts[verdict] },
        { head: t('units.comment'), cell: ({ comment }) => comment ?? '–' },
      ]}
    />
  )
}

export function Component() {
  const { t, say } = useWords(annualTexts)
  const { units, reviews = [] } = useAnnualReport()
  return (
    <>
      <Paragraph>{t('units.lead')}</Paragraph>
      {units.length > 0 && (
        <ShareChart
          title={t('units.chart')}
          heads={[t('units.status'), t('units.count')]}
          parts={statuses.map((status) => ({
            id: status,
            name: say(unitStatusNames[status]),
            value: units.filter((unit) => unit.status === status).length,
            ...looks[status],
          }))}
        />
      )}
      <UnitAnswers units={units} />
      {reviews.length > 0 && (
        <Section title={t('units.reviews')}>
          <Reviews reviews={reviews} />
        </Section>
      )}
    </>
  )
}
