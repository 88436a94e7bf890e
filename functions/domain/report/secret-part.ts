// What legal counsel has put in the secret annex: a section with every figure that it tells, a figure, or a row of one.
import { Refusal } from '../refusal.ts'
import type { AnnualReport } from './annual-report.ts'
import { reportSections } from './report-section.ts'

export type SecretPart = NonNullable<AnnualReport['secret']>[number]

/**
 * Why a figure is secret as a whole; undefined when it is not. A figure of a secret section is as secret as the section,
 * also where another section tells it.
 */
export function secretFigure({ secret = [] }: AnnualReport, id: string): SecretPart | undefined {
  const sectionsOfFigure = reportSections.filter(({ figures }) => figures.some((figure) => figure === id))
  return secret.find(({ figure, row, section }) =>
    section === undefined
      ? figure === id && row === undefined
      : sectionsOfFigure.some(({ number }) => number === section),
  )
}

/** Why one row of a figure is secret. */
export function secretRow({ secret = [] }: AnnualReport, id: string, rowId: string): SecretPart | undefined {
  return secret.find(({ figure, row }) => figure === id && row === rowId)
}

/**
 * A row that the report does not have would protect nothing, and nobody would be told.
 * @throws Refusal `not-found` that names each of them
 */
export function requireKnownParts({ figures }: AnnualReport, parts: readonly SecretPart[]): void {
  const faults = parts.flatMap(({ figure, row }, at) => {
    const isKnown =
      row === undefined ||
      figures.some(({ id, rows }) => id === figure && rows.some((each) => each.id === row))
    return isKnown ? [] : [{ path: `body.answer.secret.${at}.row`, message: String(row) }]
  })
  if (faults.length > 0) throw new Refusal('not-found', faults)
}
