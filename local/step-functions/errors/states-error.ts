// An error inside an execution, as Retry, Catch and the history know it: a name and a cause.

/** Thrown while a state runs. `error` is the name that ErrorEquals is compared with. */
export class StatesError extends Error {
  readonly error: string
  readonly errorCause: string | undefined

  constructor(error: string, cause?: string) {
    super(cause === undefined ? error : `${error}: ${cause}`)
    this.name = 'StatesError'
    this.error = error
    this.errorCause = cause
  }
}

/** A JSONata expression that failed, or gave nothing or a value of the wrong kind. */
export class QueryEvaluationError extends StatesError {
  readonly location: string

  constructor(location: string, cause: string) {
    super('States.QueryEvaluationError', cause)
    this.name = 'QueryEvaluationError'
    this.location = location
  }
}
