// Announces the matter for its meeting.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import { issueSummons as issueSummonsRule } from '../domain/meeting/issue-summons.ts'
import { processOwnersOf } from './informed.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, meetingId: MeetingId })

export const issueSummons = step(Input, async ({ matterId, meetingId }, context) => {
  const { store, moment } = context
  const [{ state: matter }, meeting] = await Promise.all([
    store.load('matter', matterId),
    store.load('meeting', meetingId),
  ])
  const { state: body } = await store.load('body', meeting.state.bodyId)
  const informedIds = await processOwnersOf(matter, context)
  const { decision, next } = issueSummonsRule(matter, meeting, body, informedIds, moment)
  return { decision, output: { next } }
})
