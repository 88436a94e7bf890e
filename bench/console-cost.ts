// What the console weighs when it is first opened, and how long its pages take in a real browser: their files not yet fetched, and the functions behind them cold or warm.
import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium, type Locator, type Page, type Response } from 'playwright-core'
import { chromiumArguments, provideChromium } from '../local/browser/chromium.ts'
import { buildConsole } from '../local/console/build-console.ts'
import { seedAccounts } from '../local/seed/accounts.ts'
import { type BenchCloud, seed, startBenchCloud } from './bench-cloud.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, median, millisecondsOf, repeated } from './figure.ts'
import { registrar } from './people.ts'
import { registrarsTask, startMatter } from './scene.ts'

/** Design: the first load, gzipped as CloudFront sends it. */
const firstLoadKilobytes = 200
/** Issue of the console: a list shows in under a second on a cold start. */
const listMilliseconds = 1000

interface Weight {
  textKilobytes: number
  fontKilobytes: number
}

/** Each file once more from the server, since a browser forgets the bodies of what it has left. */
async function weightOf(addresses: ReadonlySet<string>): Promise<Weight> {
  const weight = { textKilobytes: 0, fontKilobytes: 0 }
  for (const address of addresses) {
    const answer = await fetch(address)
    const body = Buffer.from(await answer.arrayBuffer())
    // A font is compressed as it is; everything else is sent gzipped.
    if (answer.headers.get('content-type') === 'font/woff2') weight.fontKilobytes += body.length / 1000
    else weight.textKilobytes += gzipSync(body).length / 1000
  }
  return weight
}

/** What the console's own server sends while the work goes on. */
async function sentWhile(page: Page, console: string, work: () => Promise<void>): Promise<Weight> {
  const addresses = new Set<string>()
  const keep = (answer: Response) => answer.url().startsWith(console) && addresses.add(answer.url())
  page.on('response', keep)
  await work()
  await page.waitForLoadState('networkidle')
  page.off('response', keep)
  return weightOf(addresses)
}

interface Opened {
  bench: BenchCloud
  page: Page
  taskId: string
}

async function withoutCache(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
}

const addressOf = ({ bench }: Opened, path: string) => bench.cloud.addresses.console + path

/** Goes there as one who types the address, and waits until that is shown. */
async function goTo(opened: Opened, path: string, shown: Locator): Promise<void> {
  await opened.page.goto(addressOf(opened, path))
  await shown.waitFor()
}

const timeTo = (opened: Opened, path: string, shown: Locator) =>
  millisecondsOf(() => goTo(opened, path, shown))

/** Presses what a visitor presses, at the console and at the sign-in. */
async function signIn({ page }: Opened): Promise<void> {
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page
    .getByRole('button')
    .filter({ hasText: nameOf(registrar) })
    .click()
  await page.locator('nav').first().waitFor()
}

const nameOf = (personId: string) =>
  seedAccounts().find(({ username }) => username === personId)?.name ?? personId

/** A cloud that has just been started over a register with one matter in it, and the registrar signed in. */
async function open(assembly: string, effort: Effort, context: BrowserContext): Promise<Opened> {
  const bench = await startBenchCloud(assembly, effort, { consoleFolder: await buildConsole() })
  await seed(bench)
  const matterId = await startMatter(bench)
  await bench.cloud.settle()
  const taskId = await registrarsTask(bench, matterId)
  return { bench, page: await context.newPage(), taskId }
}

async function measureOnce(assembly: string, effort: Effort, context: BrowserContext) {
  const opened = await open(assembly, effort, context)
  const { bench, page, taskId } = opened
  const heading = page.getByRole('heading', { level: 1 })
  const row = page.locator('main table tbody tr, main .cards .card').first()
  const form = page.locator('main form').first()
  const taskPath = `/tasks/${encodeURIComponent(taskId)}`
  const sent = (path: string, shown: Locator) =>
    sentWhile(page, bench.cloud.addresses.console, () => goTo(opened, path, shown))
  try {
    await withoutCache(context, page)
    const welcome = await sent('/', heading)
    await signIn(opened)
    const home = await sent('/', row)
    const coldList = await timeTo(opened, '/matters', row)
    const times = (path: string, shown: Locator) =>
      repeated(effort.callsPerRoute, () => timeTo(opened, path, shown))
    const lists = await times('/matters', row)
    const tasks = await times('/tasks', row)
    const pages = await times(taskPath, form)
    const task = await sent(taskPath, form)
    return { welcome, home, task, coldList, list: median(lists), tasks: median(tasks), page: median(pages) }
  } finally {
    await bench.close()
  }
}

export async function measureConsole(assembly: string, effort: Effort): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments })
  try {
    const runs = await repeated(effort.startRuns, async () => {
      const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })
      return measureOnce(assembly, effort, context)
    })
    const weights = (name: string, of: (run: (typeof runs)[number]) => Weight, more = {}) =>
      figure(
        'console',
        name,
        'kB',
        runs.map((run) => of(run).textKilobytes),
        {
          ...more,
          note: `gzipped; and fonts, ${Math.round(Math.max(...runs.map((run) => of(run).fontKilobytes)))} kB`,
        },
      )
    const bar = { atMost: firstLoadKilobytes }
    return [
      weights('first load, before sign-in', ({ welcome }) => welcome, { bar }),
      weights('first load, home', ({ home }) => home, { bar }),
      weights('first load, a task', ({ task }) => task, { bar }),
      figure(
        'console',
        'first list, nothing warm',
        'ms',
        runs.map(({ coldList }) => coldList),
        {
          bar: { atMost: listMilliseconds },
          note: 'no file in the cache, the route called for the first time since the cloud started',
        },
      ),
      figure(
        'console',
        'list of matters, no file in the cache',
        'ms',
        runs.map(({ list }) => list),
      ),
      figure(
        'console',
        'list of tasks, no file in the cache',
        'ms',
        runs.map(({ tasks }) => tasks),
      ),
      figure(
        'console',
        'task page, no file in the cache',
        'ms',
        runs.map(({ page }) => page),
      ),
    ]
  } finally {
    await browser.close()
  }
}
