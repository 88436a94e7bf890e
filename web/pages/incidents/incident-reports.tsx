// Copy mode: the fields of each report in the order of the authority's form, and the reports that were sent.
import { useSearchParams } from 'react-router'
import type { ReportKind } from '../../../functions/domain/incident/report-field-table.ts'
import { useMay } from '../../session/me.tsx'
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

/** Which report, and whose: as the address says, or else that of the clock that is the first to run out. */
function useChosenReport(): {
  report: ReportKind
  controllerId: string | undefined
  choose: (report: string, controllerId?: string) => void
} {
  const { details } = useIncident()
  const [search, setSearch] = useSearchParams()
  const [first] = inOrder(details.clocks).filter(isRunning)
  const asked = reportKinds.find((kind) => kind === search.get('report'))
  const report = asked ?? (first === undefined ? 'early-warning' : reportOfClock[first.clockKind])
  const named = search.get('controller') ?? (first && controllerOfClock(first.key))
  const controller = details.controllers.find(({ unitId }) => unitId === named) ?? details.controllers[0]
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

const reportKinds: readonly ReportKind[] = ['early-warning', 'notification', 'final', 'gdpr']

function CopyMode() {
  const { t, say } = useWords(clockTexts)
  const { details } = useIncident()
  const { report, controllerId, choose } = useChosenReport()
  const offered = reportKinds.filter((kind) => kind !== 'gdpr' || details.controllers.length > 0)
  const clock = details.clocks.find(
    (each) =>
      isRunning(each) &&
      reportOfClock[each.clockKind] === report &&
      controllerOfClock(each.key) === controllerId,
  )
  return (
    <Section title={t('copy.heading')}>
      <Toggle
        label={t('copy.which')}
        value={report}
        choices={offered.map((kind) => ({ value: kind, name: say(reportNames[kind]) }))}
        onChange={(chosen) => choose(chosen)}
      />
      {report === 'gdpr' && details.controllers.length > 1 && (
        <SelectField
          id="controller"
          label={t('copy.controller')}
          isShort
          value={controllerId ?? ''}
          options={details.controllers.map(({ unitId, name }) => ({ id: unitId, name }))}
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
  const { t } = useWords(clockTexts)
  const maySend = useMay('incident:send')
  return (
    <>
      {maySend ? <CopyMode /> : <Paragraph>{t('copy.read-only')}</Paragraph>}
      <SentReports />
    </>
  )
}
