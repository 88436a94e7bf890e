// Fields that belong together, under what they have in common.
import type { ReactNode } from 'react'
import { describedBy, Fault, type FieldAround, Help } from './field.tsx'

export function FieldGroup({
  id,
  label,
  help,
  fault,
  isRadio = false,
  isRequired,
  children,
}: FieldAround & { isRadio?: boolean; isRequired?: boolean | undefined; children: ReactNode }) {
  return (
    <fieldset
      className="ds-fieldset"
      {...describedBy({ id, label, help, fault })}
      tabIndex={-1}
      {...(isRadio && { role: 'radiogroup', 'aria-required': isRequired })}
    >
      <legend className="ds-label" data-weight="medium">
        {label}
      </legend>
      <Help id={id} help={help} />
      {children}
      <Fault id={id} fault={fault} />
    </fieldset>
  )
}
