// What the fixed values of an action and of a plan are called.
import type { ActionStatus } from '../../../functions/domain/action/action.ts'
import type { ActionSource } from '../../../functions/domain/action/action-source.ts'
import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { PlanStanding } from '../../../functions/domain/plan/plan-standing.ts'
import type { TagColor } from '../../ui/tag.tsx'

export const actionStatusNames: Record<ActionStatus, Bilingual> = {
  'not-started': { sv: 'Ej påbörjad', en: 'Not started' },
  'in-progress': { sv: 'Pågår', en: 'In progress' },
  done: { sv: 'Klar', en: 'Done' },
  dropped: { sv: 'Utgår', en: 'Dropped' },
}

export const actionStatusColors: Record<ActionStatus, TagColor> = {
  'not-started': 'neutral',
  'in-progress': 'info',
  done: 'success',
  dropped: 'neutral',
}

export const actionSourceNames: Record<ActionSource, Bilingual> = {
  gap: { sv: 'Krav som inte är uppfyllt', en: 'Requirement that is not met' },
  risk: { sv: 'Risk', en: 'Risk' },
  incident: { sv: 'Incident', en: 'Incident' },
  audit: { sv: 'Revision', en: 'Audit' },
  review: { sv: 'Granskning', en: 'Review' },
  report: { sv: 'Rapport', en: 'Report' },
  assignment: { sv: 'Uppdrag från beslutande organ', en: 'Assignment from a deciding body' },
  law: { sv: 'Lag', en: 'Law' },
}

export const planStandingNames: Record<PlanStanding, Bilingual> = {
  preparing: { sv: 'Bereds', en: 'Being prepared' },
  'missing-for-current-year': { sv: 'Saknas för innevarande år', en: 'Missing for the current year' },
  'never-adopted': { sv: 'Fastställdes aldrig', en: 'Was never adopted' },
  adopted: { sv: 'Fastställd', en: 'Adopted' },
  'in-force': { sv: 'Gällande', en: 'In force' },
  extended: { sv: 'Förlängd till nytt beslut', en: 'Extended until a new decision' },
  replaced: { sv: 'Ersatt', en: 'Replaced' },
}

export const planStandingColors: Record<PlanStanding, TagColor> = {
  preparing: 'info',
  'missing-for-current-year': 'danger',
  'never-adopted': 'danger',
  adopted: 'success',
  'in-force': 'success',
  extended: 'warning',
  replaced: 'neutral',
}
