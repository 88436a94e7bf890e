// An incident from the employee's minute on a telephone to its closing, as its people press and type it.

import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { tabTo } from './by-keyboard.ts'
import { inDialog } from './dialog-in-tab.ts'
import { choose, pick, press, write } from './form-in-tab.ts'
import { mainOf, rowOf, saidBy } from './shown-in-tab.ts'
import { narrow, type Tab } from './tab.ts'

const { coordinator, counsel, employee } = people
const hour = 3_600_000

let stage: BrowserStage
/** The incident's address in the console. */
let path: string

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-18T08:00:00.000Z' })
})
afterAll(() => stage.close())

const event = 'Mottagaren ringde och berättade.'
const title = 'Ett mejl med elevers uppgifter gick till fel mottagare'
const clockOf = (tab: Tab, name: string): Locator =>
  mainOf(tab)
    .getByRole('listitem')
    .filter({ has: tab.page.getByRole('heading', { name, exact: true }) })

const tabs = new Map<string, Promise<Tab>>()

/** The one tab that each keeps open while the incident lasts. */
function tabOf(personId: string): Promise<Tab> {
  const kept = tabs.get(personId) ?? stage.openAs(personId)
  tabs.set(personId, kept)
  return kept
}

async function goOn(hours: number): Promise<void> {
  await stage.world.cloud.moveClock((await stage.world.cloud.now()).getTime() + hours * hour)
  await stage.world.cloud.settle()
}

/** The part of the incident's page that is called so. */
async function openPart(tab: Tab, name: string): Promise<void> {
  await tab.page.getByRole('navigation', { name: 'Incidentens delar' }).getByRole('link', { name }).click()
  await tab.settle()
}

/** The coordinator's page of the incident, as it is now. */
async function coordinatorsPage(part = ''): Promise<Tab> {
  const tab = await tabOf(coordinator)
  await tab.goTo(path + part)
  return tab
}

/** The first report that the page offers was sent, and the authority gave it a number. */
const recordSent = (tab: Tab, reference: string): Promise<void> =>
  inDialog(tab, { title: 'Registrera skickad rapport', submit: 'Stoppa klockan' }, async (form) => {
    await write(form, 'Myndighetens nummer', reference)
    await write(form, 'Kvittens', 'Mottagen.')
  })

/** What is in the clipboard when the field's button has been pressed. */
async function copied(tab: Tab, field: string): Promise<string> {
  const among = mainOf(tab).getByRole('listitem').filter({ hasText: field })
  await among.getByRole('button', { name: `Kopiera: ${field}`, exact: true }).click()
  await among.getByText('Kopierat').first().waitFor()
  return tab.page.evaluate(() => navigator.clipboard.readText())
}

