// The people of the register, found by name or title.
import { useDeferredValue, useId } from 'react'
import { useWhole } from '../../api/use-whole.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { administrationTexts } from './administration-texts.ts'

export function Component() {
  const { t } = useWords(administrationTexts)
  const id = useId()
  const [read, choose] = useAddress()
  const sought = useDeferredValue(read('name').trim().toLowerCase())
  const persons = useWhole('listPersons')
  return (
    <>
      <div className="filters">
        <TextField
          id={id}
          type="search"
          label={t('persons.search')}
          value={read('name')}
          onChange={(name) => choose({ name })}
        />
      </div>
      <Loaded from={persons}>
        {(rows) => {
          const found = rows
            .filter(({ name, title = '' }) => `${name} ${title}`.toLowerCase().includes(sought))
            .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
          return found.length === 0 ? (
            <Empty>{rows.length === 0 ? t('persons.none') : t('persons.none-found')}</Empty>
          ) : (
            <DataTable
              caption={t('persons.title')}
              isCaptionHidden
              rows={found}
              keyOf={(person) => person.id}
              columns={[
                {
                  head: t('persons.person'),
                  cell: (person) => (
                    <PageLink to={`/administration/persons/${person.id}`}>{person.name}</PageLink>
                  ),
                },
                { head: t('persons.title-held'), cell: ({ title }) => title ?? '' },
                { head: t('administration.id'), cell: (person) => <code>{person.id}</code> },
              ]}
            />
          )
        }}
      </Loaded>
    </>
  )
}
