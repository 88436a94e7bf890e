// Who may not take part in a matter because of a conflict of interest (jäv): KL 5:47, 6:28–31, 7:4.
import * as z from 'zod'

/** Why a person may be disqualified. */
export const DisqualificationGround = z
  .enum(['party', 'close-relative', 'proxy', 'supervision', 'special-circumstance', 'company-role'])
  .describe(
    'part i saken, som angår personen själv; saken angår en närstående; ombud för någon i saken; tillsyn över kommunal verksamhet som personen själv företräder; särskild omständighet som rubbar förtroendet; uppdrag i kommunalt bolag (KL 6:31)',
  )
export type DisqualificationGround = z.infer<typeof DisqualificationGround>

/** In what capacity the person would take part; the council's rule is the narrowest. */
export const DisqualifiedAs = z
  .enum(['council-member', 'committee-member', 'employee'])
  .describe('ledamot i fullmäktige (KL 5:47), ledamot i nämnd (KL 6:28), anställd (KL 7:4)')
export type DisqualifiedAs = z.infer<typeof DisqualifiedAs>

/** `must-leave`: may neither take part nor be in the room. `warning`: is told, but not stopped. */
export interface DisqualificationJudgement {
  readonly effect: 'must-leave' | 'warning' | 'none'
  /** The paragraph that says so, as in `KL 6:28 p 1`. */
  readonly rule: string
}

/** In the council only what concerns the member personally, or someone close to them, disqualifies (KL 5:47). */
function judgeCouncilMember(ground: DisqualificationGround): DisqualificationJudgement {
  const isPersonal = ground === 'party' || ground === 'close-relative'
  return { effect: isPersonal ? 'must-leave' : 'none', rule: 'KL 5:47' }
}

/** In a committee every ground disqualifies (KL 6:28), but a seat in a municipal company alone does not (KL 6:31). */
function judgeCommitteeMember(
  ground: DisqualificationGround,
  exercisesAuthority: boolean,
): DisqualificationJudgement {
  switch (ground) {
    case 'party':
    case 'close-relative':
      return { effect: 'must-leave', rule: 'KL 6:28 p 1' }
    case 'supervision':
    case 'proxy':
    case 'special-circumstance':
      return { effect: 'must-leave', rule: 'KL 6:28' }
    case 'company-role':
      // The exception for companies does not reach the exercise of authority over individuals (KL 6:31).
      return exercisesAuthority
        ? { effect: 'must-leave', rule: 'KL 6:28' }
        : { effect: 'warning', rule: 'KL 6:31' }
    default:
      return ground satisfies never
  }
}

/**
 * What follows from a declared ground: narrow in the council (KL 5:47), broad in committees (KL 6:28) and,
 * by reference to their rules, for employees (KL 7:4).
 * @param question `exercisesAuthority` says that the matter is the exercise of authority (myndighetsutövning)
 */
export function judgeDisqualification({
  as,
  ground,
  exercisesAuthority,
}: {
  readonly as: DisqualifiedAs
  readonly ground: DisqualificationGround
  readonly exercisesAuthority: boolean
}): DisqualificationJudgement {
  switch (as) {
    case 'council-member':
      return judgeCouncilMember(ground)
    case 'committee-member':
      return judgeCommitteeMember(ground, exercisesAuthority)
    case 'employee': {
      const judgement = judgeCommitteeMember(ground, exercisesAuthority)
      return judgement.effect === 'must-leave' ? { ...judgement, rule: 'KL 7:4' } : judgement
    }
    default:
      return as satisfies never
  }
}
