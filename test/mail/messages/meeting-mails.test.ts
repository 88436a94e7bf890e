// Mails about a meeting that moves say why, and what its members need to know.
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../functions/domain/message.ts'
import { compose } from '../../../functions/mail/compose.ts'
import { context, messageOf } from '../sample-messages.ts'

const inSwedish = (message: Message) => compose(message, context)

describe('mails about meetings', () => {
  it.each([
    ['cancelled', 'inställt möte'],
    ['inquorate', 'ej beslutfört möte'],
    ['urgent', 'att det är brådskande'],
    ['late-notice', 'sen kallelse'],
  ])('says that a matter has moved because of %s, and the new day', (cause, words) => {
    const { subject, text } = inSwedish(messageOf('meeting-moved', { cause }))
    expect(subject).toMatch(/^Flyttat: .+ – Kommunfullmäktige 2027-05-26$/)
    expect(text).toContain(`Ärendet är flyttat p.g.a. ${words}.`)
    expect(text).toContain('Sammanträde: onsdag 26 maj 2027')
  })

  it('says that the calendar has no further meeting when it has none', () => {
    const { subject, text } = inSwedish(messageOf('meeting-moved', { nextOn: undefined }))
    expect(subject).toMatch(/ – Kommunfullmäktige \(nytt sammanträde saknas\)$/)
    expect(text).toContain('Kalendern har inget kommande sammanträde.')
  })

  it('tells members how many matters there are, and no title (KL 5:15)', () => {
    const { subject, text } = inSwedish(messageOf('members-summoned'))
    expect(subject).toBe('Kallelse till sammanträde: Kommunfullmäktige 2027-04-28')
    expect(text).toContain('Antal ärenden: 12')
  })
})
