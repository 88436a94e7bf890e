// Writes information assets as the table that the import reads, so that a file can be taken out, changed and read in again.
import type { Aspect } from '../classification/class-levels.ts'
import { assetColumns } from './asset-columns.ts'
import { assetFlags } from './asset-flags.ts'
import type { InformationAsset } from './information-asset.ts'
import type { Table } from './table.ts'

type Write = (asset: InformationAsset) => string

const currentLevel =
  (aspect: Aspect): Write =>
  ({ current }) =>
    String(current?.levels[aspect] ?? '')

/** How the asset stands in the register, beside what was said of it. */
function flagsOf(asset: InformationAsset): string {
  const { critical, extendedProtection } = assetFlags({ ...asset, levels: asset.current?.levels })
  const flags: [holds: boolean, flag: string][] = [
    [asset.endedOn !== undefined, 'avslutad'],
    [asset.current === undefined, 'oklassad'],
    [asset.openClassificationId !== undefined, 'klassning pågår'],
    [asset.vacantSince !== undefined, 'ägare saknas'],
    [critical, 'kritisk'],
    [extendedProtection, 'utökat skydd'],
  ]
  return flags.flatMap(([holds, flag]) => (holds ? [flag] : [])).join(', ')
}

/** What people read and the import passes over: its heading begins with a bracket. */
const forPeople: readonly (readonly [heading: string, write: Write])[] = [
  ['(K)', currentLevel('confidentiality')],
  ['(R)', currentLevel('integrity')],
  ['(T)', currentLevel('availability')],
  ['(S)', currentLevel('traceability')],
  ['(klassad)', ({ current }) => current?.decidedOn ?? ''],
  ['(gäller till)', ({ current }) => current?.validUntil ?? ''],
  ['(flaggor)', flagsOf],
]

/** One row for each asset, in the order given. The columns of the proposal are empty: the class that holds is read-only. */
export function assetTable(assets: readonly InformationAsset[]): Table {
  const written: readonly Write[] = [
    ...assetColumns.map(({ write }) => write),
    ...forPeople.map(([, write]) => write),
  ]
  return {
    header: [...assetColumns.map(({ name }) => name), ...forPeople.map(([heading]) => heading)],
    rows: assets.map((asset, at) => ({ row: at + 2, cells: written.map((write) => write(asset)) })),
  }
}
