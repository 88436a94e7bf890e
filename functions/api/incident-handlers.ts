// The handlers of incidents: what each route reads, and the rule that it asks.
import type { Decision, Stored } from '../domain/decision.ts'
import { acknowledgeAlarm } from '../domain/incident/acknowledge-alarm.ts'
import { decideNotToReport, decideSignificance } from '../domain/incident/decide-significance.ts'
import { drawLesson } from '../domain/incident/draw-lesson.ts'
import type { Incident } from '../domain/incident/incident.ts'
import { informPersons } from '../domain/incident/inform-persons.ts'
import {
  addIncidentTask,
  addTimelineEntry,
  closeIncident,
  finishIncidentTask,
  writeReportTexts,
} from '../domain/incident/keep-timeline.ts'
import { decideNotToReportBreach, knowOfBreach } from '../domain/incident/know-of-breach.ts'
import { noteHandled, recordReport } from '../domain/incident/record-report.ts'
import { reportFieldTable } from '../domain/incident/report-field-table.ts'
import { textKey } from '../domain/incident/report-fields.ts'
import { reportIncident } from '../domain/incident/report-incident.ts'
import { requireSight } from '../domain/incident/see-incident.ts'
import { triageIncident } from '../domain/incident/triage-incident.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { Refusal } from '../domain/refusal.ts'
import { requireOutsideProtectiveSecurity } from '../domain/register/protective-security.ts'
import { deputiesOnDuty, idsOfRoleHolders, roleHolders } from '../store/role-holders.ts'
import type { Store } from '../store/store.ts'
import { rolesOf } from '../store/unit-people.ts'
import { unitTree } from '../store/units.ts'
import type { Call, Handlers } from './call.ts'
import type { incidentRoutes } from './contract/incident-routes.ts'
import { fillReport } from './fill-report.ts'
import { listIncidents } from './incident-lists.ts'
import { incidentView } from './incident-view.ts'

type Outcome = { decision: Decision | undefined; incident: Incident }

/** What a rule is told of the one who asks. */
const byPerson = ({ actor, grant, moment }: Pick<Call, 'actor' | 'grant' | 'moment'>) => ({
  actor,
  grant,
  ...moment,
})

const answerOf = ({ decision, incident }: Outcome, { actor }: Pick<Call, 'actor'>) => ({
  body: incidentView(incident, actor),
  ...(decision && { decision }),
})

