// One tab of a browser with one person before it: signs in by clicks, waits until a page is whole, and keeps what went wrong.
import type { BrowserContext, Page, Request } from 'playwright-core'

export type Language = 'sv' | 'en'

export const wide = { width: 1280, height: 900 }
/** What 400 % on an ordinary screen leaves (WCAG 1.4.10). */
export const narrow = { width: 320, height: 640 }

export interface TabOptions {
  context: BrowserContext
  /** The console's address. */
  address: string
  /** Where a request may go besides. */
  origins: readonly string[]
}

const languageButton = { sv: 'Svenska', en: 'English' } as const
const menuButton = /^(Meny|Menu)$/
const buttonNames = {
  signIn: /^(Logga in|Sign in)$/,
  signOut: /^(Logga ut|Sign out)$/,
} as const

export class Tab {
  readonly page: Page
  readonly address: string
  /** What the browser complained of: errors in its console, requests that failed or went elsewhere, broken policies. */
  readonly complaints: string[] = []
  readonly #origins: readonly string[]
  readonly #underWay = new Set<Request>()
  #whenQuiet: (() => void)[] = []

  private constructor(page: Page, { address, origins }: TabOptions) {
    this.page = page
    this.address = address
    this.#origins = [address, ...origins]
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`))
    page.on('request', (request) => this.#begin(request))
    page.on('requestfinished', (request) => this.#end(request))
    page.on('requestfailed', (request) => {
      // A page that is left lets go of what it was reading.
      const reason = request.failure()?.errorText
      if (reason !== 'net::ERR_ABORTED') this.complaints.push(`failed: ${request.url()} ${reason}`)
      this.#end(request)
    })
  }

  static async open(options: TabOptions): Promise<Tab> {
    const page = await options.context.newPage()
    return new Tab(page, options)
  }

  #begin(request: Request): void {
    const { origin, protocol } = new URL(request.url())
    const isOwn = protocol === 'data:' || protocol === 'blob:' || this.#origins.includes(origin)
    if (!isOwn) this.complaints.push(`elsewhere: ${request.url()}`)
    this.#underWay.add(request)
  }

  #end(request: Request): void {
    this.#underWay.delete(request)
    if (this.#underWay.size > 0) return
    const waiting = this.#whenQuiet
    this.#whenQuiet = []
    for (const goOn of waiting) goOn()
  }

  /** Goes to an address of the console as one types it, and waits until the page is whole. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(this.address + path)
    await this.settle()
  }

  /** Does what leads to another page, such as pressing a link, and waits until that one is whole. */
  async toNextPage(act: () => Promise<void>): Promise<void> {
    const left = await this.page.locator('h1').first().elementHandle()
    await act()
    await this.page.waitForFunction(
      (heading) => heading?.isConnected !== true && document.querySelector('h1') !== null,
      left,
    )
    await this.settle()
  }

  /** Resolves when the page has its heading, nothing is being fetched, and what came is shown. */
  async settle(): Promise<void> {
    await this.page.locator('h1, main [role="alert"]').first().waitFor()
    do {
      if (this.#underWay.size > 0) await new Promise<void>((resolve) => this.#whenQuiet.push(resolve))
      await this.page.waitForFunction(() => document.querySelector('.loading, [aria-busy="true"]') === null)
      // What came is drawn in the next frame; what it asks for in turn is then under way.
      await this.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      )
    } while (this.#underWay.size > 0)
  }

  /** From the console's own page to the sign-in, where the account of that name is chosen, and back. */
  async signIn(personName: string): Promise<void> {
    await this.page.getByRole('button', { name: buttonNames.signIn }).click()
    await this.chooseAccount(personName)
  }

  /** Presses the person's button at the sign-in, and waits until the console is back. */
  async chooseAccount(personName: string): Promise<void> {
    const named = this.page.getByText(personName, { exact: true })
    await this.page.getByRole('button').filter({ has: named }).click()
    await this.page.waitForURL((url) => url.origin === this.address && url.pathname !== '/callback')
    await this.settle()
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: buttonNames.signOut }).click()
    await this.page.getByRole('button', { name: buttonNames.signIn }).waitFor()
  }

  async language(): Promise<Language> {
    return (await this.page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'sv'
  }

  async choose(language: Language): Promise<void> {
    if ((await this.language()) === language) return
    const button = this.page.getByRole('button', { name: languageButton[language] })
    const menu = this.page.getByRole('button', { name: menuButton })
    if ((await button.count()) > 0) await button.click()
    else if ((await menu.count()) > 0) {
      await menu.click()
      await button.click()
      await menu.click()
    } else {
      // A page without the console's frame is in the language that was chosen before.
      await this.page.evaluate((chosen) => window.localStorage.setItem('lis.language', chosen), language)
      await this.page.reload()
    }
    await this.page.locator(`html[lang="${language}"]`).waitFor()
    await this.settle()
  }

  async resize(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size)
    await this.settle()
  }

  /** As when a person has set their browser to it: sixteen pixels when nobody has. The console counts its widths in letters. */
  async setTextSize(pixels: number): Promise<void> {
    await this.page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`
    }, pixels)
    await this.settle()
  }

  /** What a reader sees of the page, without what is code or said to be in another language. */
  textShown(): Promise<string> {
    return this.page.evaluate(() => {
      const apart = [...document.body.querySelectorAll<HTMLElement>('code, kbd, pre, [lang]')]
      return apart.reduce((text, { innerText }) => text.replace(innerText, ' '), document.body.innerText)
    })
  }

  /** The window, the colours, the text size and the language as they were when the tab was opened. */
  async asOpened(): Promise<void> {
    await this.page.setViewportSize(wide)
    await this.page.emulateMedia({ forcedColors: 'none' })
    await this.setTextSize(16)
    await this.choose('sv')
  }

  /** What has been complained of since the last time someone asked. */
  takeComplaints(): string[] {
    return this.complaints.splice(0)
  }
}
