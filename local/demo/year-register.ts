// What the register holds when the year begins: systems, classified and unclassified assets, and a gap with an action.
import type { AnswerOf } from '../../functions/domain/task/task-answer.ts'
import type { ApiRequest } from '../client/api-client.ts'
import { on, people, type YearStage } from './year-stage.ts'

type AssetBody = NonNullable<ApiRequest<'registerAsset'>['body']>
type Level = 0 | 1 | 2 | 3

/** What the plan for 2028 is made of. */
export interface ActionIds {
  gap: string
  incident: string
  assignment: string
}

const unitId = 'kommunledningskontoret'
const owner = 'ec.hanna.dufva'
const accepted: AnswerOf<'decide-classification'> = {
  kind: 'decide-classification',
  round: 1,
  outcome: 'accept',
}

function proposalOf([k, r, t, s]: readonly [Level, Level, Level, Level]): NonNullable<AssetBody['proposal']> {
  const words = 'Handläggare kan inte fatta rätt beslut i tid.'
  return {
    levels: { confidentiality: k, integrity: r, availability: t, traceability: s },
    answers: [],
    consequences: { confidentiality: words, integrity: words, availability: words, traceability: words },
    laws: ['OSL 26:1'],
  }
}

export class YearRegister {
  readonly #year: YearStage

  constructor(year: YearStage) {
    this.#year = year
  }

  async fill() {
    const { stage, expect } = this.#year
    const { coordinator, deputy } = people
    await stage.act(
      'Maja Lind (informationssäkerhetssamordnare) lägger in system och informationstillgångar.',
    )
    await stage.call('assignRole', {
      as: coordinator,
      params: { personId: owner },
      body: { role: 'information-owner', unitId, validFrom: on('2026-12-01') },
    })
    await stage.call('appointDeputy', {
      as: coordinator,
      params: { personId: coordinator },
      body: {
        deputyId: deputy,
        role: 'coordinator',
        unitId,
        scope: ['incident'],
        validFrom: on('2026-12-30'),
        validTo: on('2027-01-06'),
      },
    })
    const rehab = await this.#system('HR och rehab', 'cloud-eu')
    const diary = await this.#system('Diariet', 'own')
    const assetId = await this.#asset('Rehabärenden', rehab, [2, 1, 1, 2])
    await this.#asset('Allmänna handlingar', diary, [1, 2, 1, 2])
    await this.#asset('Fotoarkivet', diary)
    await this.#year.stage.settle()
    const { rows } = await stage.call('listRequirements', {
      as: coordinator,
      params: { systemId: diary },
      query: { state: 'gaps' },
    })
    const [gap] = rows
    expect.holds(`systemet Diariet har ${rows.length} brister`, gap !== undefined)
    await stage.act('Maja Lind gör en åtgärd av en av bristerna.')
    const action = await stage.call('createAction', {
      as: coordinator,
      params: { systemId: diary, requirementId: gap?.requirement.id ?? '' },
      body: {
        title: 'Utse ersättare för systemförvaltaren',
        ownerId: people.itManager,
        dueOn: on('2028-06-30'),
      },
    })
    await stage.settle()
    return { register: { systemId: rehab, assetId }, gapActionId: action.id }
  }

  async #system(name: string, hosting: 'own' | 'cloud-eu'): Promise<string> {
    const { id } = await this.#year.stage.call('registerSystem', {
      as: people.coordinator,
      body: {
        protectiveSecurity: 'no',
        description: {
          name,
          unitId,
          ownerId: 'sa.helena.brink',
          managerId: 'sf.sara.qvist',
          hosting,
          lifecycle: 'in-use',
          exposedToInternet: false,
          newUses: [],
        },
      },
    })
    await this.#year.stage.settle()
    return id
  }

  /** Classified where levels are proposed: its owner accepts them. */
  async #asset(
    name: string,
    systemId: string,
    levels?: readonly [Level, Level, Level, Level],
  ): Promise<string> {
    const { id } = await this.#year.stage.call('registerAsset', {
      as: people.coordinator,
      body: {
        protectiveSecurity: 'no',
        description: {
          name,
          unitId,
          purpose: 'Handläggning och uppföljning',
          process: 'Ledning och stöd',
          forms: ['text'],
          media: ['system'],
          ownerId: owner,
          personalData: { has: 'none' },
          secrecy: [],
          strongSecrecy: false,
          retention: { rule: 'preserved' },
          essential: false,
        },
        systemIds: [systemId],
        ...(levels && { proposal: proposalOf(levels) }),
      },
    })
    await this.#year.stage.settle()
    if (levels) await this.#year.answerAs(owner, accepted, `fastställer klassen på ${name}.`)
    return id
  }
}
