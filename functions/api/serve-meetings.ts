// Serves the meetings group: a body's calendar, and the outcome of a matter at a meeting.
import { changeMeeting, planMeeting } from '../domain/meeting/plan-meeting.ts'
import { requireUnit } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { completeTask } from '../domain/task/complete-task.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { lists, prefixes } from '../store/keys.ts'
import { openOutcomeTask } from '../store/matter-parts.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { listPage } from './paging.ts'
import { serveGroup } from './serve-group.ts'
import { taskOutcome } from './task-view.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

export const handler = serveGroup(
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
      const meeting = await store.load('meeting', params.meetingId)
      const { state: organ } = await store.load('body', meeting.state.bodyId)
      requireUnit(grant, organ.unitId)
      if (meeting.version !== expectedVersion) throw new Refusal('stale-version')
      const changed = changeMeeting(meeting, body, { actor, standing: grant.standing, ...moment })
      return { body: changed.meeting, decision: changed.decision }
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
      const decision = completeTask(task, { kind: 'record-outcome', ...body }, { actor, ...moment })
      return taskOutcome(task, decision)
    },
  },
  { store },
)
