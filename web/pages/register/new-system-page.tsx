// Registers a system: the stop rule first, then what is said of it.
import { useNavigate } from 'react-router'
import { CommandForm } from '../../form/command-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { descriptionFields } from './description-fields.tsx'
import { registerSystemSchema } from './register-schemas.built.ts'
import { SecurityGate } from './security-gate.tsx'
import { systemTexts } from './system-texts.ts'

const known = { protectiveSecurity: 'no' }

export function Component() {
  const { t } = useWords(systemTexts)
  const navigate = useNavigate()
  return (
    <Page title={t('system.new')} lead={<PageLink to="/register/systems">{t('system.all')}</PageLink>}>
      <SecurityGate>
        <CommandForm
          route="registerSystem"
          schema={registerSystemSchema}
          known={known}
          fields={descriptionFields}
          submit={t('system.register')}
          onDone={({ body }) => void navigate(`/register/systems/${body.id}/links`)}
        />
      </SecurityGate>
    </Page>
  )
}
