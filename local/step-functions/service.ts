// The service behind the protocol: machines can be made and changed, executions started.
import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import { StatesError } from './errors/states-error.ts'
import type { Engine } from './execution/engine.ts'
import { newExecution } from './execution/new-execution.ts'
import type { ChildRequest } from './execution/surroundings.ts'
import { Transition } from './execution/transition.ts'
import { type Json, parseJson, payloadLimitBytes, sizeInBytes } from './json.ts'
import { readDefinition } from './language/read-definition.ts'
import { checkName, machineArn } from './protocol/names.ts'
import { ServiceError } from './protocol/service-error.ts'
import type { ExecutionRecord, ExecutionStore } from './store/execution-store.ts'
import type { Machine, MachineStore } from './store/machine-store.ts'

export type ServiceParts = {
  machines: MachineStore
  executions: ExecutionStore
  clock: Clock
  region: string
  accountId: string
}

export type NewMachine = { name: string; definition: string; roleArn?: string | undefined }

export class Service {
  readonly machines: MachineStore
  readonly executions: ExecutionStore
  readonly clock: Clock
  readonly #region: string
  readonly #accountId: string

  constructor({ machines, executions, clock, region, accountId }: ServiceParts) {
    this.machines = machines
    this.executions = executions
    this.clock = clock
    this.#region = region
    this.#accountId = accountId
  }

  /** Makes a machine. The same machine again is the same answer; the same name with other content is refused. */
  createMachine({ name, definition, roleArn }: NewMachine): Machine {
    checkName(name)
    readDefinition(name, definition)
    const arn = machineArn(this.#region, this.#accountId, name)
    const role = roleArn ?? `arn:aws:iam::${this.#accountId}:role/${name}`
    const known = this.machines.find(arn)
    if (known !== undefined) {
      if (known.status === 'DELETING') throw deleting(arn)
      if (known.definition === definition && known.roleArn === role) return known
      throw new ServiceError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`)
    }
    const now = this.clock.now()
    const machine: Machine = {
      arn,
      name,
      definition,
      roleArn: role,
      status: 'ACTIVE',
      createdAt: now,
      updatedAt: now,
    }
    this.machines.put(machine)
    return machine
  }

  /** Changes a machine; executions that run go on with the definition they were started with. */
  updateMachine(
    arn: string,
    changes: { definition?: string | undefined; roleArn?: string | undefined },
  ): Machine {
    const known = this.machineAt(arn)
    if (known.status === 'DELETING') throw deleting(arn)
    if (changes.definition !== undefined) readDefinition(known.name, changes.definition)
    const machine = {
      ...known,
      definition: changes.definition ?? known.definition,
      roleArn: changes.roleArn ?? known.roleArn,
      updatedAt: this.clock.now(),
    }
    this.machines.put(machine)
    return machine
  }

  /** Makes the machine, or brings it up to the given definition. */
  putMachine(wanted: NewMachine): Machine {
    const arn = machineArn(this.#region, this.#accountId, wanted.name)
    const known = this.machines.find(arn)
    if (known === undefined) return this.createMachine(wanted)
    const isSame =
      known.definition === wanted.definition && known.roleArn === (wanted.roleArn ?? known.roleArn)
    // Checked also when nothing changed: a newer runner may refuse what an older one let through.
    readDefinition(wanted.name, wanted.definition)
    return isSame ? known : this.updateMachine(arn, wanted)
  }

  /** Deletes a machine: at once, or when the last of its executions has ended. */
  deleteMachine(arn: string): void {
    const machine = this.machines.find(arn)
    if (machine === undefined) return
    if (this.executions.runningCount(arn) === 0) this.machines.remove(arn)
    else this.machines.put({ ...machine, status: 'DELETING' })
  }

  /** To be called when an execution of the machine has ended. */
  executionEnded(arn: string): void {
    if (this.machines.find(arn)?.status === 'DELETING') this.deleteMachine(arn)
  }

  machineAt(arn: string): Machine {
    const machine = this.machines.find(arn)
    if (machine === undefined)
      throw new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`)
    return machine
  }

  /** Starts an execution. The same name with the same input, while it runs, is the same execution. */
  startExecution(
    engine: Engine,
    request: { machineArn: string; name: string | undefined; input: string },
  ): { arn: string; startedAt: number } {
    const machine = this.machineAt(request.machineArn)
    if (machine.status === 'DELETING') throw deleting(machine.arn)
    const input = readInput(request.input)
    const execution = this.#prepare(machine, request.name, input, null)
    const known = this.executions.find(execution.arn)
    if (known !== undefined) return sameExecution(known, input)
    engine.start(Transition.start(execution))
    return execution
  }

  /** The first transition of an execution that a task starts; refusals are errors of that task. */
  startChild({ machineArn: arn, name, input, parent }: ChildRequest): Transition {
    try {
      const machine = this.machineAt(arn)
      if (machine.status === 'DELETING') throw deleting(arn)
      const execution = this.#prepare(machine, name, readInput(input), parent)
      if (this.executions.find(execution.arn) !== undefined) throw alreadyExists(execution.arn)
      return Transition.start(execution)
    } catch (error) {
      if (error instanceof ServiceError)
        throw new StatesError(`StepFunctions.${error.code}Exception`, error.message)
      throw error
    }
  }

  #prepare(
    machine: Machine,
    wantedName: string | undefined,
    input: Json,
    parent: ChildRequest['parent'] | null,
  ) {
    const name = wantedName ?? randomUUID()
    checkName(name)
    return newExecution(machine, { name, input, now: this.clock.now(), parent })
  }
}

function readInput(text: string): Json {
  let input: Json
  try {
    input = parseJson(text)
  } catch {
    throw new ServiceError(
      'InvalidExecutionInput',
      `Invalid State Machine Execution Input: '${text.slice(0, 100)}'`,
    )
  }
  if (sizeInBytes(input) > payloadLimitBytes) {
    throw new ServiceError('ValidationException', `The input is larger than ${payloadLimitBytes} bytes`)
  }
  return input
}

function sameExecution(known: ExecutionRecord, input: Json): { arn: string; startedAt: number } {
  const isSame = known.status === 'RUNNING' && known.input === JSON.stringify(input)
  if (isSame) return known
  throw alreadyExists(known.arn)
}

function alreadyExists(arn: string): ServiceError {
  return new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`)
}

function deleting(arn: string): ServiceError {
  return new ServiceError('StateMachineDeleting', `State Machine is being deleted: '${arn}'`)
}
