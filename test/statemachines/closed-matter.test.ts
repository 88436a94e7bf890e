// A matter that is closed tells nobody: every step that wakes for it hears so, and says all that its machine reads.
import { expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { AggregateKind, AggregateOf } from '../../functions/domain/aggregate.ts'
import type { Stored } from '../../functions/domain/decision.ts'
import { applyPlanTask, gatherPlanInputs, takeUpPlanText } from '../../functions/steps/action-plan.ts'
import {
  applyAnnualTask,
  closeDataCallStep,
  freezeAnnualReport,
  openDataCallStep,
  weighAnnualReviews,
} from '../../functions/steps/annual-report.ts'
import { applyTask } from '../../functions/steps/apply-task.ts'
import { checkAppealPeriod } from '../../functions/steps/check-appeal-period.ts'
import { checkMeeting } from '../../functions/steps/check-meeting.ts'
import { closeConsultation } from '../../functions/steps/close-consultation.ts'
import { closeMatter } from '../../functions/steps/close-matter.ts'
import { enterIntoForce } from '../../functions/steps/enter-into-force.ts'
import {
  applyExtraordinaryTask,
  beginExtraordinaryDraft,
  escalateReportDraft,
  followUpExtraordinaryReport,
  readReportClock,
  remindOfReportDraft,
} from '../../functions/steps/extraordinary-report.ts'
import { issueSummons } from '../../functions/steps/issue-summons.ts'
import { openAppealPeriod } from '../../functions/steps/open-appeal-period.ts'
import { openConsultation } from '../../functions/steps/open-consultation.ts'
import { placeOnAgenda } from '../../functions/steps/place-on-agenda.ts'
import { renderAnnualReport } from '../../functions/steps/render-annual-report.ts'
import { renderMatterText } from '../../functions/steps/render-matter-text.ts'
import { sendReportToBoard } from '../../functions/steps/send-report-to-board.ts'
import { sendToDecision } from '../../functions/steps/send-to-decision.ts'
import { startReview } from '../../functions/steps/start-review.ts'
import type { Step } from '../../functions/steps/step.ts'
import { weighReviews } from '../../functions/steps/weigh-reviews.ts'
import type { Store } from '../../functions/store/store.ts'
import { givenReport } from '../domain/extraordinary-report/given-report.ts'
import {
  givenBody,
  givenDocument,
  givenDraft,
  givenMatter,
  givenMeeting,
  givenTask,
  matterId,
  councilMeetingId as meetingId,
  moment,
  stored,
  taskId,
} from '../domain/given.ts'
import { givenAnnualReport } from '../domain/report/given-report.ts'
import { everyState } from './machine-files.ts'

const closed = givenMatter({
  process: 'annual-report',
  year: 2026,
  draftNumber: 1,
  phase: { name: 'closed', outcome: 'withdrawn', closedAt: moment.now },
})
const things: Partial<{ [K in AggregateKind]: AggregateOf<K> }> = {
  matter: closed,
  task: givenTask({ status: 'done' }),
  meeting: givenMeeting('2027-04-28'),
  body: givenBody(),
  document: givenDocument(),
  draft: givenDraft(),
  'extraordinary-report': givenReport({ status: 'received' }),
  'annual-report': givenAnnualReport(),
  'action-plan': {
    kind: 'action-plan',
    id: '2026',
    year: 2026,
    matterId,
    openedBy: systemStamp,
    openedAt: moment.now,
    items: [],
  },
  'decision-path': {
    kind: 'decision-path',
    documentType: 'extraordinary-report',
    stops: [{ bodyId: 'ks', capacity: 'decides' }],
  },
}

const refuse = () => {
  throw new Error('A step of a closed matter asks for nothing else')
}
/** Knows the matter and what lies around it; lists are empty. */
const store: Store = {
  load: async <K extends AggregateKind>(kind: K) => {
    const thing = things[kind]
    if (thing === undefined) throw new Error(`Nobody gave a ${kind}`)
    return stored(thing) as Stored<AggregateOf<K>>
  },
  find: async () => undefined,
  all: async () => [],
  many: refuse,
  sortKeys: refuse,
  page: refuse,
  partition: refuse,
  rows: refuse,
  commit: refuse,
  findReceipt: refuse,
}

/** Nothing is written of a closed matter. */
const rendering = { texts: { writeOnce: refuse }, municipality: 'Alingsås kommun' }

const steps: [string, Step, object][] = [
  ['apply-task', applyTask, { taskId: taskId() }],
  ['start-review', startReview, { matterId }],
  ['weigh-reviews', weighReviews, { matterId, taskIds: [] }],
  ['open-consultation', openConsultation, { matterId }],
  ['close-consultation', closeConsultation, { matterId }],
  ['place-on-agenda', placeOnAgenda, { matterId }],
  ['issue-summons', issueSummons, { matterId, meetingId }],
  ['check-meeting', checkMeeting, { matterId, meetingId }],
  ['open-appeal-period', openAppealPeriod, { matterId, meetingId }],
  ['check-appeal-period', checkAppealPeriod, { matterId, meetingId }],
  ['enter-into-force', enterIntoForce, { matterId }],
  ['close-matter', closeMatter, { matterId, outcome: 'lapsed' }],
  ['apply-extraordinary-task', applyExtraordinaryTask, { taskId: taskId() }],
  ['begin-extraordinary-draft', beginExtraordinaryDraft, { matterId }],
  ['escalate-report-draft', escalateReportDraft, { matterId }],
  ['follow-up-extraordinary-report', followUpExtraordinaryReport, { matterId }],
  ['read-report-clock', readReportClock, { matterId }],
  ['remind-of-report-draft', remindOfReportDraft, { matterId }],
  ['send-report-to-board', sendReportToBoard, { matterId }],
  ['send-to-decision', sendToDecision, { matterId }],
  ['gather-plan-inputs', gatherPlanInputs, { matterId }],
  ['apply-plan-task', applyPlanTask, { taskId: taskId() }],
  ['take-up-plan-text', takeUpPlanText, { matterId, draftNumber: 1 }],
  ['render-matter-text', renderMatterText({ ...rendering, kinds: {} }), { matterId }],
  ['open-data-call', openDataCallStep, { matterId }],
  ['close-data-call', closeDataCallStep, { matterId }],
  ['apply-annual-task', applyAnnualTask, { taskId: taskId() }],
  ['freeze-annual-report', freezeAnnualReport, { matterId }],
  ['weigh-annual-reviews', weighAnnualReviews, { matterId, taskIds: [] }],
  ['render-annual-report', renderAnnualReport(rendering), { matterId }],
]

/** The fields of a step's answer that the states which run it assign, over all machines. */
function fieldsReadFrom(step: string): string[] {
  const states = everyState.filter(({ state }) => state.Arguments?.Payload?.step === step)
  const read = JSON.stringify(states).matchAll(/\$states\.result\.Payload\.(\w+)/g)
  return [...new Set(Array.from(read, ([, field = '']) => field))]
}

it.each(steps)(
  '%s leaves a closed matter as it is, and answers with all that is read',
  async (name, step, input) => {
    const { decision, output } = await step.run(input, { store, moment, run: 'run', token: '' })
    expect(decision).toBeUndefined()
    const read = fieldsReadFrom(name)
    expect(read.length).toBeGreaterThan(0)
    expect(read.filter((field) => output[field] === undefined)).toEqual([])
    if (read.includes('next')) expect(output['next']).toMatch(/^(closed|moved|over)$/)
  },
)

it('every step whose answer a machine reads is asked here, but for those that have no matter', () => {
  const reading = new Set(
    everyState.flatMap(({ state }) => {
      const step = state.Arguments?.Payload?.step
      return step && JSON.stringify(state).includes('$states.result.Payload.') ? [step] : []
    }),
  )
  const asked = steps.map(([name]) => name)
  const others = [
    // Of a classification, a vacancy, a clock, a month or a review: none is a matter.
    'apply-classification-task',
    'open-advice',
    'sound-alarm',
    'apply-owner-vacancy',
    'draft-status-report',
    'apply-status-task',
    'apply-topicality-review',
    // They open the matter, or tell the owners of a plan that is in force.
    'open-action-plan',
    'open-annual-report',
    'open-extraordinary-report',
    'tell-action-owners',
    // It is sent out whether the matter has been closed meanwhile or not.
    'expedite-annual-report',
  ]
  expect([...reading].filter((step) => !asked.includes(step)).toSorted()).toEqual(others.toSorted())
})
