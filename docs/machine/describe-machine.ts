// The page about one state machine: what it is for, who starts it, its drawing, its states and its human tasks.
import { standingTaskKinds } from '../../functions/domain/matter/standing-task.ts'
import type { TaskKind } from '../../functions/domain/task/task-answer.ts'
import { type TaskRule, taskRules } from '../../functions/domain/task/task-rule.ts'
import type { MachineFacts } from './machine-facts.ts'
import type { Machine, MachineState } from './read-machine.ts'
import { everyState } from './read-machine.ts'
import { askedRole, kindNames, roleInWords, rolesAfter } from './state-words.ts'

export interface MachinePage {
  machine: Machine
  facts: MachineFacts
  /** The first sentence of the file that has the step, by the step's name. */
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
  if (state.waitsUntil) parts.push(`Waits until ${state.waitsUntil}.`)
  if (state.comment) parts.push(state.comment)
  if (state.inside)
    parts.push(
      `Holds: ${everyState(state.inside)
        .map(({ name }) => name)
        .join('; ')}.`,
    )
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

interface AskingState {
  readonly name: string
  readonly task: NonNullable<MachineState['task']>
}

/** Each kind that a state asks for: its own, or all that stand by themselves where it opens any. */
function askingStates(states: readonly MachineState[]): AskingState[] {
  return states.flatMap(({ name, task, step }): AskingState[] => {
    if (task !== undefined) return [{ name, task }]
    if (step !== 'request-task') return []
    return standingTaskKinds.map((kind) => ({ name, task: { kind, role: undefined } }))
  })
}

/** The calendar's day lies between the two, where there are two. */
function dueAfter({ dueDays, mostDays }: TaskRule): string {
  return mostDays === undefined ? days(dueDays) : `by the calendar, ${dueDays} to ${days(mostDays)}`
}

function taskRow({ name, task }: AskingState): string[] {
  const rule = taskRules[task.kind]
  const others = rolesAfter(task)
  return [
    `${rule.name.sv} / ${rule.name.en} (\`${task.kind}\`)`,
    name,
    askedRole(task),
    others.length === 0 ? '–' : others.map(roleInWords).join(', '),
    dueAfter(rule),
    reminders(rule.remindersBefore),
    silence(task.kind, others.length),
    rule.onRefusal === 'answer' ? 'is an answer; the machine goes on' : 'the next role is asked',
    rule.authorMay ? 'yes' : 'no',
  ]
}

function taskSection(states: readonly MachineState[]): string[] {
  const asking = askingStates(states)
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
    'The rules are rows of `functions/domain/task/task-rule.ts`. Where the law or the matter gives a day (a last answer day, a meeting, an adjustment) or a role (an assignment, a unit’s contact), that stands instead.',
    table(head, asking.map(taskRow)),
  ]
}

/** Markdown; everything in it is taken from the machine's file, the task rules, the step files and the facts. */
export function describeMachine({ machine, facts, steps }: MachinePage): string {
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
    `**Started by:** ${facts.startedBy}`,
    `![The states of ${machine.name} and the ways between them; the table below says the same in words](${machine.name}.svg)`,
    '## States',
    table(['State', 'Kind', 'What it does', 'Then'], rows),
    ...taskSection(states),
  ].join('\n\n')}\n`
}
