// What one body did with a matter at one meeting, with the days of its minutes.
import { useValueWords } from '../../form/value-words.ts'
import { announcementNames, capacityNames, deferredByNames } from '../../texts/decision-names.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag, type TagColor } from '../../ui/tag.tsx'
import { decisionTexts } from './decision-texts.ts'
import type { MatterShown } from './matter-on-page.ts'
import { ProceedingsShown } from './proceedings-shown.tsx'
import { RenderButtons } from './render-buttons.tsx'
import { useVotesInWords } from './votes-in-words.ts'

export type Decision = MatterShown['decisions'][number]

const colors: Readonly<Record<Decision['outcome'], TagColor>> = {
  approved: 'success',
  'approved-with-changes': 'success',
  rejected: 'danger',
  'referred-back': 'warning',
  tabled: 'warning',
  withdrawn: 'neutral',
}

export function BodyDecision({ decision, matter }: { decision: Decision; matter: MatterShown }) {
  const { t, say } = useWords(decisionTexts)
  const wordOf = useValueWords()
  const votesInWords = useVotesInWords()
  const { meetingId, bodyName, heldOn, paragraph, outcome, votes, chairVote } = decision
  const proceedings = matter.proceedings.find((each) => each.meetingId === meetingId)
  const late = (day: string | undefined, isLate: boolean | undefined, word: string) =>
    day === undefined ? undefined : (
      <>
        {day} {isLate === true && <Tag color="warning">{word}</Tag>}
      </>
    )
  return (
    <Section title={t('decisions.heading', { body: bodyName, day: heldOn, paragraph })}>
      <div className="tags">
        <Tag color={colors[outcome]}>{wordOf('outcome', outcome)}</Tag>
        <span>{say(capacityNames[decision.capacity])}</span>
      </div>
      <Facts
        rows={[
          [
            t('decisions.meeting'),
            <PageLink key="meeting" to={`/meetings/${encodeURIComponent(meetingId)}`}>
              {heldOn}
            </PageLink>,
          ],
          [t('decisions.present'), decision.presentCount],
          [
            t('decisions.votes'),
            votes === undefined ? t('decisions.acclamation') : votesInWords(votes, chairVote),
          ],
          [t('decisions.deferred-by'), decision.deferredBy && say(deferredByNames[decision.deferredBy])],
          [
            t('decisions.announcement'),
            decision.announcement && say(announcementNames[decision.announcement]),
          ],
          [
            t('decisions.adjusted'),
            decision.adjustedOn === undefined ? undefined : (
              <>
                {late(decision.adjustedOn, decision.isAdjustedLate, t('decisions.adjusted-late'))}{' '}
                {decision.adjustedImmediately === true && t('decisions.immediately')}
              </>
            ),
          ],
          [
            t('decisions.announced'),
            late(decision.announcedOn, decision.isAnnouncedLate, t('decisions.announced-late')),
          ],
          [t('decisions.minutes-at'), decision.minutesKeptAt],
          [t('decisions.valid-from'), decision.validFrom],
        ]}
      />
      {proceedings !== undefined && <ProceedingsShown proceedings={proceedings} matter={matter} />}
      <RenderButtons
        route="renderExtract"
        params={{ matterId: matter.id, meetingId }}
        what={t('decisions.extract')}
      />
    </Section>
  )
}
