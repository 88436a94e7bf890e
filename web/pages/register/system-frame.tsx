// What stands around every page of one system: its name, its class, and its parts as tabs.
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { systemTexts } from './system-texts.ts'

export type SystemRead = AnswerOf<'readSystem'>

export function SystemFrame({
  actions,
  children,
}: {
  actions?: ReactNode
  children: (system: SystemRead, etag: string | undefined) => ReactNode
}) {
  const { t } = useWords(systemTexts)
  const { systemId = '' } = useParams()
  const seesGaps = useMay('gap:read')
  const system = useRead('readSystem', { params: { systemId } })
  const address = `/register/systems/${systemId}`
  return (
    <Loaded from={system}>
      {({ body, etag }) => (
        <Page
          title={body.name}
          lead={<PageLink to="/register/systems">{t('system.all')}</PageLink>}
          actions={actions}
        >
          <PageTabs
            label={t('system.parts')}
            tabs={[
              { to: address, name: t('system.overview') },
              { to: `${address}/links`, name: t('system.links') },
              ...(seesGaps ? [{ to: `${address}/requirements`, name: t('system.requirements') }] : []),
              { to: `${address}/procurement`, name: t('system.procurement') },
            ]}
          />
          {children(body, etag)}
        </Page>
      )}
    </Loaded>
  )
}
