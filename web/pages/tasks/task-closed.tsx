// A task that is closed: what became of it, what was answered, and the next one that waits.
import { useEffect, useRef } from 'react'
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { useRead } from '../../api/use-api.ts'
import { FormContext } from '../../form/form-context.ts'
import type { Fields } from '../../form/initial-value.ts'
import { FieldName, ValueShown } from '../../form/value-shown.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import type { TaskRow } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'
import { useTaskForm } from './use-task-form.ts'

/** The task of mine that is due next, or the way home. */
function NextTask({ taskId }: { taskId: string }) {
  const { t, say } = useWords(taskTexts)
  const { data } = useRead('listMyTasks', { query: { limit: 2 } })
  if (data === undefined) return null
  const next = data.body.items.find(({ id }) => id !== taskId)
  return next === undefined ? (
    <>
      <Paragraph>{t('task.no-more')}</Paragraph>
      <div>
        <PageLink to="/">{t('task.home')}</PageLink>
      </div>
    </>
  ) : (
    <div className="form-actions">
      <ButtonLink to={`/tasks/${encodeURIComponent(next.id)}`}>
        {t('task.next', { name: say(next.name) })}
      </ButtonLink>
      <PageLink to="/tasks">{t('task.all')}</PageLink>
    </div>
  )
}

/** Said once, to the one who has just done it: it takes the focus that the form had. */
export function TaskThanks({ task }: { task: TaskRow }) {
  const { t, say } = useWords(taskTexts)
  const thanks = useRef<HTMLDivElement>(null)
  useEffect(() => thanks.current?.focus(), [])
  return (
    <div ref={thanks} tabIndex={-1} className="thanks">
      <Notice kind="success">
        <Paragraph>
          <strong>{t(task.status === 'done' ? 'task.completed' : 'task.no-longer-mine')}</strong>
        </Paragraph>
        {task.status === 'done' && (
          <Paragraph>{t('task.then', { afterwards: say(task.afterwards) })}</Paragraph>
        )}
        <NextTask taskId={task.id} />
      </Notice>
    </div>
  )
}

const closedTexts = {
  done: 'task.closed.done',
  refused: 'task.closed.refused',
  ignored: 'task.closed.ignored',
  withdrawn: 'task.closed.withdrawn',
} as const

export function ClosedNotice({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  if (task.status === 'open') return null
  const at = task.closedAt === undefined ? '' : stockholmTime(task.closedAt)
  return <Notice>{t(closedTexts[task.status], { name: task.closedBy?.name ?? '', at })}</Notice>
}

/** In the words of the form that it was given in. */
function AnswerShown({ kind, answer }: { kind: TaskKind; answer: Fields }) {
  const form = useTaskForm(kind)
  return (
    <Loaded from={form}>
      {({ words }) => (
        <FormContext value={{ faults: new Map(), words, id: 'given', about: kind }}>
          <dl className="facts">
            {Object.entries(answer).map(([name, value]) => (
              <div key={name}>
                <dt>
                  <FieldName name={name} />
                </dt>
                <dd>
                  <ValueShown name={name} value={value} />
                </dd>
              </div>
            ))}
          </dl>
        </FormContext>
      )}
    </Loaded>
  )
}

export function GivenAnswer({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  const { answer, refusalReason, onBehalfOf } = task
  if (answer === undefined && refusalReason === undefined) return null
  const { kind, ...fields } = answer ?? {}
  return (
    <Section title={t('task.given-answer')}>
      <Facts
        rows={[
          [t('task.reason'), refusalReason],
          [t('task.on-behalf-of'), onBehalfOf?.name],
        ]}
      />
      {/* What was parsed as an answer holds plain values alone. */}
      {kind !== undefined && <AnswerShown kind={kind} answer={fields as Fields} />}
    </Section>
  )
}
