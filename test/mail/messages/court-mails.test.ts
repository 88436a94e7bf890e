// Mails about appeals and courts say what the news means, and promise nothing that is the court's to decide.
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../functions/domain/message.ts'
import { compose } from '../../../functions/mail/compose.ts'
import { context, messageOf } from '../sample-messages.ts'

const inSwedish = (message: Message) => compose(message, context)

describe('mails about an appeal', () => {
  it('leave it to the court to dismiss one that came in late', () => {
    const late = inSwedish(messageOf('appeal-received', { isInTime: false })).text
    expect(late).toContain('Domstolen prövar om det ska avvisas.')
    expect(inSwedish(messageOf('appeal-received')).text).not.toContain('avvisas')
  })

  it('say that an inhibited decision may not be applied', () => {
    expect(inSwedish(messageOf('court-event', { event: 'inhibited' })).text).toContain('får inte tillämpas')
  })

  it('name the case where there is one', () => {
    expect(inSwedish(messageOf('court-event')).text).toContain('Målnummer: 4711-27')
    expect(inSwedish(messageOf('court-event', { caseNumber: undefined })).text).not.toContain('Målnummer')
  })
})
