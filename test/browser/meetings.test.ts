// Meetings by clicks: planned, moved in time, cancelled and not quorate; a member's jäv, a delegation order and a decision by the chair.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { secretary } from '../e2e/decided-matters.ts'
import { pauseSeries } from '../e2e/pause-series.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { inDialog } from './dialog-in-tab.ts'
import { choose, fact, groupOf, press, write } from './form-in-tab.ts'
import { headingOf, rowText } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'

const { chair } = people
const title = 'Policy för distansarbete'
const planning = { title: 'Planera sammanträde', submit: 'Planera sammanträde' }
const cancelling = { title: 'Ställ in', submit: 'Ställ in' }
const noting = { title: 'Anteckna jäv', submit: 'Anteckna' }
const recording = { title: 'Registrera delegationsordning', submit: 'Registrera delegationsordning' }

let stage: BrowserStage
let matter: PolicyMatter
/** The secretary's, who works on until the day of the meeting. */
let tab: Tab

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-03-01T07:00:00.000Z' })
  await pauseSeries(stage.world)
  matter = await (await PolicyMatter.start(stage.world, title)).toAgenda()
  tab = await stage.openAs(secretary)
})
afterAll(() => stage.close())

const pathOf = (meetingId: string): string => `/meetings/${encodeURIComponent(meetingId)}`

async function meetingOfMatter(): Promise<string> {
  const { phase } = await matter.read()
  if (phase.name !== 'deliberation' || phase.meetingId === undefined) throw new Error(`In ${phase.name}`)
  return phase.meetingId
}

