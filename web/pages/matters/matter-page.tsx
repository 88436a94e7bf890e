// One matter: where it is, and its parts in tabs with addresses of their own.
import { Outlet, useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { processNames } from '../../texts/matter-names.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { MatterActions } from './matter-actions.tsx'
import type { MatterShown } from './matter-on-page.ts'
import { matterTexts } from './matter-texts.ts'
import { PhaseTag } from './phase-tag.tsx'

function MatterFrame({ matter }: { matter: MatterShown }) {
  const { t, say } = useWords(matterTexts)
  const { id, title, process, diaryNumber, phase } = matter
  // Only a governing document is sent out for consultation.
  const isConsulted = process === 'policy-adoption'
  const isAdopted = matter.purpose !== 'receive'
  const tab = (part: string) => `/matters/${id}${part}`
  return (
    <Page
      title={title}
      lead={
        <>
          {say(processNames[process])}
          {diaryNumber !== undefined && ` · ${diaryNumber}`} <PhaseTag phase={phase} />
        </>
      }
      actions={<MatterActions matter={matter} />}
    >
      <PageTabs
        label={t('matter.tabs')}
        tabs={[
          { to: tab(''), name: t('matter.tab.timeline') },
          { to: tab('/texts'), name: t('matter.tab.texts') },
          ...(isConsulted ? [{ to: tab('/consultation'), name: t('matter.tab.consultation') }] : []),
          { to: tab('/decisions'), name: t('matter.tab.decisions') },
          ...(isAdopted ? [{ to: tab('/legal-force'), name: t('matter.tab.force') }] : []),
          { to: tab('/tasks'), name: t('matter.tab.tasks') },
        ]}
      />
      <Outlet context={matter} />
    </Page>
  )
}

export function Component() {
  const { matterId = '' } = useParams()
  const matter = useRead('readMatter', { params: { matterId } })
  return <Loaded from={matter}>{({ body }) => <MatterFrame key={body.id} matter={body} />}</Loaded>
}
