// Changes the same thing in every chosen row: what, to what, and then what came of each.
import { type FormEvent, useId, useMemo, useState } from 'react'
import { useFieldWords } from '../../form/field-words.ts'
import { FormContext } from '../../form/form-context.ts'
import { type Fields, initialValue, isFields } from '../../form/initial-value.ts'
import type { JsonSchema } from '../../form/json-schema.ts'
import { FieldsOf } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { BulkResults } from './bulk-results.tsx'
import { changeAssetSchema, changeSystemSchema } from './register-schemas.built.ts'
import { registerTexts } from './register-texts.ts'
import { SecurityGate } from './security-gate.tsx'
import { type BulkKind, type BulkRow, useBulkChange } from './use-bulk-change.ts'

/** What may be the same in many rows; a name may not. */
const fieldsOf = {
  assets: ['ownerId', 'unitId', 'process', 'essential', 'retention'],
  systems: ['ownerId', 'managerId', 'unitId', 'lifecycle', 'hosting', 'exposedToInternet'],
} as const

const schemas = { assets: changeAssetSchema, systems: changeSystemSchema } as const

/** The words of the fields are those of the route. */
const routes = { assets: 'changeAsset', systems: 'changeSystem' } as const

const noFaults: ReadonlyMap<string, string> = new Map()

function FieldChoice({
  name,
  isOn,
  onChange,
}: {
  name: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  const { label } = useFieldWords(name, true)
  return <CheckField id={useId()} label={label} isOn={isOn} onChange={onChange} />
}

function Change({ kind, rows }: { kind: BulkKind; rows: readonly BulkRow[] }) {
  const { t } = useWords(registerTexts)
  const id = useId()
  const [value, setValue] = useState<Fields>({})
  const [isMissing, setMissing] = useState(false)
  const bulk = useBulkChange(kind)
  const context = useMemo(
    () => ({ faults: noFaults, words: schemas[kind].words, id, about: routes[kind] }),
    [id, kind],
  )
  const description = schemas[kind].properties?.['description'] ?? {}
  const asked: JsonSchema = {
    type: 'object',
    required: Object.keys(value),
    properties: Object.fromEntries(
      Object.entries(description.properties ?? {}).filter(([name]) => name in value),
    ),
  }
  const choose = (name: string, isOn: boolean) => {
    const { [name]: _, ...rest } = value
    setMissing(false)
    setValue(isOn ? { ...rest, [name]: initialValue(description.properties?.[name] ?? {}) } : rest)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const isEmpty =
      Object.keys(value).length === 0 ||
      Object.values(value).some((each) => each === undefined || each === '')
    setMissing(isEmpty)
    if (!isEmpty) void bulk.change(rows, value)
  }
  if (bulk.total > 0) return <BulkResults {...bulk} onRetry={(failed) => void bulk.change(failed, value)} />
  return (
    <FormContext value={context}>
      <form className="form" onSubmit={send} noValidate>
        <FieldGroup id={id} label={t('bulk.what')} fault={isMissing ? t('bulk.missing') : undefined}>
          {fieldsOf[kind].map((name) => (
            <FieldChoice
              key={name}
              name={name}
              isOn={name in value}
              onChange={(isOn) => choose(name, isOn)}
            />
          ))}
        </FieldGroup>
        <FieldsOf path="" schema={asked} value={isFields(value) ? value : {}} onChange={setValue} />
        <div className="form-actions">
          <Button type="submit">{t('bulk.change', { count: rows.length })}</Button>
        </div>
      </form>
    </FormContext>
  )
}

export function BulkEdit({ kind, rows }: { kind: BulkKind; rows: readonly BulkRow[] }) {
  const { t } = useWords(registerTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="secondary"
        aria-disabled={rows.length === 0}
        onClick={() => rows.length > 0 && setOpen(true)}
      >
        {t('bulk.open', { count: rows.length })}
      </Button>
      <Dialog title={t('bulk.open', { count: rows.length })} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Paragraph isQuiet>{rows.map(({ name }) => name).join(', ')}</Paragraph>
        <SecurityGate>
          <Change kind={kind} rows={rows} />
        </SecurityGate>
      </Dialog>
    </>
  )
}
