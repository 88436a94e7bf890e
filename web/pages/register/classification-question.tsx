// One question of the guided classification, with what the levels mean and examples of each.
import { type FormEvent, useId, useState } from 'react'
import type { Level } from '../../../functions/domain/classification/class-levels.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { AspectLevels } from './aspect-levels.tsx'
import { classificationTexts } from './classification-texts.ts'
import { levelNames } from './register-words.ts'

type Model = AnswerOf<'readModel'>

export function ClassificationQuestion({
  question,
  aspect,
  answer,
  mayBeSkipped,
  onAnswer,
  onSkip,
  onBack,
  onNext,
}: {
  question: Model['questions'][number]
  aspect: Model['aspects'][number]
  answer: Level | undefined
  mayBeSkipped: boolean
  onAnswer: (level: Level) => void
  onSkip: () => void
  /** Missing on the first question. */
  onBack?: () => void
  onNext: () => void
}) {
  const { t, say } = useWords(classificationTexts)
  const id = useId()
  const [fault, setFault] = useState<string | undefined>(undefined)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (answer !== undefined) onNext()
    else setFault(t(mayBeSkipped ? 'dialogue.choose-or-skip' : 'dialogue.choose'))
  }
  return (
    <form className="form" onSubmit={send} noValidate>
      <RadioGroup
        id={id}
        label={say(question.text)}
        help={question.help && say(question.help)}
        fault={fault}
        value={answer === undefined ? undefined : String(answer)}
        choices={question.choices.map(({ level, text }) => ({
          value: String(level),
          name: say(text),
          help: t('dialogue.level', { level, name: say(levelNames[level]) }),
        }))}
        onChange={(chosen) => {
          const choice = question.choices.find(({ level }) => String(level) === chosen)
          if (choice !== undefined) onAnswer(choice.level)
          setFault(undefined)
        }}
      />
      <div className="form-actions">
        <Button type="submit">{t('dialogue.next')}</Button>
        {onBack !== undefined && (
          <Button variant="secondary" onClick={onBack}>
            {t('dialogue.back')}
          </Button>
        )}
        {mayBeSkipped && (
          <Button variant="tertiary" onClick={onSkip}>
            {t('dialogue.skip')}
          </Button>
        )}
      </div>
      <Details summary={t('dialogue.what-levels-mean', { aspect: say(aspect.name).toLowerCase() })}>
        <AspectLevels aspect={aspect} />
      </Details>
    </form>
  )
}
