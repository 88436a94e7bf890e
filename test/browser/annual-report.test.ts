// The annual report from the units' answers to the board, as its people press and type it, and what is then to be read of it.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { people } from '../../local/demo/year-stage.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { dataCallAnswer } from '../e2e/report-scene.ts'
import { BrowserStage } from './browser-stage.ts'
import { choose, press, write } from './form-in-tab.ts'
import { mainOf, saidBy } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'
import { doTask } from './task-in-console.ts'

const { coordinator, counsel, officer, registrar, schoolManager, securityChief, silentCompany } = people

let stage: BrowserStage
let matter: PolicyMatter

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-11T08:00:00.000Z' })
})
afterAll(() => stage.close())

const until = (day: string) => stage.world.stage.waitUntil(CalendarDay.parse(day), '09:00')
const openReport = (as: string, part = ''): Promise<Tab> =>
  stage.openAs(as, { path: `/annual-reports/2026${part}` })

/** Waits for the meeting that has the report; its secretary opens the meeting and records a decision by clicks. */
async function decide(paragraph: number, present: number): Promise<Tab> {
  const { meetingId, task } = await matter.toMeeting()
  const tab = await stage.openAs(task.assignee.personId, {
    path: `/meetings/${encodeURIComponent(meetingId)}`,
  })
  await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Anteckna beslutet' }).click())
  await choose(tab, 'Utfall', 'Bifall')
  await write(tab, 'Paragraf i protokollet', String(paragraph))
  await write(tab, 'Antal närvarande', String(present))
  await tab.toNextPage(() => press(tab, 'Spara beslutet'))
  await stage.world.cloud.settle()
  await tab.page.reload()
  await tab.settle()
  return tab
}

/** The first bytes of what a press of the button makes the browser save. */
async function saved(tab: Tab, button: string): Promise<string> {
  const download = tab.page.waitForEvent('download', { timeout: 60_000 })
  await press(tab, button)
  const bytes = await readFile(await (await download).path())
  return bytes.subarray(0, 4).toString('latin1')
}

describe('the data call', () => {
  it('starts by itself on 15 January, and the units are asked once the matter is registered', async () => {
    await until('2027-01-15')
    const tab = await stage.openAs(coordinator, { path: '/annual-reports' })
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Årsrapport 2026' }).click())
    await expect(saidBy(mainOf(tab))).resolves.toContain('Siffrorna är inte frysta än')
    await doTask(stage, {
      personId: registrar,
      name: 'Registrera ärendet',
      fill: (own) => write(own, 'Diarienummer', '2027.115 KS'),
    })
    const { body } = await stage.world.api.call('readAnnualReport', {
      as: coordinator,
      params: { year: '2026' },
      query: {},
    })
    matter = new PolicyMatter(stage.world, body.matterId)
  })

  it('is answered for the schools by clicks, and by all others but one company', async () => {
    await doTask(stage, {
      personId: schoolManager,
      name: 'Lämna uppgifter till årsrapporten',
      fill: async (tab) => {
        const numbers = {
          'Antal anställda': 420,
          'Antal anställda utbildade de senaste 24 månaderna': 371,
          'Antal nyanställda': 38,
          'Antal nyanställda utbildade inom 30 dagar': 36,
          'Antal personer i ledningen': 21,
          'Antal utbildade i ledningen': 21,
          'Antal återläsningstester': 3,
          'Antal övningar av reservrutiner': 2,
          'Antal kritiska leverantörer': 4,
          'Antal av dem som har följts upp': 3,
          'Antal planerade': 5,
          'Antal genomförda': 5,
        }
        for (const [label, number] of Object.entries(numbers)) await write(tab, label, String(number))
        await choose(tab, 'Styrdokumenten är kända', 'Ja')
      },
    })
    for (const task of await matter.openTasks('answer-data-call'))
      if (task.assignee.personId !== silentCompany) await matter.answer(task, dataCallAnswer)
    const tab = await openReport(coordinator)
    await expect(saidBy(mainOf(tab))).resolves.toContain('11 av 12 har svarat')
    await doTask(stage, {
      personId: officer,
      name: 'Lämna dataskyddsombudets rapport',
      fill: (own) => write(own, 'Text', 'Registerförteckningen är ofullständig.'),
    })
  })
})

