// The organisation as a tree: the units of today, or on any other day that is asked for.
import { useId } from 'react'
import { useWhole } from '../../api/use-whole.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { administrationTexts } from './administration-texts.ts'
import { isValidOn } from './periods.ts'
import { type UnitShown, unitTree } from './unit-tree.ts'

function Branch({
  units,
  childrenOf,
}: {
  units: readonly UnitShown[]
  childrenOf: (id: string) => UnitShown[]
}) {
  const valueWords = useValueWords()
  return (
    <ul className="tree">
      {units.map((unit) => {
        const below = childrenOf(unit.id)
        return (
          <li key={unit.id}>
            <span className="tree-row">
              <PageLink to={`/administration/units/${unit.id}`}>{unit.name}</PageLink>
              <span className="quiet">{valueWords('unitKind', unit.unitKind)}</span>
            </span>
            {below.length > 0 && <Branch units={below} childrenOf={childrenOf} />}
          </li>
        )
      })}
    </ul>
  )
}

export function Component() {
  const { t } = useWords(administrationTexts)
  const { today } = useMe()
  const id = useId()
  const [read, choose] = useAddress()
  const day = read('on') || today
  const units = useWhole('listUnits')
  return (
    <>
      <div className="filters">
        <TextField
          id={id}
          type="date"
          isShort
          label={t('administration.on-day')}
          value={day}
          onChange={(chosen) => choose({ on: chosen === today ? undefined : chosen })}
        />
      </div>
      <Loaded from={units}>
        {(rows) => {
          const { roots, childrenOf } = unitTree(rows.filter((unit) => isValidOn(unit, day)))
          return roots.length === 0 ? (
            <Empty>{t('units.none')}</Empty>
          ) : (
            <Branch units={roots} childrenOf={childrenOf} />
          )
        }}
      </Loaded>
    </>
  )
}
