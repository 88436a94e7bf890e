// What a page shows: its heading, its rows, and the words of a part of it.
import type { Locator } from 'playwright-core'
import type { Part } from './form-in-tab.ts'
import type { Tab } from './tab.ts'

export const mainOf = (tab: Tab): Locator => tab.page.getByRole('main')

/** The row of a table that holds the words: of the page's own part, or of a dialog. */
export const rowOf = (part: Part, words: string): Locator =>
  ('settle' in part ? mainOf(part) : part).getByRole('row').filter({ hasText: words })

export const saidBy = async (shown: Locator): Promise<string> => (await shown.textContent()) ?? ''

export const headingOf = (tab: Tab): Promise<string> => saidBy(tab.page.getByRole('heading', { level: 1 }))

/** What stands in the cells, one after the other. */
export const rowText = (tab: Tab, words: string): Promise<string> => saidBy(rowOf(tab, words))
