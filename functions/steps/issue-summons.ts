// Announces the matter for its meeting, and summons those who are members on the day of the meeting.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import { issueSummons as issueSummonsRule } from '../domain/meeting/issue-summons.ts'
import { seatsOn } from '../store/meetings.ts'
import { processOwnersOf } from './informed.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, meetingId: MeetingId })

export const issueSummons = step(Input, async ({ matterId, meetingId }, context) => {
  const { store, moment } = context
  const [matter, meeting] = await Promise.all([
    store.load('matter', matterId),
    store.load('meeting', meetingId),
  ])
  const { bodyId, heldOn } = meeting.state
  const [{ state: body }, informedIds, seats] = await Promise.all([
    store.load('body', bodyId),
    processOwnersOf(matter.state, context),
    seatsOn(store, bodyId, heldOn),
  ])
  const memberIds = seats.map(({ personId }) => personId)
  const { decision, next } = issueSummonsRule(matter, meeting, { body, informedIds, memberIds }, moment)
  return { decision, output: { next } }
})
