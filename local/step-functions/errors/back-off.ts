// How long a retry waits: exponential, capped, and spread by jitter.
import type { Retrier } from '../language/definition.ts'

export const defaultMaxAttempts = 3

/**
 * The delay in milliseconds before a retry: IntervalSeconds × BackoffRate^attempt, at most MaxDelaySeconds;
 * with JitterStrategy FULL a random time between 0 and that.
 * @param attempt retries this retrier has made before, from 0
 * @param random from 0 up to, not including, 1
 */
export function backOffMilliseconds(retrier: Retrier, attempt: number, random: () => number): number {
  const interval = retrier.IntervalSeconds ?? 1
  const rate = retrier.BackoffRate ?? 2
  const seconds = Math.min(interval * rate ** attempt, retrier.MaxDelaySeconds ?? Infinity, longestSeconds)
  const milliseconds = Math.round(seconds * 1000)
  return retrier.JitterStrategy === 'FULL' ? Math.floor(random() * milliseconds) : milliseconds
}

// An uncapped back-off outgrows every calendar; this is the longest any field of the language may say.
const longestSeconds = 99_999_999
