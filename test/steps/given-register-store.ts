// What the steps about the register begin from: the people of a unit, an asset in work, and a task answered as its assignee would.
import { systemStamp } from '../../functions/domain/actor.ts'
import type { Aggregate } from '../../functions/domain/aggregate.ts'
import type { Classification } from '../../functions/domain/classification/classification.ts'
import type { InformationAsset } from '../../functions/domain/register/information-asset.ts'
import type { Task } from '../../functions/domain/task/task.ts'
import { requestClassificationTask } from '../../functions/steps/request-classification-task.ts'
import { now } from '../domain/given.ts'
import {
  assetInWork,
  chief,
  givenClassification,
  idOf,
  manager,
  owner,
  withoutProposal,
} from '../domain/register/given-register.ts'
import type { GivenStore } from './given-store.ts'
import { inOffice } from './given-store.ts'

export const people: Aggregate[] = [
  ...inOffice(owner, 'information-owner'),
  ...inOffice(manager, 'system-manager'),
  ...inOffice(chief, 'unit-manager'),
  ...inOffice('iss.lind', 'coordinator', 'staben'),
  ...inOffice('kd.sjo', 'municipal-director', 'staben'),
  ...inOffice('dso.nyman', 'data-protection-officer', 'staben'),
  ...inOffice('kj.berg', 'legal-counsel', 'staben'),
]

/** Closes a task with what its assignee answers. */
export async function answerTask(
  { store }: GivenStore,
  taskId: unknown,
  facts: Pick<Task, 'status'> & Partial<Task>,
): Promise<Task> {
  const before = await store.load('task', String(taskId))
  const { nextReminderOn: _, ...open } = before.state
  const { personId, name, role } = open.assignee
  const after: Task = { ...open, closedAt: now, closedBy: { personId, name, role }, ...facts }
  const changes = [{ before, after, action: 'task.completed' }]
  await store.commit({ at: now, actor: systemStamp, changes, effects: [] })
  return after
}

export interface InWork {
  assetId: string
  number: number
  classificationId: string
}

/** An asset of its own for each test, with its open classification. */
export async function givenInWork(
  at: GivenStore,
  number: number,
  facts: Partial<Classification> = {},
  about: Partial<InformationAsset> = {},
): Promise<InWork> {
  const [assetId, classificationId] = [`asset-${number}`, idOf(number)]
  const classification = givenClassification({ id: classificationId, assetId, ...facts })
  await at.given(
    assetInWork({ id: assetId, openClassificationId: classificationId, ...about }),
    facts.status === 'proposing' ? withoutProposal(classification) : classification,
  )
  return { assetId, number: 1, classificationId }
}

type Question = { taskKind: Task['taskKind'] } & Record<string, unknown>

export const ask = (at: GivenStore, about: InWork, question: Question, token = 'token-1') =>
  at.run(requestClassificationTask, { ...about, ...question }, { state: `Ask ${question.taskKind}`, token })

/** The task that asks. */
export async function asked(at: GivenStore, about: InWork, question: Question): Promise<Task> {
  const { output } = await ask(at, about, question)
  return (await at.store.load('task', String(output['taskId']))).state
}

export const decide = { taskKind: 'decide-classification' } as const
