// Tells the database's passing troubles from everything else.

/** What DynamoDB says when it is busy or ill (Developer Guide, "Error handling with DynamoDB"). */
const busyErrors = new Set([
  'InternalServerError',
  'InternalServerErrorException',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TransactionConflictException',
  'TransactionInProgressException',
])

/** What Node.js says when the connection cannot be made or breaks. */
const connectionErrors = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** True when the same request may well succeed a little later. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const isBusy = busyErrors.has(error.name)
  const isUnreachable = 'code' in error && typeof error.code === 'string' && connectionErrors.has(error.code)
  return isBusy || isUnreachable
}
