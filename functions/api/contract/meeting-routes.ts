// Meetings: the calendar of a body, what becomes of a matter at a meeting, and what the chair decides between two.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { MatterId, MeetingId, PersonId, Slug, SortableId } from '../../domain/identifier.ts'
import { AnnouncementBasis } from '../../domain/law/announcement.ts'
import { DisqualificationGround } from '../../domain/law/disqualification.ts'
import { ChairDecision } from '../../domain/meeting/chair-decision.ts'
import { AgendaItem, Meeting } from '../../domain/meeting/meeting.ts'
import { RecordOutcomeAnswer } from '../../domain/meeting/outcome.ts'
import { MatterView } from './matter-routes.ts'
import { noQuery, PageQuery, pageOf, route } from './route.ts'
import { TaskView } from './task-routes.ts'

const group = 'meetings'
const meetingParams = z.strictObject({ meetingId: MeetingId })
const atMeeting = z.strictObject({ meetingId: MeetingId, matterId: MatterId })
const ofBody = z.strictObject({ bodyId: Slug })
const reason = z.string().trim().min(1).max(2000)

export const MeetingView = Meeting.omit({ kind: true })
export const ChairDecisionView = ChairDecision.omit({ kind: true })

export const meetingRoutes = {
  listMeetings: route({
    method: 'GET',
    path: '/bodies/{bodyId}/meetings',
    group,
    permission: 'meeting:read',
    summary: 'The meetings of a body in the order of their days',
    params: ofBody,
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
    params: meetingParams,
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
    params: ofBody,
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
    params: meetingParams,
    query: noQuery,
    body: z.strictObject(Meeting.pick({ startsAt: true, durationMinutes: true, place: true }).shape),
    status: 200,
    response: MeetingView,
    ifMatch: 'required',
  }),
  cancelMeeting: route({
    method: 'POST',
    path: '/meetings/{meetingId}/cancel',
    group,
    permission: 'meeting:change',
    summary: 'Cancel a meeting, or end it because too few are present',
    description: 'What the meeting has not decided goes on to the next one (KL 5:45, 6:27).',
    params: meetingParams,
    query: noQuery,
    body: z.strictObject({
      cause: z.enum(['cancelled', 'inquorate']).describe('inställt, ej beslutfört'),
      reason,
      presentCount: z.int().min(0).max(200).optional().describe('Required when too few are present'),
    }),
    status: 200,
    response: MeetingView,
  }),
  recordOutcome: route({
    method: 'POST',
    path: '/meetings/{meetingId}/matters/{matterId}/outcome',
    group,
    permission: 'meeting:record-outcome',
    summary: 'Record what the body did with a matter',
    description: 'The same as completing the secretary’s task; here addressed by meeting and matter.',
    params: atMeeting,
    query: noQuery,
    body: z.strictObject(RecordOutcomeAnswer.omit({ kind: true }).shape),
    status: 200,
    response: TaskView,
  }),
  noteDisqualification: route({
    method: 'POST',
    path: '/meetings/{meetingId}/matters/{matterId}/disqualifications',
    group,
    permission: 'meeting:record-outcome',
    summary: 'Note that a member has declared jäv in a matter, and learn what follows',
    params: atMeeting,
    query: noQuery,
    body: z.strictObject({
      name: z.string().trim().min(1).max(200),
      personId: PersonId.optional(),
      ground: DisqualificationGround,
      exercisesAuthority: z
        .boolean()
        .optional()
        .describe('Whether the matter is the exercise of authority (myndighetsutövning, KL 6:31)'),
    }),
    status: 201,
    response: AgendaItem.shape.disqualified.unwrap().element,
  }),
  readNotice: route({
    method: 'GET',
    path: '/meetings/{meetingId}/matters/{matterId}/notice',
    group,
    permission: 'meeting:read',
    summary: 'The notice that the minutes are adjusted, as it is put up on the notice board (KL 8:12)',
    params: atMeeting,
    query: noQuery,
    status: 200,
    response: z.object({
      bodyName: z.string(),
      heldOn: CalendarDay,
      paragraph: z.int(),
      adjustedOn: CalendarDay,
      announcedOn: CalendarDay,
      minutesKeptAt: z.string(),
      earliestTakeDownOn: CalendarDay,
      text: z.string().describe('In Swedish, one fact on a line'),
    }),
  }),
  placeUrgently: route({
    method: 'POST',
    path: '/matters/{matterId}/agenda',
    group,
    permission: 'matter:place',
    summary: 'Move a matter that cannot wait to another meeting of the body that has it',
    params: z.strictObject({ matterId: MatterId }),
    query: noQuery,
    body: z.strictObject({ meetingId: MeetingId, basis: AnnouncementBasis, reason }),
    status: 200,
    response: MatterView,
  }),
  makeChairDecision: route({
    method: 'POST',
    path: '/bodies/{bodyId}/chair-decisions',
    group,
    permission: 'chair-decision:make',
    summary: 'The chair decides what cannot wait for the next meeting (KL 6:39)',
    description: 'It is reported to the body’s next meeting (KL 6:40). A deputy of the chair may not.',
    params: ofBody,
    query: noQuery,
    body: z.strictObject(
      ChairDecision.pick({
        title: true,
        decision: true,
        diaryNumber: true,
        subject: true,
        urgencyReason: true,
        reportId: true,
      }).shape,
    ),
    status: 201,
    response: ChairDecisionView,
  }),
  listChairDecisions: route({
    method: 'GET',
    path: '/bodies/{bodyId}/chair-decisions',
    group,
    permission: 'chair-decision:read',
    summary: 'What the chair has decided in the body’s place, the newest first',
    params: ofBody,
    query: PageQuery,
    status: 200,
    response: pageOf(ChairDecisionView),
  }),
  readChairDecision: route({
    method: 'GET',
    path: '/bodies/{bodyId}/chair-decisions/{chairDecisionId}',
    group,
    permission: 'chair-decision:read',
    summary: 'One decision by the chair',
    params: z.strictObject({ bodyId: Slug, chairDecisionId: SortableId }),
    query: noQuery,
    status: 200,
    response: ChairDecisionView,
  }),
}
