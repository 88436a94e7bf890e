// Opens a task: for a state that waits for a person, or standing by itself.
import * as z from 'zod'
import { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { MatterId, MeetingId, Slug } from '../domain/identifier.ts'
import { Role } from '../domain/organisation/role.ts'
import { askedRoles, openTask, rebindTask } from '../domain/task/open-task.ts'
import { taskFacts } from '../domain/task/task-facts.ts'
import { TaskKind } from '../domain/task/task-kind.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { disqualifiedIn } from '../store/matter-parts.ts'
import { deputiesOnDuty, roleHolders } from '../store/role-holders.ts'
import { loadMeeting } from './load-meeting.ts'
import { step } from './step.ts'

const Input = z.strictObject({
  matterId: MatterId,
  taskKind: TaskKind,
  role: Role.optional(),
  unitId: Slug.optional(),
  meetingId: MeetingId.optional(),
  draftNumber: z.int().optional(),
  assignment: z.int().optional(),
  dueOn: CalendarDay.optional(),
})

export const requestTask = step(Input, async (input, { store, moment, run, token }) => {
  const { matterId, taskKind, role } = input
  const taskId = `${matterId}~${idOfRun(run)}`
  const output = { taskId }
  const existing = await store.find('task', taskId)
  if (existing) return { decision: rebindTask(existing, token, moment.now), output }

  const [{ state: matter }, meeting, holders, disqualifiedIds] = await Promise.all([
    store.load('matter', matterId),
    input.meetingId ? loadMeeting(store, input.meetingId) : undefined,
    roleHolders(store, askedRoles(taskKind, role), moment.today),
    disqualifiedIn(store, matterId),
  ])
  const { unitId, draftNumber, assignment, dueOn } = input
  const rules =
    taskKind === 'plan-consultation' ? await store.find('municipal-rules', 'municipality') : undefined
  const facts = taskFacts(taskKind, matter, {
    meeting,
    unitId,
    draftNumber,
    assignment,
    rules: rules?.state,
    today: moment.today,
  })
  const decision = openTask({
    taskId,
    taskKind,
    matter,
    holders,
    deputiesOf: await deputiesOnDuty(store, holders, matter.process, moment.today),
    disqualifiedIds,
    role,
    unitId: input.unitId ?? meeting?.body.unitId,
    dueOn,
    ...facts,
    token,
    ...moment,
  })
  return { decision, output }
})
