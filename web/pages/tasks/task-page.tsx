// One task: what is asked, why me, what it is about, until when and what follows; done, refused, handed over or left because of jäv.
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { useCommand, useRead } from '../../api/use-api.ts'
import { useMe } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TaskAnswer } from './task-answer.tsx'
import { ClosedNotice, GivenAnswer, TaskThanks } from './task-closed.tsx'
import { TaskExits } from './task-exits.tsx'
import type { TaskRow } from './task-list.tsx'
import { AskRespite, DecideRespite } from './task-respite.tsx'
import { mayAct, standingIn, takesAnswer } from './task-standing.ts'
import { TaskSubject } from './task-subject.tsx'
import { taskTexts } from './task-texts.ts'
import { WhyMe } from './why-me.tsx'

/** The first time that whoever is asked reads it, the server is told: a consulted unit is then shown as reached. */
function useNoteOpened({ id, assignee, status, openedByAssigneeAt }: TaskRow) {
  const { personId } = useMe()
  const { send } = useCommand('noteTaskOpened')
  const isUnread = assignee.personId === personId && status === 'open' && openedByAssigneeAt === undefined
  useEffect(() => {
    if (isUnread) send({ params: { taskId: id } })
  }, [isUnread, send, id])
}

function TaskShown({ task }: { task: TaskRow }) {
  const { t, say } = useWords(taskTexts)
  const me = useMe()
  useNoteOpened(task)
  const isMine = mayAct(standingIn(task, me))
  const isOpen = task.status === 'open'
  const mayAnswer = isMine && takesAnswer(task)
  // What could be answered when the page was opened, and no longer can, has just been done here.
  const [couldAnswer] = useState(mayAnswer)
  const isJustDone = couldAnswer && !mayAnswer
  return (
    <Page title={say(task.name)} lead={task.matterTitle}>
      {isJustDone ? <TaskThanks task={task} /> : <ClosedNotice task={task} />}
      <Facts
        rows={[
          [t('task.due'), <DueDay key="due" day={task.dueOn} isOpen={isOpen} />],
          [t('task.due-hour'), task.dueAt && stockholmTime(task.dueAt)],
          [t('task.why-me'), <WhyMe key="why" task={task} />],
          [t('task.afterwards'), say(task.afterwards)],
          [t('diary-number'), task.diaryNumber],
        ]}
      />
      <Section title={t('task.about')}>
        <TaskSubject task={task} />
      </Section>
      <DecideRespite task={task} />
      {mayAnswer && (
        <Section title={t('task.answer')}>
          {!isOpen && <Notice kind="warning">{t('task.answer-late')}</Notice>}
          <TaskAnswer task={task} />
        </Section>
      )}
      {isMine && isOpen && task.taskKind === 'give-opinion' && <AskRespite task={task} />}
      {isMine && isOpen && (
        <Details summary={t('task.cannot')}>
          <TaskExits task={task} />
        </Details>
      )}
      <GivenAnswer task={task} />
    </Page>
  )
}

export function Component() {
  const { taskId = '' } = useParams()
  const task = useRead('readTask', { params: { taskId } })
  return <Loaded from={task}>{({ body }) => <TaskShown key={body.id} task={body} />}</Loaded>
}
