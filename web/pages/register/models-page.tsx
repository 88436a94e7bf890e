// The versions of the classification model and of the requirement catalogue; the coordinator adds the next one.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AddVersion } from './add-version.tsx'
import { modelTexts } from './model-texts.ts'
import { registerTexts } from './register-texts.ts'

function Versions({
  caption,
  path,
  versions: { items, inForce },
}: {
  caption: string
  path: string
  versions: AnswerOf<'listModels'>
}) {
  const { t, say } = useWords(modelTexts)
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={items.toReversed()}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('version.name'),
          cell: ({ id, name }) => <PageLink to={`${path}/${id}`}>{say(name)}</PageLink>,
        },
        { head: t('version.id'), cell: ({ id }) => id },
        { head: t('version.from'), cell: ({ validFrom }) => validFrom },
        {
          head: t('version.state'),
          cell: ({ id }) => id === inForce && <Tag color="success">{t('version.in-force')}</Tag>,
        },
      ]}
    />
  )
}

export function Component() {
  const { t, say } = useWords(modelTexts)
  const mayChange = useMay('model:change')
  const models = useRead('listModels')
  const catalogues = useRead('listCatalogues')
  return (
    <Page
      title={t('models.title')}
      lead={<PageLink to="/register">{say(registerTexts['register.title'])}</PageLink>}
    >
      <Section title={t('models.models')}>
        <Paragraph>{t('models.models-help')}</Paragraph>
        <Loaded from={models}>
          {({ body }) => <Versions caption={t('models.models')} path="/register/models" versions={body} />}
        </Loaded>
        {mayChange && <AddVersion route="addModel" title={t('models.add-model')} />}
      </Section>
      <Section title={t('models.catalogues')}>
        <Paragraph>{t('models.catalogues-help')}</Paragraph>
        <Loaded from={catalogues}>
          {({ body }) => (
            <Versions caption={t('models.catalogues')} path="/register/catalogues" versions={body} />
          )}
        </Loaded>
        {mayChange && <AddVersion route="addCatalogue" title={t('models.add-catalogue')} />}
      </Section>
    </Page>
  )
}
