// Builds the console into static files, as the deployment does.
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../synthesize.ts'

/** Gives the folder of the files; takes a second or two. */
export async function buildConsole(): Promise<string> {
  const { NODE_ENV: before } = process.env
  // Vite believes what is set already, and a test runner sets it: React would be built for its developers.
  process.env['NODE_ENV'] = 'production'
  try {
    await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
  return join(ROOT, 'web', 'dist')
}
