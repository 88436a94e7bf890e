// A proposed class as people read it: levels and what they mean, the consequences in words, the answers behind, laws and times.
import { aspects } from '../../../functions/domain/classification/class-levels.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { LevelTag } from './class-shown.tsx'
import type { ProposalContent } from './classification-draft.ts'
import { classificationTexts } from './classification-texts.ts'

type Model = AnswerOf<'readModel'>

function AnswersShown({ answers, model }: { answers: ProposalContent['answers']; model: Model }) {
  const { t, say } = useWords(classificationTexts)
  const rows = model.questions.flatMap((question) => {
    const level = answers.find(({ questionId }) => questionId === question.id)?.level
    const choice = question.choices.find((each) => each.level === level)
    return choice === undefined ? [] : [{ question, choice }]
  })
  return (
    <DataTable
      caption={t('proposal.answers')}
      isCaptionHidden
      rows={rows}
      keyOf={({ question }) => question.id}
      columns={[
        { head: t('proposal.question'), cell: ({ question }) => say(question.text) },
        { head: t('proposal.answer'), cell: ({ choice }) => say(choice.text) },
        { head: t('level'), cell: ({ choice }) => <LevelTag level={choice.level} /> },
      ]}
    />
  )
}

export function ProposalShown({ proposal, model }: { proposal: ProposalContent; model: Model }) {
  const { t, say } = useWords(classificationTexts)
  const { levels, consequences, answers, laws, longestOutageHours, longestLossHours } = proposal
  const rows = aspects.flatMap((aspect) => {
    const level = levels[aspect]
    const words = model.aspects.find((each) => each.aspect === aspect)
    return level === undefined || words === undefined ? [] : [{ aspect, level, words }]
  })
  const hours = (count: number | undefined) => count !== undefined && t('proposal.hours', { count })
  return (
    <>
      <DataTable
        caption={t('proposal.levels')}
        isCaptionHidden
        rows={rows}
        keyOf={({ aspect }) => aspect}
        columns={[
          { head: t('aspect'), cell: ({ words }) => say(words.name) },
          { head: t('level'), cell: ({ level }) => <LevelTag level={level} /> },
          {
            head: t('proposal.consequence'),
            cell: ({ aspect, level, words }) => {
              const meaning = words.levels.find((each) => each.level === level)?.description
              return consequences[aspect] ?? (meaning && <span className="quiet">{say(meaning)}</span>)
            },
          },
        ]}
      />
      {(laws.length > 0 || longestOutageHours !== undefined || longestLossHours !== undefined) && (
        <Facts
          rows={[
            [t('proposal.laws'), laws.join(', ')],
            [t('proposal.outage'), hours(longestOutageHours) || undefined],
            [t('proposal.loss'), hours(longestLossHours) || undefined],
          ]}
        />
      )}
      {answers.length > 0 && (
        <Details summary={t('proposal.behind', { count: answers.length })}>
          <AnswersShown answers={answers} model={model} />
        </Details>
      )}
    </>
  )
}
