// Places the matter on the next body's first meeting that leaves time for notice, or takes up the meeting it was given.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import {
  isMovedAlready,
  nextStop,
  placeAt,
  placeOnAgenda as placeOnAgendaRule,
} from '../domain/meeting/place-on-agenda.ts'
import { openOutcomeTask } from '../store/matter-parts.ts'
import { meetingsOf } from '../store/meetings.ts'
import { processOwnersOf } from './informed.ts'
import { loadMeeting } from './load-meeting.ts'
import { step } from './step.ts'

const Input = z.strictObject({
  matterId: MatterId,
  meetingId: MeetingId.optional().describe('Given for a meeting the matter stands on already'),
  movedFrom: z
    .strictObject({
      meetingId: MeetingId,
      because: z.enum(['cancelled', 'inquorate', 'urgent', 'late-notice']),
    })
    .optional(),
})

const nothingToDecide = { next: 'closed', meetingId: '', capacity: '', noticeAt: '', meetingStartsAt: '' }

export const placeOnAgenda = step(Input, async ({ matterId, meetingId, movedFrom }, context) => {
  const { store, moment } = context
  const matter = await store.load('matter', matterId)
  const isMoved = movedFrom !== undefined && isMovedAlready(matter.state, movedFrom)
  if (matter.state.phase.name === 'closed' || isMoved) return { output: nothingToDecide }
  const { state: path } = await store.load('decision-path', matter.state.head.documentType)
  const { bodyId, capacity } = nextStop(matter.state, path)
  if (meetingId !== undefined) {
    const { body, meeting } = await loadMeeting(store, meetingId)
    return { output: { next: 'placed', ...placeAt(meeting, body, capacity) } }
  }
  const [body, meetings, informedIds, formerTask] = await Promise.all([
    store.load('body', bodyId),
    meetingsOf(store, bodyId),
    processOwnersOf(matter.state, context),
    movedFrom && openOutcomeTask(store, matterId, movedFrom.meetingId),
  ])
  const { decision, ...place } = placeOnAgendaRule(
    matter,
    {
      body: body.state,
      capacity,
      meetings,
      movedFrom,
      formerTask: formerTask?.state.status === 'open' ? formerTask : undefined,
      informedIds,
    },
    moment,
  )
  return { decision, output: place }
})
