// What has happened in a matter, day by day: who, when and what; and the proof that nothing of it was touched.
import { useWhole } from '../../api/use-whole.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { EventList } from './event-list.tsx'
import { eventsOfAudit, eventsOfTasks } from './history-events.ts'
import type { MatterEvent } from './matter-event.ts'
import { type MatterShown, useBodyNames, useMatterTasks } from './matter-on-page.ts'
import { timelineTexts } from './timeline-texts.ts'
import { VerifyTrail } from './verify-trail.tsx'

function History({ events }: { events: readonly MatterEvent[] }) {
  const { t } = useWords(timelineTexts)
  const [read, choose] = useAddress()
  const isWhole = read('events') === 'all'
  const isOldestFirst = read('order') === 'oldest'
  const shown = isWhole ? events : events.filter(({ isMinor }) => !isMinor)
  if (events.length === 0) return <Empty>{t('history.none')}</Empty>
  return (
    <>
      <div className="filters">
        <Toggle
          label={t('history.show')}
          value={isWhole ? 'all' : 'main'}
          choices={[
            { value: 'main', name: t('history.main') },
            { value: 'all', name: t('history.all') },
          ]}
          onChange={(chosen) => choose({ events: chosen === 'all' ? 'all' : undefined })}
        />
        <Toggle
          label={t('history.order')}
          value={isOldestFirst ? 'oldest' : 'newest'}
          choices={[
            { value: 'newest', name: t('history.newest') },
            { value: 'oldest', name: t('history.oldest') },
          ]}
          onChange={(chosen) => choose({ order: chosen === 'oldest' ? 'oldest' : undefined })}
        />
        <span className="quiet">{t('history.count', { shown: shown.length, all: events.length })}</span>
      </div>
      <EventList events={isOldestFirst ? shown : shown.toReversed()} withProof={isWhole} />
    </>
  )
}

function AuditedHistory({ matterId }: { matterId: string }) {
  const { language } = useWords(timelineTexts)
  const wordOf = useValueWords()
  const bodyNames = useBodyNames()
  const entries = useWhole('readMatterHistory', { params: { matterId } })
  const { data: tasks = [] } = useMatterTasks(matterId)
  return (
    <Loaded from={entries}>
      {(rows) => (
        <History
          events={eventsOfAudit(rows, {
            tasks: new Map(tasks.map((task) => [task.id, task])),
            bodyNames,
            language,
            wordOf,
          })}
        />
      )}
    </Loaded>
  )
}

function HistoryOfTasks({ matterId }: { matterId: string }) {
  const { t, language } = useWords(timelineTexts)
  const wordOf = useValueWords()
  const tasks = useMatterTasks(matterId)
  return (
    <>
      <Loaded from={tasks}>{(rows) => <History events={eventsOfTasks(rows, { language, wordOf })} />}</Loaded>
      <Paragraph isQuiet>{t('history.from-tasks')}</Paragraph>
    </>
  )
}

export function HistorySection({ matter: { id } }: { matter: MatterShown }) {
  const { t } = useWords(timelineTexts)
  const mayAudit = useMay('audit:read')
  return (
    <Section title={t('history.title')}>
      {mayAudit && <VerifyTrail matterId={id} />}
      {mayAudit ? <AuditedHistory matterId={id} /> : <HistoryOfTasks matterId={id} />}
    </Section>
  )
}
