// Matters on their way through the bodies, for tests of what a meeting may do: brought there with as few tasks as law allows.

import type { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { answerFor, type Outcome } from '../../local/demo/story-answers.ts'
import { coordinator, matterRequest, PolicyMatter } from './policy-matter.ts'
import type { RawAnswer } from './raw-call.ts'
import { rawCall } from './raw-call.ts'
import type { TestCloud } from './test-cloud.ts'

/** The secretary of the council, of the board and of its drafting committee. */
export const secretary = 'ns.karin.ahlgren'

/** What a body records that follows the proposal. */
export const approves = (paragraph: number, presentCount: number): Outcome => ({
  outcome: 'approved',
  paragraph,
  presentCount,
})

/** A policy of 2019 that is to be repealed, on the first body's agenda: a repeal has no text to draft and review. */
export async function repealOnAgenda(world: TestCloud, title: string): Promise<PolicyMatter> {
  const request = matterRequest(title)
  const { documentId, label, head } = request
  const base64 = Buffer.from(`# ${title}\n`).toString('base64')
  await world.api.call('recordVersion', {
    as: coordinator,
    params: { documentId },
    body: {
      label,
      head,
      decidingBody: 'Kommunfullmäktige',
      diaryNumber: '2019.210 KS',
      paragraph: 112,
      decidedOn: '2019-06-19',
      validFrom: '2019-07-01',
      legalForceOn: '2019-07-17',
      text: { fileName: 'policy.md', mediaType: 'text/markdown', base64 },
    },
  })
  const body = { ...request, purpose: 'repeal' as const }
  const { body: started } = await world.api.call('startMatter', { as: coordinator, body })
  await world.cloud.settle()
  const matter = new PolicyMatter(world, started.id)
  await matter.answer(await matter.openTask('register-matter'), answerFor.registration)
  await matter.answer(await matter.openTask('write-memo'), answerFor.memo)
  await matter.sign()
  return matter
}

/** Waits for the meeting, where the body follows the proposal in every matter, in paragraphs from the given one on. */
export async function approveAll(
  world: TestCloud,
  { meetingId, heldOn }: { meetingId: string; heldOn: CalendarDay },
  matters: readonly PolicyMatter[],
  first: { paragraph: number; presentCount: number },
): Promise<void> {
  await world.stage.waitUntil(heldOn)
  for (const [at, { id: matterId }] of matters.entries())
    await world.api.call('recordOutcome', {
      as: secretary,
      params: { meetingId, matterId },
      body: approves(first.paragraph + at, first.presentCount),
    })
  await world.cloud.settle()
}

/** Asks for an outcome to be recorded, whatever the answer; what follows from it has happened when it resolves. */
export async function record(
  world: TestCloud,
  meetingId: string,
  matter: PolicyMatter,
  outcome: object,
): Promise<RawAnswer> {
  const path = `/meetings/${encodeURIComponent(meetingId)}/matters/${matter.id}/outcome`
  const answer = await rawCall(world, 'POST', path, { as: secretary, json: outcome })
  if (answer.status === 200) await world.cloud.settle()
  return answer
}
