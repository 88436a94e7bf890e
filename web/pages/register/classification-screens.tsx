// The screens of the guided classification, one at a time, with how far one has come; back and forward keep what is answered.
import { useEffect, useRef } from 'react'
import { aspects } from '../../../functions/domain/classification/class-levels.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { ClassificationDialogueProps } from './classification-dialogue.tsx'
import type { KeptDraft } from './classification-draft.ts'
import { ClassificationLevels } from './classification-levels.tsx'
import { ClassificationQuestion } from './classification-question.tsx'
import { classificationTexts } from './classification-texts.ts'

export const levelsScreen = 'levels'
export const checkScreen = 'check'

export interface ScreensProps extends ClassificationDialogueProps, KeptDraft {
  asset: AnswerOf<'readAsset'>
  model: AnswerOf<'readModel'>
  classifiesTraceability: boolean
}

/** A heading that takes the focus when the screen changes, but not when the page is opened. */
function ScreenHeading({ screen, children }: { screen: string; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [screen])
  return (
    <Heading ref={heading} level={2} tabIndex={-1}>
      {children}
    </Heading>
  )
}

export function ClassificationScreens(props: ScreensProps) {
  const { t, say } = useWords(classificationTexts)
  const { model, draft, change, classifiesTraceability } = props
  const asked = aspects.filter((aspect) => classifiesTraceability || aspect !== 'traceability')
  const questions = asked.flatMap((aspect) => model.questions.filter((each) => each.aspect === aspect))
  const screens = [...questions.map(({ id }) => id), levelsScreen, checkScreen]
  const found = screens.indexOf(draft.screen ?? '')
  const at = Math.max(found, 0)
  const screen = screens[at] ?? levelsScreen
  const question = questions[at]
  const goTo = (place: number) => change({ screen: screens[place] })
  const stepCount = asked.length + 2

  if (question === undefined) {
    const isCheck = screen === checkScreen
    const title = t(isCheck ? 'dialogue.check' : 'dialogue.levels')
    const step = isCheck ? stepCount : stepCount - 1
    return (
      <div className="section">
        <Progress label={t('dialogue.step', { step, of: stepCount, title })} done={at} of={screens.length} />
        <ScreenHeading screen={screen}>{title}</ScreenHeading>
        <ClassificationLevels
          {...props}
          isCheck={isCheck}
          onBack={() => goTo(at - 1)}
          onNext={() => goTo(at + 1)}
          onChangeAnswers={(aspect) =>
            goTo(screens.indexOf(questions.find((each) => each.aspect === aspect)?.id ?? ''))
          }
        />
      </div>
    )
  }
  const aspect = model.aspects.find((each) => each.aspect === question.aspect)
  const ofAspect = questions.filter((each) => each.aspect === question.aspect)
  const title = aspect === undefined ? '' : say(aspect.name)
  return (
    <div className="section">
      <Progress
        label={t('dialogue.step', { step: asked.indexOf(question.aspect) + 1, of: stepCount, title })}
        done={at}
        of={screens.length}
      />
      <ScreenHeading screen={screen}>
        {t('dialogue.question', { title, number: ofAspect.indexOf(question) + 1, of: ofAspect.length })}
      </ScreenHeading>
      {aspect !== undefined && (
        <ClassificationQuestion
          key={question.id}
          question={question}
          aspect={aspect}
          answer={draft.answers.get(question.id)}
          mayBeSkipped={
            question.aspect === 'traceability' ||
            ofAspect.at(-1) !== question ||
            ofAspect.some(({ id }) => id !== question.id && draft.answers.has(id))
          }
          onAnswer={(level) => change({ answers: new Map([...draft.answers, [question.id, level]]) })}
          onSkip={() =>
            change({
              answers: new Map([...draft.answers].filter(([id]) => id !== question.id)),
              screen: screens[at + 1],
            })
          }
          {...(at > 0 && { onBack: () => goTo(at - 1) })}
          onNext={() => goTo(at + 1)}
        />
      )}
    </div>
  )
}
