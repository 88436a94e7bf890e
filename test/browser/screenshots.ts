// Pictures of the pages for a person to look at, named by page, language and width.
import { join } from 'node:path'
import { ROOT } from '../../local/synthesize.ts'
import type { Tab } from './tab.ts'

export const screenshotFolder = join(ROOT, 'test', 'browser', 'screenshots')

/** Takes the whole page as it is shown, however long it is. */
export async function takeScreenshot(tab: Tab, name: string): Promise<void> {
  const { width } = tab.page.viewportSize() ?? { width: 0 }
  await tab.page.screenshot({
    path: join(screenshotFolder, `${name}-${await tab.language()}-${width}.png`),
    fullPage: true,
    animations: 'disabled',
  })
}
