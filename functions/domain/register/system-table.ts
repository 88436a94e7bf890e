// Writes systems as a table, with the class each has and the protection it lacks.
import type { SystemClass } from '../classification/system-class.ts'
import type { System } from './system.ts'
import type { Table } from './table.ts'

export interface ListedSystem {
  readonly system: System
  /** Missing until it is derived for the first time. */
  readonly derived: SystemClass | undefined
}

type Write = (listed: ListedSystem) => string

const hostings: Record<System['hosting'], string> = {
  own: 'egen drift',
  partner: 'drift hos annan kommun eller förbund',
  'cloud-eu': 'molntjänst inom EU/EES',
  'cloud-third-country': 'molntjänst utanför EU/EES',
}

const lifecycles: Record<System['lifecycle'], string> = {
  planned: 'planerat',
  'in-use': 'i drift',
  'being-phased-out': 'under avveckling',
  ended: 'avvecklat',
}

const statuses: Record<SystemClass['status'], string> = {
  empty: 'hanterar inget klassat',
  preliminary: 'preliminär',
  settled: 'fastställd',
}

const levelIn =
  (aspect: keyof SystemClass['levels']): Write =>
  ({ derived }) =>
    String(derived?.levels[aspect] ?? '')

const requirement =
  (of: (requirements: SystemClass['requirements']) => number): Write =>
  ({ derived }) =>
    derived === undefined ? '' : String(of(derived.requirements))

const columns: readonly (readonly [heading: string, write: Write])[] = [
  ['id', ({ system }) => system.id],
  ['namn', ({ system }) => system.name],
  ['beskrivning', ({ system }) => system.description ?? ''],
  ['enhet', ({ system }) => system.unitId],
  ['systemägare', ({ system }) => system.ownerId],
  ['systemförvaltare', ({ system }) => system.managerId],
  ['leverantör', ({ system }) => system.supplier?.name ?? ''],
  ['drift', ({ system }) => hostings[system.hosting]],
  ['livscykel', ({ system }) => lifecycles[system.lifecycle]],
  ['nås från internet', ({ system }) => (system.exposedToInternet ? 'ja' : 'nej')],
  ['K', levelIn('confidentiality')],
  ['R', levelIn('integrity')],
  ['T', levelIn('availability')],
  ['S', levelIn('traceability')],
  ['klass', ({ derived }) => statuses[derived?.status ?? 'empty']],
  ['brister nivå 0', requirement(({ gapsByLevel: [none] }) => none)],
  ['brister nivå 1', requirement(({ gapsByLevel: [, one] }) => one)],
  ['brister nivå 2', requirement(({ gapsByLevel: [, , two] }) => two)],
  ['brister nivå 3', requirement(({ gapsByLevel: [, , , three] }) => three)],
  ['undantag', requirement(({ exceptions }) => exceptions)],
  ['undantag nivå 3', requirement(({ exceptionsAtThree }) => exceptionsAtThree)],
  ['överskydd', requirement(({ overProtected }) => overProtected.length)],
]

/** One row for each system, in the order given. */
export function systemTable(systems: readonly ListedSystem[]): Table {
  return {
    header: columns.map(([heading]) => heading),
    rows: systems.map((system, at) => ({ row: at + 2, cells: columns.map(([, write]) => write(system)) })),
  }
}
