// The handlers of what follows from a system's class: why it is so, requirements, exceptions, actions, a tender's annex.
import { createAction } from '../domain/action/create-action.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { lowestLevels } from '../domain/classification/class-levels.ts'
import { activeParts, type SystemParts } from '../domain/classification/derive-system.ts'
import { explainClass } from '../domain/classification/explain-class.ts'
import { type Grant, reaches, requireReach } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { protectSystem } from '../domain/register/protect-system.ts'
import { answerRequirement } from '../domain/requirement/answer-requirement.ts'
import {
  type AssessedRequirement,
  assessRequirements,
  isGap,
} from '../domain/requirement/assess-requirements.ts'
import { endException, exceptRequirement } from '../domain/requirement/except-requirement.ts'
import { circumstancesOf } from '../domain/requirement/is-triggered.ts'
import { procurementRequirements } from '../domain/requirement/procurement-requirements.ts'
import type { RequirementCatalogue } from '../domain/requirement/requirement-catalogue.ts'
import { catalogueInForce, modelInForce } from '../store/models.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { Store } from '../store/store.ts'
import { readOwnParts, readSystemParts } from '../store/system-parts.ts'
import { rolesOf } from '../store/unit-people.ts'
import type { Handlers } from './call.ts'
import type { protectionRoutes } from './contract/protection-routes.ts'
import type { modelHandlers } from './model-handlers.ts'
import { procurementView } from './procurement-view.ts'

type ModelRoute = keyof ReturnType<typeof modelHandlers>

interface Assessed {
  parts: SystemParts
  catalogue: RequirementCatalogue
  rows: AssessedRequirement[]
}

/** Which rows a caller asks for; left out: those that apply. */
const asked: Record<
  'all' | 'applicable' | 'gaps' | 'over-protection',
  (row: AssessedRequirement) => boolean
> = {
  all: () => true,
  applicable: ({ applies }) => applies,
  gaps: isGap,
  'over-protection': ({ state }) => state === 'over-protection',
}

/** Only a lowering is told of. */
const nobody = { coordinatorIds: [], securityChiefIds: [] }

