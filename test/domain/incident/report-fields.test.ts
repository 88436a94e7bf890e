// Copy mode: every field of a report stands there, with what is known, what was written and what is missing.
import { describe, expect, it } from 'vitest'
import { ReportKind, reportFieldTable } from '../../../functions/domain/incident/report-field-table.ts'
import { reportFields, textKey } from '../../../functions/domain/incident/report-fields.ts'
import { givenIncident } from './given-incident.ts'

const context = {
  unitName: (unitId: string) => `Name of ${unitId}`,
  systemNames: ['Rehab'],
  contactNames: ['Maja Lind'],
  officerNames: ['Peter Nyman'],
}

describe('the fields of a report', () => {
  it.each(ReportKind.options)('%s: each has a name in both languages, and an id of its own', (report) => {
    const table = reportFieldTable[report]
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length)
    for (const { label } of table) expect(label.sv === label.en && label.sv).toBe(false)
    expect(reportFields(givenIncident(), report, context).map(({ id }) => id)).toEqual(
      table.map(({ id }) => id),
    )
  })

  it('say what is known, and leave out what is not', () => {
    const fields = reportFields(givenIncident({ timeline: [] }), 'early-warning', context)
    const textOf = (id: string) => fields.find((each) => each.id === id)?.text
    expect(textOf('contact')).toBe('Maja Lind')
    expect(textOf('ongoing')).toBe('Ja')
    expect(textOf('detected')).toBe('Upptäckt 2026-12-30, rapporterad 2026-12-30 kl. 23.00')
    const missing = fields.filter((each) => each.missing).map(({ id }) => id)
    expect(missing).toContain('malicious')
    expect(missing).toContain('timeline')
  })

  it('take what a person wrote before what is known', () => {
    const reportTexts = { [textKey('notification', 'cause')]: 'Kryptering.' }
    const fields = reportFields(givenIncident({ reportTexts }), 'notification', context)
    expect(fields.find(({ id }) => id === 'cause')).toMatchObject({
      text: 'Kryptering.',
      missing: false,
      written: true,
    })
  })
})
