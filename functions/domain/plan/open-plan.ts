// Opens the plan of a year with its matter: by the calendar on 1 September, or by hand (domain 2.2).
import type { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Document, DocumentHead } from '../document/document.ts'
import { startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import { newMatter, openMatter } from '../matter/start-matter.ts'
import { type ActionPlan, planId } from './action-plan.ts'
import { firstDayOf } from './plan-standing.ts'

/** Every year's plan is a version of one document: the year is its number. */
export const planDocumentId = 'handlingsplan-informationssakerhet'

/** A plan lives on until the next is decided, so that its validity has no last day. */
function headOf(year: number): DocumentHead {
  return {
    documentType: 'action-plan',
    title: 'Handlingsplan för informationssäkerhet',
    appliesTo: ['Kommunövergripande', 'Kommunala bolag', 'Kommunalförbund'],
    validity: 'until-further-notice',
    reviseBy: CalendarDay.parse(`${year}-12-31`),
    responsibleRole: 'coordinator',
  }
}

/** Whether the year has its plan, or is about to get one: only a plan whose matter was closed without one begins anew. */
export function isUnderWay(plan: ActionPlan | undefined, matter: Matter | undefined): boolean {
  if (plan === undefined) return false
  return plan.adoption !== undefined || matter?.phase.name !== 'closed'
}

/**
 * Opens the plan, or opens it again under a new matter when the former was closed without a plan.
 * @param existing the year's plan, when it was opened before
 * @returns undefined when the year has its plan already, so that a second start changes nothing
 * @throws Refusal `matter-already-open` while another year's plan is undecided
 */
export function openPlan(
  year: number,
  context: {
    existing: Stored<ActionPlan> | undefined
    formerMatter: Matter | undefined
    document: Stored<Document> | undefined
    matterId: string
    actor: ActorStamp
    informedIds: readonly string[]
    now: string
  },
): { decision: Decision; plan: ActionPlan } | undefined {
  const { existing, formerMatter, document, matterId, actor, informedIds, now } = context
  if (isUnderWay(existing?.state, formerMatter)) return undefined
  const head = headOf(year)
  const replaces = document?.state.inForce
  const matter = newMatter({
    id: matterId,
    process: 'action-plan',
    purpose: 'adopt',
    year,
    title: `${head.title} ${year}`,
    reason: 'Kommunstyrelsen fastställer årligen en övergripande handlingsplan.',
    origin: 'annual-cycle',
    startedBy: actor.role === 'system' ? 'system' : actor.personId,
    startedAt: now,
    documentId: planDocumentId,
    head,
    label: `${year}.0`,
    ...(replaces && { replaces }),
  })
  const begins = startMachine('action-plan', { matterId, entry: 'registration' })
  const opened = openMatter(matter, { existing: document, actor, informedIds, begins })
  const plan: ActionPlan = {
    kind: 'action-plan',
    id: planId(year),
    year,
    openedBy: actor,
    openedAt: now,
    items: existing?.state.items ?? [],
    matterId,
    // From that day on the year lacks its plan, unless it is decided before.
    lookOn: firstDayOf(year),
  }
  const change = { before: existing, after: plan, action: 'action-plan.opened' }
  return { decision: { ...opened, changes: [change, ...opened.changes] }, plan }
}
