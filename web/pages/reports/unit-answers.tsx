// What each unit answered about its year, for those who may see it; for others whether it has answered.
import { unitStatusNames } from '../../../functions/domain/report/annual-report-words.ts'
import { useWords } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { AnnualReportShown } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'

type Unit = AnnualReportShown['units'][number]

const colors = { asked: 'info', answered: 'success', abstained: 'neutral', missing: 'danger' } as const

export function UnitAnswers({ units }: { units: readonly Unit[] }) {
  const { t, say } = useWords(annualTexts)
  if (units.length === 0) return <Empty>{t('units.none')}</Empty>
  const part = (some: number | undefined, whole: number | undefined) =>
    some === undefined || whole === undefined ? '–' : t('units.of', { part: some, whole })
  const yesOrNo = (is: boolean | undefined) => (is === undefined ? '–' : t(is ? 'yes' : 'no'))
  const answers: Column<Unit>[] = [
    {
      head: t('units.trained'),
      align: 'end',
      cell: ({ reply }) => part(reply?.trained, reply?.employees),
    },
    {
      head: t('units.managers'),
      align: 'end',
      cell: ({ reply }) => part(reply?.managersTrained, reply?.managers),
    },
    { head: t('units.new'), align: 'end', cell: ({ reply }) => part(reply?.newTrained, reply?.newEmployees) },
    {
      head: t('units.reported'),
      align: 'end',
      cell: ({ reply }) => part(reply?.phishing?.reported, reply?.phishing?.sent),
    },
    {
      head: t('units.clicked'),
      align: 'end',
      cell: ({ reply }) => part(reply?.phishing?.clicked, reply?.phishing?.sent),
    },
    { head: t('units.policy'), cell: ({ reply }) => yesOrNo(reply?.policyKnown) },
    { head: t('units.routine'), cell: ({ reply }) => yesOrNo(reply?.incidentRoutineTested) },
  ]
  const areAnswersShown = units.some(({ reply }) => reply !== undefined)
  return (
    <DataTable
      caption={t('annual.units')}
      isCaptionHidden
      rows={units}
      keyOf={({ unitId }) => unitId}
      columns={[
        { head: t('behind.unit'), cell: ({ unitName }) => unitName },
        {
          head: t('units.status'),
          cell: ({ status }) => <Tag color={colors[status]}>{say(unitStatusNames[status])}</Tag>,
        },
        { head: t('units.answered-on'), cell: ({ answeredOn }) => answeredOn ?? '–' },
        ...(areAnswersShown ? answers : []),
      ]}
    />
  )
}