describe('the report', () => {
  it('is compiled, and its figures are frozen with the day', async () => {
    await until('2027-02-22')
    await doTask(stage, {
      personId: coordinator,
      name: 'Sammanställ årsrapporten',
      fill: async (tab) => {
        await choose(tab, 'Läget', 'Gul')
        await write(tab, '3. Uppdrag och styrning', 'Cybersäkerhetslagen gäller sedan den 15 januari.')
        await writeRows(tab, 'risk', ['Utpressningsprogram', 'En enda leverantör', 'För få kan återläsa'])
        await writeRows(tab, 'beslut', ['Övning', 'Medel till återläsning', 'Jour hos leverantörer'])
        await writeRows(tab, 'att-sats', ['Kommunstyrelsen godkänner rapporten.'])
      },
    })
    const tab = await openReport(coordinator, '/figures')
    await expect(saidBy(mainOf(tab))).resolves.toContain('Siffrorna är frysta 2027-02-22')
  })

  it('is reviewed by the council, and examined for secrecy', async () => {
    const members = await matter.openTasks('review-annual-report')
    expect(members).toHaveLength(2)
    for (const { assignee } of members)
      await doTask(stage, {
        personId: assignee.personId,
        name: 'Granska årsrapporten',
        fill: (tab) => choose(tab, 'Granskningens resultat', 'Godkänn'),
      })
    await until('2027-02-25')
    await doTask(stage, {
      personId: counsel,
      name: 'Pröva sekretessen i årsrapporten',
      fill: async () => undefined,
    })
  })

  it('is signed by the security chief, and says so', async () => {
    await until('2027-03-02')
    await doTask(stage, {
      personId: securityChief,
      name: 'Skriv under årsrapporten',
      button: 'Skriv under',
      fill: async () => undefined,
    })
    const tab = await openReport(securityChief)
    await expect(saidBy(mainOf(tab))).resolves.toContain('Henrik Dahl, 2027-03-02')
  })

  it('is received by the board, whose secretary records it at the meeting', async () => {
    await decide(31, 5)
    const tab = await decide(58, 15)
    await expect(saidBy(mainOf(tab))).resolves.toMatch(/Bifall.*58/)
    expect(tab.takeComplaints()).toEqual([])
  })
})

/** Fills in rows of a list, each added by the press of a button unless it is there. */
async function writeRows(tab: Tab, one: string, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const label = `${one.charAt(0).toUpperCase()}${one.slice(1)} ${at + 1}`
    const field = tab.page.getByLabel(label, { exact: true })
    if ((await field.count()) === 0) await press(tab, `Lägg till: ${one}`)
    await field.fill(text)
  }
}

describe('whoever reads it', () => {
  it('sees charts whose numbers stand as text too, and what is behind a figure', async () => {
    const tab = await openReport(coordinator, '/figures')
    const chart = tab.page.getByRole('figure').filter({ hasText: 'Nyckeltalen efter läge' })
    await expect(chart.getByRole('img').count()).resolves.toBe(1)
    await chart.locator('summary').click()
    const counts = await chart.locator('tbody tr > :nth-child(2)').allTextContents()
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(20)
    const figure = mainOf(tab).getByRole('link', { name: /^N11 / })
    await figure.click()
    await tab.page.getByRole('heading', { name: 'Det som ligger bakom' }).waitFor()
    await tab.settle()
    const behind = mainOf(tab).getByRole('row').filter({ hasText: '371 av 420' })
    expect(await behind.count()).toBeGreaterThan(0)
  })

  it('presses for the PDF and for Word, and has each', async () => {
    const tab = await openReport(coordinator, '/document')
    await expect(saved(tab, 'Hämta PDF att publicera')).resolves.toBe('%PDF')
    await expect(saved(tab, 'Hämta Word')).resolves.toBe('PK\u0003\u0004')
    await mainOf(tab).getByText('Kontrollsumma (SHA-256)').waitFor()
  })
})
