// The consultation of a matter: what each unit answered, and how its view was met.
import { useNames } from '../../api/use-names.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Section } from '../../ui/section.tsx'
import { consultationTexts } from './consultation-texts.ts'
import { closeConsultationSchema } from './matter-forms.built.ts'
import { type MatterShown, useMatter, useMatterTasks } from './matter-on-page.ts'
import { OpinionTable } from './opinion-table.tsx'
import { RepeatedDialog } from './repeated-dialog.tsx'

const waitedFor: readonly string[] = ['sent', 'opened', 'respite']

function Compilation({ compilation }: { compilation: NonNullable<MatterShown['compilation']> }) {
  const { t } = useWords(consultationTexts)
  const nameOf = useNames('listUnits')
  return (
    <Section title={t('compilation.title')}>
      <DataTable
        isCaptionHidden
        caption={t('compilation.title')}
        rows={compilation.map((entry, at) => ({ ...entry, key: `${entry.unitId} ${at}` }))}
        keyOf={({ key }) => key}
        columns={[
          { head: t('consultation.unit'), cell: ({ unitId }) => nameOf(unitId) },
          { head: t('compilation.viewpoint'), cell: ({ viewpoint }) => viewpoint },
          { head: t('compilation.response'), cell: ({ response }) => response },
          { head: t('compilation.changed'), cell: ({ changed }) => t(changed ? 'yes' : 'no') },
        ]}
      />
    </Section>
  )
}

export function Component() {
  const { t } = useWords(consultationTexts)
  const matter = useMatter()
  const mayClose = useMay('consultation:close')
  const { data: tasks = [] } = useMatterTasks(matter.id)
  const { id, opinions, phase, compilation, reasonWithoutAnswers, earlierOpinions = [] } = matter
  if (opinions.length === 0) return <Empty>{t('consultation.none')}</Empty>
  const isOpen = phase.name === 'consultation'
  const answered = opinions.filter(({ status }) => !waitedFor.includes(status)).length
  return (
    <>
      <Section title={t('consultation.answers')}>
        {isOpen && (
          <>
            <Facts
              rows={[
                [t('consultation.last-day'), <DueDay key="day" day={phase.lastAnswerDay} isOpen={false} />],
              ]}
            />
            <Progress label={t('consultation.progress')} done={answered} of={opinions.length} />
            {mayClose && (
              <div>
                <RepeatedDialog
                  route="closeConsultation"
                  matterId={id}
                  schema={closeConsultationSchema}
                  title={t('close.title')}
                  help={t('close.help')}
                />
              </div>
            )}
          </>
        )}
        {reasonWithoutAnswers !== undefined && (
          <Paragraph>{t('close.reason', { reason: reasonWithoutAnswers })}</Paragraph>
        )}
        <OpinionTable opinions={opinions} tasks={tasks} />
      </Section>
      {compilation !== undefined && <Compilation compilation={compilation} />}
      {earlierOpinions.toReversed().map(({ round, opinions: earlier }) => (
        <Details key={round} summary={t('consultation.round', { round })}>
          <OpinionTable opinions={earlier} tasks={tasks} />
        </Details>
      ))}
    </>
  )
}
