// The decisions of a matter: what each body did with it, how that came about, and the memo they had before them.
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { BodyDecision } from './body-decision.tsx'
import { decisionTexts } from './decision-texts.ts'
import { useMatter } from './matter-on-page.ts'
import { MemoSection } from './memo-section.tsx'

export function Component() {
  const { t } = useWords(decisionTexts)
  const matter = useMatter()
  const { decisions } = matter
  return (
    <>
      {decisions.length === 0 && <Empty>{t('decisions.none')}</Empty>}
      {decisions.toReversed().map((decision) => (
        <BodyDecision key={decision.meetingId} decision={decision} matter={matter} />
      ))}
      <MemoSection matter={matter} />
    </>
  )
}
