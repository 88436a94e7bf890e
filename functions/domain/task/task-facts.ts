// What a task of each kind is about and when it is due, from what the matter knows.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import { latestAdjustmentDay, latestAnnouncementDay, legalForceDay } from '../calendar/legal-deadlines.ts'
import { requireAnnounced } from '../matter/announced-decision.ts'
import { decidingDecision, decisionAt } from '../matter/deliberation.ts'
import type { Matter } from '../matter/matter.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Body } from '../organisation/body.ts'
import { defaultRules, type MunicipalRules } from '../organisation/municipal-rules.ts'
import { planDueDay } from '../plan/plan-calendar.ts'
import { Refusal } from '../refusal.ts'
import type { TaskSubject } from './task.ts'
import type { TaskKind } from './task-answer.ts'

interface TaskFacts {
  /** Left out where the kind's own number of days counts. */
  dueOn?: CalendarDay
  subject: TaskSubject
  /** Who has signed as another chief: one person's two signatures do not pass for two. */
  signedIds?: readonly string[]
}

/** Where a task that belongs to a meeting takes its facts from. */
export interface MeetingContext {
  body: Body
  meeting: Meeting
}

interface FactsContext {
  meeting?: MeetingContext | undefined
  /** The consulted or adopting unit. */
  unitId?: string | undefined
  /** The draft to confirm, when it is not the matter's own. */
  draftNumber?: number | undefined
  /** Which assignment of the meeting's decision. */
  assignment?: number | undefined
  /** What the municipality has chosen for itself; left out: the house's own choice. */
  rules?: MunicipalRules | undefined
  today: CalendarDay
}

/** How much the text has changed since it was consulted on, and whether that is so much that a new consultation is proposed. */
function consultationFacts({ changedShare }: Matter, { substantialChange }: MunicipalRules): TaskSubject {
  if (changedShare === undefined) return {}
  return { changedShare, proposesConsultation: changedShare >= substantialChange }
}

export function taskFacts(kind: TaskKind, matter: Matter, context: FactsContext): TaskFacts {
  switch (kind) {
    case 'review-draft':
      return { subject: matter.draftNumber === undefined ? {} : { draftNumber: matter.draftNumber } }
    case 'give-opinion': {
      const lastAnswerDay = matter.phase.name === 'consultation' ? matter.phase.lastAnswerDay : undefined
      return {
        subject: { ...(context.unitId && { unitId: context.unitId }) },
        ...(lastAnswerDay && { dueOn: lastAnswerDay }),
      }
    }
    case 'adopt-document': {
      // A board can only adopt what the council has decided.
      const decidedOn = decidingDecision(matter)?.heldOn
      return {
        subject: {
          documentId: matter.documentId,
          ...(context.unitId && { unitId: context.unitId }),
          ...(decidedOn && { earliestDay: decidedOn }),
        },
      }
    }
    case 'conform-text':
    case 'confirm-conformed-text':
    case 'report-assignment':
      return { subject: subjectAtMeeting(context) }
    case 'record-outcome':
    case 'adjust-minutes':
    case 'announce-minutes':
    case 'confirm-appeal-period':
      if (context.meeting === undefined) throw new Refusal('wrong-state')
      return meetingFacts(kind, matter, context.meeting, context.today)
    case 'plan-consultation':
      return { subject: consultationFacts(matter, context.rules ?? defaultRules) }
    case 'sign-memo': {
      // A director who already signed in the place of a chief who wrote the text did so as director, and signs again.
      const asChief = matter.memo?.signatures.filter(({ role }) => role === 'security-chief') ?? []
      return {
        subject: {},
        ...(asChief.length > 0 && { signedIds: asChief.map(({ personId }) => personId) }),
      }
    }
    case 'register-matter':
    case 'write-draft':
    case 'compile-consultation':
    case 'write-memo':
    case 'write-statement':
    case 'review-topicality':
    case 'propose-classification':
    case 'advise-classification':
    case 'decide-classification':
    case 'appoint-owner':
    case 'draft-extraordinary-report':
    case 'decide-extraordinary-report':
    case 'confirm-informed':
    case 'choose-report-route':
      return { subject: {} }
    case 'draft-plan':
    case 'rank-plan':
      if (matter.year === undefined) return { subject: {} }
      return { dueOn: planDueDay(kind, matter.year, context.today), subject: { planYear: matter.year } }
    case 'finance-plan':
      return { subject: { ...(matter.year !== undefined && { planYear: matter.year }) } }
    case 'comment-status-report':
    case 'receive-status-report':
    case 'answer-status-question':
    case 'attach-dpo-report':
    case 'compile-annual-report':
    case 'review-annual-report':
    case 'review-secrecy':
    case 'sign-annual-report':
      return { subject: {} }
    case 'answer-data-call': {
      const lastAnswerDay = matter.phase.name === 'data-call' ? matter.phase.lastAnswerDay : undefined
      return {
        subject: { ...(context.unitId && { unitId: context.unitId }) },
        ...(lastAnswerDay && { dueOn: lastAnswerDay }),
      }
    }
    default:
      return kind satisfies never
  }
}

function subjectAtMeeting({ meeting, draftNumber, assignment }: FactsContext): TaskSubject {
  if (meeting === undefined) throw new Refusal('wrong-state')
  return {
    bodyId: meeting.body.id,
    bodyName: meeting.body.name,
    meetingId: meeting.meeting.id,
    unitId: meeting.body.unitId,
    ...(draftNumber !== undefined && { draftNumber }),
    ...(assignment !== undefined && { assignment }),
  }
}

type MeetingTaskKind = Extract<
  TaskKind,
  'record-outcome' | 'adjust-minutes' | 'announce-minutes' | 'confirm-appeal-period'
>

function meetingFacts(
  kind: MeetingTaskKind,
  matter: Matter,
  { body, meeting }: MeetingContext,
  today: CalendarDay,
): TaskFacts {
  const subject = { bodyId: body.id, bodyName: body.name, meetingId: meeting.id, unitId: body.unitId }
  switch (kind) {
    case 'record-outcome':
      return {
        dueOn: addDays(meeting.heldOn, 1),
        subject: {
          ...subject,
          seatCount: body.seatCount,
          bodyKind: body.bodyKind,
          minorityUsed: matter.minorityUsed,
          earliestDay: meeting.heldOn,
          announcement:
            meeting.agenda.find(({ matterId }) => matterId === matter.id)?.announcement ?? 'regular',
        },
      }
    case 'adjust-minutes':
      return {
        dueOn: latestAdjustmentDay(meeting.heldOn),
        subject: { ...subject, earliestDay: meeting.heldOn },
      }
    case 'announce-minutes': {
      const { adjustedOn } = decisionAt(matter, meeting.id)
      if (adjustedOn === undefined) throw new Refusal('wrong-state')
      return { dueOn: latestAnnouncementDay(adjustedOn), subject: { ...subject, earliestDay: adjustedOn } }
    }
    case 'confirm-appeal-period': {
      const { upSince, lastAppealDay } = requireAnnounced(matter, 'KL 13:5')
      // Due two days after the notice may come down, or after today when it is asked again.
      const ends = legalForceDay(lastAppealDay)
      const from = ends > today ? ends : today
      // Only a notice that came down while someone could still appeal matters (KL 13:5).
      return {
        dueOn: addDays(from, 2),
        subject: { ...subject, earliestDay: upSince, latestDay: lastAppealDay },
      }
    }
    default:
      return kind satisfies never
  }
}
