// A button that opens a dialog with a form: it is filled in and sent, and what came of it is on the page behind.
import type { Locator } from 'playwright-core'
import { press } from './form-in-tab.ts'
import type { Tab } from './tab.ts'

export async function inDialog(
  tab: Tab,
  { title, submit }: { title: string; submit: string },
  fill: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await tab.page.getByRole('main').getByRole('button', { name: title, exact: true }).first().click()
  const dialog = tab.page.getByRole('dialog', { name: title })
  await fill(dialog)
  await press(dialog, submit)
  await dialog.waitFor({ state: 'hidden' })
  await tab.settle()
}
