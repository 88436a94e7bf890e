// Who sits in a body, by mandate period; those of the council for information security hold a role instead of a seat.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { bodyTexts } from './body-texts.ts'
import { positionNames } from './meeting-words.ts'

export type Body = AnswerOf<'readBody'>
type Seat = Body['seats'][number]

const inRank: readonly Seat['position'][] = ['chair', 'vice-chair', 'member', 'substitute']
const mostInOneList = 100

function Period({ seats }: { seats: readonly Seat[] }) {
  const { t, say } = useWords(bodyTexts)
  const { today } = useMe()
  const personName = useNames('listPersons')
  const [first] = seats
  if (first === undefined) return null
  const { validFrom: from, validTo: to } = first
  const period = t('members.period', { from, to })
  const isNow = from <= today && today <= to
  const state = isNow ? t('members.now') : t(from > today ? 'members.ahead' : 'members.past')
  const sorted = seats.toSorted(
    (one, other) =>
      inRank.indexOf(one.position) - inRank.indexOf(other.position) ||
      personName(one.personId).localeCompare(personName(other.personId), 'sv'),
  )
  return (
    <Details summary={t('members.period-state', { period, state })} isOpen={isNow}>
      <DataTable
        caption={period}
        isCaptionHidden
        rows={sorted}
        keyOf={({ id }) => id}
        columns={[
          { head: t('members.name'), cell: ({ personId }) => personName(personId) },
          { head: t('members.position'), cell: ({ position }) => say(positionNames[position]) },
        ]}
      />
    </Details>
  )
}

/** The council of information security has members by their role. */
function RoleMembers() {
  const { t } = useWords(bodyTexts)
  const { today } = useMe()
  const personName = useNames('listPersons')
  const holders = useRead('listRoleHolders', {
    params: { role: 'council-member' },
    query: { limit: mostInOneList },
  })
  const items = (holders.data?.body.items ?? []).filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === undefined || today <= validTo),
  )
  return (
    <>
      <Paragraph>{t('members.council')}</Paragraph>
      <ul>
        {items.map(({ id, personId }) => (
          <li key={id}>{personName(personId)}</li>
        ))}
      </ul>
    </>
  )
}

export function BodyMembers({ body: { seats, bodyKind, seatCount } }: { body: Body }) {
  const { t } = useWords(bodyTexts)
  const { today } = useMe()
  const periods = [...Map.groupBy(seats, ({ validFrom, validTo }) => `${validFrom} ${validTo}`)].toSorted(
    ([one], [other]) => other.localeCompare(one),
  )
  const count = seats.filter(
    ({ validFrom, validTo, position }) => validFrom <= today && today <= validTo && position !== 'substitute',
  ).length
  return (
    <Section title={t('members.heading')}>
      {seats.length === 0 && bodyKind === 'advisory' && <RoleMembers />}
      {seats.length === 0 && bodyKind !== 'advisory' && <Empty>{t('members.none')}</Empty>}
      {seats.length > 0 && (
        <>
          <Paragraph isQuiet>{t('members.registered', { count, seats: seatCount })}</Paragraph>
          <div>
            {periods.map(([key, those]) => (
              <Period key={key} seats={those} />
            ))}
          </div>
        </>
      )}
    </Section>
  )
}
