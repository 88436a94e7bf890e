// What a meeting may do with a matter, over HTTP on the days of December 2026: the edges of kommunallagen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { approveAll, approves, record, repealOnAgenda, secretary } from './decided-matters.ts'
import { coordinator, type PolicyMatter } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { Refused } from './refused.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const draftingCommittee = 'ksau~2026-11-25'
const board = 'ks~2026-12-07'
const extraBoard = 'ks~2026-12-14'
const council = 'kf~2026-12-16'
const nextCouncil = 'kf~2027-01-07'

/** Which of the matters a test is about. */
const titles = ['Återremiss', 'Lika röstetal', 'Brådskande', 'Utgår', 'Hinns inte med'] as const
type Title = (typeof titles)[number]

const refused = new Refused()
let world: TestCloud
let matters: Map<Title, PolicyMatter>

const on = (day: string): CalendarDay => CalendarDay.parse(day)

function the(title: Title): PolicyMatter {
  const matter = matters.get(title)
  if (matter === undefined) throw new Error(`No matter is called ${title}`)
  return matter
}

const outcomeOf = (title: Title, meetingId: string, outcome: object) =>
  record(world, meetingId, the(title), outcome)
const post = (path: string, as: string, json: object) => rawCall(world, 'POST', path, { as, json })
const placeUrgently = (title: Title, basis: string) =>
  post(`/matters/${the(title).id}/agenda`, coordinator, {
    meetingId: council,
    basis,
    reason: 'Den gamla policyn hindrar upphandlingen.',
  })

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-11-16T07:00:00.000Z' })
  for (const [bodyId, heldOn] of [extraBoard, nextCouncil].map((id) => id.split('~')))
    await world.api.call('planMeeting', {
      as: secretary,
      params: { bodyId: bodyId ?? '' },
      body: { heldOn: on(heldOn ?? ''), startsAt: '09:00', durationMinutes: 60, place: 'Rådhuset' },
    })
  const started = await Promise.all(
    titles.map(async (title) => [title, await repealOnAgenda(world, title)] as const),
  )
  matters = new Map(started)
  await approveAll(world, { meetingId: draftingCommittee, heldOn: on('2026-11-25') }, [...matters.values()], {
    paragraph: 6,
    presentCount: 5,
  })
  const others = titles.filter((title) => title !== 'Brådskande').map(the)
  await approveAll(world, { meetingId: board, heldOn: on('2026-12-07') }, others, {
    paragraph: 21,
    presentCount: 15,
  })
})
afterAll(() => world.close())

describe('the executive board', () => {
  it('needs eight of its fifteen in the room; whoever left for jäv does not count (KL 6:27)', async () => {
    const disqualified = [{ name: 'Erik Sander', ground: 'party' }]
    const seven = { ...approves(30, 7), disqualified }
    expect(await refused.of(outcomeOf('Brådskande', board, seven))).toBe('422 no-quorum KL 6:27')
  })

  it('takes a tabled matter up again two days before the council, which it then cannot reach (KL 5:13)', async () => {
    const tabled = {
      ...approves(30, 15),
      outcome: 'tabled',
      deferrals: [{ motion: 'tabling', votes: { for: 8, against: 7 } }],
    }
    expect(wordOf(await outcomeOf('Brådskande', board, tabled))).toBe('200')
    await world.stage.waitUntil(on('2026-12-14'))
    expect(wordOf(await outcomeOf('Brådskande', extraBoard, approves(31, 15)))).toBe('200')
    expect((await the('Brådskande').read()).phase).toMatchObject({ meetingId: nextCouncil })
    expect(await refused.of(placeUrgently('Brådskande', 'regular'))).toBe('422 not-announced-in-time KL 5:13')
  })

  it('can bring it there on the day itself only if all will agree, not by a late announcement (KL 5:14, 5:52)', async () => {
    await world.stage.waitUntil(on('2026-12-16'))
    expect(await refused.of(placeUrgently('Brådskande', 'urgent-announcement'))).toBe(
      '422 not-announced-in-time KL 5:14',
    )
    expect(wordOf(await placeUrgently('Brådskande', 'unanimous'))).toBe('200')
    await world.cloud.settle()
    expect((await the('Brådskande').read()).phase).toMatchObject({
      meetingId: council,
      movedFrom: { meetingId: nextCouncil, because: 'urgent' },
    })
  })
})

