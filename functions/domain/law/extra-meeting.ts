// When a committee meets besides its own calendar (KL 6:23).
import { Refusal } from '../refusal.ts'

/**
 * A meeting is held when the chair finds it needed, or when at least a third of the members ask for it (KL 6:23). A third
 * is rounded up: five of fifteen, and six of sixteen. Throws `too-few-members`.
 */
export function requireExtraMeeting({
  calledBy,
  memberCount,
  seatCount,
}: {
  readonly calledBy: 'chair' | 'members'
  readonly memberCount?: number | undefined
  readonly seatCount: number
}): void {
  if (calledBy === 'chair') return
  const needed = Math.ceil(seatCount / 3)
  const asking = memberCount ?? 0
  if (asking >= needed && asking <= seatCount) return
  throw new Refusal('too-few-members', [
    { path: 'body.answer.route.memberCount', message: `${needed}..${seatCount}` },
  ])
}
