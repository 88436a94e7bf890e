// What a report has no field of its own for stands last in its description.
import { describe, expect, it } from 'vitest'
import { reportBody } from '../../../../web/pages/incidents/report-body.ts'

describe('the body of a report', () => {
  it('says what was answered, in Swedish, after what was told', () => {
    const body = reportBody({
      title: ' Datorn är borta ',
      description: 'Den låg i receptionen.',
      discoveredOn: '2027-03-01',
      time: '08:15',
      ongoing: 'no',
      personalData: 'unknown',
      system: 'Bokningen',
      type: 'loss-or-theft',
    })
    expect(body).toEqual({
      protectiveSecurity: 'no',
      title: 'Datorn är borta',
      description:
        'Den låg i receptionen.\n\nKlockslag: 08:15\nPågår fortfarande: Nej\nPersonuppgifter berörs: Vet inte\nSystem: Bokningen',
      discoveredOn: '2027-03-01',
      type: 'loss-or-theft',
    })
  })

  it('takes what happened for the description when nothing more is told', () => {
    const { description, type, unitId } = reportBody({ title: 'Nätfiske', discoveredOn: '2027-03-01' })
    expect({ description, type, unitId }).toEqual({ description: 'Nätfiske' })
  })
})
