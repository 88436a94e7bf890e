// Registers an information asset: the stop rule first, then what is said of it.
import { useNavigate } from 'react-router'
import { CommandForm } from '../../form/command-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { assetTexts } from './asset-texts.ts'
import { descriptionFields } from './description-fields.tsx'
import { registerAssetSchema } from './register-schemas.built.ts'
import { SecurityGate } from './security-gate.tsx'

/** The class is proposed afterwards, in the guided dialogue. */
const known = { protectiveSecurity: 'no', proposal: undefined }

export function Component() {
  const { t } = useWords(assetTexts)
  const navigate = useNavigate()
  return (
    <Page title={t('asset.new')} lead={<PageLink to="/register/assets">{t('asset.all')}</PageLink>}>
      <SecurityGate>
        <CommandForm
          route="registerAsset"
          schema={registerAssetSchema}
          known={known}
          fields={descriptionFields}
          submit={t('asset.register')}
          onDone={({ body }) => void navigate(`/register/assets/${body.id}`)}
        />
      </SecurityGate>
    </Page>
  )
}
