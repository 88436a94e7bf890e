// What a person does to a form by clicks: writes in a field, chooses one of a few, ticks, picks from a list, presses a button.
import type { Locator } from 'playwright-core'
import type { Tab } from './tab.ts'

/** A part of a page, such as a dialog or a group of fields. */
export type Part = Locator | Tab

const locatorOf = (part: Part): Locator => ('page' in part && 'settle' in part ? part.page.locator('body') : part)

/** A label as it is read: a field that may be left empty says so. */
export const labelled = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(valfritt\\))?$`)

export const fieldOf = (part: Part, label: string): Locator =>
  locatorOf(part).getByLabel(labelled(label)).and(locatorOf(part).locator('input, textarea, select'))

export const groupOf = (part: Part, label: string): Locator =>
  locatorOf(part)
    .getByRole('group', { name: labelled(label) })
    .or(locatorOf(part).getByRole('radiogroup', { name: labelled(label) }))

export const write = (part: Part, label: string, text: string): Promise<void> =>
  fieldOf(part, label).fill(text)

/** Chooses one of a group, or ticks one of several. */
export const choose = (part: Part, group: string, choice: string): Promise<void> =>
  groupOf(part, group).getByLabel(choice, { exact: true }).check()

export async function pick(part: Part, label: string, option: string): Promise<void> {
  await fieldOf(part, label).selectOption({ label: option })
}

export const press = (part: Part, name: string): Promise<void> =>
  locatorOf(part).getByRole('button', { name, exact: true }).click()
