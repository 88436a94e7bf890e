// One controller in a breach of personal data: what is known, whether it reports to the authority and informs the persons.

import { CommandDialog } from '../../form/command-dialog.tsx'
import { useValueWords } from '../../form/value-words.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import {
  breachNotReportedSchema,
  decideInformingSchema,
  personsInformedSchema,
} from './incident-forms.built.ts'
import { informingNames } from './incident-words.ts'
import { isRunning } from './next-step.ts'
import { type Controller, useIncident } from './open-incident.ts'
import { RecordSent } from './record-sent.tsx'
import { controllerOfClock, reportAddress } from './report-address.ts'
import { TimeLeft } from './time-left.tsx'
import { useActsFor } from './use-acts-for.ts'
import { useFilledNow } from './use-filled-now.ts'
import { workTexts } from './work-texts.ts'

const informThem = { step: 'decide', inform: true }
const doNotInform = { step: 'decide', inform: false }
const noted = { step: 'informed' }

function useClockOf({ unitId }: Controller) {
  const { details } = useIncident()
  return details.clocks.find((clock) => controllerOfClock(clock.key) === unitId && isRunning(clock))
}

/** The notification to the authority: prepared, sent, or decided against. */
function Notifying({ controller }: { controller: Controller }) {
  const { t } = useWords(workTexts)
  const { incident } = useIncident()
  const clock = useClockOf(controller)
  if (clock === undefined) return null
  return (
    <>
      <ButtonLink to={`/incidents/${incident.id}${reportAddress(clock)}`}>{t('breach.prepare')}</ButtonLink>
      <RecordSent clock={clock} />
      <CommandDialog
        title={t('breach.not-report')}
        help={t('breach.not-report-help')}
        route="decideNotToReportBreach"
        params={{ incidentId: incident.id, controllerId: controller.unitId }}
        schema={breachNotReportedSchema}
        submit={t('breach.decide')}
      />
    </>
  )
}

/** The information to the persons: decided on, and given. */
function Informing({ controller }: { controller: Controller }) {
  const { t } = useWords(workTexts)
  const { incident } = useIncident()
  const { unitId, informing } = controller
  const isNotifying = useClockOf(controller) !== undefined
  const informedAt = useFilledNow('informedAt')
  const form = {
    route: 'informPersons',
    params: { incidentId: incident.id, controllerId: unitId },
    submit: t('breach.decide'),
  } as const
  const draft = `informing.${incident.id}.${unitId}`
  const { status } = informing
  if (status === 'informed') return null
  const isNext = !isNotifying && status === 'proposed'
  return (
    <>
      {status === 'decided' && (
        <CommandDialog
          {...form}
          title={t('breach.informed')}
          variant={isNotifying ? 'secondary' : 'primary'}
          schema={personsInformedSchema}
          known={noted}
          initial={informedAt}
          draft={`${draft}.given`}
          submit={t('breach.note')}
        />
      )}
      {status !== 'decided' && (
        <CommandDialog
          {...form}
          title={t('breach.inform-yes')}
          help={t('breach.inform-help')}
          variant={isNext ? 'primary' : 'secondary'}
          schema={decideInformingSchema}
          known={informThem}
          draft={`${draft}.yes`}
        />
      )}
      {status !== 'declined' && (
        <CommandDialog
          {...form}
          title={t('breach.inform-no')}
          schema={decideInformingSchema}
          known={doNotInform}
          draft={`${draft}.no`}
        />
      )}
    </>
  )
}

export function ControllerSection({ controller }: { controller: Controller }) {
  const { t, say } = useWords(workTexts)
  const valueWords = useValueWords()
  const { incident } = useIncident()
  const mayBreach = useActsFor('incident:breach')(controller.unitId)
  const clock = useClockOf(controller)
  const { name, risk, persons, sensitive, knownAt, knownBy, informing } = controller
  const { reported, decidedAt, decidedBy, notReportedReason } = controller
  const decided = { at: decidedAt === undefined ? '' : stockholmTime(decidedAt), who: decidedBy?.name ?? '' }
  return (
    <Section title={name}>
      <Facts
        rows={[
          [t('breach.risk'), valueWords('risk', risk)],
          [t('breach.persons'), persons],
          [t('breach.sensitive'), t(sensitive ? 'yes' : 'no')],
          [t('breach.known'), t('breach.known-by', { at: stockholmTime(knownAt), who: knownBy.name })],
          [
            t('breach.imy'),
            reported === undefined ? (
              <>
                {t('breach.imy-undecided')} {clock && <TimeLeft dueAt={clock.dueAt} />}
              </>
            ) : (
              t(reported ? 'breach.imy-reported' : 'breach.imy-not', decided)
            ),
          ],
          [t('breach.reason'), notReportedReason],
          [
            t('breach.informing'),
            <>
              {say(informingNames[informing.status])}
              {informing.informedAt !== undefined && ` ${stockholmTime(informing.informedAt)}`}
              {informing.reason !== undefined && `. ${informing.reason}`}
            </>,
          ],
        ]}
      />
      {mayBreach && incident.status !== 'closed' && (
        <div className="form-actions">
          <Notifying controller={controller} />
          <Informing controller={controller} />
        </div>
      )}
    </Section>
  )
}
