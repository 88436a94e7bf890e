// One task: what is asked, why me, until when and what follows; done, refused, handed over or left because of jäv.
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { roleTitles } from '../../../functions/domain/organisation/role.ts'
import type { BodyOf } from '../../api/call.ts'
import { useCommand, useRead } from '../../api/use-api.ts'
import { SchemaForm } from '../../form/schema-form.tsx'
import { taskAnswers } from '../../form/task-answers.built.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { TaskExits } from './task-exits.tsx'
import type { TaskRow } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'

function TaskAnswer({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  const complete = useCommand('completeTask')
  const schema = taskAnswers[task.taskKind]
  if (schema === undefined) throw new RangeError(`There is no form for ${task.taskKind}`)
  return (
    <SchemaForm
      draft={`task.${task.id}`}
      schema={schema}
      root="body.answer"
      submit={t('task.complete')}
      error={complete.error}
      isSending={complete.isPending}
      onSubmit={(value, forget) => {
        // The server parses it by the schema that the form was made from, and names what is wrong.
        const body = { answer: value } as BodyOf<'completeTask'>
        complete.send({ params: { taskId: task.id }, body }, forget)
      }}
    />
  )
}

function TaskShown({ task }: { task: TaskRow }) {
  const { t, say } = useWords(taskTexts)
  const { personId } = useMe()
  const { send: noteOpened } = useCommand('noteTaskOpened')
  const isMine = task.assignee.personId === personId
  const isUnread = isMine && task.status === 'open' && task.openedByAssigneeAt === undefined
  useEffect(() => {
    if (isUnread) noteOpened({ params: { taskId: task.id } })
  }, [isUnread, noteOpened, task.id])
  const { assetId } = task.subject
  return (
    <Page title={say(task.name)} lead={task.matterTitle}>
      {task.status === 'done' && <Notice kind="success">{t('task.completed')}</Notice>}
      {task.status !== 'done' && task.status !== 'open' && (
        <Notice>{t('task.closed', { status: t(`tasks.status.${task.status}`) })}</Notice>
      )}
      <Facts
        rows={[
          [t('diary-number'), task.diaryNumber],
          [
            t('task.why-me'),
            <>
              {t('task.why-me-role', { role: say(roleTitles[task.assignee.role]) })}{' '}
              {task.lastReason !== undefined && t('task.why-me-passed-on', { reason: task.lastReason })}
            </>,
          ],
          [t('task.due'), <DueDay key="due" day={task.dueOn} isOpen={task.status === 'open'} />],
          [t('task.afterwards'), say(task.afterwards)],
          [
            t('task.about'),
            assetId === undefined ? (
              <PageLink key="matter" to={`/matters/${task.matterId}`}>
                {t('task.read-matter')}
              </PageLink>
            ) : (
              <PageLink key="asset" to={`/register/assets/${assetId}`}>
                {t('task.read-asset')}
              </PageLink>
            ),
          ],
        ]}
      />
      {task.status === 'open' && (
        <>
          <Section title={t('task.answer')}>
            <TaskAnswer task={task} />
          </Section>
          <Details summary={t('task.cannot')}>
            <TaskExits taskId={task.id} />
          </Details>
        </>
      )}
      {task.status === 'refused' && task.refusalReason !== undefined && (
        <Paragraph>{task.refusalReason}</Paragraph>
      )}
    </Page>
  )
}

export function Component() {
  const { taskId = '' } = useParams()
  const task = useRead('readTask', { params: { taskId } })
  return <Loaded from={task}>{({ body }) => <TaskShown key={body.id} task={body} />}</Loaded>
}
