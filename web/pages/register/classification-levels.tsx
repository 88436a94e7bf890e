// The last two steps of the guided classification: the levels that the answers come to with what is said of each, and the whole to check and send.
import { type FormEvent, useId, useState } from 'react'
import { explainedFrom } from '../../../functions/domain/classification/check-levels.ts'
import { type Aspect, aspects } from '../../../functions/domain/classification/class-levels.ts'
import { aspectWords } from '../../../functions/domain/requirement/procurement-words.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AspectProposal } from './aspect-proposal.tsx'
import { answersOf, proposalOf } from './classification-draft.ts'
import type { ScreensProps } from './classification-screens.tsx'
import { classificationTexts } from './classification-texts.ts'
import { ProposalCheck } from './proposal-check.tsx'
import { type ProposedLevels, useProposedLevels } from './use-proposed-levels.ts'

interface LastSteps extends ScreensProps {
  isCheck: boolean
  onBack: () => void
  onNext: () => void
  onChangeAnswers: (aspect: Aspect) => void
}

function LevelsForm({ proposed, ...props }: LastSteps & { proposed: ProposedLevels }) {
  const { t, say } = useWords(classificationTexts)
  const { model, draft, change, onBack, onNext } = props
  const id = useId()
  const [attempts, setAttempts] = useState(0)
  const { levels, consequences } = proposalOf(draft, proposed.levels)
  const shown = aspects.filter((aspect) => levels[aspect] !== undefined)
  const missing = shown.filter(
    (aspect) => (levels[aspect] ?? 0) >= explainedFrom && (consequences[aspect] ?? '').trim() === '',
  )
  const faults = attempts > 0 ? missing : []
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    if (missing.length === 0) onNext()
  }
  return (
    <form className="form wide-form" onSubmit={send} noValidate>
      {faults.length > 0 && (
        <ErrorSummary
          attempt={attempts}
          title={t('form.faults')}
          faults={faults.map((aspect) => ({
            fieldId: `${id}-${aspect}`,
            message: t('dialogue.consequence-of', { aspect: say(aspectWords[aspect]) }),
          }))}
        />
      )}
      {shown.map((aspect) => (
        <AspectProposal
          key={aspect}
          id={`${id}-${aspect}`}
          aspect={aspect}
          model={model}
          draft={draft}
          proposed={proposed}
          isExplained={(levels[aspect] ?? 0) >= explainedFrom}
          fault={faults.includes(aspect) ? t('dialogue.consequence-missing') : undefined}
          onChangeAnswers={() => props.onChangeAnswers(aspect)}
          onLevel={(level) => change({ changed: { ...draft.changed, [aspect]: level } })}
          onConsequence={(text) => change({ consequences: { ...draft.consequences, [aspect]: text } })}
        />
      ))}
      <TextField
        id={`${id}-laws`}
        label={t('dialogue.laws')}
        help={t('dialogue.laws-help')}
        value={draft.laws}
        onChange={(laws) => change({ laws })}
      />
      <TextField
        id={`${id}-outage`}
        label={t('dialogue.outage')}
        help={t('dialogue.outage-help', { hours: model.longestOutageHours[levels.availability] })}
        inputMode="numeric"
        isShort
        value={draft.outageHours}
        onChange={(outageHours) => change({ outageHours })}
      />
      <TextField
        id={`${id}-loss`}
        label={t('dialogue.loss')}
        help={t('dialogue.loss-help')}
        inputMode="numeric"
        isShort
        value={draft.lossHours}
        onChange={(lossHours) => change({ lossHours })}
      />
      <div className="form-actions">
        <Button type="submit">{t('dialogue.next')}</Button>
        <Button variant="secondary" onClick={onBack}>
          {t('dialogue.back')}
        </Button>
      </div>
    </form>
  )
}

export function ClassificationLevels(props: LastSteps) {
  const { asset, model, draft } = props
  const proposed = useProposedLevels(model.id, {
    answers: answersOf(draft),
    personalData: asset.personalData,
    strongSecrecy: asset.strongSecrecy,
  })
  return (
    <Loaded from={proposed}>
      {(levels) =>
        props.isCheck ? (
          <ProposalCheck {...props} proposal={proposalOf(draft, levels.levels)} />
        ) : (
          <LevelsForm {...props} proposed={levels} />
        )
      }
    </Loaded>
  )
}
