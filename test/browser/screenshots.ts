// Pictures of the pages for a person to look at, named by page, language and width.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../local/synthesize.ts'
import type { Tab } from './tab.ts'

const screenshotFolder = join(ROOT, 'test', 'browser', 'screenshots')

/** A picture of a page that is gone would be looked at in vain. */
export const emptyScreenshotFolder = (): void => rmSync(screenshotFolder, { recursive: true, force: true })

/** Takes the whole page as it is shown, however long it is. */
export async function takeScreenshot(tab: Tab, name: string): Promise<void> {
  const { width } = tab.page.viewportSize() ?? { width: 0 }
  await tab.page.screenshot({
    path: join(screenshotFolder, `${name}-${await tab.language()}-${width}.png`),
    fullPage: true,
    animations: 'disabled',
  })
}
