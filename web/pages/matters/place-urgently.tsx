// Moves a matter that cannot wait to another meeting of the body that has it.
import { useMemo, useState } from 'react'
import { useWhole } from '../../api/use-whole.ts'
import { CommandForm } from '../../form/command-form.tsx'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { placeUrgentlySchema } from './matter-forms.built.ts'
import { matterTexts } from './matter-texts.ts'

interface Placing {
  matterId: string
  bodyId: string
  meetingId: string | undefined
}

function PlacingForm({ matterId, bodyId, meetingId, onDone }: Placing & { onDone: () => void }) {
  const { t } = useWords(matterTexts)
  const { today } = useMe()
  const [chosen, setChosen] = useState('')
  const meetings = useWhole('listMeetings', { params: { bodyId } })
  const known = useMemo(() => ({ meetingId: chosen }), [chosen])
  return (
    <Loaded from={meetings}>
      {(rows) => {
        const possible = rows.filter(
          ({ id, heldOn, cancelled }) => id !== meetingId && heldOn >= today && cancelled === undefined,
        )
        if (possible.length === 0) return <Empty>{t('matter.no-meetings')}</Empty>
        return (
          <>
            <SelectField
              id="placing-meeting"
              label={t('matter.place-meeting')}
              isRequired
              value={chosen}
              noneSaid={t('form.choose')}
              options={possible.map(({ id, heldOn, startsAt }) => ({ id, name: `${heldOn} ${startsAt}` }))}
              onChange={setChosen}
            />
            <CommandForm
              route="placeUrgently"
              params={{ matterId }}
              schema={placeUrgentlySchema}
              known={known}
              submit={t('matter.place')}
              onDone={onDone}
            />
          </>
        )
      }}
    </Loaded>
  )
}

export function PlaceUrgently(placing: Placing) {
  const { t } = useWords(matterTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('matter.place')}
      </Button>
      <Dialog title={t('matter.place')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Paragraph>{t('matter.place-help')}</Paragraph>
        <PlacingForm {...placing} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
