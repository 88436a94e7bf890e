// Serves the matters group: starting a matter, following it, and what comes after its decision.
import { stampOf } from '../domain/actor.ts'
import type { Stored } from '../domain/decision.ts'
import { endWaiting } from '../domain/matter/consultation.ts'
import { recordCourtEvent } from '../domain/matter/court-event.ts'
import { interruptNotice } from '../domain/matter/interrupt-notice.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { receiveAppeal } from '../domain/matter/receive-appeal.ts'
import { startMatter } from '../domain/matter/start-matter.ts'
import { withdrawMatter } from '../domain/matter/withdraw-matter.ts'
import type { Task } from '../domain/task/task.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { readCaseFile } from '../store/case-file.ts'
import { lists } from '../store/lists.ts'
import { tasksAndDisqualified, tasksOf } from '../store/matter-parts.ts'
import {
  appealRecipients,
  concernedByDocuments,
  courtRecipients,
  ownersOf,
} from '../store/matter-recipients.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { matterRoutes } from './contract/matter-routes.ts'
import { listPage } from './paging.ts'
import { serveGroup } from './serve-group.ts'
import { taskView } from './task-view.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

function isOpenOpinionTask({ state: { taskKind, status } }: Stored<Task>): boolean {
  return taskKind === 'give-opinion' && status === 'open'
}

export const handler = serveGroup(
  matterRoutes,
  {
    async startMatter({ body, actor, grant, moment, newId }) {
      const [existing, informedIds] = await Promise.all([
        store.find('document', body.documentId),
        idsOfRoleHolders(store, ['security-chief'], moment.today),
      ])
      const context = {
        actor,
        standing: grant.standing,
        existing,
        informedIds,
        matterId: newId(),
        now: moment.now,
      }
      const { decision, matter } = startMatter(body, context)
      return { body: matter, decision }
    },

    async listMatters({ query }) {
      const list = {
        table: 'governance',
        index: 'gsi1',
        partition: lists.matters,
        newestFirst: true,
      } as const
      return listPage(store, 'matter', list, query, (matter: Matter) => matter)
    },

    async readMatter({ params }) {
      const { state, version } = await store.load('matter', params.matterId)
      return { body: state, version }
    },

    async closeConsultation({ params, body, actor, grant, moment }) {
      const [matter, { tasks, disqualifiedIds }] = await Promise.all([
        store.load('matter', params.matterId),
        tasksAndDisqualified(store, params.matterId),
      ])
      const openTasks = tasks.filter(isOpenOpinionTask)
      const context = { actor, standing: grant.standing, disqualifiedIds, ...moment }
      const { decision, matter: after, left } = endWaiting(matter, openTasks, body.reason, context)
      return { body: { matter: after, left }, decision }
    },

    async registerAppeal({ params, body, actor, grant, moment }) {
      const matter = await store.load('matter', params.matterId)
      const newest = matter.state.decisions.at(-1)
      const [file, organ, informedIds] = await Promise.all([
        readCaseFile(store, matter),
        newest && store.find('body', newest.bodyId),
        appealRecipients(store, moment.today),
      ])
      const received = receiveAppeal(file, body, {
        actor,
        standing: grant.standing,
        bodyKind: organ?.state.bodyKind,
        informedIds,
        ...moment,
      })
      return { body: received.matter, decision: received.decision }
    },

    async recordCourtEvent({ params, body, actor, grant, moment, newId }) {
      const { today } = moment
      const matter = await store.load('matter', params.matterId)
      const [file, tasks, informedIds, ownerIds, concernedIds] = await Promise.all([
        readCaseFile(store, matter),
        store.all('task', tasksOf(params.matterId)),
        courtRecipients(store, matter.state, today),
        ownersOf(store, matter.state, today),
        concernedByDocuments(store, today),
      ])
      const recorded = recordCourtEvent(file, body, {
        actor,
        standing: grant.standing,
        newMatterId: newId(),
        tasks,
        informedIds,
        ownerIds,
        concernedIds: [...ownerIds, ...concernedIds],
        ...moment,
      })
      return { body: recorded.matter, decision: recorded.decision }
    },

    async reportNoticeInterruption({ params, body, actor, grant, moment }) {
      const file = await readCaseFile(store, await store.load('matter', params.matterId))
      const reported = interruptNotice(file, body, stampOf(actor, grant.standing), moment)
      return { body: reported.matter, decision: reported.decision }
    },

    async withdrawMatter({ params, body, actor, grant, moment }) {
      const matter = await store.load('matter', params.matterId)
      const { phase, documentId } = matter.state
      const meetingId = phase.name === 'deliberation' ? phase.meetingId : undefined
      const [parts, document, meeting, informedIds] = await Promise.all([
        tasksAndDisqualified(store, params.matterId),
        store.load('document', documentId),
        meetingId === undefined ? undefined : store.load('meeting', meetingId),
        ownersOf(store, matter.state, moment.today),
      ])
      const withdrawn = withdrawMatter(matter, body.reason, {
        actor,
        standing: grant.standing,
        document,
        meeting,
        ...parts,
        informedIds,
        ...moment,
      })
      const isChanged = withdrawn.matter !== matter.state
      return {
        body: { matter: withdrawn.matter, left: withdrawn.left },
        decision: withdrawn.decision,
        version: matter.version + (isChanged ? 1 : 0),
      }
    },

    async listMatterTasks({ params, query }) {
      return listPage(store, 'task', tasksOf(params.matterId), query, taskView)
    },
  },
  { store },
)
