// What is answered in the guided classification, kept in this tab until it is sent.
import {
  type Aspect,
  aspects,
  type ClassLevels,
  type Level,
} from '../../../functions/domain/classification/class-levels.ts'
import type { BodyOf } from '../../api/call.ts'
import { type Fields, isFields, type Value } from '../../form/initial-value.ts'
import { useDraft } from '../../form/use-draft.ts'
import { levels } from './register-words.ts'

export type ProposalContent = BodyOf<'proposeClass'>['proposal']
export type QuestionAnswers = ProposalContent['answers']

/** The screens after the questions, which have the names of their questions. */
export type Screen = string

export interface ClassificationDraft {
  screen: Screen | undefined
  answers: ReadonlyMap<string, Level>
  /** Where another level is proposed than the answers come to. */
  changed: Partial<ClassLevels>
  consequences: ProposalContent['consequences']
  /** As typed, separated by commas. */
  laws: string
  outageHours: string
  lossHours: string
}

const levelIn = (value: Value): Level | undefined => levels.find((level) => level === value)
const textIn = (value: Value): string => (typeof value === 'string' ? value : '')

function byAspect<T>(value: Value, read: (value: Value) => T | undefined): Partial<Record<Aspect, T>> {
  const fields = isFields(value) ? value : {}
  return Object.fromEntries(
    aspects.flatMap((aspect) => {
      const found = read(fields[aspect])
      return found === undefined ? [] : [[aspect, found] as const]
    }),
  )
}

function draftIn(fields: Fields): ClassificationDraft {
  const answers = isFields(fields['answers']) ? fields['answers'] : {}
  return {
    screen: textIn(fields['screen']) || undefined,
    answers: new Map(
      Object.entries(answers).flatMap(([id, value]) => {
        const level = levelIn(value)
        return level === undefined ? [] : [[id, level] as const]
      }),
    ),
    changed: byAspect(fields['changed'], levelIn),
    consequences: byAspect(fields['consequences'], (value) => textIn(value) || undefined),
    laws: textIn(fields['laws']),
    outageHours: textIn(fields['outageHours']),
    lossHours: textIn(fields['lossHours']),
  }
}

const fieldsOf = ({ answers, screen, changed, consequences, ...texts }: ClassificationDraft): Fields => ({
  ...texts,
  screen,
  changed: { ...changed },
  consequences: { ...consequences },
  answers: Object.fromEntries(answers),
})

/** What was proposed before, to begin from. */
export function draftOf(proposal: ProposalContent | undefined, laws: readonly string[]): Fields {
  return fieldsOf({
    screen: undefined,
    answers: new Map(proposal?.answers.map(({ questionId, level }) => [questionId, level])),
    changed: {},
    consequences: { ...proposal?.consequences },
    laws: (proposal?.laws ?? laws).join(', '),
    outageHours: String(proposal?.longestOutageHours ?? ''),
    lossHours: String(proposal?.longestLossHours ?? ''),
  })
}

export interface KeptDraft {
  draft: ClassificationDraft
  change: (changed: Partial<ClassificationDraft>) => void
  forget: () => void
}

/** @param initial must be the same from one render to the next */
export function useClassificationDraft(name: string, initial: Fields): KeptDraft {
  const { value, setValue, forget } = useDraft(name, initial)
  const draft = draftIn(value)
  return { draft, forget, change: (changed) => setValue(fieldsOf({ ...draft, ...changed })) }
}

export const answersOf = ({ answers }: ClassificationDraft): QuestionAnswers =>
  [...answers].map(([questionId, level]) => ({ questionId, level }))

const hoursIn = (text: string): number | undefined => {
  const hours = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || Number.isNaN(hours) ? undefined : hours
}

/** The body that every way of proposing a class sends. */
export function proposalOf(draft: ClassificationDraft, proposed: ClassLevels): ProposalContent {
  const longestOutageHours = hoursIn(draft.outageHours)
  const longestLossHours = hoursIn(draft.lossHours)
  return {
    levels: { ...proposed, ...draft.changed },
    answers: answersOf(draft),
    consequences: draft.consequences,
    laws: draft.laws
      .split(',')
      .map((law) => law.trim())
      .filter((law) => law !== ''),
    ...(longestOutageHours !== undefined && { longestOutageHours }),
    ...(longestLossHours !== undefined && { longestLossHours }),
  }
}
