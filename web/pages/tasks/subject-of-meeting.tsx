// What a task about a meeting shows: which body, when and where, and what the body was proposed to decide.
import { useRead } from '../../api/use-api.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'
import { useMatterOf } from './use-matter-of.ts'

export function SubjectOfMeeting({ task }: { task: TaskRow }) {
  const { t } = useWords(subjectTexts)
  const valueWords = useValueWords()
  const { meetingId = '', bodyName, earliestDay, seatCount, announcement } = task.subject
  const { data } = useRead('readMeeting', { params: { meetingId } }, { enabled: meetingId !== '' })
  const meeting = data?.body
  const matter = useMatterOf(task)
  const decision = matter?.decisions.find((each) => each.meetingId === meetingId)
  const proposal = matter?.memo?.proposal ?? []
  return (
    <>
      <Facts
        rows={[
          [
            t('task.meeting'),
            meeting && (
              <PageLink to={`/meetings/${encodeURIComponent(meeting.id)}`}>
                {`${bodyName ?? meeting.bodyId} ${meeting.heldOn} ${meeting.startsAt}`}
              </PageLink>
            ),
          ],
          [t('task.place'), meeting?.place],
          [t('task.seats'), task.taskKind === 'record-outcome' ? seatCount : undefined],
          [
            t('task.announcement'),
            announcement === undefined || announcement === 'regular'
              ? undefined
              : valueWords('basis', announcement),
          ],
          [
            t('task.decided'),
            decision && `${valueWords('outcome', decision.outcome)}, § ${decision.paragraph}`,
          ],
          [t('task.earliest'), task.taskKind === 'record-outcome' ? undefined : earliestDay],
          [t('task.adjusted'), decision?.adjustedOn],
          [t('task.announced'), decision?.announcedOn],
          [t('task.last-appeal-day'), decision?.lastAppealDay],
        ]}
      />
      {task.taskKind === 'record-outcome' && proposal.length > 0 && (
        <>
          <Paragraph>{t('task.proposal')}</Paragraph>
          <ol>
            {proposal.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </>
      )}
      {matter && <PageLink to={`/matters/${matter.id}`}>{t('task.read-matter')}</PageLink>}
    </>
  )
}

/** An assignment that a body gave, in its own words. */
export function SubjectOfAssignment({ task }: { task: TaskRow }) {
  const { t } = useWords(subjectTexts)
  const matter = useMatterOf(task)
  const { meetingId, bodyName, assignment = 0 } = task.subject
  const given = matter?.proceedings.find((each) => each.meetingId === meetingId)?.assignments?.[assignment]
  const decision = matter?.decisions.find((each) => each.meetingId === meetingId)
  return (
    <>
      {given && <blockquote className="quoted">{given.text}</blockquote>}
      <Facts
        rows={[
          [
            t('task.given-by'),
            decision ? `${decision.bodyName} ${decision.heldOn}, § ${decision.paragraph}` : bodyName,
          ],
          [t('task.report-back'), given?.reportBackOn],
        ]}
      />
      {matter && <PageLink to={`/matters/${matter.id}`}>{t('task.read-matter')}</PageLink>}
    </>
  )
}
