// The parts of the register's pages that several acts press: the stop rule, a requirement, a file that is saved.
import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { choose, type Part, press } from './form-in-tab.ts'
import { mainOf } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'

export const cardOf = (tab: Tab, words: string): Locator =>
  mainOf(tab).getByRole('listitem').filter({ hasText: words })

export const stopQuestion = 'Kan uppgifterna röra Sveriges säkerhet?'

/** The stop rule stands before every form of the register. */
export async function passTheStopRule(part: Part): Promise<void> {
  await choose(part, stopQuestion, 'Nej')
  await press(part, 'Fortsätt')
}

/** The text that the browser saves. */
export async function savedText(tab: Tab, act: () => Promise<void>): Promise<string> {
  const download = tab.page.waitForEvent('download')
  await act()
  return readFile(await (await download).path(), 'utf8')
}

export const requirementOf = (tab: Tab, id: string): Locator =>
  mainOf(tab)
    .locator('details')
    .filter({ has: tab.page.getByText(id, { exact: true }) })

export const openRequirement = (tab: Tab, id: string): Promise<void> =>
  requirementOf(tab, id).locator('summary').click()

/** Presses the requirement's button, fills in the dialog and sends it by the button of the same name. */
export async function inRequirement(
  tab: Tab,
  id: string,
  title: string,
  fill: (dialog: Locator) => Promise<void>,
): Promise<void> {
  await press(requirementOf(tab, id), title)
  const dialog = tab.page.getByRole('dialog', { name: title })
  await fill(dialog)
  await press(dialog, title)
  await dialog.waitFor({ state: 'hidden' })
  await tab.settle()
}
