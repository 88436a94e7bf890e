// Serves the meetings group: a body's calendar, what becomes of a matter at a meeting, and the chair's decisions.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { cancelMeeting } from '../domain/meeting/cancel-meeting.ts'
import { makeChairDecision } from '../domain/meeting/make-chair-decision.ts'
import { noteDisqualification } from '../domain/meeting/note-disqualification.ts'
import { placeUrgently } from '../domain/meeting/place-urgently.ts'
import { changeMeeting, planMeeting } from '../domain/meeting/plan-meeting.ts'
import { writeNotice } from '../domain/meeting/write-notice.ts'
import { type Grant, requireUnit, standingAt } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { lists, prefixes } from '../store/lists.ts'
import { openOutcomeTask, outcomeTaskAmong, tasksAndDisqualified } from '../store/matter-parts.ts'
import { decidedAt, meetingsOf, reportedTo, seatsOn } from '../store/meetings.ts'
import { idsOfHoldersAt, idsOfRoleHolders } from '../store/role-holders.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { completeOutcome } from './complete-outcome.ts'
import { meetingRoutes } from './contract/meeting-routes.ts'
import { listPage } from './paging.ts'
import { serveGroup } from './serve-group.ts'
import { taskOutcome } from './task-view.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

/** A meeting of a body whose calendar the actor keeps. */
async function ownMeeting(meetingId: string, grant: Grant) {
  const meeting = await store.load('meeting', meetingId)
  const { state: body } = await store.load('body', meeting.state.bodyId)
  requireUnit(grant, body.unitId)
  return { meeting, body }
}

/** Those who present matters, and those who sit in the body on the day. */
async function calledTo(bodyId: string, heldOn: CalendarDay, today: CalendarDay) {
  const [informedIds, seats] = await Promise.all([
    idsOfRoleHolders(store, ['coordinator', 'security-chief', 'municipal-director'], today),
    seatsOn(store, bodyId, heldOn),
  ])
  return { informedIds, memberIds: seats.map(({ personId }) => personId) }
}

