// A task on a screen of 320 pixels with the keyboard alone, from the link in the mail to the thanks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { tabTo } from './by-keyboard.ts'
import { narrow } from './tab.ts'

const { registrar } = people

let stage: BrowserStage
let matter: PolicyMatter

beforeAll(async () => {
  stage = await BrowserStage.open()
  matter = await PolicyMatter.start(stage.world)
})
afterAll(() => stage.close())

describe('a task on a telephone, by keyboard alone', () => {
  it('is opened from its mail, answered and done', async () => {
    const task = await matter.openTask('register-matter')
    const path = await stage.pathMailedTo(registrar, 'Registrera ärendet')
    const tab = await stage.openTab({ path, size: narrow })
    await tabTo(tab, /^Logga in$/)
    await tab.page.keyboard.press('Enter')
    await tab.page.waitForURL(/\/login\//)
    await tabTo(tab, new RegExp(`^${nameOf(registrar)}`))
    await tab.page.keyboard.press('Enter')
    await tab.page.waitForURL((url) => decodeURIComponent(url.pathname) === `/tasks/${task.id}`)
    await tab.settle()
    await tabTo(tab, /^Diarienummer/)
    await tab.page.keyboard.type('2027.412 KS')
    await tabTo(tab, /^Skicka svaret$/)
    await tab.page.keyboard.press('Enter')
    await tab.page.getByText('Tack! Uppgiften är gjord.').waitFor()
    expect((await matter.task(task.id)).status).toBe('done')
  })

  it('says at the field what is wrong, and the focus is on the list of it', async () => {
    const other = await PolicyMatter.start(stage.world)
    const task = await other.openTask('register-matter')
    const tab = await stage.openAs(registrar, { path: `/tasks/${task.id}`, size: narrow })
    await tabTo(tab, /^Diarienummer/)
    await tab.page.keyboard.type('fel')
    await tab.page.keyboard.press('Enter')
    await tab.page.getByText('Det här behöver rättas').waitFor()
    await expect(tab.page.evaluate(() => document.activeElement?.textContent)).resolves.toContain(
      'Det här behöver rättas',
    )
    const field = tab.page.getByRole('textbox', { name: /diarienummer/i })
    await expect(field.getAttribute('aria-invalid')).resolves.toBe('true')
    await expect(field.inputValue()).resolves.toBe('fel')
  })
})
