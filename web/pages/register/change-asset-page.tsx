// Changes what is said of an information asset, by the version that was read.
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandForm } from '../../form/command-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { assetTexts } from './asset-texts.ts'
import { descriptionFields } from './description-fields.tsx'
import { descriptionOf } from './description-of.ts'
import { changeAssetSchema } from './register-schemas.built.ts'
import { SecurityGate } from './security-gate.tsx'

const known = { protectiveSecurity: 'no' }

function Change({ asset, etag }: { asset: AnswerOf<'readAsset'>; etag: string | undefined }) {
  const { t } = useWords(assetTexts)
  const navigate = useNavigate()
  const initial = useMemo(() => ({ description: descriptionOf(changeAssetSchema, asset) }), [asset])
  return (
    <Page
      title={t('asset.change-title', { name: asset.name })}
      lead={<PageLink to={`/register/assets/${asset.id}`}>{t('classify.back')}</PageLink>}
    >
      <SecurityGate>
        <Paragraph>{t('asset.change-help')}</Paragraph>
        <CommandForm
          route="changeAsset"
          params={{ assetId: asset.id }}
          etag={etag}
          schema={changeAssetSchema}
          known={known}
          fields={descriptionFields}
          initial={initial}
          submit={t('save')}
          onDone={() => void navigate(`/register/assets/${asset.id}`)}
        />
      </SecurityGate>
    </Page>
  )
}

export function Component() {
  const { assetId = '' } = useParams()
  const asset = useRead('readAsset', { params: { assetId } })
  return <Loaded from={asset}>{({ body, etag }) => <Change key={body.id} asset={body} etag={etag} />}</Loaded>
}
