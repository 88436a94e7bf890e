// The short record of an outcome asks for what every decision has, and hides nothing that has been filled in.
import { describe, expect, it } from 'vitest'
import { shortRule } from '../../../../web/pages/meetings/outcome-rule.ts'

const hiddenFor = (value: Parameters<typeof shortRule>[0]) => shortRule(value).hide ?? []

describe('the short record of an outcome', () => {
  it('hides what is seldom needed', () => {
    expect(hiddenFor({ outcome: 'approved' })).toEqual(expect.arrayContaining(['attendance', 'openVotes']))
  })

  it('hides nothing that has been filled in', () => {
    expect(hiddenFor({ outcome: 'approved', notes: ['En anteckning'] })).not.toContain('notes')
  })

  it('asks for the procedural questions when the matter is to wait', () => {
    expect(hiddenFor({ outcome: 'approved' })).toContain('deferrals')
    expect(hiddenFor({ outcome: 'referred-back' })).not.toContain('deferrals')
  })

  it('asks for the end of the meeting with a reservation', () => {
    expect(hiddenFor({ outcome: 'approved' })).toContain('meetingEndedAt')
    const reservations = [{ member: 'Kjell Aronsson', announcedAt: '12:00' }]
    expect(hiddenFor({ outcome: 'approved', reservations })).not.toContain('meetingEndedAt')
  })
})
