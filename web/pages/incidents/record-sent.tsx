// A report was sent to the authority: its number and receipt are kept, and its clock stops.
import { useMemo } from 'react'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useWords } from '../../texts/language.tsx'
import { clockTexts } from './clock-texts.ts'
import { finalReportSentSchema, reportSentSchema } from './incident-forms.built.ts'
import { type Clock, useIncident } from './open-incident.ts'
import { useFilledNow } from './use-filled-now.ts'

export function RecordSent({
  clock: { key },
  variant = 'secondary',
}: {
  clock: Pick<Clock, 'key'>
  variant?: 'primary' | 'secondary'
}) {
  const { t } = useWords(clockTexts)
  const { incident, details } = useIncident()
  const known = useMemo(() => ({ clock: key }), [key])
  const mayBeStatusReport = key === 'final-report' && details.handledAt === undefined
  return (
    <CommandDialog
      title={t('sent.record')}
      help={t('sent.help')}
      variant={variant}
      route="recordReport"
      params={{ incidentId: incident.id }}
      schema={mayBeStatusReport ? finalReportSentSchema : reportSentSchema}
      known={known}
      initial={useFilledNow('sentAt')}
      draft={`report-sent.${incident.id}.${key}`}
      submit={t('sent.save')}
    />
  )
}
