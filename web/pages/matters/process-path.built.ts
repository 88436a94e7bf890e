// The way of each process through its state machines, worked out from their files while the console is built: what is asked and waited for, in order.
import { readFileSync } from 'node:fs'
import { machineFacts } from '../../../docs/machine/machine-facts.ts'
import { everyState, type MachineState, readMachine } from '../../../docs/machine/read-machine.ts'
import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { MatterProcess } from '../../../functions/domain/matter/matter.ts'
import type { Phase } from '../../../functions/domain/matter/phase.ts'
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { taskRules } from '../../../functions/domain/task/task-rule.ts'

export interface PathStep {
  /** The task that someone is asked for; missing where only time is waited for. */
  taskKind?: TaskKind
  name: Bilingual
}

export interface PathStage {
  machine: string
  name: Bilingual
  /** The phases in which the matter is here. */
  phases: readonly Phase['name'][]
  steps: readonly PathStep[]
}

/** What only time is waited for, by the state's name in its file. */
const waits: Readonly<Record<string, Bilingual>> = {
  'Wait for the day of notice': { sv: 'Dagen för kallelse kommer', en: 'The day of the summons comes' },
  'Wait for the meeting': { sv: 'Sammanträdet hålls', en: 'The meeting is held' },
  'Wait for the last appeal day to pass': {
    sv: 'Överklagandetiden löper ut',
    en: 'The appeal period runs out',
  },
}

function stepOf({ name, kind, task }: MachineState): PathStep[] {
  if (kind === 'wait' && waits[name] !== undefined) return [{ name: waits[name] }]
  return kind === 'person' && task !== undefined
    ? [{ taskKind: task.kind, name: taskRules[task.kind].name }]
    : []
}

function stage(machine: string, phases: readonly Phase['name'][], without?: TaskKind): PathStage {
  const file = new URL(`../../../statemachines/${machine}.asl.json`, import.meta.url)
  const steps = everyState(readMachine(machine, readFileSync(file, 'utf8'))).flatMap(stepOf)
  const facts = machineFacts[machine]
  if (facts === undefined) throw new RangeError(`${machine} has no name`)
  const isFirst = (step: PathStep, at: number) =>
    steps.findIndex((other) => other.name.sv === step.name.sv) === at
  return {
    machine,
    name: facts.name,
    phases,
    steps: steps.filter(
      (step, at) => isFirst(step, at) && (without === undefined || step.taskKind !== without),
    ),
  }
}

const decision = stage('formal-decision', ['deliberation'])
const minutes = stage('minutes', ['minutes'])
const appeal = stage('appeal-period', ['appeal-period', 'appealed'])
const entry = stage('entry-into-force', ['awaiting-entry'])
const proposal: readonly Phase['name'][] = ['compilation', 'memo', 'signing']

export const processPaths: Readonly<Record<MatterProcess, readonly PathStage[]>> = {
  'policy-adoption': [
    stage('policy-preparation', ['registration', 'drafting', 'internal-review', 'consultation-planning']),
    stage('consultation', ['consultation']),
    stage('policy-proposal', proposal),
    decision,
    minutes,
    appeal,
    entry,
  ],
  'action-plan': [
    stage('action-plan', ['registration', 'collecting', 'drafting', 'ranking', 'financing']),
    // A plan is not sent out for consultation, so there is nothing to compile.
    stage('policy-proposal', proposal, 'compile-consultation'),
    decision,
    minutes,
    appeal,
    entry,
  ],
  'annual-report': [
    stage('annual-report', [
      'registration',
      'data-call',
      'compilation',
      'internal-review',
      'secrecy-review',
      'approval',
    ]),
    decision,
    minutes,
    stage('annual-report-follow-up', []),
  ],
  'extraordinary-report': [
    stage('extraordinary-report', ['registration', 'drafting', 'approval', 'informing']),
    decision,
    minutes,
    stage('extraordinary-report-follow-up', []),
  ],
}
