// What every step has in common: strict input, and a word for its machine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { beginAnew } from '../../functions/steps/begin-anew.ts'
import { closeMatter } from '../../functions/steps/close-matter.ts'
import { sendToDecision } from '../../functions/steps/send-to-decision.ts'
import type { Step } from '../../functions/steps/step.ts'
import {
  givenDocument,
  givenMatter,
  mails,
  councilMeetingId as meetingId,
  sound,
  startedWith,
} from '../domain/given.ts'
import type { GivenStore } from './given-store.ts'
import { inOffice, matterNumber, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(...inOffice('iss.lind', 'coordinator'), ...inOffice('sc.dahl', 'security-chief'))
})
afterAll(async () => {
  await at.close()
})

describe('the input of a step', () => {
  it.each<[string, Step, Record<string, unknown>]>([
    ['something more', sendToDecision, { matterId: matterNumber(1), entry: 'memo' }],
    ['something less', beginAnew, { matterId: matterNumber(1), machine: 'minutes' }],
    ['another machine', beginAnew, { matterId: matterNumber(1), machine: 'consultation', meetingId }],
    ['another word', closeMatter, { matterId: matterNumber(1), outcome: 'annulled' }],
  ])('given %s than it declares, then it fails: the machine is wrong', async (_, step, input) => {
    await expect(at.run(step, input)).rejects.toThrow(ZodError)
  })
})

describe('the steps that ask one rule', () => {
  it('given a signed memo, then the decision round starts', async () => {
    const matterId = matterNumber(2)
    await at.given(givenMatter({ id: matterId, phase: { name: 'signing' } }))
    const { decision, output } = await at.run(sendToDecision, { matterId })
    expect(output).toEqual({ next: 'end' })
    expect(startedWith(sound(decision))).toEqual([['formal-decision', { matterId }]])
  })

  it('given a question nobody answered, then its machine starts where it was', async () => {
    const matterId = matterNumber(3)
    await at.given(givenMatter({ id: matterId }))
    const input = { matterId, machine: 'minutes', meetingId, entry: 'announcement' }
    const { decision, output } = await at.run(beginAnew, input)
    expect(output).toEqual({ next: 'begun' })
    expect(startedWith(sound(decision))).toEqual([
      ['minutes', { matterId, meetingId, entry: 'announcement' }],
    ])
  })

  it('given the end of a matter, then those who answer for it hear it and its document is free', async () => {
    const matterId = matterNumber(4)
    await at.given(
      givenMatter({ id: matterId, documentId: 'dokument-4', startedBy: 'system' }),
      givenDocument({ id: 'dokument-4', openMatterId: matterId }),
    )
    const { decision, output } = await at.run(closeMatter, { matterId, outcome: 'rejected' })
    expect(output).toEqual({ next: 'rejected' })
    expect(mails(sound(decision))).toEqual(['matter-closed to iss.lind', 'matter-closed to sc.dahl'])
    expect((await at.store.load('document', 'dokument-4')).state).not.toHaveProperty('openMatterId')
  })
})
