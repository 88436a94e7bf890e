// The turns that a matter may take, by clicks: a repeal that a minority sends back, moved in haste, appealed; and a consultation that gets more time, is closed, and whose matter is withdrawn.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { on, people } from '../../local/demo/year-stage.ts'
import { approves, secretary } from '../e2e/decided-matters.ts'
import { pauseSeries } from '../e2e/pause-series.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { recordDocument } from '../e2e/recorded-document.ts'
import { BrowserStage } from './browser-stage.ts'
import { inDialog } from './dialog-in-tab.ts'
import { choose, groupOf, pick, press, write } from './form-in-tab.ts'
import type { Tab } from './tab.ts'
import { openTask } from './task-in-console.ts'

const { coordinator, itManager, registrar, securityChief } = people
const title = 'Riktlinjer för diskett'

let stage: BrowserStage
let repeal: PolicyMatter
let consulted: PolicyMatter

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2026-11-24T08:00:00.000Z' })
  await pauseSeries(stage.world)
  await recordDocument(stage.world, { id: 'diskett', title })
  consulted = await PolicyMatter.start(stage.world, 'Policy för distansarbete')
  await consulted.toConsultation(['it-enheten', 'avrf'], on('2027-01-29'))
})
afterAll(() => stage.close())

const openMatter = (as: string, { id }: PolicyMatter, part = ''): Promise<Tab> =>
  stage.openAs(as, { path: `/matters/${id}${part}` })

const today = () => stage.world.stage.today()

/** Of the decision that was last made about the repeal. */
async function lastAppealDay(): Promise<string> {
  const { decisions } = await repeal.read()
  return decisions.at(-1)?.lastAppealDay ?? ''
}

/** What follows of an act has happened, and the page is read anew. */
async function whatFollows(tab: Tab): Promise<string> {
  expect(tab.takeComplaints()).toEqual([])
  await stage.world.cloud.settle()
  await tab.page.reload()
  await tab.settle()
  return tab.page.getByRole('main').innerText()
}

describe('a consultation', () => {
  it('gives more time to the unit that asks for it', async () => {
    const tab = await openTask(stage, itManager, 'Svara på remissen')
    await tab.page.getByText('Behöver ni mer tid?').click()
    await write(tab, 'Till och med', '2027-02-12')
    await write(tab, 'Skäl', 'Nämnden sammanträder den 10 februari.')
    await press(tab, 'Begär anstånd')
    await tab.page.getByText('Enhetens skäl').waitFor()
    expect(await whatFollows(tab)).toContain('2027-02-12')
    const handler = await openMatter(coordinator, consulted, '/consultation')
    const decide = { title: 'Besluta om anstånd: IT-enheten', submit: 'Spara beslutet' }
    await inDialog(handler, decide, (dialog) => dialog.getByLabel('Anstånd beviljas').check())
    expect(await whatFollows(handler)).toContain('Beviljat till 2027-02-12')
  })

  it('is closed without every answer, once no respite runs', async () => {
    await stage.world.stage.waitUntil(on('2027-02-15'))
    const tab = await openMatter(coordinator, consulted, '/consultation')
    await inDialog(tab, { title: 'Stäng remissen', submit: 'Stäng remissen' }, (dialog) =>
      write(dialog, 'Skäl', 'Två påminnelser har gått ut.'),
    )
    expect(await whatFollows(tab)).toContain('Stängdes utan alla svar: Två påminnelser har gått ut.')
  })

  it('is of no use once the matter is withdrawn, and nobody has a task of it left', async () => {
    const tab = await openMatter(securityChief, consulted)
    await inDialog(tab, { title: 'Återta ärendet', submit: 'Återta ärendet' }, (dialog) =>
      write(dialog, 'Skäl', 'En ny lag gör policyn onödig.'),
    )
    expect(await whatFollows(tab)).toContain('återtaget')
    expect(await consulted.openTasks()).toEqual([])
  })
})

