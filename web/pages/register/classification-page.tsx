// One classification of an asset, as it was proposed, advised and decided.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { assetTexts } from './asset-texts.ts'
import { ClassificationSummary } from './classification-summary.tsx'
import { classificationStatusNames } from './register-words.ts'

export function Component() {
  const { t, say } = useWords(assetTexts)
  const { assetId = '', number = '' } = useParams()
  const classification = useRead('readClassification', { params: { assetId, number } })
  return (
    <Loaded from={classification}>
      {({ body }) => (
        <Page
          title={t('history.title', { number: body.number, name: body.assetName })}
          lead={<PageLink to={`/register/assets/${assetId}`}>{body.assetName}</PageLink>}
        >
          <div>
            <Tag>{say(classificationStatusNames[body.status])}</Tag>
          </div>
          <ClassificationSummary classification={body} />
        </Page>
      )}
    </Loaded>
  )
}
