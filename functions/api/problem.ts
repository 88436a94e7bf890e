// The one form of every error answer: RFC 9457 with a stable code and a sentence in each language.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod'
import type { Language } from '../domain/bilingual.ts'
import { wordsOfIssue } from '../domain/issue-words.ts'
import type { Fault } from '../domain/refusal.ts'
import { Refusal, refusals } from '../domain/refusal.ts'
import { errorFields, log } from '../runtime/log.ts'
import { faultMessage } from './fault-words.ts'
import { statusOfRefusal } from './status-of-refusal.ts'

export const Problem = z.object({
  type: z.string().describe('Names the kind of problem; the same for every problem with this code'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What happened and what to do, in the language asked for'),
  code: z.string().describe('Stable, for programs'),
  basis: z.string().optional().describe('The paragraph the refusal rests on, for example KL 5:45'),
  messages: z.object({ sv: z.string(), en: z.string() }),
  faults: z.array(
    z.object({
      path: z.string(),
      message: z.string().describe('What is wrong there, in the language asked for'),
    }),
  ),
  requestId: z.string(),
})
export type Problem = z.infer<typeof Problem>

const longestFaultList = 100

/** Zod's issues as faults a person can find in what they sent. */
export function faultsOf(error: z.ZodError, within: string): Fault[] {
  return error.issues.map((issue) => ({
    path: [within, ...issue.path.map(String)].join('.'),
    message: wordsOfIssue(issue),
  }))
}

function isHttpError(error: unknown): error is Error & { statusCode: number } {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
}

/** What anything thrown means to the caller. Unexpected errors are logged here, once, and told as nothing but a number. */
export function refusalOf(error: unknown, requestId: string): Refusal {
  if (error instanceof Refusal) return error
  if (isHttpError(error) && error.statusCode === 415) return new Refusal('media-type-unknown')
  if (isHttpError(error) && error.statusCode < 500)
    return new Refusal('malformed-request', [
      { path: 'body', message: { sv: 'Innehållet är inte JSON.', en: 'The content is not JSON.' } },
    ])
  const isThrottled =
    error instanceof Error && /Throttl|ProvisionedThroughputExceeded|RequestLimitExceeded/.test(error.name)
  log.error('request failed', { requestId, ...errorFields(error) })
  return new Refusal(isThrottled ? 'try-again' : 'unexpected')
}

/** The answer for anything thrown. */
export function problemAnswer(
  error: unknown,
  requestId: string,
  language: Language,
): APIGatewayProxyStructuredResultV2 {
  const refusal = refusalOf(error, requestId)
  const { sv, en } = refusals[refusal.code]
  const messages = { sv, en }
  const status = statusOfRefusal[refusal.code]
  const problem: Problem = {
    type: `urn:lis:problem:${refusal.code}`,
    title: refusal.code.replaceAll('-', ' '),
    status,
    detail: messages[language],
    code: refusal.code,
    ...(refusal.basis && { basis: refusal.basis }),
    messages,
    faults: refusal.faults
      .slice(0, longestFaultList)
      .map((fault) => ({ path: fault.path, message: faultMessage(fault, language) })),
    requestId,
  }
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'x-request-id': requestId,
      'cache-control': 'no-store',
      ...(status === 503 && { 'retry-after': '2' }),
    },
    body: JSON.stringify(problem),
  }
}
