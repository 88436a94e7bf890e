// What each field of the forms is called, by subject.
import { documentFieldTexts } from './field-texts-document.ts'
import { incidentFieldTexts } from './field-texts-incident.ts'
import { matterFieldTexts } from './field-texts-matter.ts'
import { meetingFieldTexts } from './field-texts-meeting.ts'
import { organisationFieldTexts } from './field-texts-organisation.ts'
import { planFieldTexts } from './field-texts-plan.ts'
import { registerFieldTexts } from './field-texts-register.ts'
import { reportFieldTexts } from './field-texts-report.ts'
import { securityFieldTexts } from './field-texts-security.ts'
import type { FieldText } from './form-words.ts'

export const fieldTexts = {
  ...documentFieldTexts,
  ...matterFieldTexts,
  ...meetingFieldTexts,
  ...securityFieldTexts,
  ...reportFieldTexts,
  ...planFieldTexts,
  ...organisationFieldTexts,
  ...incidentFieldTexts,
  ...registerFieldTexts,
} as const satisfies Record<string, FieldText>
