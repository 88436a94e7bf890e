// What is typed is kept in this tab until it is sent: a lost connection or a new sign-in takes nothing from anyone.
import { useCallback, useState } from 'react'
import { draftPrefix } from '../session/session.ts'
import type { Fields } from './initial-value.ts'

interface Draft {
  value: Fields
  /** The version of the thing that it was written over. */
  base?: string | undefined
}

function stored(name: string): Draft | undefined {
  const text = window.sessionStorage.getItem(draftPrefix + name)
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * @param name the thing that is written about; another name is another draft
 * @param initial what the form holds until something is typed
 * @param base the version of the thing as it is now
 */
export function useDraft(name: string, initial: Fields, base?: string) {
  const [draft, setDraft] = useState(() => stored(name))
  const keep = useCallback(
    (kept: Draft) => {
      setDraft(kept)
      window.sessionStorage.setItem(draftPrefix + name, JSON.stringify(kept))
    },
    [name],
  )
  const forget = useCallback(() => {
    setDraft(undefined)
    window.sessionStorage.removeItem(draftPrefix + name)
  }, [name])
  return {
    value: draft?.value ?? initial,
    /** Someone else has changed the thing since this was typed. */
    isStale: draft !== undefined && draft.base !== base,
    setValue: (value: Fields) => keep({ value, base: draft === undefined ? base : draft.base }),
    /** What is typed shall stand over the newest version. */
    rebase: () => draft !== undefined && keep({ value: draft.value, base }),
    forget,
  }
}
