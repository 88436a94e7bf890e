// Looks whether the matter is still called to the meeting that begins now.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import { isStillCalledTo } from '../domain/meeting/issue-summons.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, meetingId: MeetingId })

export const checkMeeting = step(Input, async ({ matterId, meetingId }, { store }) => {
  const [{ state: matter }, { state: meeting }] = await Promise.all([
    store.load('matter', matterId),
    store.load('meeting', meetingId),
  ])
  return { output: { next: isStillCalledTo(matter, meeting) ? 'called' : 'moved' } }
})
