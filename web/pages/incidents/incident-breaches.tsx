// The breach of personal data: each controller with its risk, its clock, its notification and the information to the persons.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ControllerPicker } from './controller-picker.tsx'
import { ControllerSection } from './controller-section.tsx'
import { breachSchema } from './incident-forms.built.ts'
import { useIncident } from './open-incident.ts'
import { workTexts } from './work-texts.ts'

const breachFields = { unitId: ControllerPicker }

export function Component() {
  const { t } = useWords(workTexts)
  const { incident, details } = useIncident()
  const mayBreach = useMay('incident:breach')
  const { controllers } = details
  return (
    <>
      <Paragraph>{t('breach.lead')}</Paragraph>
      {controllers.length === 0 && <Empty>{t('breach.none')}</Empty>}
      {controllers.map((controller) => (
        <ControllerSection key={controller.unitId} controller={controller} />
      ))}
      {mayBreach && incident.status !== 'closed' && (
        <div className="form-actions">
          <CommandDialog
            title={t('breach.add')}
            help={t('breach.add-help')}
            variant={controllers.length === 0 ? 'primary' : 'secondary'}
            route="knowOfBreach"
            params={{ incidentId: incident.id }}
            schema={breachSchema}
            fields={breachFields}
            submit={t('breach.save')}
          />
        </div>
      )}
    </>
  )
}
