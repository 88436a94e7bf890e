// The memo that goes to the bodies: proposal, background, assessment and who has signed it.
import { useValueWords } from '../../form/value-words.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { withinSentence } from '../../texts/within-sentence.ts'
import { Facts } from '../../ui/facts.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { decisionTexts } from './decision-texts.ts'
import type { MatterShown } from './matter-on-page.ts'
import { RenderButtons } from './render-buttons.tsx'

export function MemoSection({ matter: { id, memo } }: { matter: MatterShown }) {
  const { t } = useWords(decisionTexts)
  const wordOf = useValueWords()
  if (memo === undefined)
    return (
      <Section title={t('memo.title')}>
        <Paragraph isQuiet>{t('memo.none')}</Paragraph>
      </Section>
    )
  return (
    <Section title={t('memo.title')}>
      <Facts
        rows={[
          [
            t('memo.proposal'),
            <ol key="proposal" className="plain-list">
              {memo.proposal.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>,
          ],
          [t('memo.background'), memo.background],
          [t('memo.assessment'), memo.assessment],
          [t('memo.finances'), memo.finances],
          [
            t('memo.signed-by'),
            memo.signatures.length === 0
              ? t('memo.unsigned')
              : memo.signatures.map(({ personId, name, role, at }) => (
                  <div key={personId}>
                    {name}, {withinSentence(wordOf('role', role))}{' '}
                    <time dateTime={at} className="quiet">
                      {stockholmDay(at)}
                    </time>
                  </div>
                )),
          ],
        ]}
      />
      <RenderButtons route="renderMemo" params={{ matterId: id }} what={t('memo.title')} />
    </Section>
  )
}
