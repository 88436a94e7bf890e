// What stands around one input: its label, a line of help and what is wrong with it, all told to a reader of the screen.
import type { ReactNode } from 'react'

export interface FieldAround {
  id: string
  label: string
  help?: string | undefined
  fault?: string | undefined
}

/** What an input says of itself, so that its help and its fault are read with it. */
export const describedBy = ({ id, help, fault }: FieldAround) => {
  const parts = [help !== undefined && `${id}-help`, fault !== undefined && `${id}-fault`].filter(Boolean)
  return {
    id,
    'aria-invalid': fault !== undefined || undefined,
    ...(parts.length > 0 && { 'aria-describedby': parts.join(' ') }),
  }
}

export function Fault({ id, fault }: Pick<FieldAround, 'id' | 'fault'>) {
  return fault === undefined ? null : (
    <p className="ds-validation-message" data-field="validation" id={`${id}-fault`}>
      {fault}
    </p>
  )
}

export function Help({ id, help }: Pick<FieldAround, 'id' | 'help'>) {
  return help === undefined ? null : (
    <div data-field="description" id={`${id}-help`}>
      {help}
    </div>
  )
}

export function Field({
  id,
  label,
  help,
  fault,
  isShort = false,
  children,
}: FieldAround & { isShort?: boolean; children: ReactNode }) {
  return (
    <div className={isShort ? 'ds-field short' : 'ds-field'}>
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {label}
      </label>
      <Help id={id} help={help} />
      {children}
      <Fault id={id} fault={fault} />
    </div>
  )
}
