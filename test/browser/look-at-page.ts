// What is looked at on a page: as it is, opened out, and in its other states. Every fault is told, not only the first one.
import type { ExpectStatic } from 'vitest'
import { foreignWordsInSwedish } from '../web/foreign-words.ts'
import { faultsByAxe } from './axe.ts'
import type { BrowserStage } from './browser-stage.ts'
import { unseen, walkByKeyboard } from './keyboard-walk.ts'
import { cutConnection, dialogButtons, emptyLists, failReading, openDetails } from './page-states.ts'
import { nameOfPage, type PageToSee, pagesToSee } from './pages-to-see.ts'
import { takeScreenshot } from './screenshots.ts'
import { cutTexts, tooWide, unseenControls } from './shown-page.ts'
import { type Language, narrow, type Tab, wide } from './tab.ts'

/** What is looked at, and by which test's `expect`. */
export interface Sight {
  tab: Tab
  stage: BrowserStage
  /** Names the pictures. */
  name: string
  path: string
  expect: ExpectStatic
}

type Look = (sight: Sight) => Promise<void>

async function expectFit({ tab, expect }: Sight, how: string): Promise<void> {
  expect.soft(await tooWide(tab), `too wide ${how}`).toEqual([])
  expect.soft(await cutTexts(tab), `cut off ${how}`).toEqual([])
}

async function expectHeading({ tab, expect }: Sight, how: string): Promise<void> {
  expect.soft(await tab.page.locator('h1').count(), `headings ${how}`).toBe(1)
  const focused = await tab.page.evaluate(() => document.activeElement?.localName)
  expect.soft(focused, `the focus ${how}`).toBe('h1')
}

async function lookInLanguage(sight: Sight, language: Language): Promise<void> {
  const { tab, name, expect } = sight
  await tab.resize(wide)
  await tab.choose(language)
  await takeScreenshot(tab, name)
  expect.soft(await faultsByAxe(tab), `axe in ${language}`).toEqual([])
  await expectFit(sight, `in ${language}`)
  if (language === 'sv') expect.soft(foreignWordsInSwedish(await tab.textShown()), 'foreign').toEqual([])
  await tab.resize(narrow)
  await takeScreenshot(tab, name)
  await expectFit(sight, `in ${language} at 320 pixels`)
}

async function lookInForcedColours({ tab, name, expect }: Sight): Promise<void> {
  await tab.page.emulateMedia({ forcedColors: 'active' })
  await takeScreenshot(tab, `${name}-forced-colours`)
  expect.soft(await unseenControls(tab), 'unseen in forced colours').toEqual([])
  expect.soft(await faultsByAxe(tab), 'axe in forced colours').toEqual([])
  // Shadows are not drawn here, so that an outline seen now is seen in every colour.
  const stops = await walkByKeyboard(tab)
  expect.soft(unseen(stops), 'focus unseen').toEqual([])
  const usable = tab.page.locator('main :is(a[href], button, input, select, textarea, summary):visible')
  const canBeUsed = (await usable.count()) > 0
  expect.soft(stops.some(({ isInMain }) => isInMain) || !canBeUsed, 'comes into the page').toBe(true)
  await tab.page.emulateMedia({ forcedColors: 'none' })
}

async function lookAtLargeText(sight: Sight): Promise<void> {
  const { tab, name, expect } = sight
  await tab.setTextSize(32)
  await expectFit(sight, 'with large text')
  expect.soft(await faultsByAxe(tab), 'axe with large text').toEqual([])
  await takeScreenshot(tab, `${name}-large-text`)
  await tab.setTextSize(16)
}

/** Each opens by its button; Escape closes it and gives the button the focus. */
async function lookAtDialogs({ tab, name, expect }: Sight): Promise<void> {
  const opened = await openDetails(tab)
  if (opened > 0) {
    await takeScreenshot(tab, `${name}-opened`)
    expect.soft(await faultsByAxe(tab), 'axe opened out').toEqual([])
  }
  // The rows of a list have the same dialogues: the first of each says how the others are.
  const seen = new Set<string>()
  for (const button of await dialogButtons(tab).all()) {
    if (!(await button.isVisible()) || (await button.isDisabled())) continue
    const what = (await button.innerText()).toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-')
    if (seen.has(what)) continue
    seen.add(what)
    await button.click()
    const dialog = tab.page.getByRole('dialog')
    await dialog.waitFor()
    await tab.settle()
    await takeScreenshot(tab, `${name}-dialog-${what}`)
    expect.soft(await faultsByAxe(tab, 'dialog[open]'), `axe in ${what}`).toEqual([])
    expect.soft(foreignWordsInSwedish(await dialog.innerText()), `foreign in ${what}`).toEqual([])
    await tab.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    const isBack = await button.evaluate((element) => element === document.activeElement)
    expect.soft(isBack, `${what} gives the focus back`).toBe(true)
  }
}

const asItIs: Look = async (sight) => {
  const { tab, path, expect } = sight
  tab.takeComplaints()
  await tab.goTo(path)
  await expectHeading(sight, 'as it is')
  await lookInLanguage(sight, 'sv')
  await lookInLanguage(sight, 'en')
  await tab.resize(wide)
  await lookInForcedColours(sight)
  await lookAtLargeText(sight)
  await tab.choose('sv')
  await lookAtDialogs(sight)
  expect(tab.takeComplaints(), 'what the browser complains of').toEqual([])
}

async function lookAtState(sight: Sight, state: string): Promise<void> {
  const { tab, name, expect } = sight
  await takeScreenshot(tab, `${name}-${state}`)
  expect.soft(await faultsByAxe(tab), `axe when ${state}`).toEqual([])
  await expectFit(sight, `when ${state}`)
}

/** Looked at only where a list of the page has become empty: it is the same page otherwise. */
const empty: Look = async (sight) => {
  const { tab, stage, path, expect } = sight
  const emptied = await emptyLists(tab, stage)
  await tab.goTo(path)
  if (emptied.length > 0) await lookAtState(sight, 'empty')
  await expectHeading(sight, 'when empty')
  expect((await tab.page.locator('main').innerText()).trim()).not.toBe('')
}

const refused: Look = async (sight) => {
  const { tab, stage, path, expect } = sight
  await failReading(tab, stage)
  await tab.goTo(path)
  await lookAtState(sight, 'refused')
  await expectHeading(sight, 'when refused')
  expect((await tab.page.locator('main').innerText()).trim()).not.toBe('')
}

const withoutConnection: Look = async (sight) => {
  const { tab, stage, path, expect } = sight
  await cutConnection(tab, stage)
  await tab.goTo(path)
  await lookAtState(sight, 'without-connection')
  expect((await tab.page.locator('main').innerText()).trim()).not.toBe('')
}

const areaOf = ({ route }: PageToSee): string => route.split('/')[1] ?? ''

/** A lost connection is told by the same notice as a refusal, in the same place: one page of each part of the console shows it. */
const isFirstOfItsArea = (page: PageToSee): boolean =>
  nameOfPage(page) === pagesToSee.filter((other) => areaOf(other) === areaOf(page)).map(nameOfPage)[0]

export const looksAt = (page: PageToSee): { title: string; look: Look }[] => [
  { title: 'is clean as it is, in both languages, and however it is looked at', look: asItIs },
  ...(page.as === undefined
    ? []
    : [
        { title: 'is clean with nothing in its lists', look: empty },
        { title: 'is clean when it is refused', look: refused },
      ]),
  ...(page.as !== undefined && isFirstOfItsArea(page)
    ? [{ title: 'is clean without a connection', look: withoutConnection }]
    : []),
]
