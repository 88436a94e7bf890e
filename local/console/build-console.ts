// Builds the console into static files, as the deployment does.
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../synthesize.ts'

/** Gives the folder of the files; takes a second or two. */
export async function buildConsole(): Promise<string> {
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
  return join(ROOT, 'web', 'dist')
}
