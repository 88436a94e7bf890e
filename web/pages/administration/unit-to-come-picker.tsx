// A unit of the new organisation, to choose: one that there is today, or one that the same plan begins.
import { use } from 'react'
import { useRead } from '../../api/use-api.ts'
import { FormContext } from '../../form/form-context.ts'
import { isFields, type Value } from '../../form/initial-value.ts'
import { Picker } from '../../form/pickers.tsx'
import type { FieldProps } from '../../form/schema-field.tsx'
import type { Option } from '../../ui/select-field.tsx'

const mostInOneList = 100

/** What is written of a new unit; until it has its short name nothing can be said of it. */
function optionOf(unit: Value): Option[] {
  if (unit === undefined || !isFields(unit)) return []
  const { id, name } = unit
  if (typeof id !== 'string' || id === '') return []
  return [{ id, name: typeof name === 'string' && name !== '' ? name : id }]
}

function UnitToComePicker(props: FieldProps) {
  const { value: plan = {} } = use(FormContext)
  const { data } = useRead('listUnits', { query: { limit: mostInOneList } })
  const known = (data?.body.items ?? []).map(({ id, name }) => ({ id, name }))
  const { newUnits } = plan
  const fresh = (Array.isArray(newUnits) ? newUnits : [])
    .flatMap(optionOf)
    .filter(({ id }, at, all) => ![...known, ...all.slice(0, at)].some((other) => other.id === id))
  const options = [...known, ...fresh].toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
  return <Picker {...props} options={options} />
}

export const unitFields = {
  'newUnits.*.parentId': UnitToComePicker,
  'mappings.*.successors.*.unitId': UnitToComePicker,
}