export function protectionHandlers(
  store: Store,
): Handlers<Exclude<keyof typeof protectionRoutes, ModelRoute>> {
  async function partsOf(systemId: string, grant: Grant): Promise<SystemParts> {
    const parts = await readSystemParts(store, systemId)
    if (parts === undefined) throw new Refusal('not-found', [{ path: 'system', message: systemId }])
    requireReach(grant, parts.system.state)
    return parts
  }

  /** The requirements as they stand by the class in force, derived a moment ago at most. */
  async function assess(systemId: string, grant: Grant, today: CalendarDay): Promise<Assessed> {
    const [parts, catalogue] = await Promise.all([partsOf(systemId, grant), catalogueInForce(store, today)])
    const rows = assessRequirements({
      catalogue,
      levels: parts.derived?.state.levels ?? lowestLevels,
      circumstances: circumstancesOf(parts.system.state, activeParts(parts).assets),
      answers: parts.answers.map(({ state }) => state),
      exceptions: parts.exceptions.map(({ state }) => state),
      today,
    })
    return { parts, catalogue, rows }
  }

  async function informed(today: CalendarDay) {
    const [coordinatorIds, securityChiefIds] = await Promise.all([
      idsOfRoleHolders(store, ['coordinator'], today),
      idsOfRoleHolders(store, ['security-chief'], today),
    ])
    return { coordinatorIds, securityChiefIds }
  }

  /** The names on the way to a class, by `asset:id` and `system:id`; an asset out of reach has none. */
  async function namesOnTheWay(paths: readonly string[], grant: Grant): Promise<Map<string, string>> {
    const idsOf = (kind: string) =>
      paths.flatMap((stop) => (stop.startsWith(`${kind}:`) ? [stop.slice(kind.length + 1)] : []))
    const [assets, systems] = await Promise.all([
      store.many('information-asset', idsOf('asset')),
      store.many('system', idsOf('system')),
    ])
    const seen = assets.filter(({ state }) => reaches(grant, state.unitPath))
    return new Map([
      ...seen.map(({ state }) => [`asset:${state.id}`, state.name] as const),
      ...systems.map(({ state }) => [`system:${state.id}`, state.name] as const),
    ])
  }

  return {
    async explainClass({ params, grant }) {
      const [{ state: system }, derived] = await Promise.all([
        store.load('system', params.systemId),
        store.load('system-class', params.systemId),
      ])
      requireReach(grant, system)
      const names = await namesOnTheWay(
        derived.state.because.flatMap(({ path }) => path),
        grant,
      )
      const why = explainClass(derived.state, names).map(({ path, ...explanation }) => ({
        ...explanation,
        path: path.map(({ kind, id, name }) => {
          const isHidden = kind === 'asset' && name === undefined
          return { kind, ...(!isHidden && { id }), ...(name && { name }) }
        }),
      }))
      return { body: { ...derived.state, why }, version: derived.version }
    },

    async protectSystem({ params, body, actor, grant, moment, expectedVersion }) {
      const [before, derived, told] = await Promise.all([
        store.load('system', params.systemId),
        store.find('system-class', params.systemId),
        body.measure === 'lowering' ? informed(moment.today) : nobody,
      ])
      const context = {
        derived: derived?.state,
        expectedVersion,
        informed: told,
        actor,
        grant,
        ...moment,
      }
      const { decision, system } = protectSystem(before, body, context)
      return { body: system, decision }
    },

    async listRequirements({ params, query, grant, moment }) {
      const { parts, catalogue, rows } = await assess(params.systemId, grant, moment.today)
      const versions = new Map(parts.answers.map(({ state, version }) => [state.requirementId, version]))
      const wanted = rows.filter(asked[query.state ?? 'applicable'])
      return {
        body: {
          catalogueId: catalogue.id,
          levels: parts.derived?.state.levels ?? lowestLevels,
          rows: wanted.map((row) => ({ ...row, version: versions.get(row.requirement.id) ?? 0 })),
        },
      }
    },

    async answerRequirement({ params, body, actor, grant, moment, expectedVersion }) {
      const { systemId, requirementId } = params
      const [{ state: system }, before, catalogue] = await Promise.all([
        store.load('system', systemId),
        store.find('requirement-answer', `${systemId}/${requirementId}`),
        catalogueInForce(store, moment.today),
      ])
      const context = { catalogue, before, expectedVersion, actor, grant, ...moment }
      const { decision, answer } = answerRequirement(system, requirementId, body, context)
      return { body: answer, decision }
    },

    async exceptRequirement({ params, body, actor, grant, moment, newId }) {
      const [{ parts, rows }, told] = await Promise.all([
        assess(params.systemId, grant, moment.today),
        informed(moment.today),
      ])
      const context = { id: newId(), rows, informed: told, actor, grant, ...moment }
      const { decision, exception } = exceptRequirement(parts.system.state, body, context)
      return { body: exception, decision }
    },

    async endException({ params, actor, grant, moment }) {
      const { system, exceptions } = await readOwnParts(store, params.systemId)
      const before = exceptions.find(({ state }) => state.id === params.exceptionId)
      if (system === undefined || before === undefined)
        throw new Refusal('not-found', [{ path: 'requirement-exception', message: params.exceptionId }])
      const { decision, exception } = endException(system.state, before, { actor, grant, ...moment })
      return { body: exception, decision }
    },

    async createAction({ params, body, actor, grant, moment, newId }) {
      const [{ parts, rows }, ownerRoles] = await Promise.all([
        assess(params.systemId, grant, moment.today),
        rolesOf(store, body.ownerId),
      ])
      const command = { ...body, requirementId: params.requirementId }
      const context = { id: newId(), rows, ownerRoles, actor, grant, ...moment }
      const { decision, action } = createAction(parts.system.state, command, context)
      return { body: action, decision }
    },

    async readSystemProcurement({ params, query, grant, moment }) {
      const [parts, catalogue, model] = await Promise.all([
        partsOf(params.systemId, grant),
        catalogueInForce(store, moment.today),
        modelInForce(store, moment.today),
      ])
      const { state: system } = parts.system
      const { assets } = activeParts(parts)
      const annex = procurementRequirements({
        catalogue,
        model,
        levels: parts.derived?.state.levels ?? lowestLevels,
        circumstances: { ...circumstancesOf(system, assets), supplier: true },
        language: query.language ?? 'sv',
        about: { systemName: system.name },
        today: moment.today,
      })
      return { body: procurementView(annex) }
    },
  }
}
