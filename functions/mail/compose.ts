// Turns a message into the mail its reader gets: subject, html, plain text and, where one is meant, a calendar file.

import type { Language } from '../domain/bilingual.ts'
import type { Message } from '../domain/message.ts'
import { calendarFile } from './calendar-file.ts'
import { layOut } from './layout.ts'
import type { Letter } from './letter.ts'
import type { Mail, MailContext } from './mail.ts'
import { auditSealed } from './messages/audit-mails.ts'
import { calendarGaps } from './messages/calendar-mails.ts'
import { consultationCompiled, opinionMissing, opinionReceived } from './messages/consultation-mails.ts'
import { appealReceived, courtEventNoted } from './messages/court-mails.ts'
import { chairDecisionReported, decisionMade, minutesExtract } from './messages/decision-mails.ts'
import { documentInForce, documentRestored, legalForce } from './messages/force-mails.ts'
import { handoverList } from './messages/handover-mails.ts'
import {
  incidentActionGiven,
  incidentAlarm,
  incidentBreachKnown,
  incidentReported,
  incidentTaskGiven,
} from './messages/incident-mails.ts'
import { draftShared, matterClosed, matterOpened, revisionStarted } from './messages/matter-mails.ts'
import { meetingChanged, meetingMoved, membersSummoned, summoned } from './messages/meeting-mails.ts'
import {
  delegationOrderNeeded,
  reorganisationCarriedOut,
  reorganisationToReview,
} from './messages/organisation-mails.ts'
import {
  actionEscalated,
  actionLate,
  actionPlanned,
  actionReminder,
  meetingsCancelled,
  planDigest,
  planMissing,
} from './messages/plan-mails.ts'
import {
  actionAssigned,
  classificationDecided,
  classificationExpired,
  classificationsWaiting,
  exceptionDecided,
  exceptionExpired,
} from './messages/register-mails.ts'
import { annualReportSent, annualReportSigned, reportActionAssigned } from './messages/report-mails.ts'
import { respiteAsked, respiteDecided } from './messages/respite-mails.ts'
import {
  taskAssigned,
  taskEscalated,
  taskHandedOver,
  taskOverdue,
  taskReminder,
} from './messages/task-mails.ts'
import { extraordinaryReport } from './messages/urgent-mails.ts'
import { oneLine } from './one-line.ts'

/** Pure: the same message and context give the same mail, byte for byte. */
export function compose(message: Message, context: MailContext): Mail {
  const letter = letterOf(message, context.language)
  const subject = oneLine(letter.subject)
  const mail: Mail = { subject, ...layOut(letter, context) }
  if (letter.calendar === undefined) return mail
  return {
    ...mail,
    ics: calendarFile(
      letter.calendar,
      { summary: letter.calendar.summary ?? subject, url: linkOf(letter, context) },
      context,
    ),
  }
}

/** The address the letter's button leads to, for the calendar. */
function linkOf(letter: Letter, context: MailContext): string {
  const link = letter.blocks.find((block) => block.kind === 'button')
  return `${context.consoleUrl.replace(/\/+$/, '')}${link?.path ?? ''}`
}

function letterOf(message: Message, language: Language): Letter {
  switch (message.template) {
    case 'matter-opened':
      return matterOpened(message, language)
    case 'task-assigned':
      return taskAssigned(message, language)
    case 'task-reminder':
      return taskReminder(message, language)
    case 'task-overdue':
      return taskOverdue(message, language)
    case 'task-escalated':
      return taskEscalated(message, language)
    case 'task-handed-over':
      return taskHandedOver(message, language)
    case 'opinion-received':
      return opinionReceived(message, language)
    case 'consultation-compiled':
      return consultationCompiled(message, language)
    case 'summoned':
      return summoned(message, language)
    case 'decision-made':
      return decisionMade(message, language)
    case 'minutes-extract':
      return minutesExtract(message, language)
    case 'legal-force':
      return legalForce(message, language)
    case 'document-in-force':
      return documentInForce(message, language)
    case 'matter-closed':
      return matterClosed(message, language)
    case 'draft-shared':
      return draftShared(message, language)
    case 'respite-asked':
      return respiteAsked(message, language)
    case 'respite-decided':
      return respiteDecided(message, language)
    case 'opinion-missing':
      return opinionMissing(message, language)
    case 'meeting-moved':
      return meetingMoved(message, language)
    case 'meeting-changed':
      return meetingChanged(message, language)
    case 'members-summoned':
      return membersSummoned(message, language)
    case 'appeal-received':
      return appealReceived(message, language)
    case 'court-event':
      return courtEventNoted(message, language)
    case 'document-restored':
      return documentRestored(message, language)
    case 'revision-started':
      return revisionStarted(message, language)
    case 'chair-decision-reported':
      return chairDecisionReported(message, language)
    case 'handover-list':
      return handoverList(message, language)
    case 'reorganisation-to-review':
      return reorganisationToReview(message, language)
    case 'reorganisation-carried-out':
      return reorganisationCarriedOut(message, language)
    case 'delegation-order-needed':
      return delegationOrderNeeded(message, language)
    case 'classification-decided':
      return classificationDecided(message, language)
    case 'classification-expired':
      return classificationExpired(message, language)
    case 'classifications-waiting':
      return classificationsWaiting(message, language)
    case 'exception-decided':
      return exceptionDecided(message, language)
    case 'exception-expired':
      return exceptionExpired(message, language)
    case 'action-assigned':
      return actionAssigned(message, language)
    case 'incident-reported':
      return incidentReported(message, language)
    case 'incident-alarm':
      return incidentAlarm(message, language)
    case 'incident-breach-known':
      return incidentBreachKnown(message, language)
    case 'incident-task-given':
      return incidentTaskGiven(message, language)
    case 'incident-action-given':
      return incidentActionGiven(message, language)
    case 'action-planned':
      return actionPlanned(message, language)
    case 'action-reminder':
      return actionReminder(message, language)
    case 'action-late':
      return actionLate(message, language)
    case 'action-escalated':
      return actionEscalated(message, language)
    case 'plan-digest':
      return planDigest(message, language)
    case 'plan-missing':
      return planMissing(message, language)
    case 'meetings-cancelled':
      return meetingsCancelled(message, language)
    case 'extraordinary-report':
      return extraordinaryReport(message, language)
    case 'annual-report-signed':
      return annualReportSigned(message, language)
    case 'annual-report-sent':
      return annualReportSent(message, language)
    case 'report-action-assigned':
      return reportActionAssigned(message, language)
    case 'audit-sealed':
      return auditSealed(message, language)
    case 'calendar-gaps':
      return calendarGaps(message, language)
    default:
      return message satisfies never
  }
}
