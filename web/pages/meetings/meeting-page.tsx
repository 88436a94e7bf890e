// One meeting: when and where, until when it is summoned to, its agenda, and what became of each matter.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { AgendaItem } from './agenda-item.tsx'
import { endsAt, type Meeting, summonsDay } from './meeting-day.ts'
import { cancelSchema, changeSchema } from './meeting-forms.built.ts'
import { meetingTexts } from './meeting-texts.ts'

function CancelledNotice({ meeting }: { meeting: Meeting }) {
  const { t } = useWords(meetingTexts)
  if (meeting.cancelled === undefined) return null
  const { cause, at, reason, presentCount } = meeting.cancelled
  const said = { at: stockholmTime(at), reason, count: presentCount ?? 0 }
  return (
    <Notice kind="warning">
      <Paragraph>{t(cause === 'inquorate' ? 'meeting.inquorate' : 'meeting.cancelled', said)}</Paragraph>
    </Notice>
  )
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useWords(meetingTexts)
  const { today } = useMe()
  const { bodyId, heldOn, startsAt, place } = meeting
  const body = useRead('readBody', { params: { bodyId } }).data?.body
  const summonsBy = body && summonsDay(heldOn, body)
  return (
    <Facts
      rows={[
        [
          t('meetings.body'),
          <PageLink key="body" to={`/bodies/${bodyId}`}>
            {body?.name ?? bodyId}
          </PageLink>,
        ],
        [t('meetings.day'), <DueDay key="day" day={heldOn} isOpen={false} />],
        [t('meetings.time'), t('meeting.from-to', { from: startsAt, to: endsAt(meeting) })],
        [t('meetings.place'), place],
        [
          t('meeting.latest-summons'),
          summonsBy && heldOn >= today && <DueDay key="summons" day={summonsBy} isOpen={false} />,
        ],
      ]}
    />
  )
}

function MeetingChanges({ meeting, etag }: { meeting: Meeting; etag: string | undefined }) {
  const { t } = useWords(meetingTexts)
  const { id, heldOn, startsAt, durationMinutes, place, agenda } = meeting
  const initial = useMemo(
    () => ({ startsAt, durationMinutes, ...(place !== undefined && { place }) }),
    [startsAt, durationMinutes, place],
  )
  const params = { meetingId: id }
  const { today } = useMe()
  const isHeld = heldOn < today
  // A meeting that nothing was left undecided at is over; one with matters may turn out not to have been quorate.
  if (isHeld && agenda.length === 0) return null
  return (
    <div className="form-actions">
      {!isHeld && (
        <CommandDialog
          title={t('meeting.change')}
          route="changeMeeting"
          params={params}
          etag={etag}
          schema={changeSchema}
          initial={initial}
          submit={t('save')}
        />
      )}
      <CommandDialog
        title={t('meeting.cancel')}
        help={t('meeting.cancel-help')}
        route="cancelMeeting"
        params={params}
        schema={cancelSchema}
        rule={({ cause }) =>
          cause === 'inquorate' ? { require: ['presentCount'] } : { hide: ['presentCount'] }
        }
        submit={t('meeting.cancel')}
      />
    </div>
  )
}

const msBeforeLook = 2500

/** A decision goes on its way through the matter's machine, so what follows of it is looked for a little later. */
function useRecorded(): string | undefined {
  const { state } = useLocation()
  const queries = useQueryClient()
  const recorded: unknown = state?.recorded
  useEffect(() => {
    if (recorded === undefined) return
    const timer = setTimeout(() => void queries.invalidateQueries(), msBeforeLook)
    return () => clearTimeout(timer)
  }, [recorded, queries])
  return typeof recorded === 'string' ? recorded : undefined
}

function MeetingShown({ meeting, etag }: { meeting: Meeting; etag: string | undefined }) {
  const { t } = useWords(meetingTexts)
  const mayChange = useMay('meeting:change')
  const recorded = useRecorded()
  const { bodyId, heldOn, agenda, notifications = [], cancelled } = meeting
  const body = useRead('readBody', { params: { bodyId } }).data?.body
  return (
    <Page title={t('meeting.title', { body: body?.name ?? '', day: heldOn })}>
      <CancelledNotice meeting={meeting} />
      {recorded !== undefined && (
        <Notice kind="success">
          <Paragraph>{t('record.recorded')}</Paragraph>
        </Notice>
      )}
      <MeetingFacts meeting={meeting} />
      {mayChange && cancelled === undefined && <MeetingChanges meeting={meeting} etag={etag} />}
      <Section title={t('meeting.agenda')}>
        {agenda.length === 0 ? (
          <Empty>{t('meeting.agenda-empty')}</Empty>
        ) : (
          <ol className="agenda">
            {agenda.map((item) => (
              <AgendaItem
                key={item.matterId}
                meeting={meeting}
                item={item}
                isRecorded={item.matterId === recorded}
              />
            ))}
          </ol>
        )}
      </Section>
      {notifications.length > 0 && (
        <Section title={t('meeting.notifications')}>
          <ul className="cards">
            {notifications.map(({ chairDecisionId, title }) => (
              <li key={chairDecisionId} className="card">
                <PageLink to={`/bodies/${bodyId}/chair-decisions/${chairDecisionId}`}>{title}</PageLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

export function Component() {
  const { meetingId = '' } = useParams()
  const meeting = useRead('readMeeting', { params: { meetingId } })
  return <Loaded from={meeting}>{({ body, etag }) => <MeetingShown meeting={body} etag={etag} />}</Loaded>
}
