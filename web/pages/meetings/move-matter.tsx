// A matter that cannot wait is moved to another meeting of the body that has it.

import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { Picker } from '../../form/pickers.tsx'
import type { FieldProps } from '../../form/schema-field.tsx'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import type { Meeting } from './meeting-day.ts'
import { placeSchema } from './meeting-forms.built.ts'
import { meetingTexts } from './meeting-texts.ts'

const mostInOneList = 100

/** The body's other meetings that are still to be held. */
function OtherMeetingPicker(props: FieldProps) {
  const { meetingId = '' } = useParams()
  const { today } = useMe()
  const [bodyId = ''] = meetingId.split('~')
  const { data } = useRead('listMeetings', { params: { bodyId }, query: { limit: mostInOneList } })
  const options = (data?.body.items ?? [])
    .filter(({ id, heldOn, cancelled }) => id !== meetingId && heldOn >= today && cancelled === undefined)
    .map(({ id, heldOn, startsAt }) => ({ id, name: `${heldOn} ${startsAt}` }))
  return <Picker {...props} options={options} />
}

const fields = { meetingId: OtherMeetingPicker }

export function MoveMatter({ meeting, matterId }: { meeting: Meeting; matterId: string }) {
  const { t } = useWords(meetingTexts)
  return (
    <CommandDialog
      title={t('item.move')}
      help={t('item.move-help')}
      route="placeUrgently"
      params={{ matterId }}
      draft={`move.${meeting.id}.${matterId}`}
      schema={placeSchema}
      fields={fields}
      submit={t('item.move-save')}
    />
  )
}
