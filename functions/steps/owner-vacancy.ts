// The two steps of a vacancy: the manager is asked to appoint an owner, and the answer goes to the vacancy.
import * as z from 'zod'
import { SortableId, TaskId } from '../domain/identifier.ts'
import { applyAppointment, caseOfVacancy } from '../domain/register/appoint-owner.ts'
import { askedRoles, openTask, rebindTask } from '../domain/task/open-task.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { deputiesOnDuty, roleHolders } from '../store/role-holders.ts'
import { step } from './step.ts'

export const requestOwnerAppointment = step(
  z.strictObject({ vacancyId: SortableId }),
  async ({ vacancyId }, { store, moment, run, token }) => {
    const taskId = `${vacancyId}~${idOfRun(run)}`
    const output = { taskId }
    const existing = await store.find('task', taskId)
    if (existing) return { decision: rebindTask(existing, token, moment.now), output }
    const { state: vacancy } = await store.load('owner-vacancy', vacancyId)
    const { askedRole: role, askedUnitId: unitId } = vacancy
    const holders = await roleHolders(store, askedRoles('appoint-owner', role), moment.today)
    const asking = caseOfVacancy(vacancy)
    const decision = openTask({
      taskId,
      taskKind: 'appoint-owner',
      matter: asking,
      holders,
      deputiesOf: await deputiesOnDuty(store, holders, asking.process, moment.today),
      disqualifiedIds: [],
      role,
      unitId,
      subject: { unitId },
      token,
      ...moment,
    })
    return { decision, output }
  },
)

export const applyOwnerVacancy = step(
  z.strictObject({ taskId: TaskId }),
  async ({ taskId }, { store, moment }) => {
    const { state: task } = await store.load('task', taskId)
    const vacancy = await store.load('owner-vacancy', task.matterId)
    const { decision, next } = applyAppointment(vacancy, task, moment)
    return { decision, output: { next } }
  },
)
