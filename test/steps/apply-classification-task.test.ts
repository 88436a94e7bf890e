// From the proposal to the class in force against a real store, and what comes too late.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyClassificationTask } from '../../functions/steps/apply-classification-task.ts'
import { openAdvice } from '../../functions/steps/open-advice.ts'
import { givenPersonalData } from '../domain/classification/given-classification.ts'
import { levels } from '../domain/classification/given-derivation.ts'
import { mails, refusedWith, sound, startedWith } from '../domain/given.ts'
import {
  assetInWork,
  classed,
  givenClassification,
  givenContent,
  givenProposal,
  givenSystem,
  handling,
  idOf,
  manager,
} from '../domain/register/given-register.ts'
import { answerTask, ask, asked, decide, givenInWork, type InWork, people } from './given-register-store.ts'
import { type GivenStore, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(...people, givenSystem())
})
afterAll(() => at.close())

const apply = (input: unknown) => at.run(applyClassificationTask, input, { state: 'Note' })

const classificationOf = async ({ assetId }: InWork) =>
  (await at.store.load('classification', `${assetId}/1`)).state

describe('a task that is open still', () => {
  it('is not carried over', async () => {
    const { output } = await ask(at, await givenInWork(at, 30), decide)
    await expect(apply(output)).rejects.toThrow(refusedWith('wrong-state'))
  })
})

describe('from the proposal to the class', () => {
  it('goes by way of the advice, to the asset and its systems', async () => {
    const sensitive = { personalData: givenPersonalData({ sensitive: true }), systemIds: ['socialsystemet'] }
    const about = await givenInWork(at, 40, { status: 'proposing' }, sensitive)
    await at.given(handling({ assetId: about.assetId }))
    const { assetId, number } = about

    const proposing = await asked(at, about, { taskKind: 'propose-classification' })
    const proposal = givenContent(levels(2, 1, 1, 2))
    const proposed = { kind: 'propose-classification', protectiveSecurity: 'no', proposal } as const
    await answerTask(at, proposing.id, { status: 'done', answer: proposed })
    expect((await apply({ taskId: proposing.id })).output).toEqual({ next: 'advise' })

    const { output } = await at.run(openAdvice, about)
    expect(output).toEqual({
      advisers: [{ role: 'data-protection-officer', ground: 'personal-data' }],
      round: 1,
    })
    const advising = await asked(at, about, {
      taskKind: 'advise-classification',
      role: 'data-protection-officer',
      ground: 'personal-data',
    })
    await answerTask(at, advising.id, { status: 'ignored' })
    expect((await apply({ taskId: advising.id })).output).toEqual({ next: 'noted' })
    expect((await apply({ assetId, number, round: 1 })).output).toEqual({ next: 'decide' })

    const deciding = await asked(at, about, decide)
    const accepted = { kind: 'decide-classification', round: 1, outcome: 'accept' } as const
    await answerTask(at, deciding.id, { status: 'done', answer: accepted })
    const last = await apply({ taskId: deciding.id })
    expect(last.output).toEqual({ next: 'in-force' })
    expect(mails(sound(last.decision))).toEqual([`classification-decided to ${manager}`])
    expect(startedWith(sound(last.decision))).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['socialsystemet'] }],
    ])
    expect((await at.store.load('information-asset', assetId)).state).toMatchObject({
      current: { classificationId: about.classificationId, levels: levels(2, 1, 1, 2) },
    })
    expect((await classificationOf(about)).advice).toMatchObject([{ round: 1, ground: 'personal-data' }])
    expect((await apply({ taskId: deciding.id })).output).toEqual({ next: 'closed' })
  })

  it('supersedes the class that was in force', async () => {
    const assetId = 'asset-50'
    const about = { assetId, number: 2, classificationId: idOf(51) }
    await at.given(
      assetInWork({
        id: assetId,
        openClassificationId: idOf(51),
        classificationCount: 2,
        current: { ...classed(levels(1, 1, 1, 1)), classificationId: idOf(50) },
      }),
      givenClassification({ id: idOf(50), assetId, status: 'in-force' }),
      givenClassification({ id: idOf(51), assetId, number: 2 }),
    )
    const task = await asked(at, about, decide)
    const answer = { kind: 'decide-classification', round: 1, outcome: 'accept' } as const
    await answerTask(at, task.id, { status: 'done', answer })
    await apply({ taskId: task.id })
    expect((await at.store.load('classification', `${assetId}/1`)).state.status).toBe('superseded')
    expect((await at.store.load('classification', `${assetId}/2`)).state.status).toBe('in-force')
  })

  it('given a proposal that was replaced during the advice, then the old round does not end the new one', async () => {
    const about = await givenInWork(at, 60, { status: 'advising', proposal: givenProposal({ round: 2 }) })
    const old = await apply({ assetId: about.assetId, number: 1, round: 1 })
    expect(old.output).toEqual({ next: 'closed' })
    expect((await classificationOf(about)).status).toBe('advising')
  })
})
