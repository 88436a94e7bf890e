// The replaced Date of a thread.
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { newOffsetCell, writeOffset } from '../../../local/clock/virtual-date.ts'

const YEAR = 365 * 86_400_000

/** Runs an expression in a thread whose Date is a year ahead. */
function inVirtualThread(expression: string): Promise<unknown> {
  const cell = newOffsetCell()
  writeOffset(cell, YEAR)
  const module = new URL('../../../local/clock/virtual-date.ts', import.meta.url).href
  const code = `
    const { parentPort, workerData } = require('node:worker_threads')
    import('${module}').then(({ installVirtualDate }) => {
      installVirtualDate(workerData)
      parentPort.postMessage(${expression})
    })`
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData: cell })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

describe('installVirtualDate', () => {
  it('shifts Date.now and new Date()', async () => {
    const [now, fresh] = (await inVirtualThread('[Date.now(), new Date().getTime()]')) as [number, number]
    expect(now).toBeGreaterThan(Date.now() + YEAR - 60_000)
    expect(fresh).toBeGreaterThan(Date.now() + YEAR - 60_000)
  })

  it('leaves dates with arguments, the statics and the identity of the class alone', async () => {
    const answer = await inVirtualThread(`[
      new Date(0).toISOString(), new Date('2026-01-01T00:00:00Z').getTime() === Date.parse('2026-01-01T00:00:00Z'),
      Date.UTC(2026, 0, 1), new Date() instanceof Date, new Date().constructor === Date,
      new (class Own extends Date { own() { return 1 } })(5).own(), typeof Date() ]`)
    expect(answer).toEqual(['1970-01-01T00:00:00.000Z', true, 1_767_225_600_000, true, true, 1, 'string'])
  })
})
