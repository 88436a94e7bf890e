// What follows when the council has changed a text and decided it, over HTTP: the changed text, the minutes, the assignment,
// the companies, and what the mails are called.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { TaskKind } from '../../functions/domain/task/task-answer.ts'
import { approveAll, approves, record, secretary } from './decided-matters.ts'
import { coordinator, PolicyMatter, type Task } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { Refused } from './refused.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const title = 'Åtkomst till känsliga uppgifter – även på ö'
const board = 'ks~2026-12-07'
const council = 'kf~2026-12-16'
const changedText = '# Policy\n\nLoggar sparas i två år.\n'

const refused = new Refused()
let world: TestCloud
let matter: PolicyMatter

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const complete = (task: Task, as: string, answer: object) =>
  rawCall(world, 'POST', `/tasks/${encodeURIComponent(task.id)}/complete`, { as, json: { answer } })

/** The open tasks of a kind that belong to a meeting. */
async function openAt(meetingId: string, kind: TaskKind): Promise<Task[]> {
  return (await matter.openTasks(kind)).filter(({ subject }) => subject.meetingId === meetingId)
}

async function versionInForce(): Promise<string | undefined> {
  const { documentId } = await matter.read()
  const { body } = await world.api.call('readDocument', { as: 'ma.lisa.hjort', params: { documentId } })
  return body.inForce
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-11-16T07:00:00.000Z' })
  matter = await (await PolicyMatter.start(world, title)).toAgenda()
  const committee = { meetingId: 'ksau~2026-11-25', heldOn: on('2026-11-25') }
  await approveAll(world, committee, [matter], { paragraph: 6, presentCount: 5 })
  await approveAll(world, { meetingId: board, heldOn: on('2026-12-07') }, [matter], {
    paragraph: 21,
    presentCount: 15,
  })
  await world.stage.waitUntil(on('2026-12-16'), '18:00')
})
afterAll(() => world.close())

describe('a text that the council changes', () => {
  const withChanges = {
    ...approves(101, 49),
    outcome: 'approved-with-changes',
    changes: 'Loggar sparas i två år.',
    adjustedImmediately: true,
    validFrom: '2026-12-17',
    assignments: [
      {
        text: 'Kommundirektören ska redovisa kostnaden.',
        role: 'municipal-director',
        reportBackOn: '2027-03-31',
      },
    ],
  }

  it('is decided with the changes in the minutes, not without', async () => {
    const { changes: _, ...without } = withChanges
    expect(await refused.of(record(world, council, matter, without))).toBe('400 malformed-request')
    expect(wordOf(await record(world, council, matter, withChanges))).toBe('200')
    expect((await matter.read()).proceedings.at(-1)?.changes).toBe(withChanges.changes)
  })

  it('has minutes that are adjusted at once: nobody is asked to adjust them, only to announce (KL 5:69, 8:12)', async () => {
    expect((await matter.read()).decisions.at(-1)).toMatchObject({
      adjustedImmediately: true,
      adjustedOn: '2026-12-16',
    })
    expect(await openAt(council, 'adjust-minutes')).toEqual([])
    const [announcing] = await openAt(council, 'announce-minutes')
    expect(announcing).toMatchObject({ dueOn: '2026-12-18', assignee: { personId: secretary } })
    await world.stage.waitUntil(on('2026-12-17'))
    if (announcing)
      await matter.answer(announcing, {
        kind: 'announce-minutes',
        announcedOn: on('2026-12-17'),
        minutesKeptAt: 'www.alingsas.se',
      })
    expect((await matter.read()).phase.name).toBe('appeal-period')
  })

  it('is not in force on its day, while nobody has brought the changes in', async () => {
    await world.stage.waitUntil(on('2026-12-18'))
    expect(await versionInForce()).toBeUndefined()
    expect(await matter.openTask('conform-text')).toMatchObject({ assignee: { personId: coordinator } })
  })

  it('is changed again when it is not what was decided', async () => {
    const wrong = await matter.upload('# Policy\n\nLoggar sparas i tre år.\n')
    await matter.answer(await matter.openTask('conform-text'), { kind: 'conform-text', draftNumber: wrong })
    await matter.answer(await matter.openTask('confirm-conformed-text'), {
      kind: 'confirm-conformed-text',
      conforms: false,
      comment: 'Fullmäktige beslutade två år.',
    })
    expect(await versionInForce()).toBeUndefined()
    const right = await matter.upload(changedText)
    await matter.answer(await matter.openTask('conform-text'), { kind: 'conform-text', draftNumber: right })
    expect(await matter.openTask('confirm-conformed-text')).toMatchObject({
      subject: { draftNumber: right },
      assignee: { personId: secretary },
    })
  })

  it('is confirmed by another than whoever wrote it, even one with the secretary’s role', async () => {
    const task = await matter.openTask('confirm-conformed-text')
    const confirmation = { kind: 'confirm-conformed-text', conforms: true } as const
    expect(await refused.of(complete(task, coordinator, confirmation))).toBe('403 permission-denied')
    await world.api.call('assignRole', {
      as: 'adm.olle.wester',
      params: { personId: coordinator },
      body: { role: 'committee-secretary', unitId: 'kf', validFrom: on('2026-12-18') },
    })
    expect(await refused.of(complete(task, coordinator, confirmation))).toBe('403 author-may-not-approve')
    expect(await versionInForce()).toBeUndefined()
    await matter.answer(task, confirmation)
  })

  it('then enters into force, with the changes in it', async () => {
    const { documentId, phase, enteredOn } = await matter.read()
    expect({ phase: phase.name, enteredOn }).toEqual({ phase: 'appeal-period', enteredOn: '2026-12-18' })
    expect(await versionInForce()).toBe('1.0')
    const { body } = await world.api.call('readVersionText', {
      as: 'ma.lisa.hjort',
      params: { documentId, label: '1.0' },
    })
    expect(Buffer.from(await world.stage.get(body.downloadUrl)).toString()).toBe(changedText)
  })
})

