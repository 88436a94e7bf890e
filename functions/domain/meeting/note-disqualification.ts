// Notes on the agenda that a member has jäv in a matter, and says what follows (KL 5:47, 6:28–31).
import type { ActorStamp, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { BodyKind } from '../law/body-law.ts'
import type { DisqualificationGround } from '../law/disqualification.ts'
import { Refusal } from '../refusal.ts'
import { judgeMember } from './check-disqualified.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { isSameMember } from './member-name.ts'
import type { ByActor } from './plan-meeting.ts'

/** One note of jäv, with what follows from it. */
type NotedDisqualification = NonNullable<AgendaItem['disqualified']>[number]

/** Who must leave the room when the meeting takes up the matter, by what has been noted. */
export function disqualifiedAt(meeting: Meeting, matterId: string): string[] {
  const item = meeting.agenda.find((each) => each.matterId === matterId)
  return (item?.disqualified ?? []).flatMap(({ name, effect }) => (effect === 'must-leave' ? [name] : []))
}

/** The one a deputy acts for. Throws `deputy-out-of-scope` when the appointment does not cover the policy's process. */
function principalOf(standing: Standing | undefined): ActorStamp | undefined {
  if (standing?.deputyFor === undefined) return undefined
  const { personId, scope } = standing.deputyFor
  if (!scope.includes('policy-adoption')) throw new Refusal('deputy-out-of-scope')
  return { personId, name: personId, role: standing.role }
}

/**
 * The secretary notes what a member declared. A seat in a municipal company alone is shown as a warning (KL 6:31). A new
 * note about the same member takes the former's place.
 * Throws `not-found` for a matter that is not on the agenda, `wrong-state` for a cancelled meeting and for a matter it
 * has decided, whose record says who left; `deputy-out-of-scope`.
 */
export function noteDisqualification(
  meeting: Stored<Meeting>,
  matterId: string,
  declared: {
    readonly name: string
    readonly personId?: string | undefined
    readonly ground: DisqualificationGround
    /** Whether the matter is the exercise of authority (myndighetsutövning). */
    readonly exercisesAuthority?: boolean | undefined
  },
  { bodyKind, decidedMatterIds }: { bodyKind: BodyKind; decidedMatterIds: readonly string[] },
  { actor, standing, now }: ByActor,
): { decision: Decision; noted: NotedDisqualification } {
  const { name, personId, ground, exercisesAuthority = false } = declared
  const { agenda, cancelled } = meeting.state
  const onBehalfOf = principalOf(standing)
  if (cancelled !== undefined || decidedMatterIds.includes(matterId)) throw new Refusal('wrong-state')
  if (!agenda.some((item) => item.matterId === matterId))
    throw new Refusal('not-found', [{ path: 'matterId', message: matterId }])
  const { effect, rule } = judgeMember(bodyKind, ground, exercisesAuthority)
  const noted: NotedDisqualification = {
    name,
    ...(personId !== undefined && { personId }),
    ground,
    effect,
    rule,
    notedAt: now,
  }
  const noteOn = (item: AgendaItem): AgendaItem => {
    const others = (item.disqualified ?? []).filter((each) => !isSameMember(each.name, name))
    return { ...item, disqualified: [...others, noted] }
  }
  const after: Meeting = {
    ...meeting.state,
    agenda: agenda.map((item) => (item.matterId === matterId ? noteOn(item) : item)),
  }
  const changes = [{ before: meeting, after, action: 'meeting.disqualification-noted' }]
  const stamps = { actor: stampOf(actor, standing), ...(onBehalfOf && { onBehalfOf }) }
  return { decision: { at: now, ...stamps, changes, effects: [] }, noted }
}
