// Plans a reorganisation: which units end, and who takes over.
import { useNavigate } from 'react-router'
import { CommandForm } from '../../form/command-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { planReorganisationSchema } from './administration-forms.built.ts'
import { administrationTexts } from './administration-texts.ts'
import { unitFields } from './unit-to-come-picker.tsx'

export function Component() {
  const { t } = useWords(administrationTexts)
  const navigate = useNavigate()
  return (
    <Page title={t('reorganisation.plan')} lead={t('reorganisation.plan-help')}>
      <CommandForm
        route="planReorganisation"
        schema={planReorganisationSchema}
        fields={unitFields}
        submit={t('reorganisation.send-to-review')}
        onDone={({ body }) => void navigate(`/administration/reorganisations/${body.id}`)}
      />
    </Page>
  )
}
