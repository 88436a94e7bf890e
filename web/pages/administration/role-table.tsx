// Roles that are held: by whom, at which unit and for how long.
import type { ReactNode } from 'react'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { administrationTexts } from './administration-texts.ts'
import { PeriodShown, PeriodState } from './period-shown.tsx'
import { inOrder } from './periods.ts'

export interface RoleHeld {
  id: string
  personId: string
  role: string
  unitId: string
  validFrom: string
  validTo?: string | undefined
}

export function RoleTable<Held extends RoleHeld>({
  caption,
  isCaptionHidden = true,
  rows,
  shows,
  actions,
}: {
  caption: string
  /** Most stand right below a heading that says the same. */
  isCaptionHidden?: boolean
  rows: readonly Held[]
  shows: readonly ('person' | 'role' | 'unit' | 'period')[]
  /** What can be done with a row. */
  actions?: { head: string; cell: (held: Held) => ReactNode }
}) {
  const { t } = useWords(administrationTexts)
  const { today } = useMe()
  const person = useNames('listPersons')
  const unit = useNames('listUnits')
  const valueWords = useValueWords()
  const columns: Record<(typeof shows)[number], Column<Held>> = {
    person: {
      head: t('persons.person'),
      cell: ({ personId }) => (
        <PageLink to={`/administration/persons/${personId}`}>{person(personId)}</PageLink>
      ),
    },
    role: { head: t('roles.role'), cell: ({ role }) => valueWords('role', role) },
    unit: {
      head: t('units.unit'),
      cell: ({ unitId }) => <PageLink to={`/administration/units/${unitId}`}>{unit(unitId)}</PageLink>,
    },
    period: { head: t('period.name'), cell: (held) => <PeriodShown period={held} /> },
  }
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      rows={inOrder(rows, today)}
      keyOf={({ id }) => id}
      columns={[
        ...shows.map((name) => columns[name]),
        { head: t('period.state'), cell: (held) => <PeriodState period={held} /> },
        ...(actions === undefined ? [] : [actions]),
      ]}
    />
  )
}
