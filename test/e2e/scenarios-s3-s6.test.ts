// Two scenarios of the domain on their own days, over HTTP: jäv and substitutes (S3), and a summer without the chief (S6).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { approveAll, approves, record, secretary } from './decided-matters.ts'
import { coordinator, declarationOf, matterRequest, PolicyMatter, type Task } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { Refused } from './refused.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const securityChief = 'sc.henrik.dahl'
const on = (day: string): CalendarDay => CalendarDay.parse(day)

const refused = new Refused()
let world: TestCloud
let matter: PolicyMatter

const post = (path: string, as: string, json: object) => rawCall(world, 'POST', path, { as, json })
const act = (task: Task, verb: string, as: string, json: object) =>
  post(`/tasks/${encodeURIComponent(task.id)}/${verb}`, as, json)

/** Whom mails with the subject have reached. */
async function mailedWith(subject: string): Promise<string[]> {
  const mails = (await world.mailbox.all()).filter((mail) => mail.subject === subject)
  return mails.map(({ to }) => /"([^"]+)"/.exec(to)?.[1] ?? to).toSorted()
}

describe('S3: jäv and substitutes', () => {
  const board = 'ks~2026-12-07'
  const bySibling = { reason: 'Mitt syskon är konsult hos leverantören.' }
  let ownDraft: number

  beforeAll(async () => {
    world = await startTestCloud({ startsAt: '2026-11-16T07:00:00.000Z' })
    const request = matterRequest('Åtgärd HP-14: upphandla loggtjänst')
    const { body } = await world.api.call('startMatter', {
      as: coordinator,
      body: { ...request, head: { ...request.head, documentType: 'action-plan' } },
    })
    await world.cloud.settle()
    matter = await new PolicyMatter(world, body.id).toDrafting()
    ownDraft = await matter.upload('# Handlingsplan av samordnaren\n')
  })
  afterAll(() => world.close())

  describe('the coordinator, whose sibling is a consultant of the supplier (KL 7:4)', () => {
    it('gives her tasks in the matter to a substitute', async () => {
      const task = await matter.openTask('write-draft')
      expect(wordOf(await act(task, 'disqualification', coordinator, bySibling))).toBe('200')
      await world.cloud.settle()
      expect(await matter.openTask('write-draft')).toMatchObject({
        id: task.id,
        assignee: { personId: securityChief },
        disqualifiedIds: [coordinator],
      })
    })

    it('reads the matter, its drafts and its tasks, and changes nothing', async () => {
      const task = await matter.openTask('write-draft')
      for (const path of ['', '/drafts', '/tasks'])
        expect(
          (await rawCall(world, 'GET', `/matters/${matter.id}${path}`, { as: coordinator })).status,
        ).toBe(200)
      const changing = [
        act(task, 'complete', coordinator, { answer: answerFor.draft(ownDraft) }),
        act(task, 'refuse', coordinator, bySibling),
        act(task, 'hand-over', coordinator, { personId: 'kd.anders.lundin', ...bySibling }),
        post(`/matters/${matter.id}/drafts`, coordinator, declarationOf(Buffer.from('# Ny\n'))),
        post(`/matters/${matter.id}/withdraw`, coordinator, bySibling),
      ]
      for (const answer of changing) expect(await refused.of(answer)).toBe('403 disqualified KL 6:28–30, 7:4')
    })

    it('has written nothing that counts: the substitute goes on with a text of his own', async () => {
      const task = await matter.openTask('write-draft')
      const withHers = act(task, 'complete', securityChief, { answer: answerFor.draft(ownDraft) })
      expect(await refused.of(withHers)).toBe('403 disqualified KL 6:28–30, 7:4')
      const draftNumber = await matter.upload('# Handlingsplan av säkerhetschefen\n', securityChief)
      await matter.answer(task, answerFor.draft(draftNumber))
      expect(await matter.read()).toMatchObject({ draftNumber, authorIds: [securityChief] })
    })

    it('is not alone: a reviewer with jäv is replaced, and only the substitute’s review stands', async () => {
      const review = await matter.openTask('review-draft', 'council-member')
      expect(wordOf(await act(review, 'disqualification', review.assignee.personId, bySibling))).toBe('200')
      await world.cloud.settle()
      for (const task of await matter.openTasks('review-draft')) await matter.answer(task, answerFor.approval)
      const { reviews } = await matter.read()
      const council = reviews.filter(({ role }) => role === 'council-member')
      expect(council).toMatchObject([{ reviewer: 'Per Granat', verdict: 'approve' }])
    })

    it('does not choose its meeting either', async () => {
      await matter.answer(await matter.openTask('plan-consultation'), {
        kind: 'plan-consultation',
        plan: { decision: 'skip', reason: 'Samrådet har skett i den interna granskningen.' },
      })
      const memo = await matter.openTask('write-memo')
      expect(memo.assignee.personId).toBe(securityChief)
      expect(memo.disqualifiedIds).toContain(coordinator)
      await matter.answer(memo, answerFor.memo)
      await matter.sign()
      const place = { meetingId: 'ksau~2027-01-27', basis: 'regular', reason: 'Hellre i januari.' }
      expect(await refused.of(post(`/matters/${matter.id}/agenda`, coordinator, place))).toBe(
        '403 disqualified KL 6:28–30, 7:4',
      )
    })
  })

  describe('the executive board on 7 December', () => {
    const others = Array.from({ length: 13 }, (_, at) => ({ name: `Ledamot ${at + 1}` }))
    const chair = { name: 'Torsten Vall' }
    const substitute = { name: 'Monica Hede', substituteFor: 'Erik Sander' }
    const outcome = {
      ...approves(201, 15),
      attendance: [chair, substitute, ...others],
      disqualified: [{ name: 'Erik Sander', ground: 'close-relative', substitute: 'Monica Hede' }],
      votes: { for: 9, against: 6 },
    }
    const note = async (name: string, ground: string) => {
      const path = `/meetings/${encodeURIComponent(board)}/matters/${matter.id}/disqualifications`
      const answer = await post(path, secretary, { name, ground })
      expect(wordOf(answer)).toBe('201')
      return JSON.parse(answer.text)
    }
    const refusedOutcome = (change: object) =>
      refused.of(record(world, board, matter, { ...outcome, ...change }))

    beforeAll(async () => {
      const committee = { meetingId: 'ksau~2026-11-25', heldOn: on('2026-11-25') }
      await approveAll(world, committee, [matter], { paragraph: 61, presentCount: 5 })
      await world.stage.waitUntil(on('2026-12-07'))
    })

    it('warns that its chair chairs a municipal company, and lets him stay (KL 6:31)', async () => {
      expect(await note('Torsten Vall', 'company-role')).toMatchObject({ effect: 'warning', rule: 'KL 6:31' })
    })

    it('sends out the member whose spouse owns a part of a tenderer (KL 6:28 p 1, 6:30)', async () => {
      expect(await note('Erik Sander', 'close-relative')).toMatchObject({
        effect: 'must-leave',
        rule: 'KL 6:28 p 1',
      })
      const withHim = [chair, { name: 'Erik Sander' }, ...others]
      expect(await refusedOutcome({ attendance: withHim, disqualified: undefined })).toBe(
        '422 disqualified-took-part KL 6:30',
      )
      const reservations = [{ member: 'Erik Sander', announcedAt: '10:15' }]
      expect(await refusedOutcome({ reservations, meetingEndedAt: '12:00' })).toBe(
        '422 disqualified-took-part KL 6:30',
      )
    })

    it('counts no vote but those of whoever took part, the substitute among them (KL 5:55)', async () => {
      expect(await refusedOutcome({ votes: { for: 9, against: 7 } })).toBe('422 votes-do-not-add-up KL 5:55')
      expect(await refusedOutcome({ attendance: [chair, ...others], presentCount: 14 })).toBe(
        '422 member-not-present KL 6:35',
      )
      expect(wordOf(await record(world, board, matter, outcome))).toBe('200')
      const { decisions, proceedings } = await matter.read()
      expect(decisions.at(-1)).toMatchObject({ presentCount: 15, votes: { for: 9, against: 6 } })
      const { attendance, disqualified } = outcome
      expect(proceedings.at(-1)).toMatchObject({ meetingId: board, attendance, disqualified })
    })
  })
})