describe('the council', () => {
  const motion = (supporters: number) => ({
    motion: 'referral',
    requestedBy: 'Håkan Sundin',
    votes: { for: supporters, against: 51 - supporters },
    motivations: [{ text: 'Kostnaderna saknas.', supporters }],
  })
  const referral = (supporters: number) => ({
    ...approves(101, 51),
    outcome: 'referred-back',
    deferrals: [motion(supporters)],
  })
  /** Twenty-five take part and one has left for jäv. */
  const tie = {
    ...approves(102, 25),
    disqualified: [{ name: 'Kjell Aronsson', ground: 'party' }],
    attendance: Array.from({ length: 25 }, (_, at) => ({ name: `Ledamot ${at + 1}` })),
    votes: { for: 12, against: 12, abstained: 1 },
    chairVote: 'for',
    meetingEndedAt: '21:05',
    reservations: [{ member: 'Ledamot 7', announcedAt: '21:05' }],
  }
  const refusedTie = (change: object) =>
    refused.of(outcomeOf('Lika röstetal', council, { ...tie, ...change }))

  beforeAll(() => world.stage.waitUntil(on('2026-12-16'), '18:00'))

  it('refers a matter back for a third of those present, and not for one fewer (KL 5:50)', async () => {
    expect(await refused.of(outcomeOf('Återremiss', council, referral(16)))).toBe(
      '422 deferral-not-carried KL 5:50',
    )
    const decided = { ...approves(101, 51), deferrals: [motion(17)] }
    expect(await refused.of(outcomeOf('Återremiss', council, decided))).toBe(
      '422 deferral-was-carried KL 5:50',
    )
    const silent = { ...referral(17), deferrals: [{ ...motion(17), motivations: [] }] }
    expect(await refused.of(outcomeOf('Återremiss', council, silent))).toBe('422 motivation-required KL 5:50')
    expect(wordOf(await outcomeOf('Återremiss', council, referral(17)))).toBe('200')
    const { phase, minorityUsed, decisions } = await the('Återremiss').read()
    expect({ phase, minorityUsed }).toEqual({ phase: { name: 'memo' }, minorityUsed: true })
    expect(decisions.at(-1)).toMatchObject({ outcome: 'referred-back', deferredBy: 'minority' })
  })

  it('needs twenty-six of its fifty-one, those who left for jäv among them (KL 5:45–46)', async () => {
    expect(await refusedTie({ disqualified: [] })).toBe('422 no-quorum KL 5:45')
  })

  it('leaves equal votes to the chair, and follows the casting vote (KL 5:56)', async () => {
    expect(await refusedTie({ chairVote: undefined })).toBe('422 votes-do-not-add-up KL 5:56')
    expect(await refusedTie({ chairVote: 'against' })).toBe('422 votes-do-not-add-up KL 5:56')
  })

  it('hears of a reservation before the meeting ends, from one who took part (KL 4:27)', async () => {
    const late = [{ member: 'Ledamot 7', announcedAt: '21:06' }]
    expect(await refusedTie({ reservations: late })).toBe('422 reservation-too-late KL 4:27')
    const absent = [{ member: 'Håkan Sundin', announcedAt: '20:40' }]
    expect(await refusedTie({ reservations: absent })).toBe('422 reservation-without-part KL 4:27')
  })

  it('takes no new matter in a proposal (KL 5:57)', async () => {
    const proposals = [{ text: 'Bygg en ny simhall.', by: 'Ledamot 9', raisesNewMatter: true }]
    expect(await refusedTie({ proposals })).toBe('422 new-matter-in-proposal KL 5:57')
  })

  it('uses a paragraph once a year (KL 5:65)', async () => {
    expect(await refusedTie({ paragraph: 101 })).toBe('409 paragraph-taken KL 5:65')
  })

  it('is quorate by those with jäv, and decides by the chair’s vote, when everything agrees', async () => {
    expect((await the('Lika röstetal').read()).decisions).toHaveLength(2)
    expect(wordOf(await outcomeOf('Lika röstetal', council, tie))).toBe('200')
    const { decisions, proceedings } = await the('Lika röstetal').read()
    expect(decisions.at(-1)).toMatchObject({ outcome: 'approved', chairVote: 'for', presentCount: 25 })
    expect(proceedings.at(-1)).toMatchObject({
      disqualified: tie.disqualified,
      reservations: tie.reservations,
    })
  })

  it('decides what was not announced if all who are present agree (KL 5:52)', async () => {
    const agreedBy = (agreeingCount?: number) =>
      outcomeOf('Brådskande', council, {
        ...approves(103, 49),
        ...(agreeingCount !== undefined && { agreeingCount }),
      })
    expect(await refused.of(agreedBy())).toBe('422 not-all-agree KL 5:52')
    expect(await refused.of(agreedBy(48))).toBe('422 not-all-agree KL 5:52')
    expect(wordOf(await agreedBy(49))).toBe('200')
    const { decisions } = await the('Brådskande').read()
    expect(decisions.at(-1)).toMatchObject({ bodyAbbreviation: 'KF', announcement: 'unanimous' })
  })

  it('lets a matter drop (utgår), which ends it', async () => {
    const dropped = { ...approves(104, 49), outcome: 'withdrawn' }
    expect(wordOf(await outcomeOf('Utgår', council, dropped))).toBe('200')
    expect((await the('Utgår').read()).phase).toMatchObject({ name: 'closed', outcome: 'withdrawn' })
  })

  it('ends its meeting when too few are left, and sends on only what it has not decided (KL 5:45)', async () => {
    const end = (presentCount: number) =>
      post(`/meetings/${encodeURIComponent(council)}/cancel`, secretary, {
        cause: 'inquorate',
        reason: 'Flera ledamöter lämnade sammanträdet.',
        presentCount,
      })
    const before = await Promise.all(titles.map((title) => the(title).read()))
    expect(await refused.of(end(26))).toBe('400 malformed-request KL 5:45')
    expect(wordOf(await end(25))).toBe('200')
    await world.cloud.settle()
    const after = await Promise.all(titles.map((title) => the(title).read()))
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1))
    expect(after.at(-1)?.phase).toMatchObject({
      meetingId: nextCouncil,
      movedFrom: { meetingId: council, because: 'inquorate' },
    })
    expect(await refused.of(outcomeOf('Hinns inte med', council, approves(105, 51)))).toBe('409 task-closed')
  })
})

