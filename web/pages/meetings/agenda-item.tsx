// A matter on the agenda: when it was placed and summoned, who must leave, what became of it, and what can be done with it.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMay, useMe } from '../../session/me.tsx'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { MatterOutcome } from './matter-outcome.tsx'
import type { Meeting } from './meeting-day.ts'
import { meetingTexts } from './meeting-texts.ts'
import { MoveMatter } from './move-matter.tsx'
import { NoteDisqualification } from './note-disqualification.tsx'

type Item = AnswerOf<'readMeeting'>['agenda'][number]
type Disqualified = NonNullable<Item['disqualified']>[number]

const effects = {
  'must-leave': 'item.must-leave',
  warning: 'item.warning',
  none: 'item.no-effect',
} as const satisfies Record<Disqualified['effect'], keyof typeof meetingTexts>

function DisqualifiedMembers({ members }: { members: readonly Disqualified[] }) {
  const { t } = useWords(meetingTexts)
  return (
    <ul className="bare-list">
      {members.map(({ name, effect, rule }) => (
        <li key={name}>{t(effects[effect], { name, rule })}</li>
      ))}
    </ul>
  )
}

export function AgendaItem({
  meeting,
  item,
  isRecorded,
}: {
  meeting: Meeting
  item: Item
  /** Just now: its decision is on its way. */
  isRecorded: boolean
}) {
  const { t } = useWords(meetingTexts)
  const valueWords = useValueWords()
  const { today } = useMe()
  const mayReadMatter = useMay('matter:read')
  const mayRecord = useMay('meeting:record-outcome')
  const mayPlace = useMay('matter:place')
  const { matterId, title, placedAt, summonedAt, announcement, urgencyReason, disqualified = [] } = item
  const matter = useRead('readMatter', { params: { matterId } }, { enabled: mayReadMatter }).data?.body
  const decision = matter?.decisions.findLast(({ meetingId }) => meetingId === meeting.id)
  const proceedings = matter?.proceedings.findLast(({ meetingId }) => meetingId === meeting.id)
  const isHere = matter?.phase.name === 'deliberation' && matter.phase.meetingId === meeting.id
  const isOpen = meeting.cancelled === undefined && decision === undefined && isHere && !isRecorded
  return (
    <li>
      <Heading level={3}>
        {mayReadMatter ? <PageLink to={`/matters/${matterId}`}>{title}</PageLink> : title}
      </Heading>
      <Facts
        rows={[
          [t('diary-number'), matter?.diaryNumber],
          [t('item.placed'), stockholmDay(placedAt)],
          [t('item.summoned'), summonedAt === undefined ? t('item.not-summoned') : stockholmDay(summonedAt)],
          [t('item.announcement'), announcement && valueWords('basis', announcement)],
          [t('item.urgency'), urgencyReason],
          [t('item.disqualified'), disqualified.length > 0 && <DisqualifiedMembers members={disqualified} />],
          [t('outcome.decision'), decision === undefined && matter && t('item.undecided')],
        ]}
      />
      {decision && (
        <MatterOutcome
          meetingId={meeting.id}
          matterId={matterId}
          decision={decision}
          proceedings={proceedings}
        />
      )}
      {isOpen && (
        <div className="form-actions">
          {mayRecord && meeting.heldOn <= today && (
            <ButtonLink to={`/meetings/${encodeURIComponent(meeting.id)}/matters/${matterId}`}>
              {t('item.record')}
            </ButtonLink>
          )}
          {mayRecord && <NoteDisqualification meeting={meeting} matterId={matterId} />}
          {mayPlace && <MoveMatter meeting={meeting} matterId={matterId} />}
        </div>
      )}
    </li>
  )
}
