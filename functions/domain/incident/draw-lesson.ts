// A lesson (lärdom) of an incident, and the action that it becomes.
import { stampOf } from '../actor.ts'
import type { Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { actionOfLesson, type LessonAction, type LessonActionContext } from './action-of-lesson.ts'
import { type ByPerson, changeIncident, type IncidentDecision } from './change-incident.ts'
import { type Incident, mostLessons } from './incident.ts'
import { requireRoom } from './keep-timeline.ts'

export interface DrawLesson {
  text: string
  action?: LessonAction | undefined
}

/** Also of a closed incident: some lessons come late. @throws Refusal `wrong-state` before triage; what its action is refused with */
export function drawLesson(
  before: Stored<Incident>,
  { text, action: wanted }: DrawLesson,
  context: ByPerson & { id: string; action: LessonActionContext },
): IncidentDecision {
  const { state } = before
  const { id, actor, grant, now, today } = context
  if (state.status === 'reported')
    throw new Refusal('wrong-state', [{ path: 'incident', message: state.status }])
  requireRoom('lessons', state.lessons, mostLessons)
  const by = stampOf(actor, grant.standing)
  const made = wanted && actionOfLesson(state.id, wanted, { ...context.action, by, now, today })
  const lesson = { id, text, ...(made && { actionId: made.id }), by, at: now }
  return changeIncident(
    before,
    { ...state, lessons: [...state.lessons, lesson] },
    'incident.lesson-drawn',
    context,
    {
      changes: made ? [made.change] : [],
      effects: made ? made.effects : [],
    },
  )
}
