// What each field of the forms is called, by subject.
import { matterFieldTexts } from './field-texts-matter.ts'
import { meetingFieldTexts } from './field-texts-meeting.ts'
import { organisationFieldTexts } from './field-texts-organisation.ts'
import { reportFieldTexts } from './field-texts-report.ts'
import { securityFieldTexts } from './field-texts-security.ts'
import type { FieldText } from './field-words.ts'

export const fieldTexts = {
  ...matterFieldTexts,
  ...meetingFieldTexts,
  ...securityFieldTexts,
  ...reportFieldTexts,
  ...organisationFieldTexts,
} as const satisfies Record<string, FieldText>
