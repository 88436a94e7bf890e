// Who holds a role on a day, everywhere or at one unit.
import { useId } from 'react'
import { roleNames } from '../../../functions/domain/organisation/role.ts'
import { useWhole } from '../../api/use-whole.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { administrationTexts } from './administration-texts.ts'
import { isValidOn } from './periods.ts'
import { RoleTable } from './role-table.tsx'

const firstRole = 'coordinator'

export function Component() {
  const { t } = useWords(administrationTexts)
  const { today } = useMe()
  const id = useId()
  const valueWords = useValueWords()
  const { data: units = [] } = useWhole('listUnits')
  const [read, choose] = useAddress()
  const role = read('role') || firstRole
  const unit = read('unit')
  const day = read('on') || today
  const holders = useWhole('listRoleHolders', { params: { role } })
  const roles = Object.keys(roleNames).map((each) => ({ id: each, name: valueWords('role', each) }))
  return (
    <>
      <div className="filters">
        <SelectField
          id={`${id}-role`}
          label={t('roles.role')}
          value={role}
          options={roles}
          onChange={(chosen) => choose({ role: chosen === firstRole ? undefined : chosen })}
        />
        <SelectField
          id={`${id}-unit`}
          label={t('units.unit')}
          value={unit}
          noneSaid={t('units.all')}
          options={units.map((each) => ({ id: each.id, name: each.name }))}
          onChange={(chosen) => choose({ unit: chosen })}
        />
        <TextField
          id={`${id}-day`}
          type="date"
          isShort
          label={t('administration.on-day')}
          value={day}
          onChange={(chosen) => choose({ on: chosen === today ? undefined : chosen })}
        />
      </div>
      <Loaded from={holders}>
        {(rows) => {
          const shown = rows.filter((held) => isValidOn(held, day) && (unit === '' || held.unitId === unit))
          return shown.length === 0 ? (
            <Empty>{t('roles.nobody', { role: valueWords('role', role), day })}</Empty>
          ) : (
            <RoleTable
              caption={t('roles.who-holds', { role: valueWords('role', role), day })}
              isCaptionHidden={false}
              rows={shown}
              shows={['person', 'unit', 'period']}
            />
          )
        }}
      </Loaded>
    </>
  )
}
