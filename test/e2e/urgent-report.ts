// An extraordinary report brought to the phase a test is about, each step taken over HTTP by the person who is asked.
import { urgentAnswerExamples } from '../../docs/openapi/urgent-examples.ts'
import { TaskAnswer } from '../../functions/domain/task/task-answer.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import type { RawAnswer } from './raw-call.ts'
import { rawCall } from './raw-call.ts'
import type { TestCloud } from './test-cloud.ts'

export const securityChief = 'sc.henrik.dahl'
export const director = 'kd.anders.lundin'
/** The seed's deputy of the security chief, 1 July to 15 August 2027, for status and extraordinary reports. */
export const deputy = 'bs.johan.vik'

export const draftAnswer = TaskAnswer.parse(urgentAnswerExamples['draft-extraordinary-report'])
export const reportIt = TaskAnswer.parse(urgentAnswerExamples['decide-extraordinary-report'])

export class UrgentReport extends PolicyMatter {
  readonly #cloud: TestCloud

  constructor(world: TestCloud, id: string) {
    super(world, id)
    this.#cloud = world
  }

  static async begin(
    world: TestCloud,
    body: { cause?: 'special-reasons' | 'policy-deviation'; concernsSecurityChief?: boolean } = {},
  ): Promise<UrgentReport> {
    const { body: report } = await world.api.call('startExtraordinaryReport', {
      as: coordinator,
      body: { cause: 'special-reasons', reason: 'En sårbarhet i identitetstjänsten utnyttjas.', ...body },
    })
    await world.cloud.settle()
    return new UrgentReport(world, report.id)
  }

  async report(as = coordinator) {
    const { body } = await this.#cloud.api.call('readExtraordinaryReport', {
      as,
      params: { reportId: this.id },
    })
    return body
  }

  async toDecision(): Promise<this> {
    await this.answer(await this.openTask('draft-extraordinary-report'), draftAnswer)
    return this
  }

  async register(diaryNumber = '2027.231 KS'): Promise<void> {
    await this.answer(await this.openTask('register-matter'), { kind: 'register-matter', diaryNumber })
  }

  /** Records that someone was told just now, by phone. */
  async inform(personId: string, as: string): Promise<void> {
    const informedAt = (await this.#cloud.cloud.now()).toISOString()
    await this.#cloud.api.call('recordInformed', {
      as,
      params: { reportId: this.id },
      body: { personId, informedAt, channels: ['mail', 'phone'] },
    })
    await this.#cloud.cloud.settle()
  }

  post(path: string, as: string, json: object): Promise<RawAnswer> {
    return rawCall(this.#cloud, 'POST', `/extraordinary-reports/${this.id}/${path}`, { as, json })
  }
}
