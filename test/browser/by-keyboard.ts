// What a person does without a mouse: goes from one control to the next, and types or presses where they have come.
import type { Tab } from './tab.ts'

const mostPresses = 60

/** Presses Tab until what has the focus is called by the name; how many presses it took. @throws Error when nothing is */
export async function tabTo(tab: Tab, name: RegExp): Promise<number> {
  const isThere = () =>
    tab.page.evaluate((words) => {
      const element = document.activeElement
      if (element === null || element === document.body) return false
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      const labels = isField ? [...(element.labels ?? [])] : []
      const names = [element.textContent, ...labels.map(({ textContent }) => textContent)]
      return names.some((text) => new RegExp(words, 'i').test(text.trim()))
    }, name.source)
  for (let presses = 1; presses <= mostPresses; presses++) {
    await tab.page.keyboard.press('Tab')
    if (await isThere()) return presses
  }
  throw new Error(`${mostPresses} presses of Tab do not come to ${name}`)
}

export async function typeInto(tab: Tab, name: RegExp, text: string): Promise<void> {
  await tabTo(tab, name)
  await tab.page.keyboard.type(text)
}

/** Goes to a button, a link, a choice or a box and presses it. */
export async function pressByKeyboard(tab: Tab, name: RegExp, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(tab, name)
  await tab.page.keyboard.press(key)
}

/** From the console's own page to the one that one was going to. */
export async function signInByKeyboard(tab: Tab, personName: string): Promise<void> {
  await pressByKeyboard(tab, /^Logga in$/, 'Enter')
  await tab.page.waitForURL(/\/login\//)
  await pressByKeyboard(tab, new RegExp(`^${personName}`), 'Enter')
  await tab.page.waitForURL((url) => url.origin === tab.address && url.pathname !== '/callback')
  await tab.settle()
}
