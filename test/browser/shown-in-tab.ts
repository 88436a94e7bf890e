// What a page shows: its heading, and the row of a table that holds some words.
import type { Locator } from 'playwright-core'
import type { Tab } from './tab.ts'

export const headingOf = async (tab: Tab): Promise<string> =>
  (await tab.page.getByRole('heading', { level: 1 }).textContent()) ?? ''

export const rowOf = (tab: Tab, words: string): Locator =>
  tab.page.getByRole('main').getByRole('row').filter({ hasText: words })

/** What stands in the cells, one after the other. */
export const rowText = async (tab: Tab, words: string): Promise<string> =>
  (await rowOf(tab, words).textContent()) ?? ''
