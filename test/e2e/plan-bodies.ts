// A right body for every route of actions and plans, and the answers of the plan's tasks.
import type { RouteName } from '../../functions/api/contract.ts'

const planning = {
  title: 'Inför central logginsamling',
  goal: 'robust-handling',
  ownerRole: 'unit-manager',
  unitId: 'it-enheten',
  ownerId: 'ec.fredrik.ask',
  effort: { hours: 240, cost: 350_000 },
  startOn: '2030-01-01',
  dueOn: '2030-06-30',
  effectMeasure: 'Andel system med central logg',
  dependsOn: ['0'.repeat(26)],
  secrecy: 'internal',
}
const actionId = '0'.repeat(26)
const protectiveSecurity = 'no'

export const planBodies: [RouteName, Record<string, unknown>][] = [
  [
    'registerAction',
    { protectiveSecurity, planning, source: { kind: 'audit', reference: 'Rapport 7' }, planYear: 2199 },
  ],
  ['changeAction', { protectiveSecurity, planning }],
  ['reportProgress', { status: 'in-progress', note: 'Pågår.' }],
  ['closeAction', { status: 'done', note: 'Gjort.' }],
  ['startPlan', { year: 2030 }],
  ['addPlanItem', { actionId }],
  ['rankPlan', { ranking: [actionId] }],
]

export const planAnswers: (Record<string, unknown> & { kind: string })[] = [
  { kind: 'draft-plan', introduction: 'Planen utgår från revisionen.' },
  { kind: 'rank-plan', ranking: [actionId], metOn: '2026-01-12', note: 'Rådet är enigt.' },
  { kind: 'finance-plan', items: [{ actionId, financed: true, amount: 1000 }] },
]
