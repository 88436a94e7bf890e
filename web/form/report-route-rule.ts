// What is asked of the way that an extraordinary report takes to the board, in the task and on the report's page alike.
import { type FormRule, gathered, only } from './form-rule.ts'

export const reportRouteRule: FormRule = ({ way, calledBy }) => {
  const isExtra = way === 'extra-meeting'
  return gathered(
    way === undefined || way === 'next-meeting' ? { hide: ['reason'] } : { require: ['reason'] },
    only(isExtra, 'calledBy', 'heldOn', 'startsAt'),
    isExtra ? {} : { hide: ['durationMinutes', 'place'] },
    only(isExtra && calledBy === 'members', 'memberCount'),
    only(way === 'crisis-committee', 'bodyId'),
  )
}
