// Who starts which machine: each is started by a commit, and what the commit gives is what the machine reads.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../functions/domain/matter/advance.ts'
import { machineNames, machineText } from './machine-files.ts'

/** The compiler sees to it that every name a commit may start stands here, and no other. */
const startable: Record<Machine, true> = {
  'policy-preparation': true,
  consultation: true,
  'policy-proposal': true,
  'formal-decision': true,
  minutes: true,
  'appeal-period': true,
  'entry-into-force': true,
  'topicality-review': true,
  'standing-task': true,
}

const folder = new URL('../../functions/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path, folder), 'utf8'))

/** `startMachine('minutes', {…})` as it stands in the rules: the name and the names of what it is given. */
const starts = sources.flatMap((source) =>
  Array.from(source.matchAll(/startMachine\('([a-z-]+)', \{([^}]*)\}/g), ([, machine = '', given = '']) => ({
    machine,
    given: given.split(',').map((field) => field.replace(/:[\s\S]*/, '').trim()),
  })),
)

describe('the machines', () => {
  it('are exactly those that a commit may start', () => {
    expect(Object.keys(startable).sort()).toEqual([...machineNames].sort())
  })

  it('are each started by some rule', () => {
    const started = new Set(starts.map(({ machine }) => machine))
    expect([...started].sort()).toEqual([...machineNames].sort())
  })

  it.each(starts.map((start) => [start.machine, start.given] as const))(
    '%s is given %j, with which it can begin',
    (machine, given) => {
      const read = new Set(
        Array.from(machineText(machine).matchAll(/\$states\.input\.(\w+)/g), ([, field = '']) => field),
      )
      // What an iteration reads of its own items, and what only the other entry of a standing task is given.
      for (const field of ['index', 'role', 'unitId', 'taskId']) read.delete(field)
      expect([...read].filter((field) => !given.includes(field))).toEqual([])
    },
  )
})