describe('a meeting of the board', () => {
  it('is planned, and stands among the coming ones', async () => {
    await tab.goTo('/meetings')
    await inDialog(tab, planning, async (dialog) => {
      await write(dialog, 'Sammanträdesdag', '2027-03-22')
      await write(dialog, 'Börjar klockan', '13:00')
      await write(dialog, 'Längd', '90')
    })
    await expect(rowText(tab, '2027-03-22')).resolves.toMatch(/13:00–14:30.*Planerat/)
    expect(tab.takeComplaints()).toEqual([])
  })

  it('is not planned twice on one day, and the form says why', async () => {
    const { title: button, submit } = planning
    await press(tab, button)
    const dialog = tab.page.getByRole('dialog', { name: button })
    await write(dialog, 'Sammanträdesdag', '2027-03-22')
    await write(dialog, 'Börjar klockan', '09:00')
    await write(dialog, 'Längd', '60')
    await press(dialog, submit)
    await dialog
      .getByRole('alert')
      .getByText(/^Det finns redan/)
      .waitFor()
    await press(dialog, 'Stäng')
    expect(tab.takeComplaints()).toEqual([expect.stringContaining('409')])
  })

  it('gets another hour and a place', async () => {
    await tab.toNextPage(() => tab.page.getByRole('link', { name: '2027-03-22' }).click())
    await inDialog(tab, { title: 'Ändra tid eller plats', submit: 'Spara' }, async (dialog) => {
      await write(dialog, 'Börjar klockan', '14:00')
      await write(dialog, 'Plats', 'Rådhuset, stora salen')
    })
    await expect(fact(tab, 'Tid')).resolves.toBe('14:00–15:30')
    await expect(fact(tab, 'Plats')).resolves.toBe('Rådhuset, stora salen')
    expect(tab.takeComplaints()).toEqual([])
  })

  it('is cancelled, and says why on its page and in the list', async () => {
    await inDialog(tab, cancelling, async (dialog) => {
      await choose(dialog, 'Orsak', 'Inställt')
      await write(dialog, 'Skäl', 'Ärendena är för få.')
    })
    await tab.page.getByText(/^Inställt .*: Ärendena är för få\.$/).waitFor()
    await expect(tab.page.getByRole('button', { name: 'Ställ in' }).count()).resolves.toBe(0)
    await tab.goTo('/meetings')
    await expect(rowText(tab, '2027-03-22')).resolves.toContain('Inställt')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('a member with jäv', () => {
  it('is noted on the agenda, with what follows', async () => {
    await tab.goTo(pathOf(await meetingOfMatter()))
    await inDialog(tab, noting, async (dialog) => {
      await write(dialog, 'Namn', nameOf(chair))
      await choose(dialog, 'Jävsgrund', 'Saken angår en närstående')
      await expect(groupOf(dialog, 'Ärendet är myndighetsutövning mot någon enskild').count()).resolves.toBe(
        0,
      )
    })
    await inDialog(tab, noting, async (dialog) => {
      await write(dialog, 'Namn', 'Yasmin Haddad')
      await choose(dialog, 'Jävsgrund', 'Uppdrag i kommunalt bolag')
      await choose(dialog, 'Ärendet är myndighetsutövning mot någon enskild', 'Nej')
    })
    const noted = await fact(tab, 'Jäv')
    expect(noted).toContain(`${nameOf(chair)}: lämnar sammanträdet (KL 6:28 p 1)`)
    expect(noted).toContain('Yasmin Haddad: upplyses, får delta (KL 6:31)')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('a body that delegates', () => {
  it('has its delegation order recorded, which ends the one before', async () => {
    await tab.goTo('/bodies/ks')
    for (const [day, paragraph] of [
      ['2027-01-11', '4'],
      ['2027-02-08', '17'],
    ] as const)
      await inDialog(tab, recording, async (dialog) => {
        await write(dialog, 'Beslutsdatum', day)
        await write(dialog, 'Paragraf i protokollet', paragraph)
        await write(dialog, 'Gäller från', day)
      })
    await expect(rowText(tab, '§ 17')).resolves.toContain('tills vidare')
    await expect(rowText(tab, '§ 4')).resolves.toContain('2027-02-07')
    expect(tab.takeComplaints()).toEqual([])
  })

  it('has a chair who decides alone what cannot wait, and nothing that may not be delegated', async () => {
    const own = await stage.openAs(chair, { path: '/bodies/ks' })
    await press(own, 'Fatta ordförandebeslut')
    const dialog = own.page.getByRole('dialog', { name: 'Fatta ordförandebeslut' })
    await write(dialog, 'Rubrik', 'Akut utbyte av identitetstjänsten')
    await write(dialog, 'Beslut', 'Identitetstjänsten byts ut.')
    await choose(dialog, 'Vad beslutet gäller', 'Verksamhetens mål, inriktning, omfattning eller kvalitet')
    await write(dialog, 'Varför nästa sammanträde inte kan inväntas', 'Sårbarheten utnyttjas redan.')
    await press(dialog, 'Fatta ordförandebeslut')
    await dialog.getByText(/kan inte delegeras/).waitFor()
    expect(own.takeComplaints()).toEqual([expect.stringContaining('422')])
    await choose(dialog, 'Vad beslutet gäller', 'Löpande ärende')
    await press(dialog, 'Fatta ordförandebeslut')
    await own.page.getByText('Beslutet är fattat. Det anmäls vid sammanträdet 2027-03-08.').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    expect(own.takeComplaints()).toEqual([])
  })

  it('is told of it at its next meeting, where the secretary reads what was decided', async () => {
    await tab.goTo('/bodies/ks')
    await expect(rowText(tab, 'Akut utbyte')).resolves.toContain(nameOf(chair))
    await tab.goTo(pathOf('ks~2027-03-08'))
    await tab.page.getByRole('heading', { name: 'Anmälningsärenden (KL 6:40)' }).waitFor()
    await tab.toNextPage(() =>
      tab.page.getByRole('link', { name: 'Akut utbyte av identitetstjänsten' }).click(),
    )
    await expect(fact(tab, 'Beslut')).resolves.toBe('Identitetstjänsten byts ut.')
    await expect(fact(tab, 'Anmäls')).resolves.toBe('vid sammanträdet 2027-03-08')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('a meeting to which too few come', () => {
  it('is ended as not quorate, and its matter goes on to the next', async () => {
    const { meetingId } = await matter.toMeeting()
    const own = await stage.openAs(secretary, { path: pathOf(meetingId) })
    await own.page.getByRole('link', { name: title }).waitFor()
    await press(own, cancelling.title)
    const dialog = own.page.getByRole('dialog', { name: cancelling.title })
    await choose(dialog, 'Orsak', 'Inte beslutfört')
    await write(dialog, 'Skäl', 'Snöoväder')
    await press(dialog, cancelling.submit)
    await dialog.getByRole('link', { name: /^Antal närvarande: / }).waitFor()
    await write(dialog, 'Antal närvarande', '3')
    await press(dialog, cancelling.submit)
    await dialog.getByRole('link', { name: 'Antal närvarande: Högst 2.' }).waitFor()
    expect(own.takeComplaints()).toEqual([expect.stringContaining('400')])
    await write(dialog, 'Antal närvarande', '2')
    await press(dialog, cancelling.submit)
    await dialog.waitFor({ state: 'hidden' })
    await own.page.getByText(/^Inte beslutfört .*, 2 närvarande: Snöoväder$/).waitFor()
    await stage.world.cloud.settle()
    await own.goTo(pathOf(await meetingOfMatter()))
    await expect(headingOf(own)).resolves.toContain('2027-04-28')
    await own.page.getByRole('link', { name: title }).waitFor()
    expect(own.takeComplaints()).toEqual([])
  })
})
