// A task as its assignee does it in the console: found among one's own, answered by clicks, and thanked for.
import { expect } from 'vitest'
import type { BrowserStage } from './browser-stage.ts'
import { press } from './form-in-tab.ts'
import type { Tab } from './tab.ts'

/** Opens a person's task of that name from the list of their own. */
export async function openTask(stage: BrowserStage, personId: string, name: string): Promise<Tab> {
  const tab = await stage.openAs(personId, { path: '/tasks' })
  await tab.toNextPage(() => tab.page.getByRole('link', { name, exact: true }).click())
  await expect(tab.page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(name)
  return tab
}

/** Sends the answer, sees the thanks, and lets everything that follows happen. */
export async function sendAnswer(stage: BrowserStage, tab: Tab, button = 'Skicka svaret'): Promise<void> {
  await press(tab, button)
  await isThanked(stage, tab)
}

/** The page says thank you, and the browser has complained of nothing. */
export async function isThanked(stage: BrowserStage, tab: Tab): Promise<void> {
  await tab.page.getByText('Tack! Uppgiften är gjord.').waitFor()
  await stage.world.cloud.settle()
  await tab.settle()
  expect(tab.takeComplaints()).toEqual([])
}

/** The whole of an act: the task is opened, filled in by what is given, and sent. */
export async function doTask(
  stage: BrowserStage,
  { personId, name, fill, button }: { personId: string; name: string; button?: string; fill: (tab: Tab) => Promise<void> },
): Promise<void> {
  const tab = await openTask(stage, personId, name)
  await fill(tab)
  await sendAnswer(stage, tab, button)
  await tab.page.context().close()
}

