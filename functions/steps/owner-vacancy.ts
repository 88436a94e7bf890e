// The two steps of a vacancy: the manager is asked to appoint an owner, and the answer goes to the vacancy.
import * as z from 'zod'
import { SortableId, TaskId } from '../domain/identifier.ts'
import { applyAppointment, caseOfVacancy } from '../domain/register/appoint-owner.ts'
import { askForTask } from './ask-for-task.ts'
import { step } from './step.ts'

export const requestOwnerAppointment = step(
  z.strictObject({ vacancyId: SortableId }),
  ({ vacancyId }, context) =>
    askForTask(
      vacancyId,
      'appoint-owner',
      async () => {
        const { state: vacancy } = await context.store.load('owner-vacancy', vacancyId)
        const { askedRole: role, askedUnitId: unitId } = vacancy
        return { case: caseOfVacancy(vacancy), role, unitId, subject: { unitId } }
      },
      context,
    ),
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
