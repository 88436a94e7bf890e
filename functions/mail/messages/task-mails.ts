// Mails that ask someone to do a task, remind of it, or pass it on (M03–M07, M10, M15).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import type { TaskKind } from '../../domain/task/task-kind.ts'
import { taskRules } from '../../domain/task/task-rule.ts'
import { dayInWords, timeInWords } from '../day-in-words.ts'
import { assetPath, type Block, type Letter, registerPath, statusReportsPath, taskPath } from '../letter.ts'
import { factsOf, matterSideLink } from './about-matter.ts'
import {
  assignedSubject,
  escalatedSubject,
  handedOverSubject,
  overdueSubject,
  reminderSubject,
} from './task-subject.ts'

type TaskMessage = MessageOf<
  'task-assigned' | 'task-reminder' | 'task-overdue' | 'task-escalated' | 'task-handed-over'
>

/**
 * Tasks whose last day belongs in a calendar: weeks away, or set by law (KL 5:69). A vacancy is one at a time and goes on
 * to the municipal director. Classifications come by the dozen, after an import or when a system changes, and are better
 * kept in the list than strewn over a calendar.
 */
const kindsInCalendar: ReadonlySet<TaskKind> = new Set([
  'review-draft',
  'give-opinion',
  'adjust-minutes',
  'appoint-owner',
  'answer-data-call',
  'attach-dpo-report',
])

/** A status report is no matter and has no diary number: the month is named. */
const kindsOfStatusReport: ReadonlySet<TaskKind> = new Set([
  'comment-status-report',
  'receive-status-report',
  'answer-status-question',
])

const notYou: Bilingual = {
  sv: 'Kan du inte göra uppgiften lämnar du över den till någon annan, eller avböjer, på uppgiftens sida.',
  en: 'If you cannot do the task, hand it over to someone else or refuse it on the task’s page.',
}

const because: Bilingual = {
  sv: 'Du får mejlet för att uppgiften hör till din roll, eller för att du är ställföreträdare för den som har rollen.',
  en: 'You get this mail because the task belongs to your role, or because you stand in for the one who holds it.',
}

/** A task of the register has no matter and no diary number: the thing itself is named. */
function aboutOf(
  message: TaskMessage,
  language: Language,
  more: readonly (readonly [string, string])[],
): Block {
  const label = registerLabel(message)
  if (label === undefined) return factsOf(message, language, more)
  return { kind: 'facts', rows: [[label[language], message.matterTitle], ...more] }
}

function registerLabel({ assetId, taskKind }: TaskMessage): Bilingual | undefined {
  if (assetId !== undefined) return { sv: 'Informationstillgång', en: 'Information asset' }
  if (kindsOfStatusReport.has(taskKind)) return { sv: 'Rapport', en: 'Report' }
  return taskKind === 'appoint-owner' ? { sv: 'Gäller', en: 'Concerns' } : undefined
}

function objectLink(message: TaskMessage, language: Language): Block {
  const { assetId } = message
  if (kindsOfStatusReport.has(message.taskKind))
    return {
      kind: 'side-link',
      label: { sv: 'Se lägesrapporterna', en: 'See the status reports' }[language],
      path: statusReportsPath,
    }
  if (registerLabel(message) === undefined) return matterSideLink(message, language)
  return assetId === undefined
    ? {
        kind: 'side-link',
        label: { sv: 'Se registret', en: 'See the register' }[language],
        path: registerPath,
      }
    : {
        kind: 'side-link',
        label: { sv: 'Se informationstillgången', en: 'See the information asset' }[language],
        path: assetPath(assetId),
      }
}

function deadlineInWords({ dueOn, dueAt }: TaskMessage, language: Language): string {
  return dueAt === undefined ? dayInWords(dueOn, language) : timeInWords(dueAt, language)
}

function taskLetter(message: TaskMessage, language: Language, subject: string, opening: Bilingual): Letter {
  const rule = taskRules[message.taskKind]
  const name = rule.name[language]
  const labels = { sv: ['Uppgift', 'Organ', 'Senast'], en: ['Task', 'Body', 'No later than'] } as const
  const [task, body, latest] = labels[language]
  const blocks: Block[] = [
    { kind: 'paragraph', text: opening[language] },
    aboutOf(message, language, [
      [task, name],
      ...(message.bodyName === undefined ? [] : [[body, message.bodyName] as const]),
      [latest, deadlineInWords(message, language)],
    ]),
    {
      kind: 'button',
      label: { sv: `Öppna uppgiften ”${name}”`, en: `Open the task “${name}”` }[language],
      path: taskPath(message.taskId),
    },
    {
      kind: 'paragraph',
      text: { sv: `Sedan: ${rule.afterwards.sv}`, en: `Next: ${rule.afterwards.en}` }[language],
    },
    { kind: 'paragraph', text: notYou[language] },
    objectLink(message, language),
  ]
  return { subject, blocks, because: because[language] }
}

export function taskAssigned(message: MessageOf<'task-assigned'>, language: Language): Letter {
  const letter = taskLetter(message, language, assignedSubject(message, language), {
    sv: 'Du har fått en uppgift.',
    en: 'You have been given a task.',
  })
  if (!kindsInCalendar.has(message.taskKind)) return letter
  return { ...letter, calendar: { kind: 'last-day', id: message.taskId, day: message.dueOn } }
}

export function taskReminder(message: MessageOf<'task-reminder'>, language: Language): Letter {
  const { daysLeft, dueAt } = message
  const opening = dueAt === undefined ? daysLeftInWords(daysLeft) : hourInWords(dueAt)
  return taskLetter(message, language, reminderSubject(message, language), opening)
}

/** Where hours count, "one day is left" may mean six hours: the hour is said instead. */
function hourInWords(dueAt: string): Bilingual {
  return {
    sv: `En uppgift väntar på dig. Den ska vara klar senast ${timeInWords(dueAt, 'sv')}.`,
    en: `A task waits for you. It must be done no later than ${timeInWords(dueAt, 'en')}.`,
  }
}

function daysLeftInWords(daysLeft: number): Bilingual {
  if (daysLeft === 0) {
    return {
      sv: 'En uppgift väntar på dig. I dag är sista dagen.',
      en: 'A task waits for you. Today is the last day.',
    }
  }
  if (daysLeft === 1) {
    return {
      sv: 'En uppgift väntar på dig. Det är en dag kvar.',
      en: 'A task waits for you. One day is left.',
    }
  }
  return {
    sv: `En uppgift väntar på dig. Det är ${daysLeft} dagar kvar.`,
    en: `A task waits for you. ${daysLeft} days are left.`,
  }
}

export function taskOverdue(message: MessageOf<'task-overdue'>, language: Language): Letter {
  return taskLetter(message, language, overdueSubject(message, language), {
    sv: 'Sista dagen för uppgiften har passerat. Den väntar fortfarande på svar.',
    en: 'The last day for the task has passed. It still waits for an answer.',
  })
}

export function taskEscalated(message: MessageOf<'task-escalated'>, language: Language): Letter {
  return taskLetter(message, language, escalatedSubject(message, language), {
    sv: 'Den som fick uppgiften först har inte svarat. Nu ligger den hos dig.',
    en: 'The person who was asked first has not answered. The task is now yours.',
  })
}

export function taskHandedOver(message: MessageOf<'task-handed-over'>, language: Language): Letter {
  return taskLetter(message, language, handedOverSubject(message, language), {
    sv: 'En uppgift har lämnats över till dig.',
    en: 'A task has been handed over to you.',
  })
}
