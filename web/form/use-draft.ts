// What is typed is kept in this tab until it is sent: a lost connection or a new sign-in takes nothing from anyone.
import { useEffect, useState } from 'react'
import type { Value } from './initial-value.ts'

const keyOf = (name: string) => `lis.draft.${name}`

function stored(name: string): Value {
  const text = window.sessionStorage.getItem(keyOf(name))
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @param name the thing that is written about; another name is another draft */
export function useDraft(name: string, initial: () => Value) {
  const [value, setValue] = useState<Value>(() => stored(name) ?? initial())
  useEffect(() => {
    window.sessionStorage.setItem(keyOf(name), JSON.stringify(value))
  }, [name, value])
  return {
    value,
    setValue,
    forget: () => window.sessionStorage.removeItem(keyOf(name)),
  }
}
