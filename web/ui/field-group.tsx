// Fields that belong together, under what they have in common.
import type { ReactNode } from 'react'
import { Fault, type FieldAround, Help } from './field.tsx'

export function FieldGroup({
  id,
  label,
  help,
  fault,
  isRow = false,
  children,
}: FieldAround & { isRow?: boolean; children: ReactNode }) {
  return (
    <fieldset className="ds-fieldset" id={id} tabIndex={-1}>
      <legend className="ds-label" data-weight="medium">
        {label}
      </legend>
      <Help id={id} help={help} />
      {isRow ? <div className="choices-in-row">{children}</div> : children}
      <Fault id={id} fault={fault} />
    </fieldset>
  )
}
