// Serves the matters group: starting a matter and following it.

import type { Matter } from '../domain/matter/matter.ts'
import { startMatter } from '../domain/matter/start-matter.ts'
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

    async listMatterTasks({ params, query }) {
      return listPage(store, 'task', tasksOf(params.matterId), query, taskView)
    },
  },
  { store },
)
