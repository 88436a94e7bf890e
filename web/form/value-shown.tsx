// A value of a form as it is read and not written: in the words of its field.
import { useNames } from '../api/use-names.ts'
import { useWords } from '../texts/language.tsx'
import { useChoiceWords, useFieldWords } from './field-words.ts'
import { isFields, type Value } from './initial-value.ts'
import { type NamesRoute, namedFields } from './named-fields.ts'

export function FieldName({ name }: { name: string }) {
  return useFieldWords(name, true).label
}

function NameShown({ route, id }: { route: NamesRoute; id: string }) {
  return useNames(route)(id)
}

export function ValueShown({ name, value }: { name: string; value: Value }) {
  const { t } = useWords()
  const valueWords = useChoiceWords()
  const names = namedFields[name]
  const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  if (isNothing) return <span className="quiet">{t('form.not-said')}</span>
  if (Array.isArray(value))
    return value.map((each, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only shown
      <div key={at}>
        <ValueShown name={name} value={each} />
      </div>
    ))
  if (isFields(value))
    return Object.entries(value).map(([inner, each]) => (
      <div key={inner}>
        <FieldName name={inner} />: <ValueShown name={inner} value={each} />
      </div>
    ))
  if (names !== undefined && typeof value === 'string') return <NameShown route={names} id={value} />
  return typeof value === 'boolean' ? t(value ? 'yes' : 'no') : valueWords(name, value)
}
