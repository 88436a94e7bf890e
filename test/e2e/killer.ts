// Kills an embedded cloud at random moments, in three ways, and starts it again on the same folder and ports.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunningCloud } from '../../local/cloud-process.ts'

/**
 * What is ended by SIGKILL: the cloud's process; its database, whereupon the cloud ends by itself; or the cloud
 * and before it the shell that would end the database with it, so that the database is left behind.
 */
export type Victim = 'cloud' | 'database' | 'supervisor'

const shortestMs = 50
const longestMs = 1200
/** A broken connection with nobody killed is a fault of its own; a few may be left over from the kill before. */
const patience = 25

export class Killer {
  readonly #cloud: RunningCloud
  readonly #pidFile: string
  readonly #random: () => number
  #isUp: Promise<void> = Promise.resolve()
  #brokenSinceKill = 0
  /** Every kill so far, and how long the start after it took. */
  readonly kills: { victim: Victim; startedInMs: number }[] = []

  constructor(cloud: RunningCloud, stateFolder: string, random: () => number) {
    this.#cloud = cloud
    this.#pidFile = join(stateFolder, 'dynoxide.pid')
    this.#random = random
  }

  /** For the client: resolves when the cloud is there again. */
  readonly whenBroken = async (): Promise<void> => {
    this.#brokenSinceKill++
    if (this.#brokenSinceKill > patience) throw new Error('The connection broke though nothing was killed')
    await pause(1)
    await this.#isUp
  }

  /** Waits for a random moment of real time and kills; resolves when the cloud answers again. */
  async killOnce(): Promise<void> {
    await pause(shortestMs + this.#random() * (longestMs - shortestMs))
    const victim = this.#chooseVictim()
    this.#brokenSinceKill = 0
    this.#isUp = this.#restart(victim)
    await this.#isUp
  }

  #chooseVictim(): Victim {
    const drawn = this.#random()
    if (drawn < 0.84) return 'cloud'
    return drawn < 0.94 ? 'database' : 'supervisor'
  }

  async #restart(victim: Victim): Promise<void> {
    if (victim !== 'cloud') process.kill(this.#processOf(victim), 'SIGKILL')
    if (victim === 'database') await this.#cloudHasEnded()
    await this.#cloud.kill()
    const began = performance.now()
    await this.#cloud.start()
    this.kills.push({ victim, startedInMs: performance.now() - began })
  }

  #processOf(victim: 'database' | 'supervisor'): number {
    const database = Number(readFileSync(this.#pidFile, 'utf8'))
    if (victim === 'database') return database
    const status = readFileSync(`/proc/${database}/status`, 'utf8')
    return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1])
  }

  /** A cloud that has lost its database ends by itself. */
  async #cloudHasEnded(): Promise<void> {
    const { pid } = this.#cloud
    for (;;) {
      try {
        process.kill(pid, 0)
      } catch {
        return
      }
      await pause(5)
    }
  }
}
