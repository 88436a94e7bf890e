// The facts that an entry of the audit trail holds, by the names that its sentence uses.

import type { Language } from '../../../functions/domain/bilingual.ts'
import { phaseNames } from '../../../functions/domain/matter/phase.ts'
import type { AnswerOf } from '../../api/call.ts'
import { stockholmDay } from '../../texts/days.ts'

export type AuditRow = AnswerOf<'readMatterHistory'>['items'][number]
export type TaskOfMatter = AnswerOf<'listMatterTasks'>['items'][number]

export interface Around {
  tasks: ReadonlyMap<string, TaskOfMatter>
  bodyNames: ReadonlyMap<string, string>
  language: Language
  wordOf: (field: string, value: string) => string
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const after = (row: AuditRow, name: string): unknown => row.change[name]?.after
const before = (row: AuditRow, name: string): unknown => row.change[name]?.before

/** The row of a list that an entry changed or added. */
function changedRow(row: AuditRow, name: string): unknown {
  const was = before(row, name)
  const is = after(row, name)
  const former: unknown[] = Array.isArray(was) ? was : []
  const present: unknown[] = Array.isArray(is) ? is : []
  // The store does not keep the order of a row's fields.
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : inner,
    )
  return present.find((each, at) => sorted(each) !== sorted(former[at]))
}

function taskFacts(row: AuditRow, { tasks, language }: Around): Record<string, string> {
  const task = row.subject.kind === 'task' ? tasks.get(row.subject.id) : undefined
  return {
    task: task?.name[language] ?? '…',
    to: textOf(field(after(row, 'assignee'), 'name')),
    holder: task?.assignee.name ?? '…',
    due: textOf(after(row, 'dueOn')),
  }
}

function meetingFacts(meetingId: string, { bodyNames }: Around): Record<string, string> {
  const [bodyId = '', day = ''] = meetingId.split('~')
  return { body: bodyNames.get(bodyId) ?? bodyId, day }
}

const voteWords = {
  sv: (votesFor: string, against: string) => `, ${votesFor} ja mot ${against} nej`,
  en: (votesFor: string, against: string) => `, ${votesFor} votes to ${against}`,
} as const
const deferralWords: Readonly<Record<string, { sv: string; en: string }>> = {
  minority: { sv: ' på begäran av en minoritet (KL 5:50)', en: ' at the request of a minority (KL 5:50)' },
}

function decisionFacts(row: AuditRow, around: Around): Record<string, string> {
  const decision = changedRow(row, 'decisions')
  if (decision === undefined) return {}
  const votes = field(decision, 'votes')
  const { language } = around
  return {
    ...meetingFacts(textOf(field(decision, 'meetingId')), around),
    bodyDecision: `${textOf(field(decision, 'bodyName'))} ${textOf(field(decision, 'heldOn'))} § ${textOf(field(decision, 'paragraph'))}`,
    votes:
      votes === undefined
        ? ''
        : voteWords[language](textOf(field(votes, 'for')), textOf(field(votes, 'against'))),
    deferredBy: deferralWords[textOf(field(decision, 'deferredBy'))]?.[language] ?? '',
  }
}

function phaseFacts(row: AuditRow, around: Around): Record<string, string> {
  const phase = after(row, 'phase')
  const name = textOf(field(phase, 'name'))
  const meetingId = textOf(field(phase, 'meetingId'))
  const named = Object.entries(phaseNames).find(([each]) => each === name)?.[1]
  return {
    phase: named?.[around.language].toLowerCase() ?? '',
    lastAnswerDay: textOf(field(phase, 'lastAnswerDay')),
    lastAppealDay: textOf(field(phase, 'lastAppealDay')),
    ...(meetingId !== '' && meetingFacts(meetingId, around)),
  }
}

function opinionFacts(row: AuditRow, { wordOf }: Around): Record<string, string> {
  const opinion = changedRow(row, 'opinions')
  const position = textOf(field(opinion, 'position'))
  const opinions = after(row, 'opinions')
  return {
    unit: textOf(field(opinion, 'unitName')),
    position: position === '' ? '' : wordOf('position', position).toLowerCase(),
    units: String(Array.isArray(opinions) ? opinions.length : 0),
  }
}

/** The task of the unit whose opinion an entry is about. */
export const opinionTaskId = (row: AuditRow): string => textOf(field(changedRow(row, 'opinions'), 'taskId'))

export function factsOf(row: AuditRow, around: Around): Record<string, string> {
  const { actor, onBehalfOf } = row
  const standsIn = { sv: 'för', en: 'for' }[around.language]
  return {
    ...opinionFacts(row, around),
    ...taskFacts(row, around),
    ...phaseFacts(row, around),
    ...decisionFacts(row, around),
    who: onBehalfOf === undefined ? actor.name : `${actor.name} (${standsIn} ${onBehalfOf.name})`,
    diaryNumber: textOf(after(row, 'diaryNumber')),
    draft: row.subject.id.split('/').at(-1) ?? '',
    draftNumber: textOf(after(row, 'draftNumber')) || '…',
    label: row.subject.id.split('/').at(-1) ?? '',
    paragraph: row.subject.id.split('/').at(-1) ?? '',
    validFrom: textOf(after(row, 'validFrom')) || stockholmDay(row.at),
  }
}
