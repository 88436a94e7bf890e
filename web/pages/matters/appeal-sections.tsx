// The appeals against a decision and the way of the case through the courts, with the forms to record them.

import { CommandDialog } from '../../form/command-dialog.tsx'
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { courtEventNames, courtNames, rulingNames } from '../../texts/court-names.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { forceTexts } from './force-texts.ts'
import { courtEventSchema, registerAppealSchema } from './matter-forms.built.ts'
import type { MatterShown } from './matter-on-page.ts'

type CourtEvent = NonNullable<MatterShown['courtEvents']>[number]

function EventInWords({ event }: { event: CourtEvent }) {
  const { t, say } = useWords(forceTexts)
  const wordOf = useValueWords()
  const more = () => {
    switch (event.event) {
      case 'judged':
        return say(rulingNames[event.result])
      case 'statement-requested':
        return t('court.answer-by', { day: event.answerBy })
      case 'appealed-further':
        return wordOf('by', event.by).toLowerCase()
      default:
        return undefined
    }
  }
  const said = more()
  return (
    <>
      {say(courtEventNames[event.event])}
      {said !== undefined && `: ${said}`}
    </>
  )
}

function CourtSection({ matter: { id, courtEvents = [] } }: { matter: MatterShown }) {
  const { t, say } = useWords(forceTexts)
  const mayRecord = useMay('matter:register-appeal')
  return (
    <Section title={t('court.title')}>
      {courtEvents.length === 0 ? (
        <Paragraph isQuiet>{t('court.none')}</Paragraph>
      ) : (
        <DataTable
          isCaptionHidden
          caption={t('court.title')}
          rows={courtEvents.map((event, at) => ({ event, key: `${at}` }))}
          keyOf={({ key }) => key}
          columns={[
            { head: t('court.on'), cell: ({ event }) => event.on },
            { head: t('court.event'), cell: ({ event }) => <EventInWords event={event} /> },
            {
              head: t('court.court'),
              cell: ({ event }) => ('court' in event ? say(courtNames[event.court]) : '–'),
            },
            {
              head: t('court.case'),
              cell: ({ event }) => ('caseNumber' in event ? (event.caseNumber ?? '–') : '–'),
            },
          ]}
        />
      )}
      {mayRecord && (
        <div>
          <CommandDialog
            route="recordCourtEvent"
            params={{ matterId: id }}
            schema={courtEventSchema}
            title={t('court.record')}
            help={t('court.record-help')}
            submit={t('court.record')}
          />
        </div>
      )}
    </Section>
  )
}

export function AppealSections({ matter, isAnnounced }: { matter: MatterShown; isAnnounced: boolean }) {
  const { t } = useWords(forceTexts)
  const wordOf = useValueWords()
  const mayRegister = useMay('matter:register-appeal') && isAnnounced
  const { id, appeals = [], courtEvents = [] } = matter
  return (
    <>
      <Section title={t('appeals.title')}>
        {appeals.length === 0 ? (
          <Paragraph isQuiet>{t('appeals.none')}</Paragraph>
        ) : (
          <DataTable
            isCaptionHidden
            caption={t('appeals.title')}
            rows={appeals.map((appeal, at) => ({ ...appeal, key: `${at}` }))}
            keyOf={({ key }) => key}
            columns={[
              { head: t('appeals.received-on'), cell: ({ receivedOn }) => receivedOn },
              {
                head: t('appeals.received-by'),
                cell: ({ receivedBy }) => wordOf('receivedBy', receivedBy),
              },
              {
                head: t('appeals.in-time'),
                cell: ({ isInTime }) =>
                  isInTime ? t('yes') : <Tag color="warning">{t('appeals.too-late')}</Tag>,
              },
            ]}
          />
        )}
        {mayRegister && (
          <div>
            <CommandDialog
              route="registerAppeal"
              params={{ matterId: id }}
              schema={registerAppealSchema}
              title={t('appeals.register')}
              help={t('appeals.register-help')}
              submit={t('appeals.register')}
            />
          </div>
        )}
      </Section>
      {(appeals.length > 0 || courtEvents.length > 0) && <CourtSection matter={matter} />}
    </>
  )
}
