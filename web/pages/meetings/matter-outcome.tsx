// What a body did with a matter at a meeting: the decision, the votes, the reservations, and how its minutes went on.
import type { AnswerOf } from '../../api/call.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { MeetingNotice } from './meeting-notice.tsx'
import { meetingTexts } from './meeting-texts.ts'

type Matter = AnswerOf<'readMatter'>
export type Decision = Matter['decisions'][number]
export type Proceedings = Matter['proceedings'][number]

/** A day, and that it came too late where it did. */
function useDayWithLateness() {
  const { t } = useWords(meetingTexts)
  return (text: string, isLate: boolean | undefined): string =>
    isLate ? `${text} (${t('outcome.late')})` : text
}

function Voted({ votes }: { votes: NonNullable<Decision['votes']> }) {
  const { t } = useWords(meetingTexts)
  const { for: yes, against: no, abstained = 0 } = votes
  return t('outcome.votes-counted', { yes, no, abstained })
}

export function MatterOutcome({
  meetingId,
  matterId,
  decision,
  proceedings,
}: {
  meetingId: string
  matterId: string
  decision: Decision
  proceedings: Proceedings | undefined
}) {
  const { t } = useWords(meetingTexts)
  const valueWords = useValueWords()
  const withLateness = useDayWithLateness()
  const { outcome, paragraph, presentCount, votes, deferredBy, bodyAbbreviation } = decision
  const { adjustedOn, isAdjustedLate, announcedOn, isAnnouncedLate, lastAppealDay, legalForceOn } = decision
  const { reservations = [], changes } = proceedings ?? {}
  const word = valueWords('outcome', outcome)
  const said = deferredBy === 'minority' ? `${word} ${t('outcome.by-minority')}` : word
  return (
    <>
      <Facts
        rows={[
          [
            t('outcome.decision'),
            <strong key="decision">
              {t('outcome.paragraph', { outcome: said, body: bodyAbbreviation, number: paragraph })}
            </strong>,
          ],
          [t('outcome.present'), presentCount],
          [t('outcome.votes'), votes ? <Voted key="votes" votes={votes} /> : t('outcome.acclamation')],
          [t('outcome.changes'), changes],
          [t('outcome.reservations'), reservations.map(({ member }) => member).join(', ')],
          [
            t('outcome.minutes'),
            adjustedOn === undefined
              ? t('outcome.not-adjusted')
              : withLateness(t('outcome.adjusted', { day: adjustedOn }), isAdjustedLate),
          ],
          [
            t('outcome.notice'),
            announcedOn && withLateness(t('outcome.announced', { day: announcedOn }), isAnnouncedLate),
          ],
          [t('outcome.last-appeal'), lastAppealDay],
          [t('outcome.legal-force'), legalForceOn],
        ]}
      />
      {announcedOn !== undefined && <MeetingNotice meetingId={meetingId} matterId={matterId} />}
    </>
  )
}
