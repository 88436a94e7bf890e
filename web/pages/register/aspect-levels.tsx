// What each level of one aspect means, with examples, in the words of the model.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { LevelTag } from './class-shown.tsx'
import { classificationTexts } from './classification-texts.ts'

export function AspectLevels({ aspect }: { aspect: AnswerOf<'readModel'>['aspects'][number] }) {
  const { t, say } = useWords(classificationTexts)
  return (
    <dl className="facts">
      {aspect.levels.map(({ level, description, examples }) => (
        <div key={level}>
          <dt>
            <LevelTag level={level} />
          </dt>
          <dd>
            {say(description)}
            {examples.length > 0 && (
              <span className="examples quiet">
                {t('model.examples', { examples: examples.map(say).join(', ') })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
