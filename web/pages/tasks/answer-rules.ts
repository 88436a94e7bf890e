// Which fields of an answer depend on each other, by kind of task: the same conditions that the server holds the answer to.
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { type FormRule, gathered, ofPart, only } from '../../form/form-rule.ts'
import { type Fields, isFields, type Value } from '../../form/initial-value.ts'
import { reportRouteRule } from '../../form/report-route-rule.ts'

const part = (value: Value): Fields => (value !== undefined && isFields(value) ? value : {})

const commentOnChange: FormRule = ({ verdict }) => (verdict === 'change' ? { require: ['comment'] } : {})

/** Seldom needed where the body simply approves. */
const ofDecisions: readonly Value[] = ['approved', 'approved-with-changes', 'rejected']

export const answerRules: Partial<Record<TaskKind, FormRule>> = {
  'register-matter': ({ secrecy }) => {
    if (secrecy === undefined) return {}
    return only(part(secrecy)['extent'] === 'partly', 'secrecy.paragraph')
  },
  'review-draft': commentOnChange,
  'give-opinion': ({ decidedAs }) => (decidedAs === 'delegate' ? {} : { hide: ['delegation'] }),
  'record-outcome': ({ outcome, reservations }) => {
    const isDecided = ofDecisions.includes(outcome)
    const hasReservations = Array.isArray(reservations) && reservations.length > 0
    const hidden = isDecided ? [] : ['chairVote', 'openVotes', 'validFrom', 'funds', 'assignments']
    return gathered(
      only(outcome === 'approved-with-changes', 'changes'),
      hasReservations ? { require: ['meetingEndedAt'] } : {},
      { hide: hidden },
    )
  },
  'confirm-conformed-text': ({ conforms }) => (conforms === true ? {} : { require: ['comment'] }),
  'adopt-document': ({ outcome }) =>
    outcome === undefined || outcome === 'adopted' ? {} : { require: ['note'] },
  'decide-classification': ({ outcome }) =>
    gathered(
      only(outcome === 'change', 'levels'),
      outcome === 'change' || outcome === 'send-back' ? { require: ['reason'] } : {},
    ),
  'decide-extraordinary-report': ({ outcome }) =>
    gathered(
      outcome === 'send-back' || outcome === 'do-not-report' ? { require: ['reason'] } : {},
      outcome === 'report' ? {} : { hide: ['isPublic'] },
    ),
  'choose-report-route': ({ route }) => ofPart('route', reportRouteRule(part(route))),
  'receive-status-report': ({ outcome }) =>
    gathered(
      only(outcome === 'question', 'question'),
      only(outcome === 'action-demanded', 'action'),
      only(outcome === 'escalate', 'reason'),
    ),
  'review-annual-report': commentOnChange,
}
