// Someone is asked about a classification: to propose, to advise or to decide; and nobody, when it is asked no more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Classification } from '../../functions/domain/classification/classification.ts'
import type { Task } from '../../functions/domain/task/task.ts'
import { applyClassificationTask } from '../../functions/steps/apply-classification-task.ts'
import { levels } from '../domain/classification/given-derivation.ts'
import { mails, sound } from '../domain/given.ts'
import {
  chief,
  givenContent,
  givenProposal,
  givenSystem,
  manager,
  owner,
} from '../domain/register/given-register.ts'
import { ask, asked, decide, givenInWork, people } from './given-register-store.ts'
import { type GivenStore, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(...people, givenSystem())
})
afterAll(() => at.close())

const apply = (input: unknown) => at.run(applyClassificationTask, input, { state: 'Note' })

describe('asking', () => {
  it('asks the owner to decide, and escalates to the manager of the asset’s unit', async () => {
    const about = await givenInWork(at, 10)
    const { decision } = await ask(at, about, decide)
    expect(mails(sound(decision))).toEqual([`task-assigned to ${owner}`])
    expect(await asked(at, about, decide)).toMatchObject({
      matterId: about.classificationId,
      matterTitle: 'Personakter',
      assignee: { personId: owner },
      escalation: ['unit-manager', 'coordinator'],
      subject: { assetId: about.assetId, classificationNumber: 1, unitId: 'kontoret' },
      authorIds: [],
    })
  })

  it('given an owner who proposed a level 3, then the manager decides; a level 2 they may', async () => {
    const by = { personId: owner, name: 'F', role: 'information-owner' } as const
    const three = givenProposal({ ...givenContent(levels(3, 1, 1, 1)), by })
    const two = givenProposal({ ...givenContent(levels(2, 1, 1, 1)), by })
    expect(await asked(at, await givenInWork(at, 11, { proposal: three }), decide)).toMatchObject({
      assignee: { personId: chief },
      authorIds: [owner],
    })
    expect((await asked(at, await givenInWork(at, 12, { proposal: two }), decide)).assignee.personId).toBe(
      owner,
    )
  })

  it('given an owner who has jäv, then the manager decides', async () => {
    const about = await givenInWork(at, 13)
    await at.given({
      kind: 'disqualification',
      matterId: about.classificationId,
      personId: owner,
      reason: 'Syster',
      declaredAt: '2027-01-30T08:00:00.000Z',
    })
    expect((await asked(at, about, decide)).assignee.personId).toBe(chief)
  })

  it('asks the system’s manager to propose, and advisers on their ground', async () => {
    const proposing = await givenInWork(at, 14, { status: 'proposing' }, { systemIds: ['socialsystemet'] })
    const task = await asked(at, proposing, { taskKind: 'propose-classification' })
    expect(task.assignee).toMatchObject({ personId: manager, role: 'system-manager' })
    const advising = await givenInWork(at, 15, { status: 'advising' })
    const facts = { taskKind: 'advise-classification', role: 'legal-counsel', ground: 'secrecy' } as const
    expect(await asked(at, advising, facts)).toMatchObject({
      assignee: { personId: 'kj.berg' },
      subject: { adviceGround: 'secrecy' },
    })
  })

  it('given that it asks again, then there is one task with the new token', async () => {
    const about = await givenInWork(at, 16)
    const first = await ask(at, about, decide)
    const second = await ask(at, about, decide, 'token-2')
    expect(second.output).toEqual(first.output)
    expect(mails(sound(second.decision))).toEqual([])
    expect((await at.store.load('task', String(first.output['taskId']))).state.token).toBe('token-2')
  })

  it.each<[Classification['status'], Task['taskKind']]>([
    ['in-force', 'decide-classification'],
    ['advising', 'decide-classification'],
    ['deciding', 'propose-classification'],
    ['closed', 'propose-classification'],
  ])('given one that is %s when it comes to %s, then the question is withdrawn', async (status, taskKind) => {
    const about = await givenInWork(at, 20 + ['in-force', 'advising', 'deciding', 'closed'].indexOf(status), {
      status,
    })
    const { decision, output } = await ask(at, about, { taskKind })
    expect(mails(sound(decision))).toEqual([])
    expect((await at.store.load('task', String(output['taskId']))).state.status).toBe('withdrawn')
    expect((await apply(output)).output).toEqual({ next: 'closed' })
  })
})
