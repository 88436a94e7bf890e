// Every page of the console, looked at as WCAG 2.1 AA asks: in both languages, narrow, with large text, in forced colours, by keyboard, and in each of its states.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BrowserStage } from './browser-stage.ts'
import { type SceneIds, sceneBegins, setScene } from './filled-scene.ts'
import { looksAt } from './look-at-page.ts'
import { addressOf, nameOfPage, pagesToSee } from './pages-to-see.ts'
import { routePaths } from './route-paths.ts'
import { emptyScreenshotFolder } from './screenshots.ts'

let stage: BrowserStage
let scene: SceneIds

beforeAll(async () => {
  emptyScreenshotFolder()
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

// While one page is drawn another one waits for the cloud: three at a time keep two cores busy.
describe.concurrent.each(pagesToSee.map((page) => ({ page, name: nameOfPage(page) })))(
  '$name',
  ({ page, name }) => {
    it.concurrent.for(looksAt(page))('$title', async ({ look }, { expect }) => {
      await stage.withTabOf(page.as, async (tab) => {
        await look({ tab, stage, name, path: addressOf(page, scene), expect })
        await tab.page.unrouteAll({ behavior: 'wait' })
        await tab.asOpened()
      })
    })
  },
)
