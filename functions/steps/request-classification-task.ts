// Asks someone about a classification: to propose, to advise, or to decide.
import * as z from 'zod'
import type { AskedPeople } from '../domain/classification/asked-people.ts'
import { highestLevel } from '../domain/classification/class-levels.ts'
import { AdviceGround, type Classification } from '../domain/classification/classification.ts'
import { isAskedQuietly } from '../domain/classification/start-classification.ts'
import type { Decision } from '../domain/decision.ts'
import { Slug, SortableId } from '../domain/identifier.ts'
import { Role } from '../domain/organisation/role.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import { openTask, openWithdrawn, rebindTask } from '../domain/task/open-task.ts'
import { idOfRun } from '../runtime/new-id.ts'
import {
  askedToAdvise,
  askedToDecide,
  askedToPropose,
  type ClassificationTaskKind,
  classificationTaskKinds,
} from '../store/asset-people.ts'
import { disqualifiedIn } from '../store/matter-parts.ts'
import { deputiesOnDuty } from '../store/role-holders.ts'
import { type StepContext, step } from './step.ts'

const Input = z.strictObject({
  assetId: Slug,
  number: z.int(),
  classificationId: SortableId,
  taskKind: z.enum(classificationTaskKinds),
  role: Role.optional(),
  ground: AdviceGround.optional(),
})

/** The status in which the question is still to be put. */
const askedIn: Record<ClassificationTaskKind, Classification['status']> = {
  'propose-classification': 'proposing',
  'advise-classification': 'advising',
  'decide-classification': 'deciding',
}

function peopleFor(
  { taskKind, role }: z.infer<typeof Input>,
  asset: InformationAsset,
  { store, moment }: StepContext,
): Promise<AskedPeople> {
  switch (taskKind) {
    case 'propose-classification':
      return askedToPropose(store, asset, moment.today)
    case 'advise-classification':
      return askedToAdvise(store, role ?? 'data-protection-officer', moment.today)
    case 'decide-classification':
      return askedToDecide(store, asset, moment.today)
    default:
      return taskKind satisfies never
  }
}

/** Whoever proposed a level 3 does not decide it (domain 6.2). */
function authorsOf({ proposal }: Classification, taskKind: ClassificationTaskKind): string[] {
  const concernsThree = proposal !== undefined && highestLevel(proposal.levels) === 3
  return taskKind === 'decide-classification' && concernsThree ? [proposal.by.personId] : []
}

/** The file that brought the classification in tells each person once how many wait. */
function withoutMail({ effects, ...opened }: Decision): Decision {
  return { ...opened, effects: effects.filter(({ kind }) => kind !== 'send-mail') }
}

export const requestClassificationTask = step(Input, async (input, context) => {
  const { store, moment, run, token } = context
  const { assetId, number, classificationId, taskKind, ground } = input
  const taskId = `${classificationId}~${idOfRun(run)}`
  const output = { taskId }
  const existing = await store.find('task', taskId)
  if (existing) return { decision: rebindTask(existing, token, moment.now), output }
  const [{ state: classification }, { state: asset }, disqualifiedIds] = await Promise.all([
    store.load('classification', `${assetId}/${number}`),
    store.load('information-asset', assetId),
    disqualifiedIn(store, classificationId),
  ])
  const { holders, role, managingUnitId } = await peopleFor(input, asset, context)
  const request = {
    taskId,
    taskKind,
    matter: {
      id: classificationId,
      process: 'classification',
      title: asset.name,
      authorIds: authorsOf(classification, taskKind),
    },
    holders,
    deputiesOf: await deputiesOnDuty(store, holders, 'classification', moment.today),
    disqualifiedIds,
    role,
    subject: {
      assetId,
      classificationNumber: number,
      ...(managingUnitId && { unitId: managingUnitId }),
      ...(ground && { adviceGround: ground }),
    },
    token,
    ...moment,
  } as const
  const isAsked = classification.status === askedIn[taskKind]
  if (!isAsked) return { decision: openWithdrawn(request), output }
  const opened = openTask(request)
  return { decision: isAskedQuietly(classification) ? withoutMail(opened) : opened, output }
})
