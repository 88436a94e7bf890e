// What happened in a matter, in sentences: from the audit trail, or from its tasks for those who may not read the trail.
import { type Around, type AuditRow, factsOf, type TaskOfMatter } from './audit-facts.ts'
import { auditSentences } from './audit-sentences.ts'
import type { MatterEvent } from './matter-event.ts'
import { taskSentences } from './task-sentences.ts'

const filled = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)

/** What an action is when there is no sentence for it. */
const unknown = { sv: '{who} ändrade något i ärendet.', en: '{who} changed something in the matter.' }

export function eventsOfAudit(rows: readonly AuditRow[], around: Around): MatterEvent[] {
  return rows.map((row) => {
    const { action, actor, at, chain, seq, hash } = row
    const sentence = auditSentences[action] ?? unknown
    return {
      key: `${chain} ${seq}`,
      at,
      text: filled(sentence[around.language], factsOf(row, around)),
      ...(actor.role !== 'system' && { role: around.wordOf('role', actor.role) }),
      isMinor: auditSentences[action]?.isMinor ?? false,
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
      ...(role !== undefined && role !== 'system' && { role: wordOf('role', role) }),
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
