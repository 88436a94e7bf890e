// What the console may run and whom it may ask: its headers as they are sent, and a stored text with markup shown as text.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { BrowserStage } from './browser-stage.ts'

const { coordinator, registrar } = people
const markup = '<img src=x onerror="window.struck=1"><script>window.struck=1</script><b>Policy</b>'

let stage: BrowserStage
let taskPath: string

beforeAll(async () => {
  stage = await BrowserStage.open()
  const matter = await PolicyMatter.start(stage.world, markup)
  taskPath = `/tasks/${(await matter.openTask('register-matter')).id}`
})
afterAll(() => stage.close())

describe('the content security policy', () => {
  it.each(['/', '/tasks', '/nowhere/at/all'])(
    'goes with %s and lets no script run that the console did not bring',
    async (path) => {
      const { headers } = await fetch(stage.world.cloud.addresses.console + path)
      const policy = headers.get('content-security-policy') ?? ''
      const directives = new Map(
        policy.split('; ').map((directive) => {
          const [name = '', ...sources] = directive.split(' ')
          return [name, sources] as const
        }),
      )
      expect(directives.get('script-src')).toEqual(["'self'"])
      expect(directives.get('default-src')).toEqual(["'none'"])
      expect(directives.get('frame-ancestors')).toEqual(["'none'"])
      expect(policy).not.toMatch(/unsafe-|\*/)
    },
  )

  it('stops a script that has been written into the page', async () => {
    const tab = await stage.openTab()
    const broken = tab.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          )
          const script = document.createElement('script')
          script.textContent = 'window.struck = 1'
          document.body.append(script)
        }),
    )
    expect(await broken).toBe('script-src-elem')
    expect(await tab.page.evaluate(() => Reflect.get(window, 'struck'))).toBeUndefined()
  })
})

describe('a title with markup in it', () => {
  it.each([
    { where: 'the list of matters', as: coordinator, path: () => '/matters' },
    { where: 'the list of tasks', as: registrar, path: () => '/tasks' },
    { where: 'the task', as: registrar, path: () => taskPath },
  ])('is shown as text in $where', async ({ as, path }) => {
    await stage.withTabOf(as, async (tab) => {
      await tab.goTo(path())
      await expect(tab.page.getByText(markup).count()).resolves.toBeGreaterThan(0)
      await expect(tab.page.locator('main :is(img, script)').count()).resolves.toBe(0)
      expect(await tab.page.evaluate(() => Reflect.get(window, 'struck'))).toBeUndefined()
      expect(tab.takeComplaints()).toEqual([])
    })
  })
})
