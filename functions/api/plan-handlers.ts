// The handlers of the yearly plan: started, filled, ranked, and read with its progress.
import type { Action } from '../domain/action/action.ts'
import { type Actor, type Standing, stampOf } from '../domain/actor.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Stored } from '../domain/decision.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { findGrant, reaches } from '../domain/permission.ts'
import { type ActionPlan, planId } from '../domain/plan/action-plan.ts'
import { openPlan, planDocumentId } from '../domain/plan/open-plan.ts'
import { addItem, rankItems, removeItem } from '../domain/plan/plan-items.ts'
import { notTakenOver, planProgress } from '../domain/plan/plan-progress.ts'
import { firstDayOf, planStanding, yearOf } from '../domain/plan/plan-standing.ts'
import { planRows } from '../domain/plan/plan-text.ts'
import { Refusal } from '../domain/refusal.ts'
import { actionsOf, allPlans } from '../store/plan-parts.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { Store } from '../store/store.ts'
import { unitTree } from '../store/units.ts'
import type { Handlers } from './call.ts'
import type { planRoutes } from './contract/plan-routes.ts'

const noProgress = planProgress({ items: [] }, [], firstDayOf(2000))

type Moved = NonNullable<Extract<Matter['phase'], { name: 'deliberation' }>['movedFrom']>['because']

/** What is shown beside everything that hung on the meeting (domain 7, S10). */
const movedWords: Record<Moved, { sv: string; en: string }> = {
  cancelled: { sv: 'flyttad p.g.a. inställt möte', en: 'moved because of a cancelled meeting' },
  inquorate: {
    sv: 'flyttad p.g.a. inställt möte (ej beslutfört)',
    en: 'moved because of a meeting without a quorum',
  },
  urgent: { sv: 'flyttad p.g.a. att ärendet brådskar', en: 'moved because the matter is urgent' },
  'late-notice': { sv: 'flyttad p.g.a. sen kallelse', en: 'moved because of a late notice' },
}

function movedOf({ phase }: Matter) {
  if (phase.name !== 'deliberation' || phase.movedFrom === undefined) return undefined
  const { meetingId: from, because } = phase.movedFrom
  return { from, because, ...(phase.meetingId && { to: phase.meetingId }), ...movedWords[because] }
}

function viewOf(plan: ActionPlan, plans: readonly ActionPlan[], today: CalendarDay) {
  const { kind: _, id: __, lookOn: ___, ...view } = plan
  return { ...view, standing: planStanding(plan, plans, today) }
}

/** Who may read what is secret of an action: whoever reads the action itself. */
function readerOf(actor: Actor): (action: Action) => boolean {
  const grant = findGrant(actor, 'action:read')
  return (action) =>
    action.ownerId === actor.personId || (grant !== undefined && reaches(grant, action.unitPath))
}

export function planHandlers(store: Store): Handlers<keyof typeof planRoutes> {
  async function planAndMatter(year: number): Promise<{ plan: Stored<ActionPlan>; matter: Matter }> {
    const plan = await store.load('action-plan', planId(year))
    const { state: matter } = await store.load('matter', plan.state.matterId)
    return { plan, matter }
  }

  const context = (matter: Matter, actor: Actor, standing: Standing | undefined, now: string) => ({
    matter,
    actor,
    standing,
    now,
  })

  return {
    async startPlan({ body: { year }, actor, grant, moment, newId }) {
      if (year < yearOf(moment.today))
        throw new Refusal('day-not-possible', [{ path: 'body.year', message: `≥ ${yearOf(moment.today)}` }])
      const [existing, document, informedIds] = await Promise.all([
        store.find('action-plan', planId(year)),
        store.find('document', planDocumentId),
        idsOfRoleHolders(store, ['coordinator', 'security-chief'], moment.today),
      ])
      const former = existing && (await store.find('matter', existing.state.matterId))
      const opened = openPlan(year, {
        existing,
        formerMatter: former?.state,
        document,
        matterId: newId(),
        actor: stampOf(actor, grant.standing),
        informedIds,
        now: moment.now,
      })
      if (opened === undefined)
        throw new Refusal('already-exists', [{ path: 'body.year', message: String(year) }])
      return { body: viewOf(opened.plan, [], moment.today), decision: opened.decision }
    },

    async listPlans({ moment: { today } }) {
      const plans = (await allPlans(store)).map(({ state }) => state)
      const items = plans.map((plan) => viewOf(plan, plans, today)).toSorted((a, b) => b.year - a.year)
      const current = plans.find(({ year }) => year === yearOf(today))
      return { body: { items, missingForCurrentYear: current?.adoption === undefined } }
    },

    async readPlan({ params: { year }, actor, moment: { today } }) {
      const stored = await allPlans(store)
      const plans = stored.map(({ state }) => state)
      const plan = stored.find(({ state }) => state.year === year)
      if (plan === undefined) {
        if (year !== yearOf(today)) throw new Refusal('not-found', [{ path: 'year', message: String(year) }])
        const standing = planStanding({ year }, plans, today)
        return { body: { year, standing, rows: [], progress: noProgress, notTakenOver: [] } }
      }
      const [found, units, matter] = await Promise.all([
        actionsOf(store, plan.state),
        unitTree(store),
        store.find('matter', plan.state.matterId),
      ])
      const actions = found.map(({ state }) => state)
      const unitNames = new Map([...units].map(([id, { name }]) => [id, name]))
      const view = viewOf(plan.state, plans, today)
      const next = plans
        .filter((other) => other.year > year && other.adoption !== undefined)
        .toSorted((a, b) => a.year - b.year)[0]
      const left = view.standing === 'replaced' ? notTakenOver(actions, next) : []
      const moved = matter && movedOf(matter.state)
      return {
        body: {
          ...view,
          ...(matter && { phase: matter.state.phase }),
          ...(moved && { moved }),
          rows: planRows(plan.state, actions, { unitNames, mayRead: readerOf(actor), today }),
          progress: planProgress(plan.state, actions, today),
          notTakenOver: left.map(({ id }) => id),
        },
        version: plan.version,
      }
    },

    async addPlanItem({ params, body, actor, grant, moment }) {
      const [{ plan, matter }, action] = await Promise.all([
        planAndMatter(params.year),
        store.load('action', body.actionId),
      ])
      const added = addItem(plan, action, context(matter, actor, grant.standing, moment.now))
      return { body: viewOf(added.plan, [], moment.today), decision: added.decision }
    },

    async removePlanItem({ params, actor, grant, moment }) {
      const [{ plan, matter }, action] = await Promise.all([
        planAndMatter(params.year),
        store.load('action', params.actionId),
      ])
      const removed = removeItem(plan, action, context(matter, actor, grant.standing, moment.now))
      return { body: viewOf(removed.plan, [], moment.today), decision: removed.decision }
    },

    async rankPlan({ params, body, actor, grant, moment, expectedVersion }) {
      const { plan, matter } = await planAndMatter(params.year)
      if (plan.version !== expectedVersion) throw new Refusal('stale-version')
      const ranked = rankItems(plan, body.ranking, context(matter, actor, grant.standing, moment.now))
      return { body: viewOf(ranked.plan, [], moment.today), decision: ranked.decision }
    },
  }
}