describe('the handler', () => {
  const withdraw = (title: Title, as: string) =>
    post(`/matters/${the(title).id}/withdraw`, as, { reason: 'Frågan tas upp i en annan policy.' })

  it('takes back a matter that was referred back, with what was asked in it', async () => {
    const memo = await the('Återremiss').openTask('write-memo')
    expect(await refused.of(withdraw('Återremiss', secretary))).toBe('403 permission-denied')
    expect(wordOf(await withdraw('Återremiss', coordinator))).toBe('200')
    await world.cloud.settle()
    expect((await the('Återremiss').read()).phase).toMatchObject({ name: 'closed', outcome: 'withdrawn' })
    expect((await the('Återremiss').task(memo.id)).status).toBe('withdrawn')
  })

  it('cannot take back what the council has decided', async () => {
    expect(await refused.of(withdraw('Lika röstetal', coordinator))).toBe('409 wrong-state')
  })
})

describe('the council’s next year', () => {
  it('begins its paragraphs anew, and sixteen of fifty-one stop nothing (KL 5:50, 5:65)', async () => {
    await world.stage.waitUntil(on('2027-01-07'))
    const sixteen = { motion: 'referral', votes: { for: 16, against: 35 } }
    const decided = { ...approves(101, 51), deferrals: [sixteen], votes: { for: 35, against: 16 } }
    expect(wordOf(await outcomeOf('Hinns inte med', nextCouncil, decided))).toBe('200')
    expect((await the('Hinns inte med').read()).decisions.at(-1)).toMatchObject({
      heldOn: '2027-01-07',
      paragraph: 101,
      outcome: 'approved',
    })
  })
})

describe('every refusal', () => {
  it('says its code, its paragraph where law speaks, and what to do in Swedish and English', () => {
    refused.expectWhole()
  })
})
