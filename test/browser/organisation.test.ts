// The organisation by clicks: a unit, a role, a deputy and what was done meanwhile, the municipality's rules; and who may not.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { people } from '../../local/demo/year-stage.ts'
import { seedAdministrator } from '../../local/seed/import-seed.ts'
import { pauseSeries } from '../e2e/pause-series.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { inDialog } from './dialog-in-tab.ts'
import { choose, fact, fieldOf, pick, press, write } from './form-in-tab.ts'
import { headingOf, rowOf, rowText } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'

const { coordinator, deputy, employee, securityChief } = people
const title = 'Policy för distansarbete'
const appointing = { title: 'Utse ställföreträdare', submit: 'Utse ställföreträdare' }
const giving = { title: 'Ge en roll', submit: 'Ge en roll' }
const ruling = { title: 'Ändra reglerna', submit: 'Spara' }

let stage: BrowserStage
let matter: PolicyMatter
/** The coordinator's, who changes what the municipality has. */
let tab: Tab

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-11T08:00:00.000Z' })
  await pauseSeries(stage.world)
  matter = await (await PolicyMatter.start(stage.world, title)).toPlanning()
  tab = await stage.openAs(coordinator)
})
afterAll(() => stage.close())

describe('a unit', () => {
  it('gets another name, by which it is known at once', async () => {
    await tab.goTo('/administration/units/it-enheten')
    await inDialog(tab, { title: 'Ändra enheten', submit: 'Spara' }, async (dialog) => {
      await expect(fieldOf(dialog, 'Första dag').inputValue()).resolves.toBe('2023-01-01')
      await write(dialog, 'Namn', 'Digitaliseringsenheten')
      await write(dialog, 'Sista dag', '2028-12-31')
    })
    await expect(headingOf(tab)).resolves.toBe('Digitaliseringsenheten')
    await expect(fact(tab, 'Gäller')).resolves.toBe('2023-01-01 – 2028-12-31')
    await expect(fact(tab, 'Hör till')).resolves.toBe('Kommunledningskontoret')
    await tab.goTo('/administration')
    await tab.page.getByRole('link', { name: 'Digitaliseringsenheten', exact: true }).waitFor()
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('a person', () => {
  const fill = async (dialog: Locator) => {
    await pick(dialog, 'Roll', 'Registrator')
    await pick(dialog, 'Enhet', 'Kommunledningskontoret')
    await write(dialog, 'Första dag', '2027-01-11')
  }

  it('gets a role, once in the same time', async () => {
    await tab.goTo(`/administration/persons/${deputy}`)
    await inDialog(tab, giving, fill)
    await expect(rowText(tab, 'Registrator')).resolves.toMatch(/2027-01-11 – tills vidare.*Gäller nu/)
    await press(tab, giving.title)
    const dialog = tab.page.getByRole('dialog', { name: giving.title })
    await fill(dialog)
    await press(dialog, giving.submit)
    await dialog
      .getByRole('alert')
      .getByText(/^Det finns redan/)
      .waitFor()
    await press(dialog, 'Stäng')
    expect(tab.takeComplaints()).toEqual([expect.stringContaining('409')])
  })

  it('loses the role after a last day', async () => {
    const row = rowOf(tab, 'Registrator')
    await press(row, 'Avsluta rollen')
    const dialog = row.getByRole('dialog', { name: 'Avsluta rollen' })
    await write(dialog, 'Sista dag', '2027-03-31')
    await press(dialog, 'Avsluta rollen')
    await dialog.waitFor({ state: 'hidden' })
    await expect(rowText(tab, 'Registrator')).resolves.toContain('2027-01-11 – 2027-03-31')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('the municipality’s own rules', () => {
  it('are chosen anew, with the decision that allows what is allowed', async () => {
    await tab.goTo('/administration/rules')
    await expect(fact(tab, 'Redaktionella ändringar')).resolves.toContain('Inte tillåtna')
    await press(tab, ruling.title)
    const dialog = tab.page.getByRole('dialog', { name: ruling.title })
    await dialog.getByLabel('Tillåtna utan nytt beslut').check()
    await choose(dialog, 'Påminnelse som hamnar på en helgdag', 'Skickas nästa vardag')
    const share = fieldOf(dialog, 'Andel ändrade ord som ger ny remiss')
    await share.fill('')
    await share.pressSequentially('0,25')
    await choose(dialog, 'Kommunen klassar också spårbarhet', 'Nej')
    await press(dialog, ruling.submit)
    await dialog.getByRole('link', { name: /^Enligt vilket beslut: Ange vilket beslut/ }).waitFor()
    expect(tab.takeComplaints()).toEqual([expect.stringContaining('400')])
    await write(dialog, 'Enligt vilket beslut', 'KF 2020-02-26 § 31')
    await press(dialog, ruling.submit)
    await dialog.waitFor({ state: 'hidden' })
    await expect(fact(tab, 'Redaktionella ändringar')).resolves.toBe('Tillåtna enligt KF 2020-02-26 § 31')
    await expect(fact(tab, 'Påminnelser på helgdagar')).resolves.toBe('Väntar till nästa vardag')
    await expect(fact(tab, 'Ny remiss föreslås')).resolves.toBe('när minst 25 % av orden har ändrats')
    await expect(fact(tab, 'Klassar efter spårbarhet')).resolves.toBe('Nej')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('whoever may not', () => {
  it('sees the same pages without a button to change anything', async () => {
    const own = await stage.openAs(employee, { path: '/administration' })
    const tabs = own.page.getByRole('navigation', { name: 'Administrationens delar' })
    await expect(tabs.getByRole('link').allTextContents()).resolves.toEqual([
      'Organisation',
      'Personer',
      'Roller',
      'Organ',
      'Regler',
    ])
    for (const path of [
      '/administration/units/it-enheten',
      `/administration/persons/${deputy}`,
      '/administration/rules',
      '/bodies/ks',
      '/meetings',
      '/meetings/ks~2027-02-08',
    ]) {
      await own.goTo(path)
      await expect(own.page.getByRole('main').getByRole('button').allTextContents()).resolves.toEqual([])
    }
    expect(own.takeComplaints()).toEqual([])
  })
})

describe('a deputy', () => {
  it('is appointed by the one who goes away, for some processes and a time', async () => {
    const own = await stage.openAs(securityChief, { path: `/administration/persons/${securityChief}` })
    await inDialog(own, appointing, async (dialog) => {
      await pick(dialog, 'Ersättare', nameOf(deputy))
      await pick(dialog, 'I rollen', 'Säkerhetschef')
      await pick(dialog, 'Enhet', 'Kommunledningskontoret')
      await choose(dialog, 'Vad ersättaren får göra', 'Styrdokument')
      await write(dialog, 'Första dag', '2027-01-11')
      await write(dialog, 'Sista dag', '2027-01-15')
    })
    await expect(rowText(own, '2027-01-15')).resolves.toMatch(
      /Johan Vik.*Säkerhetschef, Kommunledningskontoret.*Styrdokument.*Gäller nu.*Se vad som gjordes/,
    )
    expect(own.takeComplaints()).toEqual([])
  })

  it('is seen by the administrator, who has no part in what is handed over', async () => {
    const own = await stage.openAs(seedAdministrator, { path: `/administration/persons/${securityChief}` })
    await expect(rowText(own, '2027-01-15')).resolves.toMatch(/Styrdokument.*Gäller nu$/)
    await own.page.getByRole('button', { name: appointing.title }).waitFor()
    expect(own.takeComplaints()).toEqual([])
  })

  it('does what waits, and the principal reads what was done in the meantime', async () => {
    const plan = { decision: 'skip', reason: 'Bara en redaktionell ändring.' } as const
    const task = await matter.openTask('plan-consultation')
    await matter.answer(task, { kind: 'plan-consultation', plan }, deputy)
    await stage.world.stage.waitUntil(CalendarDay.parse('2027-01-16'))
    const own = await stage.openAs(securityChief, { path: `/administration/persons/${securityChief}` })
    await expect(rowText(own, '2027-01-15')).resolves.toContain('Avslutad')
    await own.toNextPage(() =>
      rowOf(own, '2027-01-15').getByRole('link', { name: 'Se vad som gjordes' }).click(),
    )
    await expect(headingOf(own)).resolves.toBe(`Överlämning till ${nameOf(securityChief)}`)
    await expect(rowText(own, 'Besluta om remiss')).resolves.toContain(`${title}${nameOf(deputy)}2027-01-11`)
    expect(own.takeComplaints()).toEqual([])
  })
})