describe('an assignment in the council’s paragraph', () => {
  it('is a task with its day, and what is reported stands in the matter', async () => {
    const task = await matter.openTask('report-assignment')
    expect(task).toMatchObject({
      dueOn: '2027-03-31',
      assignee: { personId: 'kd.anders.lundin' },
      subject: { meetingId: council, assignment: 0 },
    })
    const report = { kind: 'report-assignment', report: 'Kostnaden är 400 tkr.', isDone: true } as const
    await matter.answer(task, report)
    expect((await matter.read()).reports).toEqual([
      { meetingId: council, assignment: 0, isDone: true, reportedOn: '2026-12-18', taskId: task.id },
    ])
    expect((await matter.task(task.id)).answer).toEqual(report)
  })
})

describe('a company', () => {
  it('adopts the policy with additions by its own decision, and says which', async () => {
    const task = await matter.openTask('adopt-document', 'alingsas-energi-nat-ab')
    const adopted = {
      kind: 'adopt-document',
      outcome: 'adopted-with-additions',
      decidedBy: 'Styrelsen för Alingsås Energi Nät AB',
      decidedOn: on('2026-12-18'),
      paragraph: 7,
    } as const
    const director = 'vd.leif.tornqvist'
    expect(await refused.of(complete(task, director, adopted))).toBe('400 malformed-request')
    expect(await refused.of(complete(task, 'vd.mats.hoglund', adopted))).toBe('400 malformed-request')
    const additions = { ...adopted, note: 'Striktare regler för styrsystem.' }
    expect(await refused.of(complete(task, 'vd.mats.hoglund', additions))).toBe('403 wrong-unit')
    await matter.answer(task, additions)
    expect((await matter.read()).adoptions).toEqual([
      {
        unitId: 'alingsas-energi-nat-ab',
        taskId: task.id,
        outcome: 'adopted-with-additions',
        decidedOn: '2026-12-18',
      },
    ])
  })
})

describe('the board’s minutes', () => {
  it('adjusted on the fifteenth day are late and stand (KL 5:69, 6:35)', async () => {
    const [adjusting] = await openAt(board, 'adjust-minutes')
    expect(adjusting?.dueOn).toBe('2026-12-21')
    await matter.announce(board, on('2026-12-22'), on('2026-12-23'))
    const { decisions } = await matter.read()
    expect(decisions.find(({ meetingId }) => meetingId === board)).toMatchObject({
      adjustedOn: '2026-12-22',
      isAdjustedLate: true,
      announcedOn: '2026-12-23',
    })
  })
})

describe('mails', () => {
  it('have their Swedish letters in the subject and in the name of whoever they are to', async () => {
    const mails = await world.mailbox.all()
    const subjects = mails.map(({ subject }) => subject)
    expect(subjects).toContain(`Tjänsteskrivelse att godkänna: ${title}`)
    expect(subjects).toContain('KF beslut 2026-12-16 § 101: bifall med ändring')
    expect(subjects.join('\n')).not.toMatch(/=\?|Ã|\uFFFD/)
    expect(mails.some(({ to }) => to.includes('Åsa Malmros'))).toBe(true)
  })
})

describe('every refusal', () => {
  it('says its code, its paragraph where law speaks, and what to do in Swedish and English', () => {
    refused.expectWhole()
  })
})
