// What `npm start` says when it cannot start.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openCloudDatabase } from '../../local/cloud-database.ts'
import { temporaryFolder } from './tiny-assembly.ts'

const ENTRY = fileURLToPath(new URL('../../local/start.ts', import.meta.url))

function start(...options: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [ENTRY, ...options], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said: said.trim() })))
}

describe('npm start', () => {
  it.each([
    [
      'an unknown option',
      ['--prot', '1'],
      /^Unknown option '--prot'.* Known are --fresh, --port NUMBER and --state FOLDER\.$/,
    ],
    [
      'a port that is no port',
      ['--port', 'high'],
      /^high cannot be a base port\. Give a number from 1024 to 65000\.$/,
    ],
    [
      'a folder that cannot be written',
      ['--state', '/dev/null'],
      /^The state folder \/dev\/null\/cloud cannot be written\. Give another with --state/,
    ],
  ])('refuses %s in one sentence and a way out', async (_, options, expected) => {
    expect(await start(...options)).toEqual({ code: 1, said: expect.stringMatching(expected) })
  })

  it('empties nothing that another cloud is running on', async () => {
    const state = temporaryFolder()
    const held = openCloudDatabase(`${state}/cloud`)
    held.database.exec('CREATE TABLE kept (it INTEGER)')
    const { code, said } = await start('--fresh', '--state', state)
    expect([code, said]).toEqual([1, expect.stringContaining('An embedded cloud already runs on')])
    expect(held.database.prepare('SELECT count(*) AS n FROM kept').get()).toEqual({ n: 0 })
    held.close()
  })
})
