// Where Chromium is: the one that is named, one that the machine has, or one that is installed now.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
]
const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const howToGetIt =
  'The browser tests need Chromium: install it (on Debian `apt-get install chromium`, on a Mac `brew install --cask chromium`) or name it in the environment as CHROMIUM=/path/to/chromium.'

/** What every test's browser is started with: nothing is asked of the maker's servers, and no graphics card is needed. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Playwright's own, when someone has fetched it; it does not know every platform. */
function ofPlaywright(): string[] {
  try {
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

function find(environment: NodeJS.ProcessEnv): string | undefined {
  const folders = [...usualFolders, ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean)]
  const inFolders = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...inFolders, ...usualPlaces, ...ofPlaywright()].find((path) => existsSync(path))
}

function install(): void {
  const aptGet = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const getChromium = () => aptGet('install', '-y', '--no-install-recommends', 'chromium')
  // A fresh container has no lists of packages yet.
  if (!getChromium() && aptGet('update')) getChromium()
}

/** The path of a Chromium; installed first where that can be done without asking anyone. @throws Error that says how to get it */
export function provideChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`There is no ${named}, which CHROMIUM names. ${howToGetIt}`)
    return named
  }
  const found = find(environment)
  if (found !== undefined) return found
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) install()
  const installed = mayInstall ? find(environment) : undefined
  if (installed === undefined) throw new Error(howToGetIt)
  return installed
}
