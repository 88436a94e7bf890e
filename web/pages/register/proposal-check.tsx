// The whole proposal, to be read once more before it is sent.
import type { Aspect } from '../../../functions/domain/classification/class-levels.ts'
import { aspectWords } from '../../../functions/domain/requirement/procurement-words.ts'
import { ApiProblem } from '../../api/problem.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import type { ProposalContent } from './classification-draft.ts'
import type { ScreensProps } from './classification-screens.tsx'
import { classificationTexts } from './classification-texts.ts'
import { ProposalShown } from './proposal-shown.tsx'

/** Which aspects the server found wrong. */
function wrongAspects(error: Error | null): Aspect[] {
  const faults = error instanceof ApiProblem ? (error.problem?.faults ?? []) : []
  const named = Object.keys(aspectWords) as Aspect[]
  return named.filter((aspect) => faults.some(({ path }) => path.endsWith(`.${aspect}`)))
}

export function ProposalCheck({
  proposal,
  model,
  submit,
  error,
  isSending,
  onSubmit,
  forget,
  onBack,
}: ScreensProps & { proposal: ProposalContent; onBack: () => void }) {
  const { t, say } = useWords(classificationTexts)
  const wrong = wrongAspects(error)
  return (
    <div className="section">
      <ProposalShown proposal={proposal} model={model} />
      <Paragraph>{t('dialogue.afterwards')}</Paragraph>
      {error !== null && <ProblemNotice error={error} />}
      {wrong.length > 0 && (
        <Paragraph>
          {t('dialogue.wrong-aspects', {
            aspects: wrong.map((aspect) => say(aspectWords[aspect])).join(', '),
          })}
        </Paragraph>
      )}
      <div className="form-actions">
        <Button isBusy={isSending} onClick={() => onSubmit(proposal, forget)}>
          {submit}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t('dialogue.back')}
        </Button>
      </div>
      <Paragraph isQuiet>{t('form.kept')}</Paragraph>
    </div>
  )
}
