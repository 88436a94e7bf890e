// Where a matter is now: its phase with the days that count, who it waits for, and what comes then.

import type { ReactNode } from 'react'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { matterOutcomeNames } from '../../texts/matter-names.ts'
import { withinSentence } from '../../texts/within-sentence.ts'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import type { TaskOfMatter } from './audit-facts.ts'
import { type MatterShown, useBodyNames, useMatterTasks } from './matter-on-page.ts'
import { timelineTexts } from './timeline-texts.ts'

const tasksShown = 5

function PhaseDays({ phase }: Pick<MatterShown, 'phase'>) {
  const { t } = useWords(timelineTexts)
  const bodyNames = useBodyNames()
  const movedFor = {
    cancelled: t('now.moved.cancelled'),
    inquorate: t('now.moved.inquorate'),
    urgent: t('now.moved.urgent'),
    'late-notice': t('now.moved.late-notice'),
  }
  const row = (): [string, ReactNode] | undefined => {
    switch (phase.name) {
      case 'consultation':
      case 'data-call':
        return [t('now.last-answer-day'), <DueDay key="day" day={phase.lastAnswerDay} />]
      case 'appeal-period':
        return [t('now.last-appeal-day'), <DueDay key="day" day={phase.lastAppealDay} isOpen={false} />]
      case 'deliberation': {
        const { bodyId, meetingId, movedFrom } = phase
        return [
          t('now.meeting'),
          <>
            {bodyNames.get(bodyId) ?? bodyId}{' '}
            {meetingId !== undefined && (
              <PageLink to={`/meetings/${encodeURIComponent(meetingId)}`}>{meetingId.split('~')[1]}</PageLink>
            )}{' '}
            {movedFrom !== undefined && (
              <span className="quiet">
                {t('now.moved', {
                  day: movedFrom.meetingId.split('~')[1] ?? '',
                  reason: movedFor[movedFrom.because],
                })}
              </span>
            )}
          </>,
        ]
      }
      case 'minutes':
        return [t('now.minutes'), bodyNames.get(phase.bodyId) ?? phase.bodyId]
      case 'awaiting-entry':
        return phase.validFrom === undefined
          ? undefined
          : [t('now.entry'), <DueDay key="day" day={phase.validFrom} isOpen={false} />]
      default:
        return undefined
    }
  }
  const shown = row()
  return shown === undefined ? null : <Facts rows={[shown]} />
}

function OpenTask({ task, isLastOfKind }: { task: TaskOfMatter; isLastOfKind: boolean }) {
  const nameOf = useNames('listUnits')
  const { t, say } = useWords(timelineTexts)
  const wordOf = useValueWords()
  const { id, name, assignee, dueOn, afterwards, subject } = task
  return (
    <li className="card">
      <span>
        <PageLink to={`/tasks/${encodeURIComponent(id)}`}>{say(name)}</PageLink>
        {subject.unitId !== undefined && ` ${nameOf(subject.unitId)}`}
      </span>
      <span>
        {assignee.name} <span className="quiet">{withinSentence(wordOf('role', assignee.role))}</span>
      </span>
      <DueDay day={dueOn} />
      {isLastOfKind && (
        <span className="card-line quiet">{t('now.afterwards', { next: say(afterwards) })}</span>
      )}
    </li>
  )
}

function WaitsFor({ matter, tasks }: { matter: MatterShown; tasks: readonly TaskOfMatter[] }) {
  const { t, say } = useWords(timelineTexts)
  const open = tasks
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const shown = open.slice(0, tasksShown)
  const { phase, id } = matter
  return (
    <>
      {phase.name === 'closed' && (
        <Paragraph>
          {t('now.closed', {
            day: stockholmDay(phase.closedAt),
            outcome: say(matterOutcomeNames[phase.outcome]),
          })}
        </Paragraph>
      )}
      {phase.name !== 'closed' && open.length === 0 && <Paragraph>{t('now.waits')}</Paragraph>}
      {open.length > 0 && (
        <ul className="cards" aria-label={t('now.asked')}>
          {shown.map((task, at) => (
            <OpenTask key={task.id} task={task} isLastOfKind={shown[at + 1]?.taskKind !== task.taskKind} />
          ))}
        </ul>
      )}
      {open.length > tasksShown && (
        <PageLink to={`/matters/${id}/tasks?status=open`}>
          {t('now.more-tasks', { count: open.length })}
        </PageLink>
      )}
    </>
  )
}

export function NowSection({ matter }: { matter: MatterShown }) {
  const { t } = useWords(timelineTexts)
  const tasks = useMatterTasks(matter.id)
  return (
    <Section title={t('now.title')}>
      <PhaseDays phase={matter.phase} />
      <Loaded from={tasks}>{(rows) => <WaitsFor matter={matter} tasks={rows} />}</Loaded>
    </Section>
  )
}
