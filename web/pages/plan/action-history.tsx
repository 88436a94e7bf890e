// What has happened to an action: from its own facts, and event by event for those who may read the audit trail.

import type { ActionStatus } from '../../../functions/domain/action/action.ts'
import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { AnswerOf } from '../../api/call.ts'
import { usePages } from '../../api/use-pages.ts'
import { useMay } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { actionTexts } from './action-texts.ts'
import { actionStatusNames } from './action-words.ts'

type Action = AnswerOf<'readAction'>
type Entry = AnswerOf<'readChain'>['items'][number]

const eventNames: Readonly<Record<string, Bilingual>> = {
  'action.created': { sv: 'Lades in', en: 'Entered' },
  'action.changed': { sv: 'Planen ändrades', en: 'Planned anew' },
  'action.progressed': { sv: 'Läge rapporterat', en: 'Progress reported' },
  'action.proposed': { sv: 'Föreslogs till en handlingsplan', en: 'Proposed for an action plan' },
  'action.withdrawn': { sv: 'Togs ur en handlingsplan', en: 'Taken out of an action plan' },
  'action.planned': { sv: 'Beslutades i en handlingsplan', en: 'Decided in an action plan' },
  'action.reminded': { sv: 'Ansvarig påmindes', en: 'The owner was reminded' },
  'action.escalated': { sv: 'Chefen fick besked om förseningen', en: 'The manager was told of the delay' },
  'action.fell-back': { sv: 'Gick över till enhetens chef', en: 'Passed to the unit’s manager' },
  'action.done': { sv: 'Avslutades som klar', en: 'Closed as done' },
  'action.dropped': { sv: 'Avslutades: ska inte göras', en: 'Closed: is not to be done' },
}

const isStatus = (value: unknown): value is ActionStatus =>
  typeof value === 'string' && value in actionStatusNames

function Events({ actionId }: { actionId: string }) {
  const { t, say } = useWords(actionTexts)
  const pages = usePages('readChain', { params: { chain: `action:${actionId}` }, query: { limit: 100 } })
  const statusOf = ({ change }: Entry): string => {
    const status = change['status']?.after
    return isStatus(status) ? say(actionStatusNames[status]) : ''
  }
  return (
    <MorePages pages={pages}>
      {(entries) => (
        <DataTable
          caption={t('action.events')}
          isCaptionHidden
          rows={entries}
          keyOf={({ seq }) => String(seq)}
          columns={[
            { head: t('action.when'), cell: ({ at }) => stockholmTime(at) },
            {
              head: t('action.event'),
              cell: ({ action }) => {
                const name = eventNames[action]
                return name ? say(name) : action
              },
            },
            { head: t('action.status'), cell: statusOf },
            { head: t('action.who'), cell: ({ actor }) => actor.name },
          ]}
        />
      )}
    </MorePages>
  )
}

/** The words that were said stand in the action itself; the trail holds when and by whom. */
export function ActionHistory({ action }: { action: Action }) {
  const { t, say } = useWords(actionTexts)
  const mayReadTrail = useMay('audit:read')
  const { createdAt, createdBy, assignedOn, progressedAt, progressNote, closedAt, closedBy, closingNote } =
    action
  return (
    <>
      <Facts
        rows={[
          [stockholmTime(createdAt), t('action.registered', { who: createdBy.name })],
          [assignedOn ?? '', assignedOn && t('action.assigned')],
          [
            progressedAt === undefined ? '' : stockholmTime(progressedAt),
            progressedAt && [t('action.reported'), progressNote].filter(Boolean).join(': '),
          ],
          [
            closedAt === undefined ? '' : stockholmTime(closedAt),
            closedBy && (
              <>
                {t('action.closed-by', {
                  status: say(actionStatusNames[action.status]),
                  who: closedBy.name,
                })}
                {closingNote !== undefined && <p className="said">{closingNote}</p>}
              </>
            ),
          ],
        ]}
      />
      {mayReadTrail && (
        <Details summary={t('action.events')}>
          <Events actionId={action.id} />
        </Details>
      )}
    </>
  )
}
