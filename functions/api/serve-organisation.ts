// Serves the organisation group: who and what there is, who has which role, and the import that brings it in.
import { stampOf } from '../domain/actor.ts'
import { aggregateId } from '../domain/aggregate.ts'
import type { Decision } from '../domain/decision.ts'
import { appointDeputy } from '../domain/organisation/appoint-deputy.ts'
import { assignRole } from '../domain/organisation/assign-role.ts'
import { changeUnit, isMoved } from '../domain/organisation/change-unit.ts'
import { checkReferences } from '../domain/organisation/check-references.ts'
import { endRole } from '../domain/organisation/end-role.ts'
import { isDoneInPlace } from '../domain/organisation/handover-list.ts'
import { readImportCsv } from '../domain/organisation/import-csv.ts'
import type { PlaceOf } from '../domain/organisation/import-rows.ts'
import { planImport } from '../domain/organisation/plan-import.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { Refusal } from '../domain/refusal.ts'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { tasksClosedDuring } from '../store/closed-tasks.ts'
import { readExistingRows } from '../store/existing-rows.ts'
import { failedDeliveries } from '../store/failed-deliveries.ts'
import { lists } from '../store/lists.ts'
import { holdsRegister } from '../store/owned-things.ts'
import type { ListQuery } from '../store/store.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { unitTree } from '../store/units.ts'
import { chairDecisionsDuring } from '../store/urgent-reports.ts'
import { organisationRoutes } from './contract/organisation-routes.ts'
import { reorganisationRoutes } from './contract/reorganisation-routes.ts'
import { ruleRoutes } from './contract/rule-routes.ts'
import { defaultLimit, listPage } from './paging.ts'
import { reorganisationHandlers } from './reorganisation-handlers.ts'
import { ruleHandlers } from './rule-handlers.ts'
import { serveGroup } from './serve-group.ts'
import { taskView } from './task-view.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ BOOTSTRAP_GROUP: true }).shape))
const tables = connectTables(environment)
const store = openStore(tables)

const inIndex = (partition: string): ListQuery => ({ table: 'register', index: 'gsi1', partition })

/** A file may not put a unit under another while assets or systems carry the path to it. */
async function requireUnitsInPlace(decisions: readonly Decision[]): Promise<void> {
  const changes = decisions.flatMap((decision) => decision.changes)
  const moved = changes.filter(
    ({ before, after }) =>
      before?.state.kind === 'unit' && after.kind === 'unit' && isMoved(before.state, after),
  )
  if (moved.length === 0) return
  const units = await unitTree(store)
  for (const { after } of moved) {
    const id = aggregateId(after)
    if (await holdsRegister(store, pathOf(units, id)))
      throw new Refusal('unit-holds-register', [{ path: 'unit', message: id }])
  }
}

/** A person with their role assignments, in one Query. */
async function personWithRoles(personId: string) {
  const rows = await store.partition('register', lists.person(personId))
  const person = rows.find((row) => row.state.kind === 'person')
  if (person?.state.kind !== 'person') throw new Refusal('not-found', [{ path: 'person', message: personId }])
  const roles = rows.flatMap(({ state, ...how }) =>
    state.kind === 'role-assignment' ? [{ state, ...how }] : [],
  )
  return { person: person.state, roles, held: roles.map(({ state }) => state) }
}

const placeInJson: PlaceOf = (list, index, column) => `body.organisation.${list}.${index}.${column}`

