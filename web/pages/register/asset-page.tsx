// One information asset: its class and why, what is said of it, where it is handled, every classification, and what can be done.
import { useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AssetFacts } from './asset-facts.tsx'
import { AssetHistory } from './asset-history.tsx'
import { assetTexts } from './asset-texts.ts'
import { ClassShown } from './class-shown.tsx'
import { ClassificationOf } from './classification-summary.tsx'
import { endAssetSchema, reclassifySchema } from './register-schemas.built.ts'
import { standingColors, standingNames } from './register-words.ts'
import { SystemLink } from './system-link.tsx'

type Asset = AnswerOf<'readAsset'>

function ClassNow({ asset }: { asset: Asset }) {
  const { t, say } = useWords(assetTexts)
  const { current, standing, openClassificationId, critical, extendedProtection, fiveHundredPeople } = asset
  const mayRead = useMay('classification:read')
  return (
    <Section title={t('asset.class')}>
      <div className="class-cell">
        {current !== undefined && <ClassShown levels={current.levels} />}
        <Tag color={standingColors[standing]}>{say(standingNames[standing])}</Tag>
        {critical && <Tag color="danger">{t('asset.critical')}</Tag>}
        {extendedProtection && <Tag color="warning">{t('asset.extended-protection')}</Tag>}
        {fiveHundredPeople && <Tag color="warning">{t('asset.five-hundred')}</Tag>}
      </div>
      {openClassificationId !== undefined && (
        <Notice>
          <Paragraph>{t('asset.open')}</Paragraph>
        </Notice>
      )}
      {current === undefined ? (
        openClassificationId === undefined && <Empty>{t('asset.unclassified')}</Empty>
      ) : (
        <>
          <Paragraph>
            {t('asset.decided', { decided: current.decidedOn, until: current.validUntil })}
          </Paragraph>
          {mayRead && (
            <Details summary={t('asset.why')}>
              <ClassificationOf assetId={asset.id} classificationId={current.classificationId} />
            </Details>
          )}
        </>
      )}
    </Section>
  )
}

function Doings({ asset, etag }: { asset: Asset; etag: string | undefined }) {
  const { t } = useWords(assetTexts)
  const mayChange = useMay('register:change')
  const mayPropose = useMay('classification:propose')
  const params = { assetId: asset.id }
  if (asset.endedOn !== undefined || !(mayChange || mayPropose)) return null
  const mayAsk = mayPropose && asset.current !== undefined && asset.openClassificationId === undefined
  return (
    <div className="form-actions">
      {mayChange && (
        <ButtonLink variant="secondary" to={`/register/assets/${asset.id}/change`}>
          {t('asset.change')}
        </ButtonLink>
      )}
      {mayAsk && (
        <CommandDialog
          title={t('asset.reclassify')}
          help={t('asset.reclassify-help')}
          route="reclassifyAsset"
          params={params}
          schema={reclassifySchema}
          submit={t('asset.reclassify')}
        />
      )}
      {mayChange && (
        <CommandDialog
          title={t('asset.end')}
          help={t('asset.end-help')}
          variant="tertiary"
          route="endAsset"
          params={params}
          etag={etag}
          schema={endAssetSchema}
          submit={t('asset.end')}
        />
      )}
    </div>
  )
}

function AssetShown({ asset, etag }: { asset: Asset; etag: string | undefined }) {
  const { t } = useWords(assetTexts)
  const mayPropose = useMay('classification:propose')
  const mayRead = useMay('classification:read')
  return (
    <Page
      title={asset.name}
      lead={<PageLink to="/register/assets">{t('asset.all')}</PageLink>}
      actions={
        mayPropose &&
        asset.endedOn === undefined && (
          <ButtonLink to={`/register/assets/${asset.id}/classify`}>{t('asset.classify')}</ButtonLink>
        )
      }
    >
      {asset.endedOn !== undefined && (
        <Notice kind="warning">
          <Paragraph>{t('asset.ended', { day: asset.endedOn })}</Paragraph>
        </Notice>
      )}
      <ClassNow asset={asset} />
      <Section title={t('asset.facts')}>
        <AssetFacts asset={asset} />
        <Doings asset={asset} etag={etag} />
      </Section>
      <Section title={t('asset.systems')}>
        {asset.systemIds.length + asset.receiverIds.length === 0 ? (
          <Empty>{t('asset.no-systems')}</Empty>
        ) : (
          <ul className="cards">
            {asset.systemIds.map((systemId) => (
              <li key={systemId} className="card">
                <SystemLink systemId={systemId} />
                <span className="quiet">{t('asset.handles')}</span>
              </li>
            ))}
            {asset.receiverIds.map((systemId) => (
              <li key={systemId} className="card">
                <SystemLink systemId={systemId} />
                <span className="quiet">{t('asset.receives')}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {mayRead && (
        <Section title={t('asset.history')}>
          <AssetHistory assetId={asset.id} />
        </Section>
      )}
    </Page>
  )
}

export function Component() {
  const { assetId = '' } = useParams()
  const asset = useRead('readAsset', { params: { assetId } })
  return (
    <Loaded from={asset}>{({ body, etag }) => <AssetShown key={body.id} asset={body} etag={etag} />}</Loaded>
  )
}
