// A yearly plan from its start to the quarter after it is decided: inputs, draft, order, money, memo, bodies; owners told,
// reminded on their days, and escalated a month after.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../report/read-pdf.ts'
import { director, employee, itManager, on, PlanScene, securityChief } from './plan-scene.ts'
import { coordinator, type PolicyMatter } from './policy-matter.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const year = 2028

let world: TestCloud
let scene: PlanScene
let plan: PolicyMatter
let logs: string
let training: string
let secret: string

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-11-01T07:00:00.000Z' })
  scene = new PlanScene(world)
})
afterAll(() => world.close())

describe('before the plan', () => {
  it('tells the owner of an action at once, in words that say nothing of it', async () => {
    const action = await scene.registerAction({ title: 'HEMLIG BRIST', dueOn: on('2027-12-31') })
    const [subject] = await scene.mailsTo(itManager, 'Du ansvarar för åtgärd')
    expect(subject).toBe(`Du ansvarar för åtgärd Å-${action.id.slice(-6)}, klart 2027-12-31`)
    const mails = await world.mailbox.all()
    expect(mails.filter(({ subject, text }) => `${subject}${text}`.includes('HEMLIG'))).toEqual([])
  })
})

describe('the plan of a year', () => {
  it('is started by hand with its matter, and only once', async () => {
    plan = await scene.start(year)
    const matter = await plan.read()
    expect(matter).toMatchObject({ process: 'action-plan', year, label: '2028.0', origin: 'annual-cycle' })
    await world.cloud.settle()
    await expect(scene.start(year)).rejects.toThrow(/already-exists/)
    expect(await scene.openKinds(plan)).toEqual(['register-matter'])
  })

  it('takes actions that are proposed for it, whose owners are not told yet', async () => {
    const before = (await scene.mailsTo(itManager, 'Du ansvarar för åtgärd')).length
    logs = (await scene.registerAction({}, { planYear: year })).id
    training = (await scene.registerAction({ title: 'Utbilda', dueOn: on('2028-02-20') }, { planYear: year }))
      .id
    secret = (
      await scene.registerAction(
        { title: 'Byt låset i serverhallen', secrecy: 'osl-18-8' },
        { planYear: year },
      )
    ).id
    expect(await scene.itemsOf(year)).toEqual([logs, training, secret])
    expect((await scene.mailsTo(itManager, 'Du ansvarar för åtgärd')).length).toBe(before)
  })

  it('gathers its inputs when it is registered, and asks the coordinator for a draft', async () => {
    await scene.toDrafting(plan, '2027.301 KS')
    const { inputs } = await scene.read(year)
    expect(inputs).toMatchObject({ openActions: { audit: 4 }, carriedOver: [] })
    expect(inputs?.openActionIds).toHaveLength(4)
    expect((await plan.openTask('draft-plan')).assignee.personId).toBe(coordinator)
  })

  it('is ranked by the council and financed by the director, and written out without what is secret', async () => {
    await scene.toMemo(plan, year, [training, logs, secret])
    expect(await scene.itemsOf(year)).toEqual([training, logs, secret])
    const { body: drafts } = await world.api.call('listDrafts', {
      as: coordinator,
      params: { matterId: plan.id },
      query: {},
    })
    expect(drafts.items.map(({ number, uploadedBy }) => [number, uploadedBy])).toEqual([[1, 'system']])
    const { body: address } = await world.api.call('readDraftText', {
      as: coordinator,
      params: { matterId: plan.id, number: 1 },
    })
    const { text } = await readPdf(Buffer.from(await world.stage.get(address.downloadUrl)))
    for (const words of [
      'Handlingsplan för informationssäkerhet 2028',
      '2028-1',
      'Utbilda',
      '350 000 kr',
      'OSL 18:8',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('serverhallen')
    expect(await scene.openKinds(plan)).toEqual(['write-memo'])
  })

  it('shows what is secret only to those who may read the action', async () => {
    const titleFor = async (as: string) => (await scene.read(year, as)).rows[2]?.title
    expect(await titleFor(coordinator)).toBe('Byt låset i serverhallen')
    expect(await titleFor('reg.birgitta.holm')).toBeUndefined()
  })

  it('goes to the committee and the board, and takes no more items meanwhile', async () => {
    await scene.toAgenda(plan)
    await plan.decide({ outcome: 'approved', paragraph: 12, presentCount: 5 })
    const other = await scene.registerAction({ dueOn: on('2028-12-31') })
    await expect(
      world.api.call('addPlanItem', { as: coordinator, params: { year }, body: { actionId: other.id } }),
    ).rejects.toThrow(/wrong-state/)
    const meetingId = await plan.decide({ outcome: 'approved', paragraph: 140, presentCount: 15 })
    expect(meetingId).toBe('ks~2027-12-06')
    await plan.announce(meetingId, on('2027-12-13'), on('2027-12-14'))
    expect((await scene.read(year)).standing).toBe('preparing')
  })

  it('is in force on the first of January, and each owner is told of each action by its number', async () => {
    await world.stage.waitUntil(on('2028-01-03'))
    const { standing, adoption } = await scene.read(year)
    expect(standing).toBe('in-force')
    expect(adoption).toMatchObject({ decidedOn: '2027-12-06', validFrom: '2028-01-01', paragraph: 140 })
    const told = await scene.mailsTo(itManager, 'Du ansvarar för åtgärd 2028-')
    expect(told.toSorted()).toEqual([
      'Du ansvarar för åtgärd 2028-1, klart 2028-02-20',
      'Du ansvarar för åtgärd 2028-2, klart 2028-06-30',
      'Du ansvarar för åtgärd 2028-3, klart 2028-06-30',
    ])
    const { body: mine } = await world.api.call('listMyActions', { as: itManager, query: {} })
    expect(mine.items.map(({ dueOn }) => dueOn)).toEqual(mine.items.map(({ dueOn }) => dueOn).toSorted())
    expect(mine.items.map(({ id }) => id)).toEqual(expect.arrayContaining([logs, training, secret]))
    const { body: due } = await world.api.call('listActions', {
      as: coordinator,
      query: { dueIn: '2028-06', planYear: year },
    })
    expect(due.items.map(({ id }) => id).toSorted()).toEqual([logs, secret].toSorted())
  })
})

describe('an action of the plan', () => {
  const about = (words: string) => scene.mailsTo(itManager, words)

  it('is reminded of thirty and seven days before, and the day after', async () => {
    expect(await about('Påminnelse: åtgärd 2028-1')).toHaveLength(0)
    await world.stage.waitUntil(on('2028-01-21'))
    expect(await about('Påminnelse: åtgärd 2028-1')).toEqual([
      'Påminnelse: åtgärd 2028-1 ska vara klar om 30 dagar',
    ])
    await world.stage.waitUntil(on('2028-02-12'))
    expect(await about('Påminnelse: åtgärd 2028-1')).toHaveLength(1)
    await world.stage.waitUntil(on('2028-02-13'))
    expect(await about('åtgärd 2028-1 ska vara klar om 7 dagar')).toHaveLength(1)
    await world.stage.waitUntil(on('2028-02-20'))
    expect(await about('Försenad: åtgärd 2028-1')).toHaveLength(0)
    await world.stage.waitUntil(on('2028-02-21'))
    expect(await about('Försenad: åtgärd 2028-1')).toHaveLength(1)
    expect((await scene.read(year)).progress).toMatchObject({ total: 3, late: 1, done: 0 })
  })

  it('goes to the unit’s manager, or the next one up, a month after', async () => {
    await world.stage.waitUntil(on('2028-03-20'))
    expect(await scene.mailsTo(director, 'Eskalerad: åtgärd 2028-1')).toHaveLength(0)
    await world.stage.waitUntil(on('2028-03-21'))
    expect(await scene.mailsTo(director, 'Eskalerad: åtgärd 2028-1')).toHaveLength(1)
    expect(await about('Eskalerad: åtgärd 2028-1')).toHaveLength(1)
    await world.stage.waitUntil(on('2028-03-25'))
    expect(await about('Eskalerad: åtgärd 2028-1')).toHaveLength(1)
  })

  it('is reported on by its owner and closed by its owner, and by nobody else', async () => {
    const { body: action, etag } = await scene.action(training)
    expect(action.status).toBe('not-started')
    const report = { params: { actionId: training }, body: { status: 'in-progress' } } as const
    const ifMatch = etag ?? ''
    await expect(world.api.call('reportProgress', { as: employee, ifMatch, ...report })).rejects.toThrow(
      /permission-denied/,
    )
    await world.api.call('reportProgress', { as: itManager, ifMatch, ...report })
    const { etag: next } = await scene.action(training)
    await world.api.call('closeAction', {
      as: itManager,
      params: { actionId: training },
      body: { status: 'done', note: 'Alla chefer är utbildade.' },
      ifMatch: next ?? '',
    })
    expect((await scene.read(year)).progress).toMatchObject({ done: 1, late: 0, financedAmount: 300_000 })
    const { body: closed } = await world.api.call('listMyActions', {
      as: itManager,
      query: { state: 'closed' },
    })
    expect(closed.items.map(({ id }) => id)).toEqual([training])
  })
})

describe('the quarter', () => {
  it('ends with a digest to the security chief and the coordinator', async () => {
    await world.stage.waitUntil(on('2028-04-01'))
    const words = 'Handlingsplan 2028: 1 av 3 klara, 0 försenade'
    expect(await scene.mailsTo(securityChief, words)).toHaveLength(1)
    expect(await scene.mailsTo(coordinator, words)).toHaveLength(1)
  })
})