export const handler = serveGroup(
  { ...organisationRoutes, ...ruleRoutes, ...reorganisationRoutes },
  {
    ...ruleHandlers(store),
    ...reorganisationHandlers(store),

    async readMe({ actor, moment: { today, now } }) {
      const standings = actor.standings.map(({ role, unitId, deputyFor }) => ({
        role,
        unitId,
        ...(deputyFor && { deputyFor: { personId: deputyFor.personId, scope: [...deputyFor.scope] } }),
      }))
      return { body: { personId: actor.personId, name: actor.name, today, now, standings } }
    },

    async listUnits({ query }) {
      return listPage(store, 'unit', inIndex(lists.units), query, (unit) => unit)
    },

    async readUnit({ params }) {
      const { state, version } = await store.load('unit', params.unitId)
      return { body: state, version }
    },

    async changeUnit({ params, body, actor, grant, moment, expectedVersion }) {
      const [unit, units] = await Promise.all([
        store.load('unit', params.unitId),
        store.all('unit', inIndex(lists.units)),
      ])
      const tree = new Map(units.map(({ state }) => [state.id, state]))
      const context = {
        units: [...tree.values()],
        holdsRegister: isMoved(unit.state, body) && (await holdsRegister(store, pathOf(tree, params.unitId))),
        expectedVersion,
        actor,
        grant,
        now: moment.now,
      }
      const changed = changeUnit(unit, body, context)
      return { body: changed.unit, decision: changed.decision }
    },

    async listPersons({ query }) {
      return listPage(store, 'person', inIndex(lists.persons), query, (person) => person)
    },

    async readPerson({ params: { personId } }) {
      const [rows, deputies] = await Promise.all([
        store.partition('register', lists.person(personId)),
        store.all('deputy', inIndex(lists.deputiesOf(personId))),
      ])
      const person = rows.find(({ state }) => state.kind === 'person')?.state
      if (person?.kind !== 'person') throw new Refusal('not-found', [{ path: 'person', message: personId }])
      const roles = rows.flatMap(({ state }) => (state.kind === 'role-assignment' ? [state] : []))
      const standsIn = rows.flatMap(({ state }) => (state.kind === 'deputy' ? [state] : []))
      return { body: { ...person, roles, deputies: deputies.map(({ state }) => state), standsIn } }
    },

    async listRoleHolders({ params, query }) {
      return listPage(
        store,
        'role-assignment',
        inIndex(lists.roleHolders(params.role)),
        query,
        (held) => held,
      )
    },

    async assignRole({ params, body, actor, grant, moment, newId }) {
      const [{ person, held }, { state: unit }] = await Promise.all([
        personWithRoles(params.personId),
        store.load('unit', body.unitId),
      ])
      const { decision, assignment } = assignRole(body, {
        person,
        unit,
        held,
        actor,
        grant,
        id: newId(),
        now: moment.now,
      })
      return { body: assignment, decision }
    },

    async endRole({ params, body, actor, grant, moment }) {
      const [{ roles, held: all }, deputies] = await Promise.all([
        personWithRoles(params.personId),
        store.all('deputy', inIndex(lists.deputiesOf(params.personId))),
      ])
      const held = roles.find(({ state }) => state.id === params.assignmentId)
      if (held === undefined)
        throw new Refusal('not-found', [{ path: 'role-assignment', message: params.assignmentId }])
      const { decision, assignment } = endRole(held, body.validTo, {
        all,
        deputies,
        actor,
        grant,
        now: moment.now,
      })
      return { body: assignment, decision }
    },

    async appointDeputy({ params, body: { deputyId, ...command }, actor, grant, moment, newId }) {
      const [{ held }, { state: deputy }] = await Promise.all([
        personWithRoles(params.personId),
        store.load('person', deputyId),
      ])
      const context = {
        principalId: params.personId,
        deputy,
        held,
        actor,
        grant,
        id: newId(),
        now: moment.now,
      }
      const appointed = appointDeputy(command, context)
      return { body: appointed.deputy, decision: appointed.decision }
    },

    async readHandover({ params: { personId, deputyId }, query, actor, grant }) {
      if (grant.scope === 'own' && personId !== actor.personId) throw new Refusal('permission-denied')
      const deputies = await store.all('deputy', {
        ...inIndex(lists.deputiesOf(personId)),
        prefix: deputyId,
      })
      const deputy = deputies.find(({ state }) => state.id === deputyId)?.state
      if (deputy === undefined) throw new Refusal('not-found', [{ path: 'deputy', message: deputyId }])
      const [page, chairDecisions] = await Promise.all([
        listPage(store, 'task', tasksClosedDuring(deputy), query, taskView, (task) =>
          isDoneInPlace(task, deputy),
        ),
        chairDecisionsDuring(store, deputy),
      ])
      return { body: { ...page.body, chairDecisions: chairDecisions.map(({ state }) => state) } }
    },

    async listFailedDeliveries({ query }) {
      const { items, cursor } = await failedDeliveries(tables, {
        limit: query.limit ?? defaultLimit,
        cursor: query.cursor,
      })
      return { body: { items, ...(cursor && { cursor }) } }
    },

    async listBodies({ query }) {
      return listPage(store, 'body', inIndex(lists.bodies), query, (body) => body)
    },

    async readBody({ params }) {
      const rows = await store.partition('register', lists.body(params.bodyId))
      const body = rows.find(({ state }) => state.kind === 'body')
      if (body?.state.kind !== 'body')
        throw new Refusal('not-found', [{ path: 'body', message: params.bodyId }])
      const seats = rows.flatMap(({ state }) => (state.kind === 'seat' ? [state] : []))
      return { body: { ...body.state, seats }, version: body.version }
    },

    async importOrganisation({ body, actor, grant, moment }) {
      const { organisation, placeOf } =
        body.format === 'csv'
          ? readImportCsv(body.rows)
          : { organisation: body.organisation, placeOf: placeInJson }
      const existing = await readExistingRows(store, organisation)
      const faults = checkReferences(organisation, existing)
      if (faults.length > 0) {
        const located = faults.map(({ list, index, column, message }) => ({
          path: placeOf(list, index, column),
          message,
        }))
        throw new Refusal('import-invalid', located)
      }
      const { decisions, counts } = planImport(
        organisation,
        existing,
        stampOf(actor, grant.standing),
        moment.now,
      )
      await requireUnitsInPlace(decisions)
      // An organisation does not fit one transaction. All but the last are committed here, in an order in which
      // each leaves a whole register behind; if one is refused, the file is planned again from what now stands.
      for (const decision of decisions.slice(0, -1)) await store.commit(decision)
      const last = decisions.at(-1)
      return { body: counts, ...(last && { decision: last }) }
    },
  },
  { store, bootstrapGroup: environment.BOOTSTRAP_GROUP },
)
