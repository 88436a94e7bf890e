// The addresses of the console: one that has moved, the way back, and a page whose file cannot be fetched.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { BrowserStage } from './browser-stage.ts'
import { headingOf } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'

let stage: BrowserStage
let tab: Tab

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-11T08:00:00.000Z' })
  tab = await stage.openAs(people.coordinator)
})
afterAll(() => stage.close())

const pathShown = (): string => new URL(tab.page.url()).pathname
const openFromMenu = (name: string): Promise<void> =>
  tab.toNextPage(() => tab.page.getByRole('navigation').getByRole('link', { name, exact: true }).click())

describe('an address', () => {
  it('that older mails have leads to where the page is now', async () => {
    await tab.goTo('/organisation')
    await tab.page.waitForURL((url) => url.pathname === '/administration')
    expect(await headingOf(tab)).toBe('Administration')
  })

  it('leads back to the page that one was on, with what was chosen there', async () => {
    await tab.goTo('/administration/roles?role=registrar')
    await openFromMenu('Ärenden')
    await tab.toNextPage(async () => {
      await tab.page.goBack()
    })
    expect(pathShown()).toBe('/administration/roles')
    expect(await tab.page.getByLabel('Roll', { exact: true }).inputValue()).toBe('registrar')
    expect(tab.takeComplaints()).toEqual([])
  })

  it('whose page cannot be fetched says so, and the other pages are as they were', async () => {
    await tab.goTo('/matters')
    await tab.page.route('**/assets/calendar-page-*.js', (route) => route.abort('connectionrefused'))
    await openFromMenu('Kalender')
    expect(await headingOf(tab)).toBe('Sidan kan inte visas')
    tab.takeComplaints()
    await tab.page.unrouteAll()
    await tab.toNextPage(async () => {
      await tab.page.goBack()
    })
    expect(await headingOf(tab)).toBe('Ärenden')
    expect(tab.takeComplaints()).toEqual([])
  })
})
