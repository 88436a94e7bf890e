// Lambda's HTTP protocol: invoke, list and describe functions.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerJson } from '../http/answer-json.ts'
import { BodyTooLarge, readBody } from '../http/read-body.ts'
import type { AsyncInvocations } from './async-invocations.ts'
import type { FunctionSpec } from './function-spec.ts'
import { type Functions, functionNameOf, PAYLOAD_LIMIT_BYTES } from './functions.ts'

const PATH = /^\/2015-03-31\/functions(?:\/([^/]+))?\/?(invocations)?$/

const configurationOf = (spec: FunctionSpec) => ({
  FunctionName: spec.name,
  FunctionArn: spec.arn,
  Runtime: spec.runtime,
  Handler: spec.handler,
  Timeout: spec.timeoutSeconds,
  MemorySize: spec.memoryMegabytes,
  PackageType: 'Zip',
  State: 'Active',
  Version: '$LATEST',
  Environment: { Variables: spec.environment },
})

const refuse = (response: ServerResponse, status: number, type: string, message: string) =>
  answerJson(response, status, { Type: 'User', Message: message }, { 'x-amzn-errortype': type })

export class LambdaApi {
  readonly #functions: Functions
  readonly #asynchronous: AsyncInvocations

  constructor(functions: Functions, asynchronous: AsyncInvocations) {
    this.#functions = functions
    this.#asynchronous = asynchronous
  }

  static answers(path: string): boolean {
    return path.startsWith('/2015-03-31/functions')
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [matches, encodedName, action] = PATH.exec(pathname) ?? []
    if (matches === undefined)
      return refuse(response, 404, 'ResourceNotFoundException', `No operation at ${pathname}.`)
    if (encodedName === undefined) {
      return answerJson(response, 200, { Functions: this.#functions.specs().map(configurationOf) })
    }
    const name = functionNameOf(decodeURIComponent(encodedName))
    const spec = this.#functions.find(name)
    if (!spec) return refuse(response, 404, 'ResourceNotFoundException', `Function not found: ${name}`)
    if (action === 'invocations') return this.#invoke(spec, request, response)
    answerJson(response, 200, { Configuration: configurationOf(spec), Code: { Location: spec.folder } })
  }

  async #invoke(spec: FunctionSpec, request: IncomingMessage, response: ServerResponse): Promise<void> {
    let event: string
    try {
      event = (await readBody(request, PAYLOAD_LIMIT_BYTES)).toString('utf8') || '{}'
      JSON.parse(event)
    } catch (cause) {
      return cause instanceof BodyTooLarge
        ? refuse(
            response,
            413,
            'RequestTooLargeException',
            `Request must be smaller than ${PAYLOAD_LIMIT_BYTES} bytes for the InvokeFunction operation`,
          )
        : refuse(response, 400, 'InvalidRequestContentException', 'Could not parse request body into json.')
    }
    const type = request.headers['x-amz-invocation-type'] ?? 'RequestResponse'
    if (type === 'DryRun') return answerEmpty(response, 204)
    if (type === 'Event') {
      this.#asynchronous.enqueue(spec.name, event)
      this.#asynchronous.runDue()
      return answerEmpty(response, 202)
    }
    const result = await this.#functions.invoke(spec.name, event)
    const isError = 'functionError' in result
    response.writeHead(200, {
      'content-type': 'application/json',
      'x-amzn-requestid': result.requestId,
      'x-amz-executed-version': '$LATEST',
      ...(isError && { 'x-amz-function-error': 'Unhandled' }),
    })
    response.end(isError ? JSON.stringify(result.functionError) : result.payload)
  }
}

function answerEmpty(response: ServerResponse, status: number): void {
  response.writeHead(status)
  response.end()
}
