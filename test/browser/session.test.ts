// Signing in and out in a real browser: what is kept where, and that what was typed outlives the session.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import type { Tab } from './tab.ts'

const { registrar, coordinator, employee } = people
const hour = 3_600_000

let stage: BrowserStage
/** Asks the registrar for a diary number. */
let taskPath: string

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-18T08:00:00.000Z' })
  const matter = await PolicyMatter.start(stage.world)
  taskPath = `/tasks/${(await matter.openTask('register-matter')).id}`
})
afterAll(() => stage.close())

const pathOf = (tab: Tab): string => new URL(tab.page.url()).pathname
const storedIn = (tab: Tab, place: 'localStorage' | 'sessionStorage') =>
  tab.page.evaluate((name) => JSON.stringify({ ...window[name] }), place)

/** Three parts of base64url that begin as every signed token does. */
const token = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/

describe('signing in', () => {
  it('is by authorization code with PKCE, and ends at the page that one was going to', async () => {
    const tab = await stage.openTab({ path: taskPath })
    const asked = tab.page.waitForRequest((request) => request.url().includes('/oauth2/authorize'))
    await tab.signIn(nameOf(registrar))
    const query = new URL((await asked).url()).searchParams
    expect(Object.fromEntries(query)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' })
    expect(pathOf(tab)).toBe(taskPath)
    await expect(tab.page.getByRole('banner').textContent()).resolves.toContain(nameOf(registrar))
    expect(tab.takeComplaints()).toEqual([])
  })

  it('keeps the tokens in the tab alone: not in local storage, a cookie or an address', async () => {
    const tab = await stage.openAs(coordinator)
    expect(await storedIn(tab, 'sessionStorage')).toMatch(token)
    expect(await storedIn(tab, 'localStorage')).not.toMatch(token)
    expect(JSON.stringify(await tab.page.context().cookies())).not.toMatch(token)
    expect(tab.page.url()).not.toMatch(token)
    const other = await stage.tabIn(tab.page.context())
    await other.goTo('/')
    await expect(other.page.getByRole('button', { name: 'Logga in' }).count()).resolves.toBe(1)
  })

  it('says that it did not go through when it comes back with nothing, and offers another try', async () => {
    const tab = await stage.openTab({ path: '/callback?error=access_denied&state=nothing' })
    await expect(tab.page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
      'Inloggningen gick inte igenom. Försök igen.',
    )
    await expect(tab.page.getByRole('button', { name: 'Logga in' }).count()).resolves.toBe(1)
  })
})

describe('signing out', () => {
  it('forgets everything of the tab, and the next one chooses for themselves', async () => {
    const tab = await stage.openAs(coordinator)
    await tab.signOut()
    expect(await storedIn(tab, 'sessionStorage')).toBe('{}')
    await tab.goTo('/tasks')
    await tab.signIn(nameOf(employee))
    await expect(tab.page.getByRole('banner').textContent()).resolves.toContain(nameOf(employee))
    expect(pathOf(tab)).toBe('/tasks')
  })
})

describe('a session that runs out', () => {
  it('is renewed unseen while it can be', async () => {
    const tab = await stage.openAs(coordinator)
    await stage.world.cloud.moveClock((await stage.world.cloud.now()).getTime() + 2 * hour)
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Ärenden' }).click())
    await expect(tab.page.getByRole('table').count()).resolves.toBe(1)
  })

  it('loses nothing that was typed when one must sign in again', async () => {
    const tab = await stage.openAs(registrar, { path: taskPath })
    const field = tab.page.getByRole('textbox', { name: /diarienummer/i })
    await field.fill('2027.412 KS')
    // Renewal is refused, as when the month of the sign-in has passed.
    await tab.page.route('**/oauth2/token', (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: '{"error":"invalid_grant"}',
      }),
    )
    await stage.world.cloud.moveClock((await stage.world.cloud.now()).getTime() + 2 * hour)
    await tab.page.getByRole('button', { name: 'Skicka svaret' }).click()
    const again = tab.page.getByRole('button', { name: 'Logga in igen' })
    await again.first().waitFor()
    await expect(field.inputValue()).resolves.toBe('2027.412 KS')
    await tab.page.unroute('**/oauth2/token')
    await again.first().click()
    await tab.page.waitForURL((url) => url.pathname === taskPath || url.pathname.startsWith('/login/'))
    if (pathOf(tab) !== taskPath) await tab.chooseAccount(nameOf(registrar))
    await tab.settle()
    expect(pathOf(tab)).toBe(taskPath)
    await expect(field.inputValue()).resolves.toBe('2027.412 KS')
  })
})

describe('a double click', () => {
  it('sends one answer, and the task is done once', async () => {
    const tab = await stage.openAs(registrar, { path: taskPath })
    const sent: string[] = []
    tab.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/complete'))
        sent.push(request.headers()['idempotency-key'] ?? '')
    })
    await tab.page.getByRole('textbox', { name: /diarienummer/i }).fill('2027.412 KS')
    await tab.page.getByRole('button', { name: 'Skicka svaret' }).dblclick()
    await tab.page.getByText('Tack! Uppgiften är gjord.').waitFor()
    expect(new Set(sent).size).toBe(1)
    expect(sent[0]).not.toBe('')
    await expect(tab.page.getByRole('alert').count()).resolves.toBe(0)
  })
})