describe('an employee on a telephone, by keyboard alone', () => {
  let tab: Tab

  it('reads the rule that stops them before there is anything to write in, and nothing is kept of a yes', async () => {
    tab = await stage.openAs(employee, { size: narrow })
    await tab.toNextPage(async () => {
      await tabTo(tab, /^Anmäl en incident$/)
      await tab.page.keyboard.press('Enter')
    })
    await expect(saidBy(mainOf(tab))).resolves.toContain('Skriv aldrig något som kan röra Sveriges säkerhet.')
    await expect(tab.page.getByRole('textbox').count()).resolves.toBe(0)
    await tabTo(tab, /^Vet inte$/)
    await tab.page.keyboard.press('Enter')
    await tab.page.getByText('Skriv ingenting här').waitFor()
    await expect(tab.page.getByRole('textbox').count()).resolves.toBe(0)
    await tabTo(tab, /^Ändra svaret$/)
    await tab.page.keyboard.press('Enter')
  })

  it('says what happened in few strokes, and is told the number and what happens now', async () => {
    const { keyboard } = tab.page
    let presses = await tabTo(tab, /^Nej$/)
    await keyboard.press('Enter')
    await tab.page.getByRole('textbox', { name: 'Vad har hänt?' }).waitFor()
    await expect(tab.page.evaluate(() => document.activeElement?.id)).resolves.toBe('title')
    await keyboard.type(title)
    presses += await tabTo(tab, /^Berätta mer/)
    await keyboard.type('En lista bifogades av misstag.')
    presses += await tabTo(tab, /^Ja$/)
    await keyboard.press('Space')
    // A press of the arrow goes on to the other answer of the same question.
    await keyboard.press('ArrowDown')
    presses += await tabTo(tab, /^Ja$/)
    await keyboard.press('Space')
    presses += await tabTo(tab, /^Skicka anmälan$/)
    expect(presses).toBeLessThan(40)
    await tab.toNextPage(() => keyboard.press('Enter'))
    await tab.page.getByRole('heading', { name: 'Tack, anmälan har kommit fram' }).waitFor()
    await expect(saidBy(mainOf(tab))).resolves.toContain('Informationssäkerhetssamordnaren har fått ett mejl')
    const isTooWide = await tab.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(isTooWide).toBe(false)
  })

  it('sees the own report, and nothing of how it is assessed', async () => {
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Se anmälan' }).click())
    const shown = await saidBy(mainOf(tab))
    expect(shown).toContain('Personuppgifter berörs: Ja')
    expect(shown).toContain('Pågår fortfarande: Nej')
    expect(shown).toContain('Resten är sekretess')
    await expect(tab.page.getByRole('navigation', { name: 'Incidentens delar' }).count()).resolves.toBe(0)
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('the coordinator', () => {
  it('comes from the mail, and assesses what it is', async () => {
    await stage.world.cloud.settle()
    path = await stage.pathMailedTo(coordinator, 'Ny incident')
    const tab = await coordinatorsPage()
    await expect(saidBy(tab.page.getByRole('heading', { level: 1 }))).resolves.toBe(title)
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Bedöm incidenten' }).click())
    const form = mainOf(tab)
    await pick(form, 'Slag av incident', 'Felskick')
    await write(form, 'Antal berörda personer', '400')
    await write(form, 'Timmar som verksamheten har varit begränsad', '5')
    await write(form, 'Timmar på reservrutiner', '14')
    await tab.toNextPage(() => press(form, 'Spara bedömningen'))
    await mainOf(tab).getByText('Trösklarna (MCFFS 2026:8) talar för att den är betydande:').waitFor()
  })

  it('decides that it is significant, and the clocks of 24 and 72 hours run', async () => {
    const tab = await coordinatorsPage()
    await expect(saidBy(mainOf(tab))).resolves.toContain('Ingen klocka går.')
    await inDialog(tab, { title: 'Besluta: betydande', submit: 'Besluta' }, (form) =>
      write(form, 'Skäl', 'Verksamheten har stått stilla i fem timmar.'),
    )
    await expect(saidBy(clockOf(tab, 'Upplysning'))).resolves.toMatch(/Går.*24 timmar.*Senast 2027-01-19/)
    await expect(saidBy(clockOf(tab, 'Incidentanmälan'))).resolves.toMatch(
      /Går.*72 timmar.*Senast 2027-01-21/,
    )
    await goOn(4)
    await coordinatorsPage()
    await expect(saidBy(clockOf(tab, 'Upplysning'))).resolves.toMatch(/19 timmar( \d+ minuter?)? kvar/)
  })
})

describe('the work', () => {
  it('is noted with its time and given to someone, who says that it is done', async () => {
    const tab = await coordinatorsPage()
    await openPart(tab, 'Händelser och uppgifter')
    await inDialog(tab, { title: 'Anteckna en händelse', submit: 'Anteckna' }, (form) =>
      write(form, 'Vad som hände', event),
    )
    const events = mainOf(tab).getByRole('listitem').filter({ hasText: event })
    await expect(saidBy(events)).resolves.toMatch(/2027-01-18.*Antecknat av Maja Lind/)
    await inDialog(tab, { title: 'Ge en uppgift', submit: 'Ge uppgiften' }, async (form) => {
      await write(form, 'Vad som ska göras', 'Be mottagaren radera listan')
      await pick(form, 'Ansvarig', nameOf(employee))
      await write(form, 'Klart senast', '2027-01-20')
    })
    await expect(saidBy(rowOf(tab, 'Be mottagaren radera listan'))).resolves.toContain('2027-01-20')
    const theirs = await tabOf(employee)
    await theirs.goTo(path)
    await theirs.page.getByRole('button', { name: 'Klar: Be mottagaren radera listan' }).click()
    await rowOf(theirs, 'Be mottagaren radera listan')
      .getByText(/^Klar 2027-01-18/)
      .waitFor()
  })
})

describe('copy mode', () => {
  it('gives the clipboard one field of the authority’s form, and takes what is missing', async () => {
    const tab = await coordinatorsPage()
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await mainOf(tab).getByRole('link', { name: 'Förbered: Upplysning' }).click()
    await tab.settle()
    await tab.page.getByRole('button', { name: 'Skriv: Konsekvenser' }).click()
    const form = mainOf(tab)
    await write(form, 'Konsekvenser', 'Uppgifter om 400 elever kan ha lästs av en obehörig.')
    await press(form, 'Spara texten')
    await tab.page.getByRole('button', { name: 'Ändra: Konsekvenser' }).waitFor()
    await expect(copied(tab, 'Konsekvenser')).resolves.toBe(
      'Uppgifter om 400 elever kan ha lästs av en obehörig.',
    )
    await expect(copied(tab, 'Händelseförlopp')).resolves.toContain(event)
  })

  it('stops a clock by the number that the authority gave, and starts that of the month by the notification', async () => {
    const tab = await coordinatorsPage('/reports')
    await recordSent(tab, 'CP-2027-000017')
    await expect(saidBy(rowOf(tab, 'CP-2027-000017'))).resolves.toMatch(/Upplysning.*Maja Lind/)
    await recordSent(tab, 'CP-2027-000018')
    await openPart(tab, 'Läget')
    await expect(saidBy(clockOf(tab, 'Upplysning'))).resolves.toMatch(/Skickad i tid.*Klar 2027-01-18/)
    await expect(saidBy(clockOf(tab, 'Incidentanmälan'))).resolves.toContain('Skickad i tid')
    await expect(saidBy(clockOf(tab, 'Slutrapport'))).resolves.toMatch(/Går.*en månad.*Senast 2027-02-18/)
  })
})

describe('the lawyer', () => {
  it('names whose personal data it is, and a clock of GDPR’s 72 hours runs beside', async () => {
    const tab = await tabOf(counsel)
    await tab.goTo(path)
    await openPart(tab, 'Personuppgifter')
    await inDialog(tab, { title: 'Ange personuppgiftsansvarig', submit: 'Starta klockan' }, async (form) => {
      await pick(form, 'Personuppgiftsansvarig', 'Barn- och ungdomsnämnden')
      await choose(form, 'Risk för de registrerade', 'Osannolik risk')
      await write(form, 'Antal registrerade', '400')
    })
    await openPart(tab, 'Läget')
    await expect(saidBy(clockOf(tab, 'Anmälan till IMY: Barn- och ungdomsnämnden'))).resolves.toMatch(
      /Går.*GDPR artikel 33, 72 timmar/,
    )
    expect(tab.takeComplaints()).toEqual([])
  })

  it('records the notification to the authority in its own form', async () => {
    const tab = await tabOf(counsel)
    await tab.goTo(`${path}/personal-data`)
    await recordSent(tab, 'IMY-2027-4711')
    await expect(saidBy(mainOf(tab))).resolves.toMatch(/Anmälan till IMYLämnad 2027-01-18.* av Elin Sandberg/)
  })
})

describe('the end', () => {
  it('is not offered while a clock runs', async () => {
    const tab = await coordinatorsPage('/lessons')
    await mainOf(tab).getByText('Klockan går: Slutrapport.').waitFor()
    await expect(tab.page.getByRole('button', { name: 'Avsluta incidenten' }).count()).resolves.toBe(0)
  })

  it('comes with the final report and a lesson, and the incident is closed for everyone', async () => {
    await goOn(24 * 9)
    // Whoever was signed in has to do it again by then.
    const tab = await stage.openAs(coordinator, { path })
    await inDialog(tab, { title: 'Anteckna att den är över', submit: 'Anteckna' })
    await recordSent(tab, 'CP-2027-000055')
    await tab.page.getByRole('link', { name: 'Lärdomar och avslut' }).click()
    await tab.settle()
    await inDialog(tab, { title: 'Dra en lärdom', submit: 'Spara lärdomen' }, (form) =>
      write(form, 'Lärdom', 'Listor med elever skickas aldrig som bilaga.'),
    )
    await mainOf(tab).getByText('Listor med elever skickas aldrig som bilaga.').waitFor()
    await inDialog(tab, { title: 'Avsluta incidenten', submit: 'Avsluta incidenten' }, (form) =>
      write(form, 'Sammanfattning', 'Mottagaren har raderat listan.'),
    )
    await mainOf(tab).getByText('Mottagaren har raderat listan.').waitFor()
    await expect(saidBy(mainOf(tab))).resolves.toMatch(/Avslutad.*2027-01-27.* av Maja Lind/)
    const theirs = await stage.openAs(employee, { path: '/incidents' })
    await expect(saidBy(rowOf(theirs, title))).resolves.toContain('Avslutad')
    expect(tab.takeComplaints()).toEqual([])
  })
})
