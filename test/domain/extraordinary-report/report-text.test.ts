// What an extraordinary report says: its sections as data, and its text as the system’s draft.
import { describe, expect, it } from 'vitest'
import { reportSections } from '../../../functions/domain/extraordinary-report/report-sections.ts'
import { writeReport } from '../../../functions/domain/extraordinary-report/write-report.ts'
import { givenDraft, givenText, resulting, sound, stored } from '../given.ts'
import { content, drafted, givenFile, givenInforming, triggered } from './given-report.ts'

describe('the sections', () => {
  it('hold every part of the content, who was informed, and the marking', () => {
    const informed = givenInforming({ informedAt: '2027-07-12T10:20:00.000Z', channels: ['mail', 'phone'] })
    const text = reportSections(drafted({ informing: [informed, givenInforming({ personId: 'fv.borg' })] }))
    expect(text.sections.map((section) => section.text)).toEqual(Object.values(content))
    expect(text.marking).toBe('Sekretess enligt OSL 18:8')
    expect(text.informed.map(({ informed: at, how }) => [at, how])).toEqual([
      ['2027-07-12 kl. 12:20', 'mejl, telefon'],
      ['inte ännu', ''],
    ])
  })

  it('say when the draft was late, and carry no marking that was lifted', () => {
    const late = drafted({ draftedAt: '2027-07-13T09:00:00.000Z', isSecret: false })
    expect(reportSections(late).marking).toBeUndefined()
    const drafting = (report: typeof late) =>
      reportSections(report).facts.find(({ label }) => label === 'Utkast')?.value
    expect(drafting(late)).toContain('(efter 24 timmar)')
    expect(drafting(drafted())).not.toContain('24 timmar')
  })
})

describe('the text', () => {
  it('becomes the system’s draft, secret unless it was decided otherwise, with no author', () => {
    const secret = writeReport(givenFile(drafted()), givenText(), [], triggered)
    expect(resulting(sound(secret.decision), 'draft')).toMatchObject({
      number: 1,
      uploadedBy: 'system',
      text: { isSecret: true },
    })
    expect(resulting(sound(secret.decision), 'matter')).toMatchObject({ draftNumber: 1, authorIds: [] })
    const earlier = [stored(givenDraft({ number: 3 }))]
    const open = writeReport(givenFile(drafted({ isSecret: false })), givenText(), earlier, triggered)
    const draft = resulting(sound(open.decision), 'draft')
    expect(draft.number).toBe(4)
    expect(draft.text.isSecret).toBeUndefined()
  })
})