describe('S6: a summer without the security chief', () => {
  const lentOutside = 'bs.johan.vik'
  const lentWithin = 'its.sofia.berg'
  let deputyId: string
  const period = { validFrom: on('2027-07-01'), validTo: on('2027-08-15') }

  beforeAll(async () => {
    world = await startTestCloud({ startsAt: '2027-06-28T07:00:00.000Z' })
    matter = await (await PolicyMatter.start(world, 'Säkerhetspolicy i juli')).toPlanning()
    const { body: deputy } = await world.api.call('appointDeputy', {
      as: securityChief,
      params: { personId: securityChief },
      body: {
        deputyId: lentWithin,
        role: 'security-chief',
        unitId: 'kommunledningskontoret',
        scope: ['policy-adoption'],
        ...period,
      },
    })
    deputyId = deputy.id
    await world.stage.waitUntil(on('2027-07-02'))
  })
  afterAll(() => world.close())

  describe('a deputy', () => {
    const plan = {
      kind: 'plan-consultation',
      plan: { decision: 'skip', reason: 'Alla har redan granskat.' },
    } as const

    it('who was lent other processes is told so, and does nothing', async () => {
      const task = await matter.openTask('plan-consultation')
      expect(task.assignee.personId).toBe(securityChief)
      expect(await refused.of(act(task, 'complete', lentOutside, { answer: plan }))).toBe(
        '403 deputy-out-of-scope',
      )
      expect((await matter.task(task.id)).status).toBe('open')
    })

    it('who was lent this one acts in the chief’s place, and the trail says for whom', async () => {
      const task = await matter.openTask('plan-consultation')
      await matter.answer(task, plan, lentWithin)
      await matter.answer(await matter.openTask('write-memo'), answerFor.memo)
      const signing = await matter.openTask('sign-memo')
      await matter.answer(signing, { kind: 'sign-memo', signed: true }, lentWithin)
      for (const done of [task, signing])
        expect(await matter.task(done.id)).toMatchObject({
          status: 'done',
          closedBy: { personId: lentWithin, role: 'security-chief' },
          onBehalfOf: { personId: securityChief },
        })
    })
  })

  describe('the chair of the board on 13 July', () => {
    const chair = 'fv.linnea.borg'
    const decision = {
      title: 'Akut utbyte av identitetstjänst',
      decision: 'Kommunstyrelsen avsätter 400 tkr för akut utbyte.',
      subject: 'ordinary',
      urgencyReason: 'Sårbarheten utnyttjas redan; kommunstyrelsen sammanträder först 23 augusti.',
    }
    const decide = (change: object = {}, as = chair, bodyId = 'ks') =>
      post(`/bodies/${bodyId}/chair-decisions`, as, { ...decision, ...change })

    beforeAll(() => world.stage.waitUntil(on('2027-07-13')))

    it('decides nothing about goals and direction (KL 6:38)', async () => {
      const goals = { subject: 'goals-and-direction', title: 'Handlingsplan 2027' }
      expect(await refused.of(decide(goals))).toBe('422 not-delegable KL 6:38')
    })

    it('decides nothing without saying why the board cannot be awaited (KL 6:39)', async () => {
      expect(await refused.of(decide({ urgencyReason: '   ' }))).toBe('422 not-urgent KL 6:39')
    })

    it('is the one of the term, and not of the council (KL 6:39)', async () => {
      expect(await refused.of(decide({}, 'fv.torsten.vall'))).toBe('403 permission-denied')
      expect(await refused.of(decide({}, 'fv.gunilla.rask', 'kf'))).toBe('409 wrong-body KL 6:39')
    })

    it('decides what is urgent, and it is reported to the next meeting by itself (KL 6:40)', async () => {
      const answer = await decide()
      expect(wordOf(answer)).toBe('201')
      await world.cloud.settle()
      const made = JSON.parse(answer.text)
      expect(made).toMatchObject({
        decidedOn: '2027-07-13',
        decidedBy: { personId: chair, role: 'chair' },
        reportAt: 'ks~2027-08-23',
      })
      const { body: meeting } = await world.api.call('readMeeting', {
        as: secretary,
        params: { meetingId: 'ks~2027-08-23' },
      })
      expect(meeting.notifications).toEqual([{ chairDecisionId: made.id, title: decision.title }])
      const subject = `Ordförandebeslut anmäls till Kommunstyrelsen 2027-08-23: ${decision.title}`
      expect(await mailedWith(subject)).toEqual(['Anders Lundin', 'Karin Ahlgren'])
    })
  })

  describe('the chief, back on 16 August', () => {
    beforeAll(() => world.stage.waitUntil(on('2027-08-16')))

    it('has no deputy any more', async () => {
      for (const personId of [lentWithin, lentOutside]) {
        const { body: me } = await world.api.call('readMe', { as: personId })
        expect(me.standings.filter(({ deputyFor }) => deputyFor !== undefined)).toEqual([])
      }
    })

    it('is told that it was, and reads what was decided in his place', async () => {
      const subject = 'Överlämning: beslutat medan du var borta 2027-07-01–2027-08-15'
      expect(new Set(await mailedWith(subject))).toEqual(new Set(['Henrik Dahl']))
      const handover = { params: { personId: securityChief, deputyId }, query: { limit: 100 } }
      const { body: list } = await world.api.call('readHandover', { as: securityChief, ...handover })
      expect(list.items.map(({ taskKind, closedBy }) => [taskKind, closedBy?.personId])).toEqual([
        ['plan-consultation', lentWithin],
        ['sign-memo', lentWithin],
      ])
      const path = `/persons/${securityChief}/deputies/${deputyId}/handover`
      expect(await refused.of(rawCall(world, 'GET', path, { as: lentWithin }))).toBe('403 permission-denied')
    })
  })
})

describe('every refusal', () => {
  it('says its code, its paragraph where law speaks, and what to do in Swedish and English', () => {
    refused.expectWhole()
  })
})
