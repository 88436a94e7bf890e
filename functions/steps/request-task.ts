// Opens a task: for a state that waits for a person, or standing by itself.
import * as z from 'zod'
import { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { MatterId, MeetingId, PersonId, Slug } from '../domain/identifier.ts'
import { Role } from '../domain/organisation/role.ts'
import { taskFacts } from '../domain/task/task-facts.ts'
import { TaskKind } from '../domain/task/task-kind.ts'
import { disqualifiedIn } from '../store/matter-parts.ts'
import { askForTask } from './ask-for-task.ts'
import { loadMeeting } from './load-meeting.ts'
import { step } from './step.ts'

const Input = z.strictObject({
  matterId: MatterId,
  taskKind: TaskKind,
  role: Role.optional(),
  unitId: Slug.optional(),
  personId: PersonId.optional(),
  meetingId: MeetingId.optional(),
  draftNumber: z.int().optional(),
  assignment: z.int().optional(),
  dueOn: CalendarDay.optional(),
})

export const requestTask = step(Input, (input, context) => {
  const { matterId, taskKind, role, personId, draftNumber, assignment, dueOn } = input
  return askForTask(
    matterId,
    taskKind,
    async () => {
      const { store, moment } = context
      const [{ state: matter }, meeting, disqualifiedIds] = await Promise.all([
        store.load('matter', matterId),
        input.meetingId ? loadMeeting(store, input.meetingId) : undefined,
        disqualifiedIn(store, matterId),
      ])
      const rules =
        taskKind === 'plan-consultation' ? await store.find('municipal-rules', 'municipality') : undefined
      const facts = taskFacts(taskKind, matter, {
        meeting,
        unitId: input.unitId,
        draftNumber,
        assignment,
        rules: rules?.state,
        today: moment.today,
      })
      const unitId = input.unitId ?? meeting?.body.unitId
      return { case: matter, disqualifiedIds, role, personId, unitId, ...(dueOn && { dueOn }), ...facts }
    },
    context,
  )
})
