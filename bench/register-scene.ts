// What is registered through the API before the register is filled: the platforms, a chain of them, and what is classified anew.
import type * as z from 'zod'
import type { assetRoutes } from '../functions/api/contract/asset-routes.ts'
import type { CalendarDay } from '../functions/domain/calendar/calendar-day.ts'
import { stockholmDay } from '../functions/domain/calendar/stockholm-time.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { coordinator, social } from './people.ts'

type AssetBody = z.input<NonNullable<(typeof assetRoutes)['registerAsset']['body']>>
type Proposal = NonNullable<AssetBody['proposal']>

const platforms = 5
export const chainLength = 12
const { owner, manager, chief } = social

/** An asset in a system, and the systems to which its class goes on: the last of them is the top. */
export interface ReclassifiedAsset {
  name: string
  assetId: string
  systemIds: [string, ...string[]]
}

export interface RegisterScene {
  today: CalendarDay
  /** What every system stands on. */
  platformIds: string[]
  reclassified: ReclassifiedAsset[]
}

export function assetBody(name: string, systemIds: string[], proposal?: Proposal): AssetBody {
  return {
    protectiveSecurity: 'no',
    description: {
      name,
      unitId: social.unitId,
      purpose: 'Handläggning och uppföljning',
      process: 'Individ- och familjeomsorg',
      forms: ['text'],
      media: ['system'],
      ownerId: owner,
      personalData: { has: 'none' },
      secrecy: [],
      strongSecrecy: false,
      retention: { rule: 'preserved' },
      essential: false,
    },
    systemIds,
    ...(proposal && { proposal }),
  }
}

/** Nobody's advice is needed on it, so that the owner is asked at once. */
export function proposalOf(availability: 1 | 2): Proposal {
  const consequences = { availability: 'Handläggare kan inte fatta beslut i tid.' }
  const levels = { confidentiality: 1, integrity: 1, availability, traceability: 1 } as const
  return { levels, answers: [], consequences, laws: [] }
}

export async function registerSystem({ api }: BenchCloud, name: string): Promise<string> {
  const { body } = await api.call('registerSystem', {
    as: coordinator,
    body: {
      protectiveSecurity: 'no',
      description: {
        name,
        unitId: social.unitId,
        ownerId: chief,
        managerId: manager,
        hosting: 'own',
        lifecycle: 'in-use',
        exposedToInternet: false,
        newUses: [],
      },
    },
  })
  return body.id
}

async function standsOn({ api }: BenchCloud, systemId: string, platformId: string): Promise<void> {
  await api.call('beginDependency', { as: coordinator, params: { systemId }, body: { platformId } })
}

/** Answers the owner's task with what is proposed; what follows from it has not happened yet. */
export async function decide({ api }: BenchCloud, assetId: string): Promise<void> {
  const { body } = await api.call('listMyTasks', { as: owner, query: { limit: 100 } })
  const task = body.items.find(
    ({ taskKind, subject }) => taskKind === 'decide-classification' && subject.assetId === assetId,
  )
  if (task === undefined) throw new Error('The owner was not asked to decide')
  const { body: open } = await api.call('readTask', { as: owner, params: { taskId: task.id } })
  if (open.status !== 'open') throw new Error('The task is answered already')
  await api.call('completeTask', {
    as: owner,
    params: { taskId: task.id },
    body: { answer: { kind: 'decide-classification', round: 1, outcome: 'accept' } },
  })
}

async function registerAsset(
  bench: BenchCloud,
  name: string,
  systemIds: [string, ...string[]],
): Promise<ReclassifiedAsset> {
  const [handledIn] = systemIds
  const { body } = await bench.api.call('registerAsset', {
    as: manager,
    body: assetBody(name, [handledIn], proposalOf(1)),
  })
  await bench.cloud.settle()
  await decide(bench, body.id)
  await bench.cloud.settle()
  return { name, assetId: body.id, systemIds }
}

export async function setRegisterScene(bench: BenchCloud): Promise<RegisterScene> {
  const platformIds: string[] = []
  for (let at = 0; at < platforms; at++) platformIds.push(await registerSystem(bench, `Plattform ${at}`))
  const chain: [string, ...string[]] = [await registerSystem(bench, 'Kedjans system')]
  for (let at = 1; at <= chainLength; at++) {
    const below = chain.at(-1) ?? ''
    const next = await registerSystem(bench, `Kedjans plattform ${at}`)
    await standsOn(bench, below, next)
    chain.push(next)
  }
  const [shared = ''] = platformIds
  const alone = await registerSystem(bench, 'Ett system bland alla')
  await standsOn(bench, alone, shared)
  await bench.cloud.settle()
  return {
    today: stockholmDay((await bench.cloud.now()).toISOString()),
    platformIds,
    reclassified: [
      await registerAsset(bench, `a chain of ${chainLength} platforms`, chain),
      await registerAsset(bench, 'a platform of every fifth system', [alone, shared]),
    ],
  }
}
