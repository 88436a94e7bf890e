// Starts an extraordinary report; the incident or the status report that it comes from may be given in the address.
import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { CommandForm } from '../../form/command-form.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { startUrgentReportSchema } from './report-commands.built.ts'
import { urgentTexts } from './urgent-texts.ts'

export function Component() {
  const { t } = useWords(urgentTexts)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const incidentId = search.get('incident')
  const statusReportId = search.get('status-report')
  const known = useMemo(
    (): Fields => ({
      ...(incidentId !== null && { incidentId }),
      // An incident or a status report has the report, not both.
      ...(incidentId === null && statusReportId !== null && { statusReportId, incidentId: undefined }),
    }),
    [incidentId, statusReportId],
  )
  return (
    <Page title={t('urgents.start-title')} lead={t('urgents.start-lead')}>
      <CommandForm
        route="startExtraordinaryReport"
        schema={startUrgentReportSchema}
        known={known}
        submit={t('urgents.start')}
        onDone={({ body }) => void navigate(`/extraordinary-reports/${body.id}`)}
      />
    </Page>
  )
}
