// What a test registers and classifies, and the people of the seed who do it.
import type * as z from 'zod'
import type { assetRoutes } from '../../functions/api/contract/asset-routes.ts'
import type { systemRoutes } from '../../functions/api/contract/system-routes.ts'
import type { TaskView as TaskViewSchema } from '../../functions/api/contract/task-routes.ts'
import type { TaskAnswer, TaskKind } from '../../functions/domain/task/task-answer.ts'
import { coordinator } from './policy-matter.ts'
import type { TestCloud } from './test-cloud.ts'

/** Social services: an information owner, a system manager, and the head of the administration, who owns its systems. */
export const social = {
  unitId: 'socialforvaltningen',
  owner: 'ia.oskar.falk',
  manager: 'sf.sara.qvist',
  chief: 'fc.maria.bergstrand',
} as const

export type AssetBody = z.input<NonNullable<(typeof assetRoutes)['registerAsset']['body']>>
type AssetPart = AssetBody['description']
type SystemPart = z.input<NonNullable<(typeof systemRoutes)['registerSystem']['body']>>['description']
export type Proposal = NonNullable<AssetBody['proposal']>

export function assetDescription(name: string, more: Partial<AssetPart> = {}): AssetPart {
  return {
    name,
    unitId: social.unitId,
    purpose: 'Handläggning och uppföljning',
    process: 'Individ- och familjeomsorg',
    forms: ['text'],
    media: ['system'],
    ownerId: social.owner,
    personalData: { has: 'none' },
    secrecy: [],
    strongSecrecy: false,
    retention: { rule: 'preserved' },
    essential: false,
    ...more,
  }
}

export function systemDescription(name: string, more: Partial<SystemPart> = {}): SystemPart {
  return {
    name,
    unitId: social.unitId,
    ownerId: social.chief,
    managerId: social.manager,
    hosting: 'own',
    lifecycle: 'in-use',
    exposedToInternet: false,
    newUses: [],
    ...more,
  }
}

type Level = 0 | 1 | 2 | 3

/** K, R, T and S, with a consequence in words wherever one is demanded. */
export function proposalOf([k, r, t, s]: readonly [Level, Level, Level, Level]): Proposal {
  const words = 'Handläggare kan inte fatta rätt beslut i tid.'
  return {
    levels: { confidentiality: k, integrity: r, availability: t, traceability: s },
    answers: [],
    consequences: { confidentiality: words, integrity: words, availability: words, traceability: words },
    laws: ['OSL 26:1'],
  }
}

type TaskView = z.output<typeof TaskViewSchema>

/** The register of a test's cloud, as its people use it. */
export class RegisterScene {
  readonly #world: TestCloud

  constructor(world: TestCloud) {
    this.#world = world
  }

  async registerSystem(name: string, more: Partial<SystemPart> = {}, as: string = social.manager) {
    const body = { protectiveSecurity: 'no' as const, description: systemDescription(name, more) }
    const answer = await this.#world.api.call('registerSystem', { as, body })
    await this.#world.cloud.settle()
    return answer.body
  }

  async registerAsset(
    name: string,
    more: Partial<AssetPart> = {},
    parts: { systemIds?: string[]; proposal?: Proposal; as?: string } = {},
  ) {
    const { systemIds = [], proposal, as = social.manager } = parts
    const description = assetDescription(name, more)
    const body = { protectiveSecurity: 'no' as const, description, systemIds, ...(proposal && { proposal }) }
    const answer = await this.#world.api.call('registerAsset', { as, body })
    await this.#world.cloud.settle()
    return answer.body
  }

  asset = async (assetId: string, as: string = coordinator) =>
    (await this.#world.api.call('readAsset', { as, params: { assetId } })).body

  system = async (systemId: string, as: string = coordinator) =>
    (await this.#world.api.call('readSystem', { as, params: { systemId } })).body

  classification = async (assetId: string, number: number, as: string = coordinator) =>
    (await this.#world.api.call('readClassification', { as, params: { assetId, number } })).body

  /** A person's open tasks of a kind, about one asset when that is named. */
  async tasks(personId: string, kind: TaskKind, assetId?: string): Promise<TaskView[]> {
    const { body } = await this.#world.api.call('listMyTasks', { as: personId, query: { limit: 100 } })
    return body.items.filter(
      ({ taskKind, subject }) => taskKind === kind && (assetId === undefined || subject.assetId === assetId),
    )
  }

  /** Answers the person's one task of the answer's kind about the asset. */
  async answer(personId: string, answer: z.input<typeof TaskAnswer>, assetId?: string): Promise<void> {
    const [task] = await this.tasks(personId, answer.kind, assetId)
    if (task === undefined) throw new Error(`${personId} has no task to ${answer.kind}`)
    await this.#world.api.call('completeTask', {
      as: personId,
      params: { taskId: task.id },
      body: { answer },
    })
    await this.#world.cloud.settle()
  }
}
