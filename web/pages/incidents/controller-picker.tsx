// Who can be the controller of personal data: a committee, a company or a federation, each for its own activity.
import type { UnitKind } from '../../../functions/domain/organisation/unit.ts'
import { useRead } from '../../api/use-api.ts'
import { Picker } from '../../form/pickers.tsx'
import type { FieldProps } from '../../form/schema-field.tsx'

const controlling: readonly UnitKind[] = ['executive-board', 'committee', 'company', 'federation']
const mostInOneList = 100

export function ControllerPicker(props: FieldProps) {
  const { data } = useRead('listUnits', { query: { limit: mostInOneList } })
  const options = (data?.body.items ?? [])
    .filter(({ unitKind }) => controlling.includes(unitKind))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
  return <Picker {...props} options={options} />
}
