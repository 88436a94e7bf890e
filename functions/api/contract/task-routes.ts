// Tasks: what I am asked to do, and its three ways out.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { PersonId, TaskId } from '../../domain/identifier.ts'
import { Task } from '../../domain/task/task.ts'
import { TaskAnswer } from '../../domain/task/task-answer.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'tasks'
const taskParams = z.strictObject({ taskId: TaskId })
const reason = z.string().trim().min(1).max(2000)
const texts = z.object({ sv: z.string(), en: z.string() })

/** A task as shown: without the machine's token, with its name and what follows in words. */
export const TaskView = Task.omit({ kind: true, token: true, tokenAt: true }).extend({
  name: texts,
  afterwards: texts,
})

export const taskRoutes = {
  listMyTasks: route({
    method: 'GET',
    path: '/tasks',
    group,
    permission: 'task:read',
    summary: 'My tasks, the most urgent first',
    params: noParams,
    query: PageQuery.extend({
      status: z.enum(['open', 'closed']).optional().describe('open when left out'),
      principalId: PersonId.optional().describe('As deputy: the tasks of the person I stand in for'),
    }),
    status: 200,
    response: pageOf(TaskView),
  }),
  readTask: route({
    method: 'GET',
    path: '/tasks/{taskId}',
    group,
    permission: 'task:read',
    summary: 'One task: what is asked, of whom, until when, and what happens after',
    params: taskParams,
    query: noQuery,
    status: 200,
    response: TaskView,
  }),
  completeTask: route({
    method: 'POST',
    path: '/tasks/{taskId}/complete',
    group,
    permission: 'task:act',
    summary: 'Do the task: give its answer',
    description:
      'A consulted unit that was silent may still answer, until the matter is closed: the opinion is marked as late.',
    params: taskParams,
    query: noQuery,
    body: z.strictObject({ answer: TaskAnswer }),
    status: 200,
    response: TaskView,
  }),
  refuseTask: route({
    method: 'POST',
    path: '/tasks/{taskId}/refuse',
    group,
    permission: 'task:act',
    summary: 'Refuse the task, with a reason',
    description: 'A consulted unit abstains, a signatory sends back; other tasks go to the next role.',
    params: taskParams,
    query: noQuery,
    body: z.strictObject({ reason }),
    status: 200,
    response: TaskView,
  }),
  handOverTask: route({
    method: 'POST',
    path: '/tasks/{taskId}/hand-over',
    group,
    permission: 'task:act',
    summary: 'Hand the task to a colleague with a role it may go to',
    params: taskParams,
    query: noQuery,
    body: z.strictObject({ personId: PersonId, reason }),
    status: 200,
    response: TaskView,
  }),
  noteTaskOpened: route({
    method: 'POST',
    path: '/tasks/{taskId}/opened',
    group,
    permission: 'task:act',
    summary: 'Note that whoever is asked has read the task',
    description:
      'Only the first time is noted; a consulted unit is then shown as reached. A repeat is harmless.',
    params: taskParams,
    query: noQuery,
    status: 200,
    response: TaskView,
  }),
  askRespite: route({
    method: 'POST',
    path: '/tasks/{taskId}/respite',
    group,
    permission: 'task:act',
    summary: 'Ask for a longer time to answer a consultation (anstånd)',
    description:
      'The day comes after the due day and at most sixty days after the last answer day of the consultation.',
    params: taskParams,
    query: noQuery,
    body: z.strictObject({ until: CalendarDay, reason }),
    status: 200,
    response: TaskView,
  }),
  decideRespite: route({
    method: 'POST',
    path: '/tasks/{taskId}/respite/decision',
    group,
    permission: 'respite:decide',
    summary: 'Grant or decline a longer time to answer',
    description: 'Another day than the unit asked for may be granted. It becomes the due day of the task.',
    params: taskParams,
    query: noQuery,
    body: z.strictObject({
      granted: z.boolean(),
      until: CalendarDay.optional().describe('Left out: the day the unit asked for'),
      reason: reason.optional(),
    }),
    status: 200,
    response: TaskView,
  }),
  declareDisqualification: route({
    method: 'POST',
    path: '/tasks/{taskId}/disqualification',
    group,
    permission: 'task:act',
    summary: 'Declare jäv: the task goes to a substitute and I take no further part in the matter',
    params: taskParams,
    query: noQuery,
    body: z.strictObject({ reason }),
    status: 200,
    response: TaskView,
  }),
}
