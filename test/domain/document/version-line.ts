// Versions of one document as tests of their standing need them: each with its days, one after the other.
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { DocumentVersion } from '../../../functions/domain/document/document.ts'
import { day, givenVersion } from '../given.ts'

/** A version decided a month before it applies, with legal force from its first day. */
export function version(
  label: string,
  validFrom: string,
  facts: Partial<DocumentVersion> = {},
): DocumentVersion {
  const first = day(validFrom)
  return givenVersion({
    label,
    decidedOn: addDays(first, -30),
    validFrom: first,
    legalForceOn: first,
    publishedOn: first,
    ...facts,
  })
}

/** Each version replaces the one before it and repeals it from its first day. */
export function inLine(...versions: DocumentVersion[]): DocumentVersion[] {
  return versions.map((one, at) => {
    const former = versions[at - 1]
    const next = versions[at + 1]
    return {
      ...one,
      ...(former && { replaces: former.label }),
      ...(next && { repealedOn: next.validFrom }),
    }
  })
}
