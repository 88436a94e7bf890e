// What `npm run docs` makes is what lies in the repository, and it covers every machine.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedFiles, readMachines, root } from '../../docs/generated-files.ts'
import { machineFacts } from '../../docs/machine/machine-facts.ts'
import { everyState } from '../../docs/machine/read-machine.ts'
import { standingTaskKinds } from '../../functions/domain/matter/standing-task.ts'
import { taskRules } from '../../functions/domain/task/task-rule.ts'

const files = generatedFiles()
const textOf = (path: string): string => files.get(path) ?? ''

describe('the generated documentation', () => {
  it.each([...files.keys()])('%s is up to date; run npm run docs when it is not', (path) => {
    expect(existsSync(root + path)).toBe(true)
    expect(readFileSync(root + path, 'utf8')).toBe(files.get(path))
  })

  it('is the same when it is made again', () => {
    expect([...generatedFiles()]).toEqual([...files])
  })

  it('is called up to date by the command that checks it', () => {
    const run = spawnSync(process.execPath, ['docs/generate.ts', '--check'], { cwd: root, encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })

  it('knows the names of every machine and of no other', () => {
    expect(Object.keys(machineFacts).toSorted()).toEqual(
      readMachines()
        .map(({ name }) => name)
        .toSorted(),
    )
  })

  it.each(readMachines().map((machine) => [machine.name, machine] as const))(
    'has a drawing and a page of %s that name every state',
    (name, machine) => {
      const drawing = textOf(`docs/machines/${name}.svg`)
      const page = textOf(`docs/machines/${name}.md`)
      expect(page).toContain(`(${name}.svg)`)
      for (const state of everyState(machine)) {
        expect(drawing).toContain(`<title>${state.name.replaceAll('"', '&#34;')}.`)
        expect(page).toContain(`| ${state.name} |`)
      }
    },
  )

  it.each(readMachines().map((machine) => [machine.name, machine] as const))(
    'tells the rules of every human task of %s',
    (name, machine) => {
      const page = textOf(`docs/machines/${name}.md`)
      const asked = everyState(machine).flatMap(({ task }) => (task ? [task.kind] : []))
      expect(everyState(machine).filter(({ kind }) => kind === 'person')).toHaveLength(asked.length)
      for (const kind of asked)
        expect(page).toContain(`${taskRules[kind].name.sv} / ${taskRules[kind].name.en}`)
    },
  )

  it('tells the rules of every task that stands by itself', () => {
    const page = textOf('docs/machines/standing-task.md')
    for (const kind of standingTaskKinds)
      expect(page).toContain(`${taskRules[kind].name.sv} / ${taskRules[kind].name.en}`)
  })

  it('says of every step what it does', () => {
    for (const machine of readMachines()) {
      const page = textOf(`docs/machines/${machine.name}.md`)
      for (const { kind, step, name } of everyState(machine).filter(({ kind }) => kind === 'step')) {
        const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`))
        expect(row, `${machine.name}: ${name} is a ${kind}`).toMatch(new RegExp(`\`${step}\`: [A-Z].+\\.`))
      }
    }
  })

  it('says who starts each machine', () => {
    for (const { name } of readMachines()) {
      expect(textOf(`docs/machines/${name}.md`)).toMatch(/\*\*Started by:\*\* \S/)
    }
  })
})
