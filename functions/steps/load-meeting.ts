// Reads a meeting together with its body.
import type { MeetingContext } from '../domain/task/task-facts.ts'
import type { Store } from '../store/store.ts'

export async function loadMeeting(store: Store, meetingId: string): Promise<MeetingContext> {
  const { state: meeting } = await store.load('meeting', meetingId)
  const { state: body } = await store.load('body', meeting.bodyId)
  return { body, meeting }
}
