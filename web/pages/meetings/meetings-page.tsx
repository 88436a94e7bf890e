// The meetings of a body, coming or held; which body and which of them is in the address.
import { useSearchParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { usePages } from '../../api/use-pages.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { distance } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { endsAt, type Meeting } from './meeting-day.ts'
import { planSchema } from './meeting-forms.built.ts'
import { meetingTexts } from './meeting-texts.ts'

const mostInOneList = 100
/** Where one begins: the board that leads and coordinates (KL 6:1). */
const firstShown = 'ks'

function MeetingTag({ meeting, nextId }: { meeting: Meeting; nextId: string | undefined }) {
  const { t } = useWords(meetingTexts)
  const { today } = useMe()
  const { cancelled, heldOn, id } = meeting
  if (cancelled?.cause === 'inquorate') return <Tag color="warning">{t('meetings.inquorate')}</Tag>
  if (cancelled !== undefined) return <Tag color="warning">{t('meetings.cancelled')}</Tag>
  if (id === nextId) return <Tag color="info">{t('meetings.next')}</Tag>
  return <Tag>{t(heldOn < today ? 'meetings.was-held' : 'meetings.planned')}</Tag>
}

function MeetingTable({ meetings, isHeld }: { meetings: readonly Meeting[]; isHeld: boolean }) {
  const { t, language } = useWords(meetingTexts)
  const { today } = useMe()
  const next = isHeld ? undefined : meetings.find(({ cancelled }) => cancelled === undefined)?.id
  return (
    <DataTable
      caption={t(isHeld ? 'meetings.held' : 'meetings.coming')}
      isCaptionHidden
      rows={meetings}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('meetings.day'),
          cell: ({ id, heldOn }) => (
            <>
              <PageLink to={`/meetings/${encodeURIComponent(id)}`}>
                <time dateTime={heldOn}>{heldOn}</time>
              </PageLink>{' '}
              <span className="quiet">{distance(heldOn, today, language)}</span>
            </>
          ),
        },
        {
          head: t('meetings.time'),
          cell: (meeting) => t('meeting.from-to', { from: meeting.startsAt, to: endsAt(meeting) }),
        },
        { head: t('meetings.place'), cell: ({ place }) => place ?? '–' },
        { head: t('meetings.matters'), align: 'end', cell: ({ agenda }) => agenda.length },
        { head: t('meetings.state'), cell: (meeting) => <MeetingTag meeting={meeting} nextId={next} /> },
      ]}
    />
  )
}

function MeetingsOf({ bodyId, isHeld }: { bodyId: string; isHeld: boolean }) {
  const { t } = useWords(meetingTexts)
  const { today } = useMe()
  const pages = usePages('listMeetings', { params: { bodyId }, query: { limit: mostInOneList } })
  return (
    <MorePages pages={pages}>
      {(all) => {
        const meetings = isHeld
          ? all.filter(({ heldOn }) => heldOn < today).toReversed()
          : all.filter(({ heldOn }) => heldOn >= today)
        return meetings.length === 0 ? (
          <Empty>{t(isHeld ? 'meetings.none-held' : 'meetings.none-coming')}</Empty>
        ) : (
          <MeetingTable meetings={meetings} isHeld={isHeld} />
        )
      }}
    </MorePages>
  )
}

export function Component() {
  const { t } = useWords(meetingTexts)
  const [search, setSearch] = useSearchParams()
  const mayPlan = useMay('meeting:change')
  const bodies = useRead('listBodies', { query: { limit: mostInOneList } })
  const isHeld = search.get('when') === 'held'
  const items = bodies.data?.body.items ?? []
  const asked = search.get('body') ?? firstShown
  const body = items.find(({ id }) => id === asked) ?? items[0]
  const change = (name: string, value: string | undefined) =>
    setSearch((before) => {
      const after = new URLSearchParams(before)
      if (value === undefined) after.delete(name)
      else after.set(name, value)
      return after
    })
  return (
    <Page
      title={t('meetings.title')}
      actions={
        mayPlan &&
        body && (
          <CommandDialog
            key={body.id}
            title={t('meetings.plan')}
            variant="primary"
            route="planMeeting"
            params={{ bodyId: body.id }}
            schema={planSchema}
            submit={t('meetings.plan')}
          />
        )
      }
    >
      <Loaded from={bodies}>
        {() =>
          body === undefined ? (
            <Empty>{t('meetings.no-bodies')}</Empty>
          ) : (
            <>
              <div className="filters">
                <SelectField
                  id="body"
                  label={t('meetings.body')}
                  value={body.id}
                  options={items
                    .map(({ id, name }) => ({ id, name }))
                    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))}
                  onChange={(id) => change('body', id)}
                />
                <Toggle
                  label={t('meetings.show')}
                  value={isHeld ? 'held' : 'coming'}
                  choices={[
                    { value: 'coming', name: t('meetings.coming') },
                    { value: 'held', name: t('meetings.held') },
                  ]}
                  onChange={(when) => change('when', when === 'held' ? when : undefined)}
                />
              </div>
              {body.bodyKind === 'advisory' && <Paragraph>{t('meetings.advisory')}</Paragraph>}
              <PageLink to={`/bodies/${body.id}`}>{t('meetings.about-body')}</PageLink>
              <MeetingsOf key={body.id} bodyId={body.id} isHeld={isHeld} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
