// Every file that `npm run docs` makes, as text, by its path from the repository's root.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawMachine } from './draw-machine.ts'
import { describeMachine } from './machine/describe-machine.ts'
import { machineFacts } from './machine/machine-facts.ts'
import type { Machine } from './machine/read-machine.ts'
import { readMachine } from './machine/read-machine.ts'
import { openApiDocument } from './openapi/openapi-document.ts'

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const ending = '.asl.json'

/** All machines by file, in the order of their names. */
export function readMachines(): Machine[] {
  const folder = `${root}statemachines/`
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  return files
    .toSorted()
    .map((file) => readMachine(file.slice(0, -ending.length), readFileSync(folder + file, 'utf8')))
}

/** The first line of each step's file says what the step is for; its name is the file's. */
function readSteps(): Map<string, string> {
  const folder = `${root}functions/steps/`
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return new Map(
    files.map((file) => {
      const [first = ''] = readFileSync(folder + file, 'utf8').split('\n')
      return [file.slice(0, -'.ts'.length), first.replace(/^\/\/ /, '')]
    }),
  )
}

/** @throws RangeError for a machine without facts */
function factsOf(name: string) {
  const facts = machineFacts[name]
  if (facts === undefined) throw new RangeError(`docs/machine/machine-facts.ts does not know ${name}`)
  return facts
}

function machinePages(machines: readonly Machine[]): [string, string][] {
  const steps = readSteps()
  return machines.flatMap((machine): [string, string][] => {
    const facts = factsOf(machine.name)
    return [
      [`docs/machines/${machine.name}.svg`, drawMachine(machine, facts)],
      [`docs/machines/${machine.name}.md`, describeMachine({ machine, facts, steps })],
    ]
  })
}

function machineIndex(machines: readonly Machine[]): string {
  const rows = machines.map(({ name, comment }) => {
    const { sv, en } = factsOf(name).name
    return `| [${name}](${name}.md) | ${sv} | ${en} | ${comment} |`
  })
  return `# Processes

<!-- Made by \`npm run docs\` from statemachines/. Do not edit. -->

| Machine | Swedish | English | What it does |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** The same code and machines give the same text, on every computer. */
export function generatedFiles(): Map<string, string> {
  const machines = readMachines()
  return new Map([
    ['docs/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`],
    ['docs/machines/README.md', machineIndex(machines)],
    ...machinePages(machines),
  ])
}
