// An embedded cloud with the console, and a browser before it: scenes are set over the API, and acts are played by clicks.
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { inject } from 'vitest'
import { chromiumArguments } from '../../local/browser/chromium.ts'
import { seedAccounts } from '../../local/seed/accounts.ts'
import { startTestCloud, type TestCloud, type TestCloudOptions } from '../e2e/test-cloud.ts'
import { type Language, Tab, wide } from './tab.ts'

export interface TabRequest {
  /** Where one goes first. */
  path?: string
  language?: Language
  size?: { width: number; height: number }
}

export class BrowserStage {
  /** The cloud, with a client that calls as anyone; see `test/e2e`. */
  readonly world: TestCloud
  readonly #browser: Browser
  readonly #tabs = new Map<string, Tab[]>()

  private constructor(world: TestCloud, browser: Browser) {
    this.world = world
    this.#browser = browser
  }

  static async open(options: Omit<TestCloudOptions, 'consoleFolder'> = {}): Promise<BrowserStage> {
    const world = await startTestCloud({ ...options, consoleFolder: inject('consoleFolder') })
    const browser = await chromium.launch({ executablePath: inject('chromium'), args: chromiumArguments })
    return new BrowserStage(world, browser)
  }

  /** A tab in a browser that nobody has used, at the console's first page. */
  async openTab({ path = '/', size = wide }: Omit<TabRequest, 'language'> = {}): Promise<Tab> {
    const context = await this.#browser.newContext({
      viewport: size,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      // A press must not come while what is pressed is still moving.
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(15_000)
    const tab = await this.tabIn(context)
    await tab.goTo(path)
    return tab
  }

  /** Another tab of the same browser. */
  tabIn(context: BrowserContext): Promise<Tab> {
    const { console: address, api, identity, s3 } = this.world.cloud.addresses
    return Tab.open({ context, address, origins: [api, identity, s3] })
  }

  /** A tab of someone's own, in which they have signed in. */
  async openAs(personId: string, { path, language, size }: TabRequest = {}): Promise<Tab> {
    const tab = await this.openTab({ ...(path && { path }), ...(size && { size }) })
    await tab.signIn(nameOf(personId))
    if (language !== undefined) await tab.choose(language)
    return tab
  }

  /** Lends a tab in which the person is signed in, or nobody when left out; one at a time has it, and the next one gets it again. */
  async withTabOf(personId: string | undefined, use: (tab: Tab) => Promise<void>): Promise<void> {
    const kept = this.#tabs.get(personId ?? '') ?? []
    this.#tabs.set(personId ?? '', kept)
    const tab = kept.pop() ?? (await (personId === undefined ? this.openTab() : this.openAs(personId)))
    await use(tab)
    kept.push(tab)
  }

  /** Where the first link leads in the newest mail to the person that holds the words; on AWS the console has the address it names. */
  async pathMailedTo(personId: string, words: string): Promise<string> {
    const mails = (await this.world.mailbox.all()).filter(
      ({ subject, text, to }) => `${subject}\n${text}`.includes(words) && to.includes(nameOf(personId)),
    )
    const [link] = /https?:\/\/\S+/.exec(mails.at(-1)?.text ?? '') ?? []
    if (link === undefined) throw new Error(`No mail about ${words} with a link has come to ${personId}`)
    const { pathname, search } = new URL(link)
    return pathname + search
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.world.close()
  }
}

/** How a person of the seed is called, on the sign-in's button and in the mails. */
export function nameOf(personId: string): string {
  const account = seedAccounts().find(({ username }) => username === personId)
  if (account === undefined) throw new Error(`Nobody in the seed is ${personId}`)
  return account.name
}
