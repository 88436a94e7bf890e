// The description of an asset or a system in a form: its fields alone, since the page's heading says what they are about.
import { isFields } from '../../form/initial-value.ts'
import { type FieldProps, FieldsOf } from '../../form/schema-field.tsx'

function DescriptionFields({ path, schema, value, onChange }: FieldProps) {
  const fields = value !== undefined && isFields(value) ? value : {}
  return <FieldsOf path={path} schema={schema} value={fields} onChange={onChange} />
}

/** For the forms whose body has a description. */
export const descriptionFields = { description: DescriptionFields }
