// Copy mode: the fields of each report in the order of the authority's form, and the reports that were sent.
import { useSearchParams } from 'react-router'
import type { ReportKind } from '../../../functions/domain/incident/report-field-table.ts'
import { useWords } from '../../texts/language.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { clockTexts } from './clock-texts.ts'
import { CopyFields } from './copy-fields.tsx'
import { reportNames, reportOfClock, reportPlaces } from './incident-words.ts'
import { inOrder, isRunning } from './next-step.ts'
import { useIncident } from './open-incident.ts'
import { RecordSent } from './record-sent.tsx'
import { controllerOfClock } from './report-address.ts'
import { SentReports } from './sent-reports.tsx'
import { TimeLeft } from './time-left.tsx'
import { useActsFor } from './use-acts-for.ts'

const reportKinds: readonly ReportKind[] = ['early-warning', 'notification', 'final', 'gdpr']

/** Which reports I may hand in, and for which controllers. */
function useOffered() {
  const { details } = useIncident()
  const actsFor = useActsFor('incident:send')
  const controllers = details.controllers.filter(({ unitId }) => actsFor(unitId))
  const offered = reportKinds.filter((kind) =>
    kind === 'gdpr' ? controllers.length > 0 : actsFor(undefined),
  )
  return { controllers, offered }
}

type Offered = ReturnType<typeof useOffered>

/** Which report, and whose: as the address says, or else that of the clock that is the first to run out. */
function useChosenReport({ controllers, offered }: Offered): {
  report: ReportKind | undefined
  controllerId: string | undefined
  choose: (report: string, controllerId?: string) => void
} {
  const { details } = useIncident()
  const [search, setSearch] = useSearchParams()
  const [first] = inOrder(details.clocks).filter(isRunning)
  const asked = search.get('report') ?? (first && reportOfClock[first.clockKind])
  const report = offered.find((kind) => kind === asked) ?? offered[0]
  const named = search.get('controller') ?? (first && controllerOfClock(first.key))
  const controller = controllers.find(({ unitId }) => unitId === named) ?? controllers[0]
  return {
    report,
    controllerId: report === 'gdpr' ? controller?.unitId : undefined,
    choose: (chosen, controllerId) =>
      setSearch(
        { report: chosen, ...(controllerId !== undefined && { controller: controllerId }) },
        { replace: true },
      ),
  }
}

function CopyMode() {
  const { t, say } = useWords(clockTexts)
  const { details } = useIncident()
  const choice = useOffered()
  const { controllers, offered } = choice
  const { report, controllerId, choose } = useChosenReport(choice)
  const clock = details.clocks.find(
    (each) =>
      isRunning(each) &&
      reportOfClock[each.clockKind] === report &&
      controllerOfClock(each.key) === controllerId,
  )
  if (report === undefined) return <Paragraph>{t('copy.read-only')}</Paragraph>
  return (
    <Section title={t('copy.heading')}>
      <Toggle
        label={t('copy.which')}
        value={report}
        choices={offered.map((kind) => ({ value: kind, name: say(reportNames[kind]) }))}
        onChange={(chosen) => choose(chosen)}
      />
      {report === 'gdpr' && controllers.length > 1 && (
        <SelectField
          id="controller"
          label={t('copy.controller')}
          isShort
          value={controllerId ?? ''}
          options={controllers.map(({ unitId, name }) => ({ id: unitId, name }))}
          onChange={(chosen) => choose('gdpr', chosen)}
        />
      )}
      <Paragraph>
        {say(reportPlaces[report])} {t('copy.help')}
      </Paragraph>
      {clock && (
        <div className="form-actions">
          <RecordSent key={clock.key} clock={clock} variant="primary" />
          <TimeLeft dueAt={clock.dueAt} />
        </div>
      )}
      <CopyFields key={`${report} ${controllerId}`} report={report} controllerId={controllerId} />
    </Section>
  )
}

export function Component() {
  return (
    <>
      <CopyMode />
      <SentReports />
    </>
  )
}
