// Meetings: the calendar of a body, and the outcome of a matter at a meeting.
import * as z from 'zod'
import { MatterId, MeetingId, Slug } from '../../domain/identifier.ts'
import { Meeting } from '../../domain/meeting/meeting.ts'
import { RecordOutcomeAnswer } from '../../domain/task/task-answer.ts'
import { noQuery, PageQuery, pageOf, route } from './route.ts'
import { TaskView } from './task-routes.ts'

const group = 'meetings'
export const MeetingView = Meeting.omit({ kind: true })

export const meetingRoutes = {
  listMeetings: route({
    method: 'GET',
    path: '/bodies/{bodyId}/meetings',
    group,
    permission: 'meeting:read',
    summary: 'The meetings of a body in the order of their days',
    params: z.strictObject({ bodyId: Slug }),
    query: PageQuery,
    status: 200,
    response: pageOf(MeetingView),
  }),
  readMeeting: route({
    method: 'GET',
    path: '/meetings/{meetingId}',
    group,
    permission: 'meeting:read',
    summary: 'One meeting with its agenda',
    params: z.strictObject({ meetingId: MeetingId }),
    query: noQuery,
    status: 200,
    response: MeetingView,
  }),
  planMeeting: route({
    method: 'POST',
    path: '/bodies/{bodyId}/meetings',
    group,
    permission: 'meeting:change',
    summary: 'Add a meeting to the calendar',
    params: z.strictObject({ bodyId: Slug }),
    query: noQuery,
    body: z.strictObject(
      Meeting.pick({ heldOn: true, startsAt: true, durationMinutes: true, place: true }).shape,
    ),
    status: 201,
    response: MeetingView,
  }),
  changeMeeting: route({
    method: 'PUT',
    path: '/meetings/{meetingId}',
    group,
    permission: 'meeting:change',
    summary: 'Change the time or place of a meeting; its day is its identity',
    params: z.strictObject({ meetingId: MeetingId }),
    query: noQuery,
    body: z.strictObject(Meeting.pick({ startsAt: true, durationMinutes: true, place: true }).shape),
    status: 200,
    response: MeetingView,
    ifMatch: 'required',
  }),
  recordOutcome: route({
    method: 'POST',
    path: '/meetings/{meetingId}/matters/{matterId}/outcome',
    group,
    permission: 'meeting:record-outcome',
    summary: 'Record what the body did with a matter',
    description: 'The same as completing the secretary’s task; here addressed by meeting and matter.',
    params: z.strictObject({ meetingId: MeetingId, matterId: MatterId }),
    query: noQuery,
    body: z.strictObject(RecordOutcomeAnswer.omit({ kind: true }).shape),
    status: 200,
    response: TaskView,
  }),
}
