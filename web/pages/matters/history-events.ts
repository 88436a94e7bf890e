// What happened in a matter, in sentences: from the audit trail, or from its tasks for those who may not read the trail.

import { withinSentence } from '../../texts/within-sentence.ts'
import { type Around, type AuditRow, factsOf, opinionTaskId, type TaskOfMatter } from './audit-facts.ts'
import type { AuditSentence } from './audit-sentence.ts'
import { auditSentences } from './audit-sentences.ts'
import type { MatterEvent } from './matter-event.ts'
import { taskSentences } from './task-sentences.ts'
import { isToldByOutcome, taskBehindAction } from './told-by-outcome.ts'

const filled = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)

/** What an action is when there is no sentence for it. */
const unknown: AuditSentence = {
  sv: '{who} ändrade något i ärendet.',
  en: '{who} changed something in the matter.',
}

const closingActions: readonly string[] = ['task.completed', 'task.refused']

/** Whoever did the task that a change of the matter carries out: the last one closed before it of that kind. */
function doerOf(rows: readonly AuditRow[], at: number, { tasks }: Around): AuditRow | undefined {
  const row = rows[at]
  const kind = row && taskBehindAction(row.action)
  if (row === undefined || kind === undefined) return undefined
  const taskId = kind === 'give-opinion' ? opinionTaskId(row) : undefined
  return rows.slice(0, at + 1).findLast(({ action, subject }) => {
    const isAsked = taskId === undefined || subject.id === taskId
    return closingActions.includes(action) && isAsked && tasks.get(subject.id)?.taskKind === kind
  })
}

export function eventsOfAudit(rows: readonly AuditRow[], around: Around): MatterEvent[] {
  return rows.map((row, place) => {
    const { action, at, chain, seq, hash, subject } = row
    const sentence = auditSentences[action] ?? unknown
    const doer = row.actor.role === 'system' ? doerOf(rows, place, around) : undefined
    const actor = doer?.actor ?? row.actor
    const role = withinSentence(around.wordOf('role', actor.role))
    const isTask = subject.kind === 'task'
    const isTold =
      isTask && closingActions.includes(action) && isToldByOutcome(around.tasks.get(subject.id)?.taskKind)
    return {
      key: `${chain} ${seq}`,
      at,
      text: filled(sentence[around.language], factsOf(row, around)),
      ...(actor.role !== 'system' && { by: doer === undefined ? role : `${actor.name}, ${role}` }),
      isMinor: isTold || (sentence.isMinor ?? false),
      proof: { chain, seq, hash },
    }
  })
}

const closings: Readonly<Record<TaskOfMatter['status'], string | undefined>> = {
  open: undefined,
  done: 'task.completed',
  refused: 'task.refused',
  ignored: 'task.ignored',
  withdrawn: 'task.withdrawn',
}

export function eventsOfTasks(
  tasks: readonly TaskOfMatter[],
  { language, wordOf }: Pick<Around, 'language' | 'wordOf'>,
): MatterEvent[] {
  const events = tasks.flatMap((task): MatterEvent[] => {
    const { id, assignee, closedBy, closedAt, openedAt, dueOn, status } = task
    const facts = {
      task: task.name[language],
      to: assignee.name,
      who: closedBy?.name ?? assignee.name,
      due: dueOn,
    }
    const event = (action: string, at: string, role?: string): MatterEvent => ({
      key: `${id} ${action}`,
      at,
      text: filled(taskSentences[action]?.[language] ?? '', facts),
      ...(role !== undefined && role !== 'system' && { by: withinSentence(wordOf('role', role)) }),
      isMinor: false,
    })
    const closing = closings[status]
    return [
      event('task.opened', openedAt),
      ...(closing !== undefined && closedAt !== undefined ? [event(closing, closedAt, closedBy?.role)] : []),
    ]
  })
  return events.toSorted((one, other) => (one.at < other.at ? -1 : 1))
}
