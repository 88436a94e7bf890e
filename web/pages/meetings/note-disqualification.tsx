// A member has declared jäv in a matter: noted on the agenda, which says what follows.
import { useId } from 'react'
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import type { FormRule } from '../../form/form-rule.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Meeting } from './meeting-day.ts'
import { disqualificationSchema } from './meeting-forms.built.ts'
import { meetingTexts } from './meeting-texts.ts'

/** A name, with those of the body's members on the day to choose among. */
function MemberField({ name, path, value, isRequired, onChange }: FieldProps) {
  const list = useId()
  const { meetingId = '' } = useParams()
  const [bodyId = '', heldOn = ''] = meetingId.split('~')
  const personName = useNames('listPersons')
  const body = useRead('readBody', { params: { bodyId } })
  const seated = (body.data?.body.seats ?? []).filter(
    ({ validFrom, validTo }) => validFrom <= heldOn && heldOn <= validTo,
  )
  return (
    <>
      <TextField
        {...useField(path)}
        {...useFieldWords(name, isRequired)}
        value={typeof value === 'string' ? value : ''}
        list={list}
        aria-required={isRequired}
        onChange={onChange}
      />
      <datalist id={list}>
        {seated.map(({ id, personId }) => (
          <option key={id} value={personName(personId)} />
        ))}
      </datalist>
    </>
  )
}

/** Whether authority is exercised matters for a role in a company alone (KL 6:31); the person is known by the name. */
const asksAuthority: FormRule = ({ ground }) => ({
  hide: ['personId', ...(ground === 'company-role' ? [] : ['exercisesAuthority'])],
})

const fields = { name: MemberField }

export function NoteDisqualification({ meeting, matterId }: { meeting: Meeting; matterId: string }) {
  const { t } = useWords(meetingTexts)
  return (
    <CommandDialog
      title={t('item.disqualify')}
      route="noteDisqualification"
      params={{ meetingId: meeting.id, matterId }}
      schema={disqualificationSchema}
      fields={fields}
      rule={asksAuthority}
      submit={t('item.disqualify-save')}
    />
  )
}
