// Every page of the console, looked at as WCAG 2.1 AA asks: in both languages, narrow, with large text, in forced colours, by keyboard, and in each of its states.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runAxe } from './axe.ts'
import { BrowserStage } from './browser-stage.ts'
import { type SceneIds, sceneBegins, setScene } from './filled-scene.ts'
import { unseen, walkByKeyboard } from './keyboard-walk.ts'
import { asUsual, cutConnection, dialogButtons, emptyLists, failReading, openDetails } from './page-states.ts'
import { addressOf, nameOfPage, pagesToSee } from './pages-to-see.ts'
import { routePaths } from './route-paths.ts'
import { takeScreenshot } from './screenshots.ts'
import { cutTexts, tooWide, unseenControls } from './shown-page.ts'
import { narrow, type Tab } from './tab.ts'

let stage: BrowserStage
let scene: SceneIds

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: sceneBegins })
  scene = await setScene(stage.world)
})
afterAll(() => stage.close())

describe('the table of pages to see', () => {
  it('has every page of the console, and none that is gone', async () => {
    const { pages } = await import('../../web/pages.tsx')
    const seen = new Set(pagesToSee.map(({ route }) => route))
    expect([...seen].toSorted()).toEqual(routePaths(pages).toSorted())
  })

  it('names each of its rows once', () => {
    const names = pagesToSee.map(nameOfPage)
    expect(names).toEqual([...new Set(names)])
  })
})

describe.each(pagesToSee.map((page) => ({ page, name: nameOfPage(page) })))('$name', ({ page, name }) => {
  let tab: Tab
  let path: string

  beforeAll(async () => {
    path = addressOf(page, scene)
    tab = page.as === undefined ? await stage.openTab() : await stage.tabOf(page.as)
    await tab.goTo(path)
  })
  afterEach(async () => {
    await asUsual(tab)
    await tab.asOpened()
  })
  afterAll(async () => {
    if (page.as === undefined) await tab.page.context().close()
  })

  it('has no fault that axe finds, in Swedish and in English, and nothing its browser complains of', async () => {
    tab.takeComplaints()
    await tab.goTo(path)
    for (const language of ['sv', 'en'] as const) {
      await tab.choose(language)
      await takeScreenshot(tab, name)
      const { violations } = await runAxe(tab)
      expect.soft(violations, language).toEqual([])
    }
    expect(tab.takeComplaints()).toEqual([])
  })

  it('fits a window of 320 pixels', async () => {
    await tab.goTo(path)
    await tab.resize(narrow)
    for (const language of ['sv', 'en'] as const) {
      await tab.choose(language)
      await takeScreenshot(tab, name)
      expect.soft(await tooWide(tab), language).toEqual([])
      expect.soft(await cutTexts(tab), language).toEqual([])
    }
    expect((await runAxe(tab)).violations).toEqual([])
  })

  it('hides nothing when text is twice as large', async () => {
    await tab.setTextSize(32)
    await tab.goTo(path)
    expect.soft(await tooWide(tab)).toEqual([])
    expect.soft(await cutTexts(tab)).toEqual([])
    // Last, so that it held while the page was measured.
    expect(await tab.textSize()).toBeGreaterThanOrEqual(32)
    await tab.fixTextSize()
    await takeScreenshot(tab, `${name}-large-text`)
  })

  it('gives its heading the focus, and a tab key comes past everything with an outline to see', async () => {
    await tab.goTo(path)
    expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('h1')
    const stops = await walkByKeyboard(tab)
    expect(unseen(stops)).toEqual([])
    const canBeUsed = await tab.page
      .locator('main :is(a[href], button, input, select, textarea, summary)')
      .count()
    expect(stops.some(({ isInMain }) => isInMain)).toBe(canBeUsed > 0)
  })

  it('can be seen and walked through in forced colours', async () => {
    await tab.page.emulateMedia({ forcedColors: 'active' })
    await tab.goTo(path)
    await takeScreenshot(tab, `${name}-forced-colours`)
    expect.soft(await unseenControls(tab)).toEqual([])
    expect.soft(unseen(await walkByKeyboard(tab))).toEqual([])
    expect((await runAxe(tab)).violations).toEqual([])
  })

  it('has no fault when it is opened out, nor in a dialog, which closes by Escape and gives the focus back', async () => {
    await tab.goTo(path)
    const opened = await openDetails(tab)
    if (opened > 0) await takeScreenshot(tab, `${name}-opened`)
    expect((await runAxe(tab)).violations).toEqual([])
    for (const button of await dialogButtons(tab).all()) {
      await button.click()
      const dialog = tab.page.getByRole('dialog')
      await dialog.waitFor()
      await tab.settle()
      await takeScreenshot(
        tab,
        `${name}-dialog-${(await button.innerText()).toLowerCase().replaceAll(' ', '-')}`,
      )
      expect((await runAxe(tab)).violations).toEqual([])
      await tab.page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect.soft(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })

  it.each([
    { state: 'empty', set: emptyLists },
    { state: 'refused', set: failReading },
    { state: 'without-connection', set: cutConnection },
  ])('has no fault and says what to do when it is $state', async ({ state, set }) => {
    await set(tab, stage)
    await tab.goTo(path)
    await takeScreenshot(tab, `${name}-${state}`)
    expect((await runAxe(tab)).violations).toEqual([])
    expect((await tab.page.locator('main').innerText()).trim()).not.toBe('')
  })
})
