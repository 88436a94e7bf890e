// The operations on state machines.
import * as z from 'zod'
import { InvalidDefinition } from '../language/problem.ts'
import { readDefinition } from '../language/read-definition.ts'
import type { Service } from '../service.ts'
import type { Machine } from '../store/machine-store.ts'
import { checkExecutionArn, checkMachineArn } from './names.ts'
import { inSeconds, type Operation, operation } from './operation.ts'
import { pageFields, pageOf } from './page.ts'
import { ServiceError } from './service-error.ts'

// Logging, tracing, tags and keys change nothing in what an execution does: they are taken and left alone.
const unobserved = {
  loggingConfiguration: z.unknown().optional(),
  tracingConfiguration: z.unknown().optional(),
  encryptionConfiguration: z.unknown().optional(),
}

const ByArn = z.strictObject({ stateMachineArn: z.string(), includedData: z.string().optional() })

export function machineOperations(service: Service): Record<string, Operation> {
  return {
    CreateStateMachine: operation(
      z.strictObject({
        name: z.string(),
        definition: z.string(),
        roleArn: z.string(),
        type: z.string().optional(),
        tags: z.unknown().optional(),
        ...unobserved,
      }),
      ({ name, definition, roleArn, type }) => {
        if (type !== undefined && type !== 'STANDARD') {
          throw new ServiceError(
            'StateMachineTypeNotSupported',
            `State Machine Type Not Supported: '${type}'`,
          )
        }
        const machine = refusing(() => service.createMachine({ name, definition, roleArn }))
        return { stateMachineArn: machine.arn, creationDate: inSeconds(machine.createdAt) }
      },
    ),
    UpdateStateMachine: operation(
      z.strictObject({
        stateMachineArn: z.string(),
        definition: z.string().optional(),
        roleArn: z.string().optional(),
        ...unobserved,
      }),
      ({ stateMachineArn, definition, roleArn }) => {
        const machine = refusing(() => service.updateMachine(stateMachineArn, { definition, roleArn }))
        return { updateDate: inSeconds(machine.updatedAt) }
      },
    ),
    DescribeStateMachine: operation(ByArn, ({ stateMachineArn }) => {
      checkMachineArn(stateMachineArn)
      const machine = service.machineAt(stateMachineArn)
      return {
        ...describe(machine),
        status: machine.status,
        type: 'STANDARD',
        creationDate: inSeconds(machine.createdAt),
      }
    }),
    DescribeStateMachineForExecution: operation(
      z.strictObject({ executionArn: z.string(), includedData: z.string().optional() }),
      ({ executionArn }) => {
        checkExecutionArn(executionArn)
        const execution = service.executions.find(executionArn)
        if (execution === undefined) {
          throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`)
        }
        const { machineArn, machineName, definition, roleArn, startedAt } = execution
        return {
          stateMachineArn: machineArn,
          name: machineName,
          definition,
          roleArn,
          updateDate: inSeconds(service.machines.find(machineArn)?.updatedAt ?? startedAt),
        }
      },
    ),
    ListStateMachines: operation(z.strictObject(pageFields), (request) => {
      const { items, ...rest } = pageOf(request, (limit, offset) =>
        service.machines.all().slice(offset, offset + limit),
      )
      const stateMachines = items.map(({ arn, name, createdAt }) => ({
        stateMachineArn: arn,
        name,
        type: 'STANDARD',
        creationDate: inSeconds(createdAt),
      }))
      return { stateMachines, ...rest }
    }),
    DeleteStateMachine: operation(z.strictObject({ stateMachineArn: z.string() }), ({ stateMachineArn }) => {
      checkMachineArn(stateMachineArn)
      service.deleteMachine(stateMachineArn)
      return {}
    }),
    ValidateStateMachineDefinition: operation(
      z.strictObject({
        definition: z.string(),
        type: z.string().optional(),
        severity: z.string().optional(),
        maxResults: z.int().optional(),
      }),
      ({ definition }) => {
        const problems = problemsIn(definition)
        const diagnostics = problems.map(({ state, message }) => ({
          severity: 'ERROR',
          code: 'SCHEMA_VALIDATION_FAILED',
          message,
          ...(state === undefined ? {} : { location: `/States/${state}` }),
        }))
        return { result: problems.length === 0 ? 'OK' : 'FAIL', diagnostics, truncated: false }
      },
    ),
  }
}

function describe({ arn, name, definition, roleArn }: Machine) {
  return { stateMachineArn: arn, name, definition, roleArn }
}

function refusing(work: () => Machine): Machine {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof InvalidDefinition)) throw error
    throw new ServiceError('InvalidDefinition', `Invalid State Machine Definition: '${error.message}'`)
  }
}

function problemsIn(definition: string): InvalidDefinition['problems'] {
  try {
    readDefinition('validated', definition)
    return []
  } catch (error) {
    if (error instanceof InvalidDefinition) return error.problems
    throw error
  }
}
