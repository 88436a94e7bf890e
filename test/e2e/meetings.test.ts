// Meetings that do not go as planned, over HTTP: too few come, a matter cannot wait, a member has jäv, the chair decides alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { PolicyMatter } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { chairOf, importPeople } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const secretary = 'ns.karin.ahlgren'
const chair = chairOf('ks')

let world: TestCloud
/** Two matters that go to the same bodies, so that one's paragraph can be the other's. */
let matter: PolicyMatter
let other: PolicyMatter

beforeAll(async () => {
  // Early in a year with meetings to come, so that the first and the second lie in the same one.
  world = await startTestCloud({ startsAt: '2027-03-01T07:00:00.000Z' })
  await importPeople(world, chair.people)
  matter = await (await PolicyMatter.start(world, 'Policy')).toAgenda()
  other = await (await PolicyMatter.start(world, 'Riktlinjer')).toAgenda()
})
afterAll(() => world.close())

async function meetingOf(which: PolicyMatter) {
  const { phase } = await which.read()
  if (phase.name !== 'deliberation' || phase.meetingId === undefined) throw new Error(`In ${phase.name}`)
  const { body } = await world.api.call('readMeeting', {
    as: secretary,
    params: { meetingId: phase.meetingId },
  })
  return body
}

const post = async (path: string, json: unknown, as = secretary) => {
  const answer = await rawCall(world, 'POST', path, { as, json })
  await world.cloud.settle()
  return answer
}

describe('a meeting to which too few come', () => {
  it('KL 6:27: sends its matters to the next, takes back the secretary’s question, and says why (S10)', async () => {
    const { meetingId, task } = await matter.toMeeting()
    const cancel = `/meetings/${meetingId}/cancel`
    const quorum = { cause: 'inquorate', reason: 'Snöoväder', presentCount: 3 }
    expect(wordOf(await post(cancel, quorum))).toBe('400 malformed-request')
    expect(wordOf(await post(cancel, { ...quorum, presentCount: 2 }))).toBe('200')
    for (const moved of [matter, other]) {
      const { phase } = await moved.read()
      expect(phase).toMatchObject({ movedFrom: { meetingId, because: 'inquorate' } })
      expect((await meetingOf(moved)).heldOn > meetingId.slice(-10)).toBe(true)
    }
    expect((await matter.task(task.id)).status).toBe('withdrawn')
    expect(wordOf(await post(cancel, { cause: 'cancelled', reason: 'Igen' }))).toBe('409 wrong-state')
    expect(await matter.openTasks('record-outcome')).toEqual([])
  })
})

describe('a matter that cannot wait', () => {
  it('KL 5:13: is not placed too late in the regular way, but moves when all who come will agree', async () => {
    const former = await meetingOf(matter)
    const heldOn = addDays(await world.stage.today(), 2)
    const { body: extra } = await world.api.call('planMeeting', {
      as: secretary,
      params: { bodyId: former.bodyId },
      body: { heldOn, startsAt: '10:00', durationMinutes: 60 },
    })
    const place = (basis: string) =>
      post(`/matters/${matter.id}/agenda`, { meetingId: extra.id, basis, reason: 'Brådskar.' })
    expect(wordOf(await place('regular'))).toBe('422 not-announced-in-time')
    expect(wordOf(await place('urgent-announcement'))).toBe('422 not-announced-in-time')
    expect(wordOf(await place('unanimous'))).toBe('200')
    const there = await meetingOf(matter)
    expect(there.agenda).toMatchObject([{ matterId: matter.id, announcement: 'unanimous' }])
    const { body: left } = await world.api.call('readMeeting', {
      as: secretary,
      params: { meetingId: former.id },
    })
    expect(left.agenda.map(({ matterId }) => matterId)).toEqual([other.id])
  })
})

