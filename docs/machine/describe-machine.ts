// The page about one state machine: what it is for, who starts it, its drawing, its states and its human tasks.
import { askedRoles } from '../../functions/domain/task/open-task.ts'
import type { TaskKind } from '../../functions/domain/task/task-answer.ts'
import { taskRules } from '../../functions/domain/task/task-rule.ts'
import type { MachineFacts } from './machine-facts.ts'
import type { Machine, MachineState } from './read-machine.ts'
import { everyState } from './read-machine.ts'
import { kindNames, roleInWords } from './state-words.ts'

export interface MachinePage {
  machine: Machine
  facts: MachineFacts
  /** Machines that start this one as a part of themselves. */
  parents: readonly string[]
  /** The first sentence of each step's file, by step. */
  steps: ReadonlyMap<string, string>
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function whatItDoes(state: MachineState, steps: MachinePage['steps']): string {
  const parts: string[] = []
  if (state.task) parts.push(`Asks for the task \`${state.task.kind}\` and waits for its answer.`)
  else if (state.step) parts.push(`\`${state.step}\`: ${steps.get(state.step) ?? ''}`)
  if (state.child) parts.push(`Starts [${state.child}](${state.child}.md) and waits for its end.`)
  if (state.waitsUntil) parts.push(`Waits until ${state.waitsUntil}.`)
  if (state.comment) parts.push(state.comment)
  const inside = state.inner.flatMap(everyState).map(({ name }) => name)
  if (inside.length > 0) parts.push(`Holds: ${inside.join('; ')}.`)
  if (parts.length === 0) parts.push('Carries values on.')
  return parts.join(' ')
}

function onwards({ ways, ends }: MachineState): string {
  const led = ways.map(({ to, label }) => (label === undefined ? to : `${label}: ${to}`))
  return [...led, ...(ends ? ['end'] : [])].join('<br>')
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

function reminders(before: readonly number[]): string {
  const marks = before.map((count) => `${days(count)} before`)
  return [...marks, 'the day after'].join(', ')
}

/** What silence leads to, in the order in which it happens. */
function silence(kind: TaskKind, others: number): string {
  const { escalateAfterDays, ignoreAfterDays } = taskRules[kind]
  const ignored = `taken as unanswered ${days(ignoreAfterDays)} after the due day`
  return others === 0
    ? ignored
    : `${days(escalateAfterDays)} after the due day the next role is asked; when none is left, ${ignored}`
}

function taskRow(state: MachineState): string[] {
  const { task } = state
  if (task === undefined) return []
  const rule = taskRules[task.kind]
  const isEach = task.role === 'each'
  const [first, ...others] = askedRoles(task.kind, isEach || task.role === undefined ? undefined : task.role)
  const asked = isEach ? 'the role chosen for each' : first === undefined ? '' : roleInWords(first)
  return [
    `${rule.name.sv} / ${rule.name.en} (\`${task.kind}\`)`,
    state.name,
    asked,
    others.length === 0 ? '–' : others.map(roleInWords).join(', '),
    days(rule.dueDays),
    reminders(rule.remindersBefore),
    silence(task.kind, others.length),
    rule.onRefusal === 'answer' ? 'is an answer; the machine goes on' : 'the next role is asked',
    rule.authorMay ? 'yes' : 'no',
  ]
}

function taskSection(states: readonly MachineState[]): string[] {
  const asking = states.filter(({ task }) => task !== undefined)
  if (asking.length === 0) return []
  const head = [
    'Task',
    'State',
    'Asked',
    'Then',
    'Due after',
    'Reminders',
    'Silence',
    'Refusal',
    'Author may',
  ]
  return [
    '## Human tasks',
    'The rules are rows of `functions/domain/task/task-rule.ts`. Where the law or the matter gives a day (a last answer day, a meeting, an adjustment), that day is the due day instead.',
    table(head, asking.map(taskRow)),
  ]
}

function startedBy({ facts, parents }: MachinePage): string {
  const asPart = parents.map((name) => `[${name}](${name}.md), which waits for its end.`)
  return [...(facts.startedBy ? [facts.startedBy] : []), ...asPart].join(' And by ')
}

/** Markdown; everything in it is taken from the machine's file, the task rules, the step files and the facts. */
export function describeMachine(page: MachinePage): string {
  const { machine, facts, steps } = page
  const states = everyState(machine)
  const rows = states.map((state) => [
    state.name,
    kindNames[state.kind],
    whatItDoes(state, steps),
    onwards(state),
  ])
  return `${[
    `# ${facts.name.sv} / ${facts.name.en}`,
    `<!-- Made by \`npm run docs\` from statemachines/${machine.name}.asl.json. Do not edit. -->`,
    `State machine \`${machine.name}\`. ${machine.comment}`,
    `På svenska: ${facts.about}`,
    `**Started by:** ${startedBy(page)}`,
    `![The states of ${machine.name} and the ways between them; the table below says the same in words](${machine.name}.svg)`,
    '## States',
    table(['State', 'Kind', 'What it does', 'Then'], rows),
    ...taskSection(states),
  ].join('\n\n')}\n`
}
