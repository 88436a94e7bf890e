// Why a body sent the matter back: what whoever writes the memo anew has to meet (KL 5:50).
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { withKeys } from '../../ui/with-keys.ts'
import { subjectTexts } from './subject-texts.ts'

/** Shown from the referral until another body has decided. */
export function ReferralBack({
  matter: { decisions, proceedings },
}: {
  matter: Pick<AnswerOf<'readMatter'>, 'decisions' | 'proceedings'>
}) {
  const { t } = useWords(subjectTexts)
  const last = decisions.at(-1)
  if (last?.outcome !== 'referred-back') return null
  const { deferrals = [] } = proceedings.find(({ meetingId }) => meetingId === last.meetingId) ?? {}
  const reasons = deferrals.flatMap(({ motivations = [] }) => motivations.map(({ text }) => text))
  const said = { body: last.bodyName, day: last.heldOn, paragraph: last.paragraph }
  return (
    <Notice kind="warning">
      <Paragraph>{t('task.referred-back', said)}</Paragraph>
      {withKeys(reasons).map(({ row, key }) => (
        <blockquote key={key} className="quoted">
          {row}
        </blockquote>
      ))}
    </Notice>
  )
}
