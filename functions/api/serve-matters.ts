// Serves the matters group: starting a matter and following it.
import type { Stored } from '../domain/decision.ts'
import { endWaiting } from '../domain/matter/consultation.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { startMatter } from '../domain/matter/start-matter.ts'
import type { Task } from '../domain/task/task.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { lists } from '../store/keys.ts'
import { tasksOf } from '../store/matter-parts.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { listPage } from './paging.ts'
import { serveGroup } from './serve-group.ts'
import { taskView } from './task-view.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

function isOpenOpinionTask(part: Stored): part is Stored<Task> {
  const { state } = part
  return state.kind === 'task' && state.taskKind === 'give-opinion' && state.status === 'open'
}

export const handler = serveGroup(
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
      // Tasks and declarations of jäv lie in one partition: one Query brings both.
      const [matter, parts] = await Promise.all([
        store.load('matter', params.matterId),
        store.partition('governance', lists.matter(params.matterId)),
      ])
      const openTasks = parts.flatMap((part) => (isOpenOpinionTask(part) ? [part] : []))
      const disqualifiedIds = parts.flatMap(({ state }) =>
        state.kind === 'disqualification' ? [state.personId] : [],
      )
      const context = { actor, standing: grant.standing, disqualifiedIds, ...moment }
      const { decision, matter: after, left } = endWaiting(matter, openTasks, body.reason, context)
      return { body: { matter: after, left }, decision }
    },

    async listMatterTasks({ params, query }) {
      return listPage(store, 'task', tasksOf(params.matterId), query, taskView)
    },
  },
  { store },
)
