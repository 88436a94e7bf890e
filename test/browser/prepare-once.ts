// Before the browser tests, once: a Chromium, the app as it deploys and the console as it is served.
import type { TestProject } from 'vitest/node'
import { provideChromium } from '../../local/browser/chromium.ts'
import { buildConsole } from '../../local/console/build-console.ts'
import synthesizeOnce from '../e2e/synthesize-once.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string
    consoleFolder: string
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', provideChromium())
  await synthesizeOnce()
  project.provide('consoleFolder', await buildConsole())
}
