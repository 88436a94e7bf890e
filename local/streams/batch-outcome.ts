// What a function's answer to a batch of stream records means, by Lambda's rules.
import { isRecord } from '../is-record.ts'
import type { InvocationResult } from '../lambda/function-spec.ts'
import type { StreamRecord } from './stream-reader.ts'

/** `failedFrom` is the index of the first record to try again; undefined when all are done. */
export interface BatchOutcome {
  failedFrom: number | undefined
  /** True when the function itself failed, rather than naming records. */
  isFunctionError: boolean
}

const DONE: BatchOutcome = { failedFrom: undefined, isFunctionError: false }
const ALL_FAILED: BatchOutcome = { failedFrom: 0, isFunctionError: false }

/**
 * AWS documentation, "Configuring partial batch response with DynamoDB and Lambda": an empty list, null or
 * a missing one is success; an unknown, empty or malformed identifier fails the whole batch; otherwise the
 * lowest sequence number named is where the next try begins.
 */
export function batchOutcome(
  records: StreamRecord[],
  result: InvocationResult,
  reportsItems: boolean,
): BatchOutcome {
  if ('functionError' in result) return { failedFrom: 0, isFunctionError: true }
  if (!reportsItems) return DONE
  const answer: unknown = JSON.parse(result.payload)
  const failures = isRecord(answer) ? answer['batchItemFailures'] : undefined
  if (failures === undefined || failures === null) return DONE
  if (!Array.isArray(failures)) return ALL_FAILED
  if (failures.length === 0) return DONE
  const indexes = failures.map((failure: unknown) => {
    const identifier = isRecord(failure) ? failure['itemIdentifier'] : undefined
    return records.findIndex((record) => record.dynamodb.SequenceNumber === identifier)
  })
  return indexes.includes(-1) ? ALL_FAILED : { failedFrom: Math.min(...indexes), isFunctionError: false }
}
