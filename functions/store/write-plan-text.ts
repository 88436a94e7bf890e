// Writes a plan's text into the bucket and makes it the matter's next draft, in the system's own name.
import type { Change } from '../domain/decision.ts'
import type { Draft } from '../domain/document/document.ts'
import type { Matter } from '../domain/matter/matter.ts'
import type { Moment } from '../domain/moment.ts'
import type { ActionPlan } from '../domain/plan/action-plan.ts'
import { planRows, planText } from '../domain/plan/plan-text.ts'
import { draftsOf } from './matter-parts.ts'
import { actionsOf } from './plan-parts.ts'
import type { Store } from './store.ts'
import { sha256Of, type TextStore } from './text-store.ts'
import { unitTree } from './units.ts'

/** Nobody reads what is secret in a text that the board publishes. */
const mayRead = () => false

/** The change that gives the matter its draft; the text lies in place before the record points to it. */
export async function writePlanText(
  store: Store,
  texts: TextStore,
  { plan, matter }: { plan: ActionPlan; matter: Matter },
  { now, today }: Moment,
): Promise<{ draft: Draft; change: Change }> {
  const [actions, units, drafts] = await Promise.all([
    actionsOf(store, plan),
    unitTree(store),
    store.all('draft', draftsOf(matter.id)),
  ])
  const unitNames = new Map([...units].map(([id, { name }]) => [id, name]))
  const rows = planRows(
    plan,
    actions.map(({ state }) => state),
    { unitNames, mayRead, today },
  )
  const bytes = new TextEncoder().encode(planText(plan, rows))
  const text = {
    sha256: sha256Of(bytes),
    fileName: `handlingsplan-${plan.year}.md`,
    mediaType: 'text/markdown' as const,
    sizeBytes: bytes.length,
  }
  await texts.write(text, bytes)
  const number = 1 + Math.max(0, ...drafts.map(({ state }) => state.number))
  const draft: Draft = {
    kind: 'draft',
    matterId: matter.id,
    number,
    text,
    uploadedBy: 'system',
    declaredAt: now,
    storedAt: now,
  }
  return { draft, change: { after: draft, action: 'draft.rendered' } }
}