describe('an outcome at the meeting', () => {
  const names = ['Anna Ek', 'Bo Ask', 'Cia Lind', 'Dag Hall']
  const attendance = names.map((name) => ({ name }))
  const outcome = { outcome: 'approved', paragraph: 7, presentCount: 4, attendance }

  it('KL 6:30, 5:52: is refused while one with jäv is in the list, and until all agree; then it stands', async () => {
    const { meetingId } = await matter.toMeeting()
    const at = `/meetings/${meetingId}/matters/${matter.id}`
    const noted = await post(`${at}/disqualifications`, { name: 'Dag Hall', ground: 'close-relative' })
    expect(noted.status).toBe(201)
    expect(JSON.parse(noted.text)).toMatchObject({ effect: 'must-leave', rule: 'KL 6:28 p 1' })
    const warned = await post(`${at}/disqualifications`, { name: 'Anna Ek', ground: 'company-role' })
    expect(JSON.parse(warned.text)).toMatchObject({ effect: 'warning', rule: 'KL 6:31' })
    expect(wordOf(await post(`${at}/outcome`, outcome))).toBe('422 not-all-agree')
    const agreed = { ...outcome, agreeingCount: 4 }
    expect(wordOf(await post(`${at}/outcome`, agreed))).toBe('422 disqualified-took-part')
    const three = { presentCount: 3, agreeingCount: 3, attendance: attendance.slice(0, 3) }
    expect(wordOf(await post(`${at}/outcome`, { ...outcome, ...three }))).toBe('200')
    expect((await matter.read()).decisions).toMatchObject([{ paragraph: 7, announcement: 'unanimous' }])
    expect(wordOf(await post(`${at}/disqualifications`, { name: 'Bo Ask', ground: 'party' }))).toBe(
      '409 wrong-state',
    )
  })

  it('KL 6:35: takes its paragraph from every other matter of the year', async () => {
    const { task } = await other.toMeeting()
    const complete = (paragraph: number) =>
      post(
        `/tasks/${task.id}/complete`,
        { answer: { kind: 'record-outcome', outcome: 'approved', paragraph, presentCount: 5 } },
        task.assignee.personId,
      )
    expect(wordOf(await complete(7))).toBe('409 paragraph-taken')
    expect((await other.task(task.id)).status).toBe('open')
    expect(wordOf(await complete(8))).toBe('200')
  })
})

describe('a decision by the chair', () => {
  const made = {
    title: 'Akut utbyte',
    decision: 'Identitetstjänsten byts ut.',
    subject: 'ordinary',
    urgencyReason: 'Sårbarheten utnyttjas redan.',
  }
  const reportedAt = async (chairDecisionId: string) => {
    const params = { bodyId: 'ks', chairDecisionId }
    const { body } = await world.api.call('readChairDecision', { as: secretary, params })
    return body.reportAt
  }

  it('KL 6:38–39: is the chair’s alone, and never about goals', async () => {
    const path = '/bodies/ks/chair-decisions'
    expect(wordOf(await post(path, made))).toBe('403 permission-denied')
    expect(wordOf(await post(path, { ...made, subject: 'goals-and-direction' }, chair.id))).toBe(
      '422 not-delegable',
    )
  })

  it('KL 6:40: is reported at the next meeting, and at the one after when that is cancelled', async () => {
    const answer = await post('/bodies/ks/chair-decisions', made, chair.id)
    expect(answer.status).toBe(201)
    const { id, reportAt } = JSON.parse(answer.text)
    expect(await reportedAt(id)).toBe(reportAt)
    expect(
      wordOf(await post(`/meetings/${reportAt}/cancel`, { cause: 'cancelled', reason: 'Sjukdom' })),
    ).toBe('200')
    const moved = await reportedAt(id)
    expect(moved > reportAt).toBe(true)
    const { body: next } = await world.api.call('readMeeting', {
      as: secretary,
      params: { meetingId: moved },
    })
    expect(next.notifications).toContainEqual({ chairDecisionId: id, title: made.title })
  })
})
