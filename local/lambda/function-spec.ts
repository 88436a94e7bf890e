// What the embedded cloud needs to know of a function to run it, and what an invocation may end in.

export interface FunctionSpec {
  name: string
  arn: string
  region: string
  /** The unpacked bundle. */
  folder: string
  /** `file.export`, as in the template. */
  handler: string
  runtime: string
  environment: Record<string, string>
  timeoutSeconds: number
  memoryMegabytes: number
  /** The function's own limit of simultaneous invocations. */
  reservedConcurrency: number | undefined
}

/** How Lambda tells that a function failed. */
export interface FunctionError {
  errorType: string
  errorMessage: string
  trace?: string[]
}

/** The payload is JSON text, as it goes over the wire. */
export type InvocationResult =
  | { requestId: string; payload: string }
  | { requestId: string; functionError: FunctionError }
