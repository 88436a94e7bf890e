// One aspect of the class that is about to be proposed: the level, why, another level if one thinks otherwise, and the consequence in words.
import type { Aspect, Level } from '../../../functions/domain/classification/class-levels.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LevelTag } from './class-shown.tsx'
import type { ClassificationDraft } from './classification-draft.ts'
import { classificationTexts } from './classification-texts.ts'
import { levelNames, levels } from './register-words.ts'
import type { ProposedLevels } from './use-proposed-levels.ts'

/** An outage of what has this availability may have to be reported within a day (cybersäkerhetslagen 2025:1506). */
const reportedAtOnce = 3

function Reasons({
  aspect,
  model,
  proposed,
}: {
  aspect: Aspect
  model: AnswerOf<'readModel'>
  proposed: ProposedLevels
}) {
  const { t, say } = useWords(classificationTexts)
  return (
    <ul className="reasons">
      {proposed.because
        .filter((because) => because.aspect === aspect)
        .map(({ questionId, level, reason }) => {
          const question = model.questions.find(({ id }) => id === questionId)
          const choice = question?.choices.find((each) => each.level === level)
          return question === undefined || choice === undefined ? (
            <li key={reason?.sv}>{reason && say(reason)}</li>
          ) : (
            <li key={questionId}>
              {t('dialogue.you-answered', { question: say(question.text), answer: say(choice.text) })}
            </li>
          )
        })}
    </ul>
  )
}

export function AspectProposal({
  id,
  aspect,
  model,
  draft,
  proposed,
  isExplained,
  fault,
  onChangeAnswers,
  onLevel,
  onConsequence,
}: {
  id: string
  aspect: Aspect
  model: AnswerOf<'readModel'>
  draft: ClassificationDraft
  proposed: ProposedLevels
  /** Whether the consequence must be said in words. */
  isExplained: boolean
  fault: string | undefined
  onChangeAnswers: () => void
  onLevel: (level: Level) => void
  onConsequence: (text: string) => void
}) {
  const { t, say } = useWords(classificationTexts)
  const words = model.aspects.find((each) => each.aspect === aspect)
  const answered = proposed.levels[aspect] ?? 0
  const level = draft.changed[aspect] ?? answered
  const name = words === undefined ? aspect : say(words.name)
  const meaning = words?.levels.find((each) => each.level === level)?.description
  return (
    <section className="aspect-proposal" aria-labelledby={`${id}-name`}>
      <Heading level={3} id={`${id}-name`}>
        {name} <LevelTag level={level} />
      </Heading>
      {meaning !== undefined && <Paragraph>{say(meaning)}</Paragraph>}
      <Details summary={t('why')} isOpen>
        <Reasons aspect={aspect} model={model} proposed={proposed} />
        {level !== answered && <Paragraph>{t('dialogue.changed-by-you', { level: answered })}</Paragraph>}
        <div className="form-actions">
          <SelectField
            id={`${id}-level`}
            label={t('dialogue.level-proposed')}
            value={String(level)}
            options={levels.map((each) => ({ id: String(each), name: `${each} – ${say(levelNames[each])}` }))}
            onChange={(chosen) => {
              const found = levels.find((each) => String(each) === chosen)
              if (found !== undefined) onLevel(found)
            }}
          />
          <Button variant="tertiary" onClick={onChangeAnswers}>
            {t('dialogue.change-answers', { aspect: name.toLowerCase() })}
          </Button>
        </div>
      </Details>
      {aspect === 'availability' && level === reportedAtOnce && (
        <Notice kind="warning">
          <Paragraph>{t('dialogue.reported-at-once')}</Paragraph>
        </Notice>
      )}
      <TextField
        id={id}
        rows={3}
        label={t('dialogue.consequence', { aspect: name.toLowerCase() })}
        help={t(isExplained ? 'dialogue.consequence-help' : 'dialogue.consequence-optional')}
        fault={fault}
        aria-required={isExplained}
        value={draft.consequences[aspect] ?? ''}
        onChange={onConsequence}
      />
    </section>
  )
}
