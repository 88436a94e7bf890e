// The secretary records what the body did with a matter: bifall, avslag, återremiss or bordläggning, with votes and reservations.
import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { CommandForm } from '../../form/command-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { outcomeSchema } from './meeting-forms.built.ts'
import { meetingTexts } from './meeting-texts.ts'
import { shortRule, wholeRule } from './outcome-rule.ts'
import { PresentField } from './present-field.tsx'

const fields = { presentCount: PresentField }

function OutcomeForm({ meetingId, matterId }: { meetingId: string; matterId: string }) {
  const { t } = useWords(meetingTexts)
  const navigate = useNavigate()
  const [isWhole, setWhole] = useState(false)
  const [bodyId = '', heldOn = ''] = meetingId.split('~')
  const meeting = useRead('readMeeting', { params: { meetingId } })
  const body = useRead('readBody', { params: { bodyId } })
  const item = meeting.data?.body.agenda.find((each) => each.matterId === matterId)
  const initial = useMemo(() => {
    const leaving = (item?.disqualified ?? []).filter(({ effect }) => effect === 'must-leave')
    return leaving.length === 0 ? {} : { disqualified: leaving.map(({ name, ground }) => ({ name, ground })) }
  }, [item])
  const back = `/meetings/${encodeURIComponent(meetingId)}`
  return (
    <Loaded from={meeting}>
      {() => (
        <Page
          title={t('record.title')}
          lead={t('record.lead', {
            matter: item?.title ?? '',
            body: body.data?.body.name ?? '',
            day: heldOn,
          })}
        >
          <CommandForm
            route="recordOutcome"
            params={{ meetingId, matterId }}
            schema={outcomeSchema}
            initial={initial}
            fields={fields}
            rule={isWhole ? wholeRule : shortRule}
            submit={t('record.save')}
            actions={
              <>
                {!isWhole && (
                  <Button variant="secondary" onClick={() => setWhole(true)}>
                    {t('record.whole')}
                  </Button>
                )}
                <ButtonLink to={back} variant="secondary">
                  {t('record.back')}
                </ButtonLink>
              </>
            }
            onDone={() => navigate(back, { state: { recorded: matterId } })}
          />
        </Page>
      )}
    </Loaded>
  )
}

export function Component() {
  const { meetingId = '', matterId = '' } = useParams()
  return <OutcomeForm meetingId={meetingId} matterId={matterId} />
}
