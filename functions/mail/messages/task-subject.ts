// The subjects of mails about tasks: those of the domain's table where it gives one, else the task's own name.

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { taskRules } from '../../domain/task/task-rule.ts'
import { timeInShort } from '../day-in-words.ts'
import { diaryNumberOf } from './about-matter.ts'

type TaskMessage = MessageOf<
  'task-assigned' | 'task-reminder' | 'task-overdue' | 'task-escalated' | 'task-handed-over'
>

/** M03, M05, M10, M15, M22 and M23. */
export function assignedSubject(message: MessageOf<'task-assigned'>, language: Language): string {
  const { matterTitle, dueOn } = message
  switch (message.taskKind) {
    case 'review-draft':
      return { sv: `Granska senast ${dueOn}: ${matterTitle}`, en: `Review by ${dueOn}: ${matterTitle}` }[
        language
      ]
    case 'give-opinion': {
      const diaryNumber = diaryNumberOf(message, language)
      return {
        sv: `Remiss: ${matterTitle} – svar senast ${dueOn} (${diaryNumber})`,
        en: `Consultation: ${matterTitle} – answer by ${dueOn} (${diaryNumber})`,
      }[language]
    }
    case 'sign-memo':
      return { sv: `Tjänsteskrivelse att godkänna: ${matterTitle}`, en: `Memo to sign: ${matterTitle}` }[
        language
      ]
    case 'adjust-minutes':
      return { sv: `Protokoll att justera senast ${dueOn}`, en: `Minutes to adjust by ${dueOn}` }[language]
    default:
      return nameAndDay(message, language)
  }
}

/** M04 and M06. */
export function reminderSubject(message: MessageOf<'task-reminder'>, language: Language): string {
  const { matterTitle, daysLeft } = message
  switch (message.taskKind) {
    case 'review-draft':
      return reviewReminder(message, language)
    case 'give-opinion':
      return {
        sv: `Påminnelse remiss: ${matterTitle}, ${daysLeft} ${daysLeft === 1 ? 'dag' : 'dagar'} kvar`,
        en: `Consultation reminder: ${matterTitle}, ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`,
      }[language]
    default:
      return `${{ sv: 'Påminnelse', en: 'Reminder' }[language]}: ${nameAndDay(message, language)}`
  }
}

/** M04 and M07. */
export function overdueSubject(message: MessageOf<'task-overdue'>, language: Language): string {
  switch (message.taskKind) {
    case 'review-draft':
      return reviewReminder(message, language)
    case 'give-opinion':
      return opinionMissingSubject(message, language)
    default:
      return `${{ sv: 'Försenad uppgift', en: 'Overdue task' }[language]}: ${nameAndDay(message, language)}`
  }
}

/** M07, the same to the unit, its manager and the handler. */
export function opinionMissingSubject(
  { matterTitle }: Pick<TaskMessage, 'matterTitle'>,
  language: Language,
): string {
  return {
    sv: `Remissvar saknas: ${matterTitle} – begär anstånd eller svara`,
    en: `Opinion missing: ${matterTitle} – ask for respite or answer`,
  }[language]
}

export function escalatedSubject(message: MessageOf<'task-escalated'>, language: Language): string {
  return `${{ sv: 'Gått vidare till dig', en: 'Passed on to you' }[language]}: ${nameAndDay(message, language)}`
}

export function handedOverSubject(message: MessageOf<'task-handed-over'>, language: Language): string {
  return `${{ sv: 'Överlämnat till dig', en: 'Handed over to you' }[language]}: ${nameAndDay(message, language)}`
}

function reviewReminder({ matterTitle }: TaskMessage, language: Language): string {
  return { sv: `Påminnelse: granskning av ${matterTitle}`, en: `Reminder: review of ${matterTitle}` }[
    language
  ]
}

/** M22 and M23 are worded so in every mail about the task; the other kinds by the task's name. */
function nameAndDay({ taskKind, matterTitle, dueOn, dueAt }: TaskMessage, language: Language): string {
  switch (taskKind) {
    case 'adopt-document':
      return {
        sv: `Antagande av ${matterTitle}: nästa steg senast ${dueOn}`,
        en: `Adoption of ${matterTitle}: next step by ${dueOn}`,
      }[language]
    case 'review-topicality':
      return {
        sv: `Aktualitetsprövning av ${matterTitle} senast ${dueOn}`,
        en: `Topicality review of ${matterTitle} by ${dueOn}`,
      }[language]
    default: {
      const task = taskRules[taskKind].name[language]
      // What is vacant is named with a colon of its own: “Vakant informationsägare: Grundskolan”.
      const then = taskKind === 'appoint-owner' ? ' –' : ':'
      const by = { sv: 'senast', en: 'by' }[language]
      const deadline = dueAt === undefined ? dueOn : timeInShort(dueAt, language)
      return `${task} ${by} ${deadline}${then} ${matterTitle}`
    }
  }
}
