// How a body came to its decision: who took part, what was proposed and put, how it was voted, and what was reserved.
import type { ReactNode } from 'react'
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { withinSentence } from '../../texts/within-sentence.ts'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { withKeys } from '../../ui/with-keys.ts'
import { decisionTexts } from './decision-texts.ts'
import type { MatterShown } from './matter-on-page.ts'
import { useVotesInWords } from './votes-in-words.ts'

type Proceedings = MatterShown['proceedings'][number]

/** What is said of one person or proposal, the parts that there are. */
const joined = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(', ')

function Lines({ lines }: { lines: readonly string[] }) {
  return withKeys(lines).map(({ row, key }) => <div key={key}>{row}</div>)
}

const listed = <Row,>(rows: readonly Row[] | undefined, said: (row: Row, at: number) => string): ReactNode =>
  rows === undefined || rows.length === 0 ? undefined : <Lines lines={rows.map(said)} />

export function ProceedingsShown({
  proceedings,
  matter,
}: {
  proceedings: Proceedings
  matter: Pick<MatterShown, 'reports'>
}) {
  const { t } = useWords(decisionTexts)
  const wordOf = useValueWords()
  const votesInWords = useVotesInWords()
  const { meetingId, funds } = proceedings
  const reportOn = (at: number): string | undefined => {
    const report = matter.reports?.findLast((each) => each.meetingId === meetingId && each.assignment === at)
    return (
      report &&
      joined(
        t('proceedings.reported', { day: report.reportedOn }),
        report.isDone && t('proceedings.assignment-done'),
      )
    )
  }
  const rows: (readonly [string, ReactNode])[] = [
    [
      t('proceedings.attendance'),
      listed(proceedings.attendance, ({ name, substituteFor }) =>
        joined(name, substituteFor && t('proceedings.substitute-for', { name: substituteFor })),
      ),
    ],
    [
      t('proceedings.disqualified'),
      listed(proceedings.disqualified, ({ name, ground, substitute }) =>
        joined(
          name,
          wordOf('ground', ground).toLowerCase(),
          substitute && t('proceedings.replaced-by', { name: substitute }),
        ),
      ),
    ],
    [
      t('proceedings.proposals'),
      listed(proceedings.proposals, ({ text, by, raisesNewMatter }) =>
        joined(`${by}: ${text}`, raisesNewMatter === true && t('proceedings.raises-new')),
      ),
    ],
    [
      t('proceedings.deferrals'),
      listed(
        proceedings.deferrals,
        ({ motion, requestedBy, votes, chairVote, motivations = [] }) =>
          `${joined(
            wordOf('motion', motion),
            requestedBy && t('proceedings.requested-by', { name: requestedBy }),
            votes && votesInWords(votes, chairVote),
          )}. ${motivations
            .map(({ text, supporters }) =>
              supporters === undefined
                ? text
                : `${text} (${t('proceedings.supporters', { count: supporters })})`,
            )
            .join(' ')}`,
      ),
    ],
    [t('proceedings.order'), proceedings.orderOfPropositions],
    [
      t('proceedings.open-votes'),
      listed(proceedings.openVotes, ({ member, vote }) => `${member}: ${wordOf('vote', vote).toLowerCase()}`),
    ],
    [t('proceedings.changes'), proceedings.changes],
    [
      t('proceedings.assignments'),
      listed(proceedings.assignments, ({ text, role, reportBackOn }, at) =>
        joined(
          `${text} (${withinSentence(wordOf('role', role))}`,
          `${reportOn(at) ?? t('proceedings.report-back', { day: reportBackOn })})`,
        ),
      ),
    ],
    [
      t('proceedings.reservations'),
      listed(proceedings.reservations, ({ member, announcedAt, text }) =>
        joined(member, t('proceedings.reservation-at', { at: announcedAt }), text),
      ),
    ],
    [t('proceedings.ended'), proceedings.meetingEndedAt],
    [t('proceedings.notes'), listed(proceedings.notes, (note) => note)],
    [
      t('proceedings.funds'),
      funds &&
        `${t('proceedings.amount', { amount: funds.amount.toLocaleString('sv-SE') })}: ${funds.purpose}`,
    ],
    [t('proceedings.agreeing'), proceedings.agreeingCount],
    [t('proceedings.closed-doors'), proceedings.closedDoors && t('yes')],
    [t('proceedings.to-council'), proceedings.reportedToCouncil && t('yes')],
  ]
  const said = rows.filter(([, value]) => value !== undefined && value !== false)
  if (said.length === 0) return null
  return (
    <Details summary={t('decisions.proceedings')} isOpen>
      <Facts rows={said} />
    </Details>
  )
}
