// A form's moment, filled in with the present one; it stays while the form is open.
import { useState } from 'react'
import type { Fields } from '../../form/initial-value.ts'
import { useNow } from '../../session/now.ts'

export function useFilledNow(field: string): Fields {
  const now = useNow()
  const [initial] = useState(() => ({ [field]: new Date(now).toISOString() }))
  return initial
}
