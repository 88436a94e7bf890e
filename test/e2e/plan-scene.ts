// A yearly plan brought to where a test is about it, each step taken over HTTP by the person who is asked.
import type { z } from 'zod'
import type { actionRoutes } from '../../functions/api/contract/action-routes.ts'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { TaskKind } from '../../functions/domain/task/task-answer.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import { personAt } from './recorded-document.ts'
import type { TestCloud } from './test-cloud.ts'

type Registration = z.input<NonNullable<(typeof actionRoutes)['registerAction']['body']>>
type Planning = Registration['planning']

export const on = (day: string): CalendarDay => CalendarDay.parse(day)

/** The head of the IT unit, and the municipal director, who manages the office that it belongs to. */
export const itManager = 'ec.fredrik.ask'
export const director = 'kd.anders.lundin'
export const securityChief = 'sc.henrik.dahl'
export const employee = 'ma.lisa.hjort'

export const planningOf = (facts: Partial<Planning> = {}): Planning => ({
  title: 'Inför central logginsamling',
  goal: 'robust-handling',
  ownerRole: 'unit-manager',
  unitId: 'it-enheten',
  ownerId: itManager,
  effort: { hours: 240, cost: 350_000 },
  dueOn: on('2028-06-30'),
  effectMeasure: 'Andel kritiska system med central logg',
  ...facts,
})

export class PlanScene {
  readonly #world: TestCloud

  constructor(world: TestCloud) {
    this.#world = world
  }

  async registerAction(
    facts: Partial<Planning> = {},
    more: Partial<Registration> = {},
    as: string = coordinator,
  ) {
    const { body } = await this.#world.api.call('registerAction', {
      as,
      body: {
        protectiveSecurity: 'no',
        planning: planningOf(facts),
        source: { kind: 'audit', reference: 'Revisionsrapport 7' },
        ...more,
      },
    })
    await this.#world.cloud.settle()
    return body
  }

  action = async (actionId: string) =>
    await this.#world.api.call('readAction', { as: coordinator, params: { actionId } })

  /** Starts the plan by hand; the registrar has been asked when it resolves. */
  async start(year: number): Promise<PolicyMatter> {
    const { body } = await this.#world.api.call('startPlan', { as: coordinator, body: { year } })
    await this.#world.cloud.settle()
    return new PolicyMatter(this.#world, body.matterId)
  }

  read = async (year: number, as: string = coordinator) =>
    (await this.#world.api.call('readPlan', { as, params: { year } })).body

  itemsOf = async (year: number) => ((await this.read(year)).items ?? []).map(({ actionId }) => actionId)

  async toDrafting(plan: PolicyMatter, diaryNumber: string): Promise<void> {
    await plan.answer(await plan.openTask('register-matter'), { kind: 'register-matter', diaryNumber })
  }

  /** The coordinator drafts, the council's order is recorded, the director finances every item with its cost. */
  async toMemo(plan: PolicyMatter, year: number, ranking?: string[]): Promise<void> {
    const introduction = 'Planen utgår från revisionens rapport.'
    await plan.answer(await plan.openTask('draft-plan'), { kind: 'draft-plan', introduction })
    const items = ranking ?? (await this.itemsOf(year))
    await plan.answer(await plan.openTask('rank-plan'), { kind: 'rank-plan', ranking: items })
    await plan.answer(await plan.openTask('finance-plan'), {
      kind: 'finance-plan',
      items: items.map((actionId) => ({ actionId, financed: true, amount: 100_000 })),
    })
  }

  /** The memo is written and signed; the matter stands on the agenda of the preparing committee. */
  async toAgenda(plan: PolicyMatter): Promise<void> {
    await plan.answer(await plan.openTask('write-memo'), answerFor.memo)
    await plan.sign()
  }

  /** The subjects of what someone was mailed that hold the words. */
  async mailsTo(personId: string, words: string): Promise<string[]> {
    const mails = (await this.#world.mailbox.all()).filter(({ subject }) => subject.includes(words))
    return mails.filter(({ to }) => personAt(to) === personId).map(({ subject }) => subject)
  }

  openKinds = async (plan: PolicyMatter): Promise<TaskKind[]> =>
    (await plan.openTasks()).map(({ taskKind }) => taskKind)
}