export function incidentHandlers(store: Store): Handlers<keyof typeof incidentRoutes> {
  const load = ({ incidentId }: { incidentId: string }): Promise<Stored<Incident>> =>
    store.load('incident', incidentId)

  return {
    async reportIncident(call) {
      const { body, actor, moment, newId } = call
      // Before anything is even looked up.
      requireOutsideProtectiveSecurity(body.protectiveSecurity)
      const [units, coordinators] = await Promise.all([
        unitTree(store),
        roleHolders(store, ['coordinator'], moment.today),
      ])
      const deputiesOf = await deputiesOnDuty(store, coordinators, 'incident', moment.today)
      const { unitId = actor.standings[0]?.unitId ?? '', ...command } = body
      if (!units.has(unitId)) throw new Refusal('not-found', [{ path: 'body.unitId', message: unitId }])
      const coordinatorIds = coordinators.map(({ personId }) => personId)
      return answerOf(
        reportIncident(command, {
          ...byPerson(call),
          id: newId(),
          unit: { id: unitId, path: pathOf(units, unitId) },
          recipientIds: [...coordinatorIds, ...coordinatorIds.flatMap(deputiesOf)],
        }),
        call,
      )
    },

    listIncidents: (call) => listIncidents(store, call),

    async readIncident({ params, actor, grant }) {
      const { state, version } = await load(params)
      requireSight(state, actor, grant)
      return { body: incidentView(state, actor), version }
    },

    async triageIncident(call) {
      const { params, body, expectedVersion } = call
      const [before, units, assets, systems] = await Promise.all([
        load(params),
        unitTree(store),
        store.many('information-asset', body.assetIds),
        store.many('system', body.systemIds),
      ])
      const context = {
        ...byPerson(call),
        expectedVersion,
        assets: assets.map(({ state }) => state),
        systems: systems.map(({ state }) => state),
        pathOfUnit: (unitId: string) => (units.has(unitId) ? pathOf(units, unitId) : undefined),
      }
      return answerOf(triageIncident(before, body, context), call)
    },

    async decideSignificance(call) {
      return answerOf(decideSignificance(await load(call.params), call.body, byPerson(call)), call)
    },

    async decideNotToReport(call) {
      return answerOf(decideNotToReport(await load(call.params), call.body.reason, byPerson(call)), call)
    },

    async recordReport(call) {
      const [before, units] = await Promise.all([load(call.params), unitTree(store)])
      return answerOf(recordReport(before, call.body, { ...byPerson(call), units }), call)
    },

    async noteHandled(call) {
      return answerOf(noteHandled(await load(call.params), call.body.handledAt, byPerson(call)), call)
    },

    async acknowledgeAlarm(call) {
      return answerOf(acknowledgeAlarm(await load(call.params), call.body.clock, byPerson(call)), call)
    },

    async readReportFields({ params, query, grant, moment }) {
      return { body: await fillReport(store, await load(params), query, grant, moment.today) }
    },

    async writeReportTexts(call) {
      const { report, controllerId, texts } = call.body
      const before = await load(call.params)
      const known = reportFieldTable[report].map(({ id }) => id)
      const unknown = texts.findIndex(({ field }) => !known.includes(field))
      if (unknown >= 0)
        throw new Refusal('malformed-request', [
          { path: `body.texts.${unknown}.field`, message: known.join(', ') },
        ])
      const written = texts.map(({ field, text }) => [textKey(report, field, controllerId), text])
      return answerOf(writeReportTexts(before, Object.fromEntries(written), byPerson(call)), call)
    },

    async knowOfBreach(call) {
      const { today } = call.moment
      const [before, units, recipientIds] = await Promise.all([
        load(call.params),
        unitTree(store),
        idsOfRoleHolders(store, ['legal-counsel', 'data-protection-officer'], today),
      ])
      return answerOf(knowOfBreach(before, call.body, { ...byPerson(call), units, recipientIds }), call)
    },

    async decideNotToReportBreach(call) {
      const [before, units] = await Promise.all([load(call.params), unitTree(store)])
      const { controllerId } = call.params
      const context = { ...byPerson(call), units }
      return answerOf(decideNotToReportBreach(before, controllerId, call.body.reason, context), call)
    },

    async informPersons(call) {
      const [before, units] = await Promise.all([load(call.params), unitTree(store)])
      const context = { ...byPerson(call), units }
      return answerOf(informPersons(before, call.params.controllerId, call.body, context), call)
    },

    async addTimelineEntry(call) {
      return answerOf(addTimelineEntry(await load(call.params), call.body, byPerson(call)), call)
    },

    async addIncidentTask(call) {
      const [before, ownerRoles] = await Promise.all([load(call.params), rolesOf(store, call.body.ownerId)])
      const context = { ...byPerson(call), id: call.newId(), ownerRoles }
      return answerOf(addIncidentTask(before, call.body, context), call)
    },

    async finishIncidentTask(call) {
      const before = await load(call.params)
      return answerOf(finishIncidentTask(before, call.params.incidentTaskId, byPerson(call)), call)
    },

    async drawLesson(call) {
      const { params, body, newId } = call
      const wanted = body.action
      const [before, ownerRoles, units] = await Promise.all([
        load(params),
        wanted ? rolesOf(store, wanted.ownerId) : [],
        wanted ? unitTree(store) : undefined,
      ])
      const unitPath = wanted && units?.has(wanted.unitId) ? pathOf(units, wanted.unitId) : undefined
      const action = { actionId: newId(), unitPath, ownerRoles }
      return answerOf(drawLesson(before, body, { ...byPerson(call), id: newId(), action }), call)
    },

    async closeIncident(call) {
      const { params, body, expectedVersion } = call
      const context = { ...byPerson(call), expectedVersion }
      return answerOf(closeIncident(await load(params), body.summary, context), call)
    },
  }
}
