// The operations on executions.
import * as z from 'zod'
import type { Engine } from '../execution/engine.ts'
import { eventAsAnswer } from '../history/history-event.ts'
import type { Service } from '../service.ts'
import { type ExecutionRecord, Status } from '../store/execution-store.ts'
import { checkExecutionArn, checkMachineArn } from './names.ts'
import { inSeconds, type Operation, operation } from './operation.ts'
import { pageFields, pageOf } from './page.ts'
import { ServiceError } from './service-error.ts'

export function executionOperations(service: Service, engine: Engine): Record<string, Operation> {
  const executionAt = (arn: string): ExecutionRecord => {
    checkExecutionArn(arn)
    const execution = service.executions.find(arn)
    if (execution !== undefined) return execution
    throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
  }
  return {
    StartExecution: operation(
      z.strictObject({
        stateMachineArn: z.string(),
        name: z.string().optional(),
        input: z.string().optional(),
        traceHeader: z.string().optional(),
      }),
      ({ stateMachineArn, name, input }) => {
        checkMachineArn(stateMachineArn)
        const { arn, startedAt } = service.startExecution(engine, {
          machineArn: stateMachineArn,
          name,
          input: input ?? '{}',
        })
        return { executionArn: arn, startDate: inSeconds(startedAt) }
      },
    ),
    DescribeExecution: operation(
      z.strictObject({ executionArn: z.string(), includedData: z.string().optional() }),
      ({ executionArn }) => {
        const execution = executionAt(executionArn)
        const { input, output, error, cause } = execution
        return {
          ...summaryOf(execution),
          input,
          inputDetails: { included: true },
          ...(output === null ? {} : { output, outputDetails: { included: true } }),
          ...(error === null ? {} : { error }),
          ...(cause === null ? {} : { cause }),
          redriveCount: 0,
          redriveStatus: 'NOT_REDRIVABLE',
        }
      },
    ),
    ListExecutions: operation(
      z.strictObject({ stateMachineArn: z.string(), statusFilter: Status.optional(), ...pageFields }),
      ({ stateMachineArn, statusFilter, ...page }) => {
        checkMachineArn(stateMachineArn)
        service.machineAt(stateMachineArn)
        const { items, ...rest } = pageOf(page, (limit, offset) =>
          service.executions.ofMachine(stateMachineArn, statusFilter, limit, offset),
        )
        return { executions: items.map(summaryOf), ...rest }
      },
    ),
    StopExecution: operation(
      z.strictObject({
        executionArn: z.string(),
        error: z.string().optional(),
        cause: z.string().optional(),
      }),
      async ({ executionArn, error, cause }) => {
        executionAt(executionArn)
        await engine.stop(executionArn, error, cause)
        const stoppedAt = executionAt(executionArn).stoppedAt ?? service.clock.now()
        return { stopDate: inSeconds(stoppedAt) }
      },
    ),
    GetExecutionHistory: operation(
      z.strictObject({
        executionArn: z.string(),
        reverseOrder: z.boolean().optional(),
        includeExecutionData: z.boolean().optional(),
        ...pageFields,
      }),
      ({ executionArn, reverseOrder = false, includeExecutionData = true, ...page }) => {
        executionAt(executionArn)
        const { items, ...rest } = pageOf(page, (limit, offset) =>
          service.executions.history(executionArn, { limit, offset, isReversed: reverseOrder }),
        )
        return { events: items.map((event) => eventAsAnswer(event, includeExecutionData)), ...rest }
      },
    ),
  }
}

function summaryOf({ arn, machineArn, name, status, startedAt, stoppedAt }: ExecutionRecord) {
  return {
    executionArn: arn,
    stateMachineArn: machineArn,
    name,
    status,
    startDate: inSeconds(startedAt),
    ...(stoppedAt === null ? {} : { stopDate: inSeconds(stoppedAt) }),
  }
}
