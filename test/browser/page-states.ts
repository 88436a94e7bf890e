// The states of a page besides its filled one: with nothing to list, with an API that fails, opened out, and with a dialog.
import type { Route } from 'playwright-core'
import type { BrowserStage } from './browser-stage.ts'
import type { Tab } from './tab.ts'

/** Asked by every page, and nothing of the page's own. */
const isOfTheFrame = (url: string) => new URL(url).pathname === '/me'

async function answeredBy(
  tab: Tab,
  stage: BrowserStage,
  answer: (route: Route) => Promise<void>,
): Promise<void> {
  await tab.page.route(`${stage.world.cloud.addresses.api}/**`, (route) => {
    const isOwn = route.request().method() === 'GET' && !isOfTheFrame(route.request().url())
    return isOwn ? answer(route) : route.fallback()
  })
}

const isList = (body: unknown): body is { items: unknown[] } =>
  typeof body === 'object' && body !== null && 'items' in body && Array.isArray(body.items)

/** Every list is empty from here on. Answers with the ones that had something, so that one knows whether the page is another. */
export async function emptyLists(tab: Tab, stage: BrowserStage): Promise<string[]> {
  const emptied: string[] = []
  await answeredBy(tab, stage, async (route) => {
    // A connection that was kept may have been let go of meanwhile.
    const response = await route.fetch({ maxRetries: 3 })
    const body: unknown = await response.json()
    const list = isList(body) ? body : undefined
    if (list !== undefined && list.items.length > 0) emptied.push(route.request().url())
    await route.fulfill({ response, json: list === undefined ? body : { ...list, items: [] } })
  })
  return emptied
}

/** Whatever a page reads is refused from here on, as when something of the server's own has broken. */
export function failReading(tab: Tab, stage: BrowserStage): Promise<void> {
  return answeredBy(tab, stage, (route) =>
    route.fulfill({
      status: 500,
      headers: { 'access-control-allow-origin': '*' },
      contentType: 'application/problem+json',
      json: {
        type: 'about:blank',
        title: 'Internal error',
        status: 500,
        detail: 'Något gick fel hos oss.',
        code: 'internal-error',
        messages: { sv: 'Något gick fel hos oss.', en: 'Something went wrong here.' },
        faults: [],
        requestId: 'prov-1',
      },
    }),
  )
}

/** The connection is gone from here on. */
export function cutConnection(tab: Tab, stage: BrowserStage): Promise<void> {
  return answeredBy(tab, stage, (route) => route.abort('connectionrefused'))
}

/** Opens everything on the page that can be opened out. */
export async function openDetails(tab: Tab): Promise<number> {
  const closed = tab.page.locator('main details:not([open]) > summary')
  const count = await closed.count()
  // Each one that is opened leaves the list.
  for (let opened = 0; opened < count && (await closed.count()) > 0; opened++) await closed.first().click()
  await tab.settle()
  return count
}

/** The buttons that open a dialog: the console writes each beside its dialog. */
export const dialogButtons = (tab: Tab) =>
  tab.page.locator('main button:has(+ dialog), main button[aria-haspopup="dialog"]')
