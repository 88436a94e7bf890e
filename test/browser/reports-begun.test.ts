// Reports, plans and actions that someone begins by hand, as their people press and type them, and a series that is stopped for a while.

import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { localMoment } from '../../web/form/local-moment.ts'
import { reportIt, UrgentReport } from '../e2e/urgent-report.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { inDialog } from './dialog-in-tab.ts'
import { choose, fact, fieldOf, pick, press, write } from './form-in-tab.ts'
import { mainOf, rowOf, saidBy } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'
import { sendAnswer } from './task-in-console.ts'

const { chair, coordinator, director, itManager, securityChief } = people
const reason = 'En sårbarhet i identitetstjänsten utnyttjas.'

let stage: BrowserStage
let tab: Tab
let chief: Tab
let report: UrgentReport

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-11T08:00:00.000Z' })
  tab = await stage.openAs(coordinator)
})
afterAll(() => stage.close())

/** Starts by the button and the dialog of the same name, and waits for the page of what was begun. */
const startBy = (title: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> =>
  tab.toNextPage(() => inDialog(tab, { title, submit: title }, fill))

describe('the coordinator, before the calendar does', () => {
  it('starts the month’s status report, once', async () => {
    await tab.goTo('/status-reports')
    await startBy('Starta en lägesrapport', async (dialog) => {
      await expect(fieldOf(dialog, 'Månad').inputValue()).resolves.toBe('2027-01')
    })
    await tab.page.getByRole('heading', { level: 1, name: 'Lägesrapport januari 2027' }).waitFor()
    await stage.world.cloud.settle()
    await tab.goTo('/status-reports')
    await expect(saidBy(rowOf(tab, 'Januari 2027'))).resolves.toContain('Väntar på kommentar')
    expect(tab.takeComplaints()).toEqual([])
  })

  it('starts the annual report of the year that has ended', async () => {
    await tab.goTo('/annual-reports')
    await startBy('Starta en årsrapport')
    await tab.page.getByRole('heading', { level: 1, name: 'Årsrapport 2026' }).waitFor()
    await expect(saidBy(mainOf(tab))).resolves.toContain('Siffrorna är inte frysta än')
    await tab.goTo('/annual-reports')
    await expect(saidBy(rowOf(tab, 'Årsrapport 2026'))).resolves.toContain('2027-01-11')
    expect(tab.takeComplaints()).toEqual([])
  })

  it('starts next year’s action plan', async () => {
    await tab.goTo('/action-plans')
    await startBy('Starta ett års plan')
    await tab.page.getByRole('heading', { level: 1, name: 'Handlingsplan 2028' }).waitFor()
    await expect(fact(tab, 'Var ärendet är')).resolves.toBe('Registreras')
    await tab.goTo('/action-plans')
    await expect(saidBy(rowOf(tab, 'Handlingsplan 2028'))).resolves.toContain('Inte beslutad')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('an action', () => {
  it('is entered with what it comes from', async () => {
    await tab.goTo('/actions')
    await tab.toNextPage(() => mainOf(tab).getByRole('link', { name: 'Ny åtgärd' }).click())
    await choose(tab, 'Kan uppgifterna röra Sveriges säkerhet?', 'Nej')
    await write(tab, 'Vad som ska göras', 'Inför central logginsamling')
    await choose(tab, 'Mål i policyn', 'En robust, säker och tillförlitlig informationshantering')
    await pick(tab, 'Enhet', 'IT-enheten')
    await pick(tab, 'Ansvarig', nameOf(itManager))
    await write(tab, 'Klart senast', '2027-06-30')
    await press(tab, 'Lägg till: insats')
    await write(tab, 'Kostnad i hela kronor', '350000')
    await pick(tab, 'Slag', 'Revision')
    await write(tab, 'Var det står', 'Revisionsrapport 7')
    await tab.toNextPage(() => press(tab, 'Lägg in åtgärden'))
    await tab.page.getByRole('heading', { level: 1, name: 'Inför central logginsamling' }).waitFor()
    await expect(fact(tab, 'Ansvarig')).resolves.toBe(nameOf(itManager))
    await expect(fact(tab, 'Kommer ur')).resolves.toContain('Revisionsrapport 7')
    await expect(fact(tab, 'Kostnad')).resolves.toMatch(/350\s000/)
    expect(tab.takeComplaints()).toEqual([])
  })

  it('says how it goes', async () => {
    await inDialog(tab, { title: 'Rapportera läge', submit: 'Rapportera läge' }, async (dialog) => {
      await choose(dialog, 'Läge', 'Pågår')
      await write(dialog, 'Anteckning', 'Upphandlingen är klar.')
    })
    await expect(fact(tab, 'Status')).resolves.toBe('Pågår')
    await tab.page.getByText('Läge rapporterat: Upphandlingen är klar.').waitFor()
    expect(tab.takeComplaints()).toEqual([])
  })

  it('is closed as done', async () => {
    await inDialog(tab, { title: 'Avsluta', submit: 'Avsluta' }, async (dialog) => {
      await choose(dialog, 'Läge', 'Klar')
      await write(dialog, 'Anteckning', 'Loggarna samlas.')
    })
    await expect(fact(tab, 'Status')).resolves.toBe('Klar')
    await tab.page.getByText(`Klar: avslutad av ${nameOf(coordinator)}`).waitFor()
    await tab.page.getByText('Loggarna samlas.').waitFor()
    await expect(mainOf(tab).getByRole('button', { name: 'Avsluta' }).count()).resolves.toBe(0)
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('a series', () => {
  it('is paused and resumed, and says so', async () => {
    await tab.goTo('/series/annual-report')
    await inDialog(tab, { title: 'Pausa', submit: 'Pausa' }, (dialog) =>
      write(dialog, 'Skäl', 'Rapporten är redan startad.'),
    )
    await mainOf(tab)
      .getByText(`Pausad sedan 2027-01-11 av ${nameOf(coordinator)}: Rapporten är redan startad.`)
      .waitFor()
    await tab.goTo('/series')
    await expect(saidBy(rowOf(tab, 'Årsrapport'))).resolves.toContain('Pausad')
    await tab.goTo('/series/annual-report')
    await inDialog(tab, { title: 'Återuppta', submit: 'Återuppta' }, async (dialog) => {
      await write(dialog, 'Skäl', 'Kalendern får råda.')
    })
    await expect(fact(tab, 'Nästa start')).resolves.toContain('2027-01-15')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('an extraordinary report', () => {
  it('is not started without saying about what and why', async () => {
    await tab.goTo('/extraordinary-reports')
    await tab.toNextPage(() => mainOf(tab).getByRole('link', { name: 'Starta en rapport' }).click())
    await press(tab, 'Starta en rapport')
    await tab.page.getByText('Vad det gäller: Välj ett alternativ.').waitFor()
    await tab.page.getByText('Skäl: Fyll i det här.').waitFor()
    await expect(fieldOf(tab, 'Skäl').getAttribute('aria-invalid')).resolves.toBe('true')
    await pick(tab, 'Vad det gäller', 'Särskilda skäl')
    await write(tab, 'Skäl', reason)
    await tab.toNextPage(() => press(tab, 'Starta en rapport'))
    await tab.page.getByRole('heading', { level: 1, name: 'Extraordinär rapport: särskilda skäl' }).waitFor()
    await expect(fact(tab, 'Varför')).resolves.toBe(reason)
    const [, id = ''] = /\/extraordinary-reports\/([^/]+)$/.exec(new URL(tab.page.url()).pathname) ?? []
    report = new UrgentReport(stage.world, id)
    expect(tab.takeComplaints()).toEqual([])
  })

  it('tells who of the management was informed, when and how', async () => {
    await stage.world.cloud.settle()
    await report.toDecision()
    await report.answer(await report.openTask('decide-extraordinary-report'), reportIt)
    await tab.page.reload()
    await tab.settle()
    await expect(saidBy(rowOf(tab, 'Kommundirektör'))).resolves.toContain('Inte än')
    // Whoever is not asked to inform is not offered to say so.
    await expect(
      mainOf(tab)
        .getByRole('button', { name: /^Anteckna att / })
        .count(),
    ).resolves.toBe(0)
    chief = await stage.openAs(securityChief, { path: `/extraordinary-reports/${report.id}` })
    const informedAt = localMoment((await stage.world.cloud.now()).toISOString())
    for (const name of [nameOf(director), nameOf(chair)])
      await inDialog(
        chief,
        { title: `Anteckna att ${name} är informerad`, submit: 'Anteckna' },
        async (dialog) => {
          await write(dialog, 'Informerad', informedAt)
          await choose(dialog, 'Informerad genom', 'Telefon')
        },
      )
    await stage.world.cloud.settle()
    await tab.page.reload()
    await tab.settle()
    for (const capacity of ['Kommundirektör', 'Ordförande'])
      await expect(saidBy(rowOf(tab, capacity))).resolves.toContain(`${informedAt.replace('T', ' ')}Telefon`)
    expect(chief.takeComplaints()).toEqual([])
    expect(tab.takeComplaints()).toEqual([])
  })

  it('goes the way that the security chief chooses in the task, which asks only for what that way needs', async () => {
    await chief.goTo('/tasks')
    await chief.toNextPage(() =>
      chief.page.getByRole('link', { name: 'Välj väg till kommunstyrelsen', exact: true }).click(),
    )
    await choose(chief, 'Väg', 'Ordförandebeslut')
    await expect(fieldOf(chief, 'Sammanträdesdag').count()).resolves.toBe(0)
    await write(chief, 'Skäl', 'Kommunstyrelsen sammanträder för sent.')
    await sendAnswer(stage, chief)
    await tab.page.reload()
    await tab.settle()
    await expect(fact(tab, 'Väg till kommunstyrelsen')).resolves.toBe('Ordförandebeslut')
    await expect(fact(tab, 'Vald av')).resolves.toContain(nameOf(securityChief))
    expect(tab.takeComplaints()).toEqual([])
  })

  it('or the way that the director chooses on its page', async () => {
    const other = await UrgentReport.begin(stage.world)
    await other.toDecision()
    await other.answer(await other.openTask('decide-extraordinary-report'), reportIt)
    for (const { personId } of (await other.report()).informing) await other.inform(personId, securityChief)
    const own = await stage.openAs(director, { path: `/extraordinary-reports/${other.id}` })
    await inDialog(own, { title: 'Välj väg', submit: 'Välj väg' }, async (dialog) => {
      await choose(dialog, 'Väg', 'Information vid nästa sammanträde')
      await expect(fieldOf(dialog, 'Skäl').count()).resolves.toBe(0)
      await choose(dialog, 'Väg', 'Extra sammanträde')
      await write(dialog, 'Skäl', 'Medel behövs nu.')
      await choose(dialog, 'Det extra sammanträdet begärs av', 'Ordförande')
      await write(dialog, 'Sammanträdesdag', '2027-01-14')
      await write(dialog, 'Börjar klockan', '09:00')
    })
    await stage.world.cloud.settle()
    await own.page.reload()
    await own.settle()
    await own.page.getByText('2027-01-14, 09:00').waitFor()
    expect(own.takeComplaints()).toEqual([])
  })
})
