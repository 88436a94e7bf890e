// The documents of the year as files: fetched from the address that is answered, and checked against what was said of them.
import { createHash } from 'node:crypto'
import { people, type YearStage } from './year-stage.ts'

type Rendering = 'renderAnnualReport' | 'renderPlan'

export interface FetchedDocument {
  bytes: Uint8Array
  sha256: string
}

/** Throws when the bytes are not those that were promised. */
export async function fetchDocument(
  { stage }: YearStage,
  route: Rendering,
  params: Record<string, string>,
  standard: 'archive' | 'publication',
): Promise<FetchedDocument> {
  const query = { format: 'pdf', standard }
  const { downloadUrl, sha256 } = await stage.call(route, { as: people.coordinator, params, query })
  const bytes = await stage.get(downloadUrl)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`The document of ${route} is not the one that was promised`)
  return { bytes, sha256 }
}

export const isPdf = ({ bytes }: FetchedDocument): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