export const handler = serveGroup(
  meetingRoutes,
  {
    async listMeetings({ params, query }) {
      const list = {
        table: 'governance',
        partition: lists.body(params.bodyId),
        prefix: prefixes.meeting,
      } as const
      return listPage(store, 'meeting', list, query, (meeting) => meeting)
    },

    async readMeeting({ params }) {
      const { state, version } = await store.load('meeting', params.meetingId)
      return { body: state, version }
    },

    async planMeeting({ params, body, actor, grant, moment }) {
      const { state: organ } = await store.load('body', params.bodyId)
      requireUnit(grant, organ.unitId)
      const { decision, meeting } = planMeeting(organ, body, { actor, standing: grant.standing, ...moment })
      return { body: meeting, decision }
    },

    async changeMeeting({ params, body, actor, grant, moment, expectedVersion }) {
      const { meeting, body: organ } = await ownMeeting(params.meetingId, grant)
      if (meeting.version !== expectedVersion) throw new Refusal('stale-version')
      const isCalled = meeting.state.agenda.some(({ summonedAt }) => summonedAt !== undefined)
      const called = isCalled
        ? await calledTo(organ.id, meeting.state.heldOn, moment.today)
        : { informedIds: [], memberIds: [] }
      const by = { actor, standing: grant.standing, ...moment }
      const changed = changeMeeting(meeting, body, { body: organ, ...called }, by)
      return { body: changed.meeting, decision: changed.decision }
    },

    async cancelMeeting({ params, body, actor, grant, moment }) {
      const { meeting, body: organ } = await ownMeeting(params.meetingId, grant)
      const [decidedMatterIds, meetings, reported, informedIds] = await Promise.all([
        decidedAt(store, meeting.state),
        meetingsOf(store, organ.id),
        reportedTo(store, meeting.state),
        organ.bodyKind === 'advisory' ? idsOfRoleHolders(store, ['security-chief'], moment.today) : [],
      ])
      const context = { body: organ, decidedMatterIds, meetings, reported, informedIds }
      const by = { actor, standing: grant.standing, ...moment }
      const cancelled = cancelMeeting(meeting, body, context, by)
      return { body: cancelled.meeting, decision: cancelled.decision }
    },

    async recordOutcome({ params, body, actor, grant, moment }) {
      const task = await openOutcomeTask(store, params.matterId, params.meetingId)
      if (task === undefined) {
        const { state: matter } = await store.load('matter', params.matterId)
        const isElsewhere =
          matter.phase.name === 'deliberation' && matter.phase.meetingId !== params.meetingId
        throw new Refusal(isElsewhere ? 'wrong-body' : 'wrong-state')
      }
      requireUnit(grant, task.state.subject.unitId ?? task.state.assignee.unitId)
      const answer = { kind: 'record-outcome' as const, ...body }
      return taskOutcome(task, await completeOutcome(store, task, answer, { actor, ...moment }))
    },

    async noteDisqualification({ params, body, actor, grant, moment }) {
      const { meeting, body: organ } = await ownMeeting(params.meetingId, grant)
      if (body.personId !== undefined) await store.load('person', body.personId)
      const context = {
        bodyKind: organ.bodyKind,
        decidedMatterIds: await decidedAt(store, meeting.state),
      }
      const standing = standingAt(actor, 'meeting:record-outcome', organ.unitId)
      const by = { actor, standing, ...moment }
      const { decision, noted } = noteDisqualification(meeting, params.matterId, body, context, by)
      return { body: noted, decision }
    },

    async readNotice({ params }) {
      const { state: matter } = await store.load('matter', params.matterId)
      return { body: writeNotice(matter, params.meetingId) }
    },

    async placeUrgently({ params, body, actor, grant, moment }) {
      const [matter, { meeting, body: organ }] = await Promise.all([
        store.load('matter', params.matterId),
        ownMeeting(body.meetingId, grant),
      ])
      const { phase, startedBy } = matter.state
      const formerId = phase.name === 'deliberation' ? phase.meetingId : undefined
      if (formerId === undefined) throw new Refusal('wrong-state')
      const [former, { tasks, disqualifiedIds }, called] = await Promise.all([
        store.load('meeting', formerId),
        tasksAndDisqualified(store, params.matterId),
        calledTo(organ.id, meeting.state.heldOn, moment.today),
      ])
      const informedIds = startedBy === 'system' ? called.informedIds : [startedBy, ...called.informedIds]
      const task = outcomeTaskAmong(tasks, formerId)
      const formerTask = task?.state.status === 'open' ? task : undefined
      const { memberIds } = called
      const context = { body: organ, former, formerTask, disqualifiedIds, informedIds, memberIds }
      const by = { actor, standing: grant.standing, ...moment }
      const placed = placeUrgently(matter, meeting, body, context, by)
      return { body: placed.matter, decision: placed.decision }
    },

    async makeChairDecision({ params, body, actor, grant, moment, newId }) {
      const { state: organ } = await store.load('body', params.bodyId)
      requireUnit(grant, organ.unitId)
      const [{ state: unit }, meetings, secretaries, directors] = await Promise.all([
        store.load('unit', organ.unitId),
        meetingsOf(store, organ.id),
        idsOfHoldersAt(store, 'committee-secretary', organ.unitId, moment.today),
        idsOfRoleHolders(store, ['municipal-director'], moment.today),
      ])
      const informedIds = [...secretaries, ...directors]
      const report =
        body.reportId === undefined ? undefined : await store.load('extraordinary-report', body.reportId)
      const context = { id: newId(), body: organ, unit, meetings, informedIds, report }
      const by = { actor, standing: grant.standing, ...moment }
      const { decision, chairDecision } = makeChairDecision(body, context, by)
      return { body: chairDecision, decision }
    },

    async listChairDecisions({ params, query }) {
      const list = {
        table: 'governance',
        partition: lists.body(params.bodyId),
        prefix: prefixes.chairDecision,
        newestFirst: true,
      } as const
      return listPage(store, 'chair-decision', list, query, (chairDecision) => chairDecision)
    },

    async readChairDecision({ params }) {
      const id = `${params.bodyId}/${params.chairDecisionId}`
      const { state, version } = await store.load('chair-decision', id)
      return { body: state, version }
    },
  },
  { store },
)
