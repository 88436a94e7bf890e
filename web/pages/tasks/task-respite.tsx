// A longer time to answer a consultation: asked for by the unit, decided by whoever handles the matter.
import { useMemo } from 'react'
import { CommandForm } from '../../form/command-form.tsx'
import { askRespiteSchema, decideRespiteSchema } from '../../form/task-exits.built.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import type { TaskRow } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'

const statusNames = {
  asked: 'respite.asked',
  granted: 'respite.granted',
  declined: 'respite.declined',
} as const

function RespiteShown({ respite }: { respite: NonNullable<TaskRow['respite']> }) {
  const { t } = useWords(taskTexts)
  return (
    <Facts
      rows={[
        [t('respite.standing'), t(statusNames[respite.status])],
        [t('respite.until'), respite.until],
        [t('respite.reason'), respite.reason],
        [t('respite.said'), respite.decisionReason],
      ]}
    />
  )
}

/** For the unit that is asked. */
export function AskRespite({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  return (
    <Details summary={t('respite.title')} isOpen={task.respite !== undefined}>
      {task.respite && <RespiteShown respite={task.respite} />}
      <Paragraph>{t('respite.help')}</Paragraph>
      <CommandForm
        route="askRespite"
        params={{ taskId: task.id }}
        schema={askRespiteSchema}
        submit={t('respite.ask')}
      />
    </Details>
  )
}

/** For whoever handles the matter, while something is asked for. */
export function DecideRespite({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  const mayDecide = useMay('respite:decide')
  const until = task.respite?.until
  const initial = useMemo(() => (until === undefined ? {} : { until }), [until])
  if (task.respite?.status !== 'asked' || !mayDecide) return null
  return (
    <Section title={t('respite.decide')}>
      <RespiteShown respite={task.respite} />
      <CommandForm
        route="decideRespite"
        params={{ taskId: task.id }}
        schema={decideRespiteSchema}
        initial={initial}
        submit={t('respite.send')}
      />
    </Section>
  )
}
