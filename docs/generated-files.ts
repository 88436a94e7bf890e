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
  const names = files.map((file) => file.slice(0, -ending.length)).toSorted()
  return names.map((name) => readMachine(name, readFileSync(folder + name + ending, 'utf8')))
}

/** A table of steps: the file that each of its functions comes from, and the function of each step. */
function stepsOfTable(source: string): [step: string, file: string][] {
  const imports = source.matchAll(/import \{([^}]*)\} from '\.\/([\w-]+)\.ts'/g)
  const fileOf = new Map(
    [...imports].flatMap(([, names = '', file = '']) =>
      names.split(',').map((name) => [name.trim(), file] as const),
    ),
  )
  const rows = source.matchAll(/^ {2}(?:'([\w-]+)': )?(\w+)(?:\(dependencies\))?,$/gm)
  return [...rows].flatMap(([, step, name = '']) => {
    const file = fileOf.get(name)
    return file === undefined ? [] : [[step ?? name, file]]
  })
}

/** The first line of a step's file says what the step is for. */
function readSteps(): Map<string, string> {
  const folder = `${root}functions/steps/`
  const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8')
  const tables = readdirSync(folder).filter((file) => /^run-.*step\.ts$/.test(file))
  const found = tables.flatMap((table) => stepsOfTable(read(table)))
  return new Map(
    found.map(([step, file]) => {
      const [first = ''] = read(`${file}.ts`).split('\n')
      return [step, first.replace(/^\/\/ /, '')]
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
