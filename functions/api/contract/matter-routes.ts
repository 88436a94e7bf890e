// Matters: start one, follow it, and bring drafts into it.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { DocumentHead, VersionLabel } from '../../domain/document/document.ts'
import { MatterId, Slug } from '../../domain/identifier.ts'
import { Appeal, CourtEvent } from '../../domain/matter/court-record.ts'
import { Matter, MatterOrigin } from '../../domain/matter/matter.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'
import { TaskView } from './task-routes.ts'

const matterParams = z.strictObject({ matterId: MatterId })

export const MatterView = Matter.omit({ kind: true })
export const MatterRow = Matter.pick({
  id: true,
  process: true,
  title: true,
  diaryNumber: true,
  documentId: true,
  label: true,
  phase: true,
  startedBy: true,
  startedAt: true,
})

export const matterRoutes = {
  startMatter: route({
    method: 'POST',
    path: '/matters',
    group: 'matters',
    permission: 'matter:start',
    summary: 'Start the adoption of a new version of a governing document, or the repeal of the one in force',
    description:
      'A document has one open matter at a time. A repeal names the label of the version in force.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      process: z.literal('policy-adoption'),
      purpose: Matter.shape.purpose.exclude(['receive']).optional().describe('Left out: adopt'),
      title: z.string().trim().min(1).max(300),
      reason: z.string().trim().min(1).max(5000),
      origin: MatterOrigin,
      documentId: Slug,
      head: z.strictObject(DocumentHead.shape),
      label: VersionLabel,
    }),
    status: 201,
    response: MatterView,
  }),
  listMatters: route({
    method: 'GET',
    path: '/matters',
    group: 'matters',
    permission: 'matter:read',
    summary: 'Matters, the newest first',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(MatterRow),
  }),
  readMatter: route({
    method: 'GET',
    path: '/matters/{matterId}',
    group: 'matters',
    permission: 'matter:read',
    summary: 'One matter with its phase, reviews, opinions and decisions',
    params: matterParams,
    query: noQuery,
    status: 200,
    response: MatterView,
  }),
  listMatterTasks: route({
    method: 'GET',
    path: '/matters/{matterId}/tasks',
    group: 'matters',
    permission: 'matter:read',
    summary: 'The tasks of a matter, open and closed',
    params: matterParams,
    query: PageQuery,
    status: 200,
    response: pageOf(TaskView),
  }),
  closeConsultation: route({
    method: 'POST',
    path: '/matters/{matterId}/consultation/close',
    group: 'matters',
    permission: 'consultation:close',
    summary: 'Close the consultation in spite of missing answers, with a reason',
    description:
      'Possible after the last answer day, when no granted respite runs. At most 23 units at a time: while ' +
      '`left` is not 0, call again. The opinions are compiled when every unit’s silence is noted.',
    params: matterParams,
    query: noQuery,
    body: z.strictObject({ reason: z.string().trim().min(1).max(2000) }),
    status: 200,
    response: z.object({
      matter: MatterView,
      left: z.int().min(0).describe('Units that are still waited for: call again'),
    }),
  }),
  registerAppeal: route({
    method: 'POST',
    path: '/matters/{matterId}/appeals',
    group: 'matters',
    permission: 'matter:register-appeal',
    summary: 'Register an appeal against the announced decision (laglighetsprövning, KL 13:1–6)',
    description:
      'An appeal in time keeps the decision from gaining legal force, or takes legal force back. A late one is ' +
      'kept and changes nothing: only the court may dismiss it. Who appealed stands in the file, not here.',
    params: matterParams,
    query: noQuery,
    body: z.strictObject(Appeal.pick({ receivedOn: true, receivedBy: true }).shape),
    status: 200,
    response: MatterView,
  }),
  recordCourtEvent: route({
    method: 'POST',
    path: '/matters/{matterId}/court-events',
    group: 'matters',
    permission: 'matter:register-appeal',
    summary: 'Record what a court did with the appealed decision, or what was sent to it (KL 13 kap.)',
    description:
      'Events come in the order a court can do them. `became-final` is recorded when no court has an appeal ' +
      'left: the decision then gains legal force, or is annulled and the former version applies again.',
    params: matterParams,
    query: noQuery,
    body: CourtEvent,
    status: 200,
    response: MatterView,
  }),
  reportNoticeInterruption: route({
    method: 'POST',
    path: '/matters/{matterId}/notice-interruptions',
    group: 'matters',
    permission: 'notice:report',
    summary: 'Report that the notice of the decision was not up: the three weeks begin anew (KL 8:12, 13:5)',
    params: matterParams,
    query: noQuery,
    body: z.strictObject({
      takenDownOn: CalendarDay.describe('The first day it was not up'),
      announcedAgainOn: CalendarDay,
    }),
    status: 200,
    response: MatterView,
  }),
  withdrawMatter: route({
    method: 'POST',
    path: '/matters/{matterId}/withdraw',
    group: 'matters',
    permission: 'matter:withdraw',
    summary: 'Withdraw the matter before the deciding body has decided',
    description:
      'Its tasks end and it leaves the agenda. At most 18 tasks at a time: while `left` is not 0, call again. ' +
      'The minutes and the assignments of meetings that have been held go on.',
    params: matterParams,
    query: noQuery,
    body: z.strictObject({ reason: z.string().trim().min(1).max(5000) }),
    status: 200,
    response: z.object({
      matter: MatterView,
      left: z.int().min(0).describe('Tasks that are still open: call again'),
    }),
  }),
}