describe('a repeal', () => {
  it('starts from the document that it is about', async () => {
    const tab = await stage.openAs(coordinator, { path: '/matters/new' })
    await choose(tab, 'Vad gäller det?', 'Att upphäva ett dokument')
    await pick(tab, 'Vilket dokument?', title)
    await write(tab, 'Varför behövs ärendet?', 'Ingen använder disketter.')
    await pick(tab, 'Vem har väckt ärendet?', 'Förvaltning')
    await tab.toNextPage(() => press(tab, 'Starta ett ärende'))
    expect(await whatFollows(tab)).toContain('Registrera ärendet')
    repeal = new PolicyMatter(stage.world, new URL(tab.page.url()).pathname.split('/').at(-1) ?? '')
    await repeal.toDrafting()
    await repeal.answer(await repeal.openTask('write-memo'), answerFor.memo)
    await repeal.sign()
  })

  it('is referred back by a third of the council, whose words the memo then has to meet (KL 5:50)', async () => {
    await repeal.decide(approves(6, 5))
    await repeal.decide(approves(21, 15))
    const { meetingId } = await repeal.toMeeting()
    const tab = await stage.openAs(secretary, { path: `/meetings/${encodeURIComponent(meetingId)}` })
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Anteckna beslutet' }).click())
    await choose(tab, 'Utfall', 'Återremiss')
    await write(tab, 'Paragraf i protokollet', '31')
    await write(tab, 'Antal närvarande', '49')
    await tab.page.getByText('En minoritet på 17 kan återremittera').waitFor()
    await press(tab, 'Lägg till: ordningsfråga')
    const question = groupOf(tab, 'Ordningsfrågor')
    await choose(question, 'Ordningsfrågan gäller', 'Återremiss')
    await write(question, 'Begärd av', 'Håkan Sundin')
    await press(question, 'Lägg till: votering')
    await write(question, 'Ja-röster', '17')
    await write(question, 'Nej-röster', '32')
    await press(question, 'Lägg till: motivering')
    await write(question, 'Text', 'Kostnader för bolagen saknas.')
    await write(question, 'Antal bakom motiveringen', '17')
    await tab.toNextPage(() => press(tab, 'Spara beslutet'))
    await stage.world.cloud.settle()
    await tab.goTo(`/meetings/${encodeURIComponent(meetingId)}`)
    await tab.page.getByText('Återremiss på begäran av en minoritet').first().waitFor()
    expect(tab.takeComplaints()).toEqual([])
    const writer = await openTask(stage, coordinator, 'Skriv tjänsteskrivelsen')
    await writer.page.getByText('Kostnader för bolagen saknas.').waitFor()
    await repeal.answer(await repeal.openTask('write-memo'), answerFor.completedMemo)
    await repeal.sign()
  })

  it('is moved to another meeting when it cannot wait', async () => {
    const { phase } = await repeal.read()
    if (phase.name !== 'deliberation') throw new Error(`The matter is in ${phase.name}`)
    const tab = await openMatter(coordinator, repeal)
    await tab.page.getByRole('button', { name: 'Flytta till ett annat sammanträde' }).click()
    const dialog = tab.page.getByRole('dialog')
    const meetings = dialog.getByLabel('Sammanträde')
    const chosen = '2027-04-28 08:30'
    await meetings.getByRole('option', { name: chosen }).waitFor({ state: 'attached' })
    await meetings.selectOption({ label: chosen })
    await choose(dialog, 'Hur ärendet är tillkännagivet', 'Tillkännagivet i tid (KL 5:13, 5:15)')
    await write(dialog, 'Skäl', 'Texten behövs före sommaren.')
    await press(dialog, 'Flytta till ett annat sammanträde')
    await dialog.waitFor({ state: 'hidden' })
    await whatFollows(tab)
    expect((await repeal.read()).phase).toMatchObject({
      meetingId: 'ksau~2027-04-28',
      movedFrom: { because: 'urgent' },
    })
  })
})

describe('the decision', () => {
  it('has its days counted anew when the notice was taken down (KL 8:12, 13:5)', async () => {
    await repeal.decide(approves(28, 5))
    await repeal.decide(approves(64, 15))
    const council = await repeal.decide(approves(87, 49))
    const announcedOn = await today()
    await repeal.announce(council, announcedOn, announcedOn)
    const former = await lastAppealDay()
    await stage.world.stage.waitUntil(addDays(announcedOn, 5))
    const tab = await openMatter(secretary, repeal, '/legal-force')
    const report = { title: 'Rapportera avbrott i anslaget', submit: 'Rapportera avbrott i anslaget' }
    await inDialog(tab, report, async (dialog) => {
      await write(dialog, 'Anslaget togs ned', addDays(announcedOn, 2))
      await write(dialog, 'Anslaget sattes upp igen', addDays(announcedOn, 3))
    })
    const shown = await whatFollows(tab)
    const moved = await lastAppealDay()
    expect(moved > former).toBe(true)
    expect(shown).toContain(moved)
    expect(shown).not.toContain(former)
  })

  it('is appealed, and the court asks for a statement', async () => {
    const tab = await openMatter(registrar, repeal, '/legal-force')
    const appeal = { title: 'Registrera ett överklagande', submit: 'Registrera ett överklagande' }
    await inDialog(tab, appeal, async (dialog) => {
      await write(dialog, 'Dagen det kom in', await today())
      await choose(dialog, 'Vem det kom in till', 'Kommunen')
    })
    expect(await whatFollows(tab)).toContain(`${await today()}\tKommunen\tJa`)
    const event = { title: 'Registrera en händelse i domstol', submit: 'Registrera en händelse i domstol' }
    await inDialog(tab, event, async (dialog) => {
      await pick(dialog, 'Vad hände?', 'Yttrande begärt')
      await choose(dialog, 'Domstol', 'Förvaltningsrätten')
      await write(dialog, 'Målnummer', '1234-27')
      await write(dialog, 'Dag', await today())
      await write(dialog, 'Yttrandet ska vara inne senast', addDays(await today(), 30))
    })
    expect(await whatFollows(tab)).toContain('1234-27')
  })
})
