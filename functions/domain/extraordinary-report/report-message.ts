// The mails about an extraordinary report, as data: that there is one, never what it says.
import type { Matter } from '../matter/matter.ts'
import type { Message, MessageOf } from '../message.ts'

export function reportMessage(
  { id, title, diaryNumber }: Pick<Matter, 'id' | 'title' | 'diaryNumber'>,
  event: MessageOf<'extraordinary-report'>['event'],
): Message {
  return {
    template: 'extraordinary-report',
    matterId: id,
    matterTitle: title,
    ...(diaryNumber && { diaryNumber }),
    event,
  }
}
