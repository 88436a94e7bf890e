// A field's word stands once: two of one name would be joined into one list, where the later takes the other's place.
import { describe, expect, it } from 'vitest'
import { fieldTexts } from '../../../web/form/field-texts.ts'
import { documentFieldTexts } from '../../../web/form/field-texts-document.ts'
import { incidentFieldTexts } from '../../../web/form/field-texts-incident.ts'
import { matterFieldTexts } from '../../../web/form/field-texts-matter.ts'
import { meetingFieldTexts } from '../../../web/form/field-texts-meeting.ts'
import { organisationFieldTexts } from '../../../web/form/field-texts-organisation.ts'
import { planFieldTexts } from '../../../web/form/field-texts-plan.ts'
import { registerFieldTexts } from '../../../web/form/field-texts-register.ts'
import { reportFieldTexts } from '../../../web/form/field-texts-report.ts'
import { securityFieldTexts } from '../../../web/form/field-texts-security.ts'

const subjects = [
  documentFieldTexts,
  incidentFieldTexts,
  matterFieldTexts,
  meetingFieldTexts,
  organisationFieldTexts,
  planFieldTexts,
  registerFieldTexts,
  reportFieldTexts,
  securityFieldTexts,
]

describe('the words of the fields', () => {
  it('stand in one subject each; where forms differ, a word is of its form: `cancelMeeting.cause`', () => {
    const names = subjects.flatMap((texts) => Object.keys(texts))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(Object.keys(fieldTexts).toSorted()).toEqual(names.toSorted())
  })
})
