// What each consulted unit answered, with what a clerk must look at; an asked respite is decided here.

import { CommandDialog } from '../../form/command-dialog.tsx'
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Tag, type TagColor } from '../../ui/tag.tsx'
import type { TaskOfMatter } from './audit-facts.ts'
import { opinionFlagNames, opinionStatusNames } from './consultation-names.ts'
import { consultationTexts } from './consultation-texts.ts'
import { decideRespiteSchema } from './matter-forms.built.ts'
import type { MatterShown } from './matter-on-page.ts'

type Opinion = MatterShown['opinions'][number]

const colors: Readonly<Record<Opinion['status'], TagColor>> = {
  sent: 'neutral',
  opened: 'neutral',
  respite: 'info',
  answered: 'success',
  late: 'warning',
  abstained: 'neutral',
  missing: 'danger',
}

function Status({ opinion: { status, flags = [] } }: { opinion: Opinion }) {
  const { say } = useWords(consultationTexts)
  return (
    <span className="tags">
      <Tag color={colors[status]}>{say(opinionStatusNames[status])}</Tag>
      {flags.map((flag) => (
        <Tag key={flag} color="warning">
          {say(opinionFlagNames[flag])}
        </Tag>
      ))}
    </span>
  )
}

function RespiteShown({ opinion: { respite, taskId, unitName } }: { opinion: Opinion }) {
  const { t } = useWords(consultationTexts)
  const mayDecide = useMay('respite:decide')
  if (respite === undefined) return null
  const { status, until: day } = respite
  const said = {
    asked: t('respite.asked', { day }),
    granted: t('respite.granted', { day }),
    declined: t('respite.declined', { day }),
  }
  return (
    <>
      <div className="quiet">{said[status]}</div>
      {status === 'asked' && mayDecide && taskId !== undefined && (
        <CommandDialog
          route="decideRespite"
          params={{ taskId }}
          schema={decideRespiteSchema}
          title={t('respite.decide', { unit: unitName })}
          submit={t('respite.submit')}
        />
      )}
    </>
  )
}

function OpinionText({ task }: { task: TaskOfMatter | undefined }) {
  const { t } = useWords(consultationTexts)
  if (task?.refusalReason !== undefined) return task.refusalReason
  const answer = task?.answer
  if (answer?.kind !== 'give-opinion') return '–'
  const { opinion, decidedBy, paragraph, delegation } = answer
  const decided = [
    t('consultation.decided-by', { by: decidedBy }),
    paragraph !== undefined && t('consultation.paragraph', { paragraph }),
    delegation,
  ]
  return (
    <>
      {opinion !== undefined &&
        (opinion.length > 200 ? (
          <Details summary={t('consultation.read')}>
            <Paragraph>{opinion}</Paragraph>
          </Details>
        ) : (
          <div>{opinion}</div>
        ))}
      <div className="quiet">{decided.filter(Boolean).join(', ')}</div>
    </>
  )
}

export function OpinionTable({
  opinions,
  tasks,
}: {
  opinions: readonly Opinion[]
  tasks: readonly TaskOfMatter[]
}) {
  const { t } = useWords(consultationTexts)
  const wordOf = useValueWords()
  return (
    <DataTable
      isCaptionHidden
      caption={t('consultation.answers')}
      rows={opinions}
      keyOf={({ unitId }) => unitId}
      columns={[
        {
          head: t('consultation.unit'),
          cell: ({ unitName, formerUnitName }) => (
            <>
              {unitName}
              {formerUnitName !== undefined && (
                <div className="quiet">{t('consultation.former-unit', { unit: formerUnitName })}</div>
              )}
            </>
          ),
        },
        {
          head: t('consultation.status'),
          cell: (opinion) => (
            <>
              <Status opinion={opinion} />
              <RespiteShown opinion={opinion} />
            </>
          ),
        },
        {
          head: t('consultation.position'),
          cell: ({ position, answeredOn }) => (
            <>
              {position === undefined ? '–' : wordOf('position', position)}
              {answeredOn !== undefined && (
                <div className="quiet">
                  <time dateTime={answeredOn}>{answeredOn}</time>
                </div>
              )}
            </>
          ),
        },
        {
          head: t('consultation.opinion'),
          cell: ({ taskId }) => <OpinionText task={tasks.find(({ id }) => id === taskId)} />,
        },
      ]}
    />
  )
}
