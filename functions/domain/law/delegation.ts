// What a committee may let someone else decide, and what it must decide itself (KL 6:38).
import * as z from 'zod'
import { Refusal } from '../refusal.ts'

/** What a decision is about, as far as delegation asks. */
export const SubjectOfDecision = z
  .enum([
    'goals-and-direction',
    'opinion-to-council',
    'matter-of-principle-for-individuals',
    'execution',
    'ordinary',
  ])
  .describe(
    'verksamhetens mål, inriktning, omfattning eller kvalitet; framställning eller yttrande till fullmäktige; myndighetsutövning mot enskilda av principiell beskaffenhet; verkställighet; löpande ärende',
  )
export type SubjectOfDecision = z.infer<typeof SubjectOfDecision>

/** The goals of the activity, opinions to the council and matters of principle are never delegated (KL 6:38). */
export function isDelegable(subject: SubjectOfDecision): boolean {
  switch (subject) {
    case 'goals-and-direction':
    case 'opinion-to-council':
    case 'matter-of-principle-for-individuals':
      return false
    case 'execution':
    case 'ordinary':
      return true
    default:
      return subject satisfies never
  }
}

/** The committee decides itself what may not be delegated (KL 6:38). Throws `not-delegable`. */
export function requireDelegable(subject: SubjectOfDecision): void {
  if (!isDelegable(subject)) throw new Refusal('not-delegable')
}
