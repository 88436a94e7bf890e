// What the record of an outcome asks: first what every decision has, and the rest of the minutes when it is asked for.
import type { FormRule } from '../../form/form-rule.ts'
import type { Value } from '../../form/initial-value.ts'
import { answerRules } from '../tasks/answer-rules.ts'

const seldomNeeded = [
  'attendance',
  'disqualified',
  'proposals',
  'deferrals',
  'orderOfPropositions',
  'openVotes',
  'chairVote',
  'assignments',
  'notes',
  'reportedToCouncil',
  'funds',
  'agreeingCount',
  'closedDoors',
  'adjustedImmediately',
  'validFrom',
]
const deferring: readonly Value[] = ['referred-back', 'tabled']

const isEmpty = (value: Value): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Everything that the outcome allows. */
export const wholeRule: FormRule = (value) => answerRules['record-outcome']?.(value) ?? {}

/** Without what is seldom needed; what has been filled in is never hidden. */
export const shortRule: FormRule = (value) => {
  const { hide = [], require = [] } = wholeRule(value)
  const hidden = seldomNeeded.filter(
    (name) => isEmpty(value[name]) && !(name === 'deferrals' && deferring.includes(value['outcome'])),
  )
  const needsEnd = require.includes('meetingEndedAt') || !isEmpty(value['meetingEndedAt'])
  return { require, hide: [...hide, ...hidden, ...(needsEnd ? [] : ['meetingEndedAt'])] }
}
