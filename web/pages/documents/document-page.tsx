// One governing document: what is in force, all versions, and what rests on it.
import { Outlet, useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useMayOf } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { documentTypeNames } from '../../texts/matter-names.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import type { DocumentShown } from './document-on-page.ts'
import { documentTexts } from './document-texts.ts'

/** Plans and reports begin on pages of their own. */
const governing: readonly string[] = ['policy', 'guideline', 'instruction']

function DocumentFrame({ document }: { document: DocumentShown }) {
  const { t, say } = useWords(documentTexts)
  const may = useMayOf()
  const { id, head, openMatterId } = document
  const mayStart = may('matter:start') && openMatterId === undefined && governing.includes(head.documentType)
  return (
    <Page
      title={head.title}
      lead={say(documentTypeNames[head.documentType])}
      actions={
        mayStart && (
          <ButtonLink to={`/matters/new?purpose=revise&document=${encodeURIComponent(id)}`}>
            {t('document.start')}
          </ButtonLink>
        )
      }
    >
      {openMatterId !== undefined && may('matter:read') && (
        <Notice>
          {t('document.open-matter')}{' '}
          <PageLink to={`/matters/${openMatterId}`}>{t('head.see-matter')}</PageLink>
        </Notice>
      )}
      <PageTabs
        label={t('document.tabs')}
        tabs={[
          { to: `/documents/${id}`, name: t('document.tab.text') },
          { to: `/documents/${id}/versions`, name: t('document.tab.versions') },
          { to: `/documents/${id}/dependents`, name: t('document.tab.dependents') },
        ]}
      />
      <Outlet context={document} />
    </Page>
  )
}

export function Component() {
  const { documentId = '' } = useParams()
  const document = useRead('readDocument', { params: { documentId } })
  return <Loaded from={document}>{({ body }) => <DocumentFrame key={body.id} document={body} />}</Loaded>
}
