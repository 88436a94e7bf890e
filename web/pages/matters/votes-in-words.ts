// A count of votes as the minutes say it.
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { decisionTexts } from './decision-texts.ts'

interface Votes {
  for: number
  against: number
  abstained?: number | undefined
}

export function useVotesInWords(): (votes: Votes, chairVote?: 'for' | 'against') => string {
  const { t } = useWords(decisionTexts)
  const wordOf = useValueWords()
  return (votes, chairVote) =>
    [
      t('decisions.votes-said', { for: votes.for, against: votes.against }),
      votes.abstained !== undefined && t('decisions.abstained', { count: votes.abstained }),
      chairVote !== undefined &&
        t('decisions.chair-vote', { vote: wordOf('chairVote', chairVote).toLowerCase() }),
    ]
      .filter(Boolean)
      .join(', ')
}
