// A class: short in a list, K 2 R 1 T 3, and in whole words where there is room. The colour repeats the number.
import { aspects, type ClassLevels } from '../../../functions/domain/classification/class-levels.ts'
import { aspectWords } from '../../../functions/domain/requirement/procurement-words.ts'
import { useWords } from '../../texts/language.tsx'
import { Tag } from '../../ui/tag.tsx'
import { aspectLetters, levelColors, levelNames } from './register-words.ts'

export function ClassShown({ levels }: { levels: ClassLevels }) {
  const { say } = useWords()
  return (
    <span className="class-shown">
      {aspects.map((aspect) => {
        const level = levels[aspect]
        if (level === undefined) return null
        const words = `${say(aspectWords[aspect])} ${level}, ${say(levelNames[level])}`
        return (
          <Tag key={aspect} color={levelColors[level]}>
            <span aria-hidden="true" title={words}>
              {aspectLetters[aspect]} {level}
            </span>
            <span className="ds-sr-only">{words}. </span>
          </Tag>
        )
      })}
    </span>
  )
}

/** `2 – Betydande` */
export function LevelTag({ level }: { level: 0 | 1 | 2 | 3 }) {
  const { say } = useWords()
  const name = say(levelNames[level])
  return (
    <Tag color={levelColors[level]}>
      {level} – {name}
    </Tag>
  )
}
