// Moving the clock carries out everything due on the way, in order, at its own time.
import { describe, expect, it } from 'vitest'
import { Activity } from '../../../local/clock/activity.ts'
import type { Timekeeper } from '../../../local/clock/clock.ts'
import { type FrequentTimekeeper, TimeMachine } from '../../../local/clock/time-machine.ts'
import { VirtualClock } from '../../../local/clock/virtual-clock.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function newClock() {
  const kept = { offset: 0 }
  const store = {
    read: () => kept.offset,
    write: (offset: number) => {
      kept.offset = offset
    },
  }
  return { clock: new VirtualClock(store), kept, again: () => new VirtualClock(store) }
}

/** Runs at given times and notes when; `work` may plan more. */
class Diary implements Timekeeper {
  readonly name: string
  readonly #clock: VirtualClock
  readonly #notes: string[]
  planned: number[] = []
  work: (at: number) => void = () => undefined

  constructor(name: string, clock: VirtualClock, notes: string[]) {
    this.name = name
    this.#clock = clock
    this.#notes = notes
  }

  nextDue() {
    return this.planned.length === 0 ? undefined : Math.min(...this.planned)
  }

  runDue() {
    const due = this.planned.filter((at) => at <= this.#clock.now())
    this.planned = this.planned.filter((at) => at > this.#clock.now())
    for (const at of due) {
      this.#notes.push(`${this.name}@${Math.round((this.#clock.now() - origin) / MINUTE)}`)
      this.work(at)
    }
  }

  isBusy() {
    return false
  }
}

class Sweep extends Diary implements FrequentTimekeeper {
  skipTo(limit: number) {
    const [next] = this.planned
    if (next === undefined) return
    this.planned = [next + Math.max(0, Math.floor((limit - next) / (5 * MINUTE))) * 5 * MINUTE]
  }

  skipPast(limit: number) {
    const [next] = this.planned
    if (next === undefined || next > limit) return
    this.skipTo(limit)
    this.planned = this.planned.map((at) => at + 5 * MINUTE)
  }
}

let origin = 0

function world() {
  const { clock, ...rest } = newClock()
  const activity = new Activity()
  const changed = { times: 0 }
  const time = new TimeMachine(clock, activity, () => changed.times)
  const notes: string[] = []
  origin = clock.now()
  return { clock, activity, time, notes, changed, ...rest }
}

describe('TimeMachine', () => {
  it('runs what is due in order, each at its time, and what that plans as well', async () => {
    const { clock, time, notes } = world()
    const [first, second] = [new Diary('a', clock, notes), new Diary('b', clock, notes)]
    first.planned = [origin + 3 * HOUR, origin + HOUR]
    second.planned = [origin + 2 * HOUR, origin + 9 * HOUR]
    second.work = (at) => {
      if (at === origin + 2 * HOUR) first.planned.push(at + 30 * MINUTE)
    }
    time.add(first)
    time.add(second)
    await time.moveTo(origin + 5 * HOUR)
    expect(notes).toEqual(['a@60', 'b@120', 'a@150', 'a@180'])
    expect(clock.now()).toBeGreaterThanOrEqual(origin + 5 * HOUR)
    expect(clock.now()).toBeLessThan(origin + 5 * HOUR + MINUTE)
  })

  it('waits for work that is going on before it moves on', async () => {
    const { clock, activity, time, notes } = world()
    const diary = new Diary('a', clock, notes)
    diary.planned = [origin + HOUR, origin + 2 * HOUR]
    diary.work = (at) => {
      if (at !== origin + HOUR) return
      const end = activity.begin()
      setTimeout(() => {
        notes.push(`worked@${Math.round((clock.now() - origin) / MINUTE)}`)
        end()
      }, 20)
    }
    time.add(diary)
    await time.moveTo(origin + 3 * HOUR)
    expect(notes).toEqual(['a@60', 'worked@60', 'a@120'])
  })

  it('thins out a frequent keeper to its first and last run between two other things', async () => {
    const { clock, time, notes, changed } = world()
    const sweep = new Sweep('sweep', clock, notes)
    sweep.planned = [origin + 5 * MINUTE]
    sweep.work = (at) => sweep.planned.push(at + 5 * MINUTE)
    const diary = new Diary('a', clock, notes)
    diary.planned = [origin + 62 * MINUTE]
    diary.work = () => changed.times++
    time.add(diary)
    time.addFrequent(sweep)
    await time.moveTo(origin + 124 * MINUTE)
    expect(notes).toEqual(['sweep@5', 'sweep@60', 'a@62', 'sweep@65', 'sweep@120'])
  })

  it('lets a frequent keeper rest when two runs have found nothing, until something changes', async () => {
    const { clock, time, notes, changed } = world()
    const sweep = new Sweep('sweep', clock, notes)
    sweep.planned = [origin + 5 * MINUTE]
    sweep.work = (at) => sweep.planned.push(at + 5 * MINUTE)
    const [idle, busy] = [new Diary('idle', clock, notes), new Diary('busy', clock, notes)]
    idle.planned = [origin + 62 * MINUTE]
    busy.planned = [origin + 122 * MINUTE]
    busy.work = () => changed.times++
    time.add(idle)
    time.add(busy)
    time.addFrequent(sweep)
    await time.moveTo(origin + 184 * MINUTE)
    expect(notes).toEqual(['sweep@5', 'sweep@60', 'idle@62', 'busy@122', 'sweep@125', 'sweep@180'])
  })

  it('never lets a frequent keeper rest that changes something each time', async () => {
    const { clock, time, notes, changed } = world()
    const sweep = new Sweep('sweep', clock, notes)
    sweep.planned = [origin + 5 * MINUTE]
    sweep.work = (at) => {
      changed.times++
      sweep.planned.push(at + 5 * MINUTE)
    }
    const idle = new Diary('idle', clock, notes)
    idle.planned = [origin + 62 * MINUTE]
    time.add(idle)
    time.addFrequent(sweep)
    await time.moveTo(origin + 124 * MINUTE)
    expect(notes).toEqual(['sweep@5', 'sweep@60', 'idle@62', 'sweep@65', 'sweep@120'])
  })

  it('refuses to go back, in a sentence that says what to do', async () => {
    const { clock, time } = world()
    await time.moveTo(origin + HOUR)
    await expect(time.moveTo(origin)).rejects.toThrow(/The clock cannot go back: .* start with --fresh/)
    expect(clock.now()).toBeGreaterThanOrEqual(origin + HOUR)
  })

  it('says so when something is due at one time again and again', async () => {
    const { time } = world()
    time.add({ name: 'stuck', nextDue: () => origin + HOUR, runDue: () => undefined, isBusy: () => false })
    await expect(time.moveTo(origin + 2 * HOUR)).rejects.toThrow(/again and again/)
  })
})

describe('VirtualClock', () => {
  it('keeps its offset over a restart and only grows', () => {
    const { clock, again } = newClock()
    const before = clock.now()
    clock.advanceTo(before + 10 * HOUR)
    clock.advanceTo(before)
    expect(again().now()).toBeGreaterThanOrEqual(before + 10 * HOUR)
  })
})
