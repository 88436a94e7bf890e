// What the verification says: one line for each broken chain, and one that sums up, in Swedish and English.
import type { TrailReport } from './verify-trail.ts'

const groups = new Intl.NumberFormat('sv-SE')
const counted = (count: number, one: string, many: string) =>
  `${groups.format(count)} ${count === 1 ? one : many}`

export function reportLines(report: TrailReport, milliseconds: number): string[] {
  const { chains, entries, seals, lastSealedDay, faults, strayRows } = report
  const broken = [
    ...faults.map(
      ({ chain, seq, fault, explanation }) =>
        `✗ ${chain} ${seq} (${fault}): ${explanation.sv} / ${explanation.en}`,
    ),
    ...strayRows.map(
      (row) =>
        `✗ ${row}: Raden hör inte till någon kedja. Den har lagts till vid sidan om systemet. / The row belongs to no chain. It was added outside the system.`,
    ),
  ]
  const seconds = (milliseconds / 1000).toFixed(1)
  const sv = [
    counted(chains, 'kedja', 'kedjor'),
    counted(entries, 'post', 'poster'),
    counted(seals, 'försegling', 'förseglingar'),
  ].join(', ')
  const en = [
    counted(chains, 'chain', 'chains'),
    counted(entries, 'entry', 'entries'),
    counted(seals, 'seal', 'seals'),
  ].join(', ')
  const until = lastSealedDay !== undefined && {
    sv: `, senast ${lastSealedDay}`,
    en: `, the last ${lastSealedDay}`,
  }
  const verdict = broken.length === 0 ? 'Hel / whole' : `Bruten / broken: ${broken.length}`
  return [
    ...broken,
    `${verdict}. ${sv}${until ? until.sv : ''} / ${en}${until ? until.en : ''}. ${seconds} s.`,
  ]
}
