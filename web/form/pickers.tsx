// Fields whose value is the name of something that there is: chosen from a list or found by its name, never typed.
import { type ComponentType, useDeferredValue, useState } from 'react'
import { useRead } from '../api/use-api.ts'
import type { PagedRoute, RowOf } from '../api/use-pages.ts'
import { useWords } from '../texts/language.tsx'
import { CheckGroup } from '../ui/check-group.tsx'
import { type Option, SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import { type NamesRoute, namedFields } from './named-fields.ts'
import type { FieldProps } from './schema-field.tsx'

/** A list to choose from; while it is on its way, what is chosen stands alone in it. */
export function Picker({
  name,
  label,
  path,
  value,
  isRequired,
  onChange,
  options,
}: FieldProps & { options: readonly Option[] }) {
  const { t } = useWords()
  const words = useFieldWords(name, isRequired)
  const chosen = typeof value === 'string' ? value : ''
  const isKnown = chosen === '' || options.some((option) => option.id === chosen)
  return (
    <SelectField
      {...useField(path)}
      label={label ?? words.label}
      help={words.help}
      isRequired={isRequired}
      value={chosen}
      noneSaid={isRequired ? t('form.choose') : t('form.not-said')}
      options={isKnown ? options : [{ id: chosen, name: chosen }, ...options]}
      onChange={onChange}
    />
  )
}

const byName = (one: Option, other: Option) => one.name.localeCompare(other.name, 'sv')

interface Named {
  id: string
  name: string
}
type RouteOfNamed = { [N in PagedRoute]: RowOf<N> extends Named ? N : never }[PagedRoute]

const mostInOneList = 100

/** A picker of a short list that the API gives whole. */
function pickerOf(route: Extract<RouteOfNamed, 'listPersons' | 'listUnits' | 'listBodies'>) {
  return function ListPicker(props: FieldProps) {
    const { data } = useRead(route as 'listPersons', { query: { limit: mostInOneList } })
    const options = (data?.body.items ?? []).map(({ id, name }) => ({ id, name })).toSorted(byName)
    return <Picker {...props} options={options} />
  }
}

/** A picker of a long list: the name is sought, and one of those found is chosen. */
function searchPickerOf(route: 'listAssets' | 'listSystems') {
  return function SearchPicker(props: FieldProps) {
    const { t } = useWords()
    const { id } = useField(props.path)
    const { label } = useFieldWords(props.name, true)
    const [sought, setSought] = useState('')
    const name = useDeferredValue(sought.trim())
    const { data } = useRead(route as 'listAssets', {
      query: { limit: 50, ...(name !== '' && { name }) },
    })
    return (
      <div className="form-part">
        <TextField
          id={`${id}-search`}
          label={t('form.search-for', { what: props.label ?? label })}
          type="search"
          value={sought}
          onChange={setSought}
        />
        <Picker
          {...props}
          options={(data?.body.items ?? []).map((row) => ({ id: row.id, name: row.name }))}
        />
      </div>
    )
  }
}

/** Several units, to tick. */
function UnitChecks({ name, path, value, isRequired, onChange }: FieldProps) {
  const { label, help } = useFieldWords(name, isRequired)
  const { data } = useRead('listUnits', { query: { limit: mostInOneList } })
  const { data: me } = useRead('readMe')
  const today = me?.body.today ?? ''
  const units = (data?.body.items ?? []).filter(({ validTo }) => validTo === undefined || validTo >= today)
  return (
    <CheckGroup
      {...useField(path)}
      label={label}
      help={help}
      isLong
      chosen={Array.isArray(value) ? value.map(String) : []}
      choices={units.toSorted(byName).map((unit) => ({ value: unit.id, name: unit.name }))}
      onChange={onChange}
    />
  )
}

/** A governing document, by the title in its head. */
function DocumentPicker(props: FieldProps) {
  const { data } = useRead('listDocuments', { query: { limit: mostInOneList } })
  const options = (data?.body.items ?? []).map(({ id, head }) => ({ id, name: head.title })).toSorted(byName)
  return <Picker {...props} options={options} />
}

/** A picker among the latest of what has a title. */
function titledPickerOf(route: 'listMatters' | 'listIncidents' | 'listActions') {
  return function TitledPicker(props: FieldProps) {
    const { data } = useRead(route as 'listMatters', { query: { limit: mostInOneList } })
    const options = (data?.body.items ?? []).map(({ id, title }) => ({ id, name: title }))
    return <Picker {...props} options={options} />
  }
}

const namePickers: Readonly<Record<NamesRoute, ComponentType<FieldProps>>> = {
  listPersons: pickerOf('listPersons'),
  listUnits: pickerOf('listUnits'),
  listBodies: pickerOf('listBodies'),
}
const AssetPicker = searchPickerOf('listAssets')
const SystemPicker = searchPickerOf('listSystems')
const MatterPicker = titledPickerOf('listMatters')
const IncidentPicker = titledPickerOf('listIncidents')
const ActionPicker = titledPickerOf('listActions')

/** By the name that the contract gives such a field. */
export const pickers: Readonly<Record<string, ComponentType<FieldProps>>> = {
  ...Object.fromEntries(Object.entries(namedFields).map(([name, route]) => [name, namePickers[route]])),
  documentId: DocumentPicker,
  builtOn: DocumentPicker,
  assetId: AssetPicker,
  assetIds: AssetPicker,
  systemIds: SystemPicker,
  platformId: SystemPicker,
  toSystemId: SystemPicker,
  matterId: MatterPicker,
  incidentId: IncidentPicker,
  dependsOn: ActionPicker,
}

/** Lists of such names that are ticked and not written row by row. */
export const listPickers: Readonly<Record<string, ComponentType<FieldProps>>> = {
  unitIds: UnitChecks,
}
