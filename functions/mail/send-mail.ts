// Hands one mail to SES, tagged with its outbox row so that SES's own event can say it was taken.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { Message } from '../domain/message.ts'
import type { Person } from '../domain/organisation/person.ts'
import { compose } from './compose.ts'
import { rawMail } from './mime.ts'

export interface MailSettings {
  sender: string
  configurationSet: string
  consoleUrl: string
  municipality: string
}

/** The tag under which a mail carries its outbox id. */
export const outboxTag = 'outbox-id'

const ses = new SESv2Client({ maxAttempts: 1 })

/** Composes in the recipient's language and sends once; whether to try again is the relay's to decide. */
export async function sendMail(
  message: Message,
  recipient: Person,
  { outboxId, createdAt, settings }: { outboxId: string; createdAt: string; settings: MailSettings },
): Promise<void> {
  const { language, name, email } = recipient
  const mail = compose(message, {
    language,
    consoleUrl: settings.consoleUrl,
    municipality: settings.municipality,
    recipientName: name,
    recipientEmail: email,
    senderEmail: settings.sender,
    issuedAt: createdAt,
  })
  const raw = rawMail(mail, {
    from: { name: `LIS ${settings.municipality}`, address: settings.sender },
    to: { name, address: email },
    language,
    outboxId,
    issuedAt: createdAt,
  })
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: settings.sender,
      Destination: { ToAddresses: [email] },
      ConfigurationSetName: settings.configurationSet,
      EmailTags: [{ Name: outboxTag, Value: outboxId }],
      Content: { Raw: { Data: raw } },
    }),
  )
}
