// Who starts which machine: each is started by a commit, and what the commit gives is what the machine reads.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../functions/domain/matter/advance.ts'
import { machineNames, machineOf, type State, targetsOf } from './machine-files.ts'

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
  classification: true,
  'register-upkeep': true,
  'owner-vacancy': true,
  'action-plan': true,
  'plan-follow-up': true,
  'annual-report': true,
  'annual-report-follow-up': true,
  'status-report': true,
  'extraordinary-report': true,
  'extraordinary-report-follow-up': true,
  incident: true,
  'standing-task': true,
}

const folder = new URL('../../functions/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path, folder), 'utf8'))

/** `startMachine('minutes', {…})` as it stands in the rules: the name, the names of what it is given, and its entry where it says one. */
const starts = sources.flatMap((source) =>
  Array.from(source.matchAll(/startMachine\('([a-z-]+)', \{([^}]*)\}/g), ([, machine = '', given = '']) => ({
    machine,
    given: given.split(',').flatMap((field) => field.replace(/:[\s\S]*/, '').trim() || []),
    entry: /\bentry: '([a-z-]+)'/.exec(given)?.[1],
  })),
)

/** Where a state may lead an execution that was started with the entry. */
function targetsFor(state: State, entry: string | undefined): string[] {
  const byEntry = (state.Choices ?? []).filter(({ Condition }) => Condition.includes('entry = '))
  if (entry === undefined || byEntry.length === 0) return targetsOf(state)
  return byEntry.filter(({ Condition }) => Condition.includes(`'${entry}'`)).map(({ Next }) => Next)
}

/** The fields of its input that a machine reads on its ways from the entry. */
function fieldsRead(machine: string, entry: string | undefined): string[] {
  const { StartAt, States } = machineOf(machine)
  const reached = new Set([StartAt])
  for (const at of reached)
    for (const target of targetsFor(States[at] ?? { Type: '' }, entry)) reached.add(target)
  return [...reached].flatMap((at) => {
    // An iteration reads what its item holds, which is given to it by its machine.
    const { ItemProcessor: _, ...state }: State = States[at] ?? { Type: '' }
    return Array.from(JSON.stringify(state).matchAll(/\$states\.input\.(\w+)/g), ([, field = '']) => field)
  })
}

describe('the machines', () => {
  it('are exactly those that a commit may start', () => {
    expect(Object.keys(startable).sort()).toEqual([...machineNames].sort())
  })

  it('are each started by some rule', () => {
    const started = new Set(starts.map(({ machine }) => machine))
    expect([...started].sort()).toEqual([...machineNames].sort())
  })

  it.each(starts.map(({ machine, given, entry }) => [machine, given, entry] as const))(
    '%s is given %j, with which it can begin',
    (machine, given, entry) => {
      const read = fieldsRead(machine, entry)
      expect(read.length).toBeGreaterThan(0)
      expect(read.filter((field) => !given.includes(field))).toEqual([])
    },
  )
})
